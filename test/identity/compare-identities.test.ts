import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { scoreOf, evidenceFor } from '../../src/compare/score';
import { compareIdentities, compareNames, prepareIdentity } from '../../src/index';
import type { Comparison, Identity, IdentityComparison, Person } from '../../src/index';

// The tables are read when the first name is, which takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000 });

const LISTED: Identity<{ list: string }> = {
  id: 'KP-001', names: ['김정은', 'Kim Jong Un', { text: 'Pak Un', weak: true }], birthDate: ['1984-01-08', '1983'], sex: 'male', nationalities: ['KP'],
  documents: [{ number: 'N01234756', type: 'passport', country: 'PRK' }], birthPlace: '평양', data: { list: 'demo' },
};
const TRAVELLER: Person = { names: ['KIM<<JEONGEUN'], birthDate: '840108', sex: 'M', nationalities: ['PRK'], documents: [{ number: 'NO1234756', type: 'P', country: 'PRK' }], birthPlace: 'Pyongyang' };

describe('a comparison of identities', () => {
  it('is a comparison of names, and more', () => {
    expectTypeOf<IdentityComparison>().toExtend<Comparison>();
    expectTypeOf(LISTED).toExtend<Person>();
    const result = compareIdentities(LISTED, TRAVELLER);
    expect(result.pairs.map(({ left, right }) => [left, right])).toEqual([['김', 'KIM'], ['정은', 'JEONGEUN']]);
    expect(result.language).toBe('ko');
    expect(result.attributes.map(({ attribute, reason }) => [attribute, reason])).toEqual([
      ['birth date', 'same date'], ['sex', 'same sex'], ['nationality', 'same country'], ['document', 'misread number'], ['birth place', 'same place'],
    ]);
    expect(result.score).toBeGreaterThan(0.999);
  });

  it('adds up', () => {
    const { evidence, nameEvidence, attributes, pairs, reading, choice } = compareIdentities(LISTED, TRAVELLER);
    const sum = (items: readonly { readonly bits: number }[]): number => items.reduce((total, { bits }) => total + bits, 0);
    expect(nameEvidence + sum(attributes)).toBeCloseTo(evidence, 5);
    expect(sum(pairs) + reading + choice).toBeCloseTo(nameEvidence, 5);
  });

  it('of one name on either side is the comparison of the names', () => {
    for (const [a, b] of [['김정은', 'Kim Jong Un'], ['陳志', 'Chan Chi'], ['Chen Zhi', 'Zhi Chen'], ['ហ៊ុន សែន', 'Hun Sen']] as const) {
      const names = compareNames(a, b);
      const identities = compareIdentities({ names: [a] }, { names: [b] });
      expect(identities).toMatchObject({ ...names, nameEvidence: names.evidence, choice: 0, attributes: [] });
    }
  });

  it('takes what was prepared for what it was prepared from', () => {
    expect(compareIdentities(prepareIdentity(LISTED), prepareIdentity(TRAVELLER))).toEqual(compareIdentities(LISTED, TRAVELLER));
    expect(compareIdentities(LISTED, prepareIdentity(TRAVELLER))).toEqual(compareIdentities(LISTED, TRAVELLER));
  });

  it('has nothing to compare in names without letters, and still compares the rest', () => {
    const result = compareIdentities({ names: ['—', '🛂'], birthDate: '1984-01-08' }, { names: ['Kim'], birthDate: '1984-01-08' });
    expect(result).toMatchObject({ pairs: [], notes: ['nothing to compare'], nameEvidence: 0, language: 'other' });
    expect(result.evidence).toBeGreaterThan(10);
  });

  it('finds a name that a passport cut off', () => {
    const full = { names: ['Vanakkampucheasothea Kosalvireakboth Monirath'] };
    const field = 'VANAKKAMPUCHEASOTHEA<<KOSALVIREAKBOTH<M';
    const whole = compareIdentities(full, { names: [field] });
    const cut = compareIdentities(full, { names: [{ text: field, truncated: true }] });
    expect(cut.evidence).toBeGreaterThan(whole.evidence);
    expect(compareIdentities({ names: [{ text: field, truncated: true }] }, full).evidence).toBe(cut.evidence);
    expect(compareIdentities({ names: ['Kim Jong Un'] }, { names: [{ text: field, truncated: true }] }).evidence).toBeLessThan(0);
  });
});

