import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from '../../src/identity/masked-number';
import { personalFacts } from '../../src/identity/personal-number';
import { compareIdentities, prepareIdentity, type ListedName, type Person } from '../../src/index';

const NAMES = [
  '김정은', 'Kim Jong Un', 'KIM<<JEONGEUN', '金正恩', '박정희', 'Park Chung Hee', '陳志', '陈志', 'Chen Zhi', 'Chan Chi', 'ចេន ជឺ', 'ហ៊ុន សែន', 'Hun Sen', 'Li', '李', 'Vladimir Putin', 'Psy (박재상)', '', '—',
];
const DATES = [
  '1984-01-08', '1984-08-01', '08/01/1984', '840108', '1984-01', '1984', 'c. 1984', '1983..1985', '1975..1990', '1983-12-06', '음력 1983-12-06', '음력 1984-10-10', '1984-01-01', '1984-01-18', '1985-01-08',
  '1948-01-08', '1961-06-23', '2527 BE', '250108', '1925-01-08', 'nonsense', '1900-01-01', '840108-1******', '1984-01-08; 1983-01-08', '1980s',
];
const NUMBERS = ['N01234756', 'NO1234756', 'N01234766', 'N07700112', 'A223456781', 'B142610160', '11010519491231002X', '110105********002X', 'N0123****', '***4756', '840108-1******', '000000', ''];

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.record({ text: fc.constantFrom(...NAMES), weak: fc.boolean(), truncated: fc.boolean() }) },
);
const document = fc.record(
  { number: fc.constantFrom(...NUMBERS), type: fc.constantFrom('passport', 'P', 'national id'), country: fc.constantFrom('KH', 'CHN', 'North Korea'), issued: fc.constantFrom('2015', '2020-04-01'), expires: fc.constantFrom('2020-05-01', '2030') },
  { requiredKeys: ['number'] },
);
/** A field that may be missing. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const person: fc.Arbitrary<Person> = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 4 }) as fc.Arbitrary<(string | ListedName)[]>,
  birthDate: maybe(fc.oneof(fc.constantFrom(...DATES), fc.array(fc.constantFrom(...DATES), { maxLength: 3 }))),
  sex: maybe(fc.constantFrom('M', 'f', 'X', '?')),
  nationalities: maybe(fc.array(fc.constantFrom('KR', 'KP', 'CN', 'KHM', 'VUT', 'nowhere'), { maxLength: 3 })),
  documents: maybe(fc.array(document, { maxLength: 3 })),
  birthPlace: maybe(fc.oneof(fc.constantFrom('Phnom Penh', '평양', 'Cambodia'), fc.array(fc.constantFrom('Phnom Penh, Cambodia', 'ភ្នំពេញ', 'Pyongyang', 'Takeo', 'China', ''), { maxLength: 2 }))),
}).map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as Person); // without the missing fields

const EXACT = 1e-5; // answers are rounded to a millionth of a bit
const options = { numRuns: 80 };
/** Reading names takes most of the time, and the machine may be busy. */
const PATIENCE = 60_000;

describe('for any two people', () => {
  it('the answer is the same in both directions', () => {
    fc.assert(fc.property(person, person, (a, b) => {
      const [one, other] = [prepareIdentity(a), prepareIdentity(b)];
      const [there, back] = [compareIdentities(one, other), compareIdentities(other, one)];
      expect([back.score, back.evidence, back.nameEvidence, back.choice, back.language, [...back.notes].sort()]).toEqual([there.score, there.evidence, there.nameEvidence, there.choice, there.language, [...there.notes].sort()]);
      expect(back.attributes).toEqual(there.attributes.map((pair) => ({ ...pair, left: pair.right, right: pair.left })));
      expect(back.pairs.map(({ left, right, bits }) => [right, left, bits])).toEqual(there.pairs.map(({ left, right, bits }) => [left, right, bits]));
    }), options);
  }, PATIENCE);

  it('the answer is the same every time, and from prepared identities', () => {
    fc.assert(fc.property(person, person, (a, b) => {
      const first = compareIdentities(a, b);
      const [one, other] = [prepareIdentity(a), prepareIdentity(b)];
      expect(compareIdentities(one, other)).toEqual(first);
      expect(compareIdentities(one, other)).toEqual(first);
    }), { numRuns: 30 });
  }, PATIENCE);

  it('nobody is more like another than like himself', () => {
    fc.assert(fc.property(person, person, (a, b) => {
      const one = prepareIdentity(a);
      const self = compareIdentities(one, one);
      const other = compareIdentities(one, b);
      expect(other.evidence).toBeLessThanOrEqual(self.evidence + EXACT);
      expect(other.nameEvidence).toBeLessThanOrEqual(self.nameEvidence + EXACT);
      // What says nothing beside itself (a number that hides all but a birth date) may still be another one than the other's.
      for (const { attribute, bits } of other.attributes) expect(bits).toBeLessThanOrEqual((self.attributes.find((pair) => pair.attribute === attribute)?.bits ?? 0) + EXACT);
    }), options);
  }, PATIENCE);

  it('everything adds up', () => {
    fc.assert(fc.property(person, person, (a, b) => {
      const { evidence, nameEvidence, attributes, pairs, reading, choice, score } = compareIdentities(a, b);
      expect(attributes.reduce((sum, { bits }) => sum + bits, nameEvidence)).toBeCloseTo(evidence, 4);
      expect(pairs.reduce((sum, { bits }) => sum + bits, reading + choice)).toBeCloseTo(nameEvidence, 4);
      expect(score >= 0 && score <= 1).toBe(true);
    }), options);
  }, PATIENCE);
});

describe('what is missing never speaks against anybody', () => {
  const FIELDS = [['birthDate', 'birth date'], ['sex', 'sex'], ['nationalities', 'nationality'], ['documents', 'document'], ['birthPlace', 'birth place']] as const;

  // A personal number is more fields than one, in a birth date's field as well: it tells the date and the sex that the others leave out.
  const isPersonal = (number: string): boolean => personalFacts(plainNumber(number)) !== undefined;
  const withoutPersonal = ({ birthDate, ...one }: Person): Person => ({
    ...one, documents: (one.documents ?? []).filter(({ number }) => !isPersonal(number)), ...(birthDate !== undefined && { birthDate: [birthDate].flat().filter((date) => !isPersonal(date)) }),
  });

  it.each(FIELDS)('%s', (field, attribute) => {
    fc.assert(fc.property(person.map(withoutPersonal), person, (a, b) => {
      const other = prepareIdentity(b);
      const whole = compareIdentities(a, other);
      const { [field]: _, ...rest } = a;
      const without = compareIdentities(rest, other);
      expect(without.attributes.map((one) => one.attribute)).not.toContain(attribute);
      const bits = whole.attributes.find((one) => one.attribute === attribute)?.bits ?? 0;
      expect(without.evidence).toBeCloseTo(whole.evidence - bits, 4);
    }), { numRuns: 20 });
  }, PATIENCE);
});

describe('a further name', () => {
  it('that conflicts never takes away more than the choice among so many is worth', () => {
    fc.assert(fc.property(person, person, fc.constantFrom(...NAMES), (a, b, alias) => {
      fc.pre(b.names.some((listed) => /\p{L}/u.test(typeof listed === 'string' ? listed : listed.text)));
      const one = prepareIdentity({ names: a.names });
      const before = compareIdentities(one, b).nameEvidence;
      const after = compareIdentities(one, { ...b, names: [...b.names, alias] }).nameEvidence;
      // Of two names one; a second agreeing name that the new best one displaces gave 3 bits at most.
      expect(after).toBeGreaterThanOrEqual(before - 1 - 3 - Math.log2(1 / 0.25) - EXACT);
    }), options);
  }, PATIENCE);
});