describe('several names', () => {
  const meet = (a: Person['names'], b: Person['names']): IdentityComparison => compareIdentities({ names: a }, { names: b });
  const alone = meet(['Chen Zhi'], ['Chen Zhi']).evidence;

  it('cost what the tries are worth: one bit for one of two', () => expect(meet(['Chen Zhi'], ['Wang Fang', 'Chen Zhi'])).toMatchObject({ choice: expect.closeTo(-1, 2) as number }));
  it('cost nothing where all of them are the name again', () => expect(meet(['Chen Zhi'], ['CHEN Zhi', 'Chen  Zhi', 'Zhi Chen']).evidence).toBeGreaterThan(alone - 1));
  it('are worth less where they are weak, alone as well', () => {
    expect(meet(['Chen Zhi'], [{ text: 'Chen Zhi', weak: true }])).toMatchObject({ choice: -2 });
    expect(meet(['Chen Zhi'], ['Chen Zhi', { text: 'Wang Fang', weak: true }]).evidence).toBeGreaterThan(meet(['Chen Zhi'], ['Chen Zhi', 'Wang Fang']).evidence);
  });
  it('count once where the same name is given again, as the strong one', () => {
    expect(meet(['Chen Zhi'], ['Chen Zhi', 'Chen Zhi', { text: 'Chen Zhi', weak: true }]).evidence).toBe(alone);
  });
  it('hold those that stand in one string', () => {
    expect(meet(['박재상'], ['Psy (Park Jae-sang)']).pairs.map(({ right }) => right)).toEqual(['Park', 'Jae-sang']);
  });
});

describe('the prior', () => {
  const one = { names: ['김정은'] };
  const other = { names: ['Kim Jong Un'] };
  const score = (prior?: number): number => compareIdentities(one, other, prior === undefined ? {} : { prior }).score;

  it('is 1 in 100 unless told', () => expect(score(0.01)).toBe(score()));
  it('moves the score and not the evidence', () => {
    expect(score(0.5)).toBeGreaterThan(score());
    expect(score(1e-6)).toBeLessThan(score());
    expect(compareIdentities(one, other, { prior: 1e-6 }).evidence).toBe(compareIdentities(one, other).evidence);
  });
  it('shifts the odds by as much as it differs', () => {
    const odds = (p: number): number => Math.log(p / (1 - p));
    expect(odds(scoreOf(9, 0.1)) - odds(scoreOf(9, 0.001))).toBeCloseTo(odds(0.1) - odds(0.001), 9);
    expect(evidenceFor(scoreOf(9, 0.001), 0.001)).toBeCloseTo(9, 9);
    expect(evidenceFor(scoreOf(9))).toBeCloseTo(9, 9);
  });
  it.each([0, 1, -1, 2, Number.NaN, Number.POSITIVE_INFINITY])('is refused: %d', (prior) => {
    expect(() => compareIdentities(one, other, { prior })).toThrow(new RangeError(`compareIdentities: expected prior between 0 and 1, got ${prior}`));
  });
});

describe('minScore', () => {
  it('saves laying out what is below it', () => {
    const [a, b] = [{ names: ['김정은'] }, { names: ['Chen Zhi'] }];
    const { pairs, evidence } = compareIdentities(a, b, { minScore: 0.5 });
    expect(pairs).toEqual([]);
    expect(evidence).toBe(compareIdentities(a, b).evidence);
    expect(() => compareIdentities(a, b, { minScore: 2 })).toThrow(RangeError);
  });
});
