import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareIdentities, compareNames, explain, IdentityIndex, parseName } from '../../src/index';
import { fromMrz } from '../../src/lists/index';

// The tables are read when the first name is, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

const LINES = {
  TD3: (field: string): string => `P<KHM${field.padEnd(39, '<')}`,
  TD2: (field: string): string => `I<KHM${field.padEnd(31, '<')}`,
  TD1: (field: string): string => field.padEnd(30, '<'),
};
const PLACES = { TD3: 39, TD2: 31, TD1: 30 } as const;
const name = (evidence: { evidence: number }): number => evidence.evidence;

/** Long names of public figures and what may stand in a name field: words cut evenly, given names to initials, the last word cut. */
const CUT: [format: keyof typeof PLACES, full: string, field: string][] = [
  ['TD3', 'Norodom Sihamoni Boromneath Bopha Devi Rasmi', 'NORODOM<<SIHAMONI<BOROMNEATH<BOPHA<DEVI'],
  ['TD3', 'Samdech Preah Sisowath Monivong Sirik Matak Monireth Yuvaneath', 'SISOWATH<<MONIVONG<SIRIK<MATAK<MONIRETH'],
  ['TD3', 'Norodom Ranariddh Monineath Chakrapong Yuvaneath', 'NORODOM<<RANARIDDH<MONINEATH<CHAKRAPONG'],
  ['TD2', 'Norodom Ranariddh Monineath Chakrapong', 'NORODOM<<RANARIDDH<MONIN<CHAKRA'],
  ['TD1', 'Norodom Ranariddh Monineath Sisowath', 'NORODOM<<RANARIDDH<MONINEATH<S'],
  ['TD1', 'Norodom Sihamoni Boromneath Bopha', 'NORODOM<<SIHAMONI<BOROMNEATH<B'],
  ['TD1', 'Hun Manet Techo Chakrey Thipadei', 'HUN<<MANET<TECHO<CHAKREY<THIPA'],
  ['TD2', 'Alexander Tsang Yok-sing Jasper', 'TSANG<<YOK<SING<JASPER<ALEXANDE'],
  ['TD3', 'Nilavadhanananda Chayapa Dejthamrong Krasuang', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'],
  ['TD1', 'Nilavadhanananda Chayapa Dejthamrong Krasuang', 'NILAVADHANANANDA<<CHAYAPA<DE<K'],
];

describe('a passport whose name field is full', () => {
  it.each(CUT)('%s: %s stands in %s', (format, full, field) => {
    expect(field).toHaveLength(PLACES[format]);
    const text = LINES[format](field);
    const met = compareNames(full, text);
    expect(met.evidence).toBeGreaterThan(12);
    expect(met.notes).toContain('perhaps cut off');
    // Nobody gets more than with himself, and both directions say the same.
    expect(met.evidence).toBeLessThanOrEqual(Math.min(name(compareNames(full, full)), name(compareNames(text, text))));
    expect(name(compareNames(text, full))).toBe(met.evidence);
    // What conflicts, or only begins alike, does not profit.
    expect(met.evidence).toBeGreaterThan(name(compareNames('Hor Namhong', text)) + 10);
    // In a search and as a person it is the same name.
    const index = new IdentityIndex();
    index.add({ id: 'full', names: [full] });
    index.add({ id: 'other', names: ['Hor Namhong'] });
    expect(index.search(text)[0]).toMatchObject({ id: 'full', evidence: met.evidence });
    const fields = new IdentityIndex();
    fields.add({ id: 'field', names: [text] });
    expect(fields.search(full)[0]).toMatchObject({ id: 'field', evidence: met.evidence });
    expect(fields.get('field')?.names).toEqual([text]);
    expect(name(compareIdentities({ names: [full] }, { names: [text] }))).toBeCloseTo(met.evidence, 5);
  });

  it('is read by fromMrz with its mark, and meets the full name as a person', () => {
    const { person } = fromMrz(['I<KHMD231458907<<<<<<<<<<<<<<<', '7408122M3204159KHM<<<<<<<<<<<6', 'NORODOM<<RANARIDDH<MONINEATH<S']);
    const full = { names: ['Norodom Ranariddh Monineath Sisowath'] };
    expect(name(compareIdentities(person, full))).toBeGreaterThan(30);
    expect(name(compareIdentities(full, person))).toBe(name(compareIdentities(person, full)));
  });

  it.each([
    ['a name in Khmer script', 'នរោត្តម រណឫទ្ធិ មុនីនាថ សុីសុវត្ថិ', 'NORODOM<<RANARIDDH<MONINEATH<S', 20],
    ['two fields of other lengths', 'P<KHMNORODOM<<RANARIDDH<MONINEATH<CHAKRAPONG', 'NORODOM<<RANARIDDH<MONINEATH<C', 40],
    ['a Western name beside a Chinese one', 'Christopher Patrick Cheung Wah-fung', 'CHEUNG<<WAH<FUNG<CHRISTOPHER<P', 7],
    ['the same without the hyphen', 'Christopher Patrick Cheung Wahfung', 'CHEUNG<<WAHFUNG<CHRISTOPHER<PA', 5],
  ])('%s', (_, one, field, least) => {
    expect(name(compareNames(one, field))).toBeGreaterThan(least);
    expect(name(compareNames(field, one))).toBe(name(compareNames(one, field)));
  });

  it.each([
    ['en', 'perhaps cut off'], ['ko', '잘렸을'], ['km', 'កាត់ខ្លី'], ['zh', '截断'],
  ] as const)('is explained in %s', (language, words) =>
    expect(explain(compareNames('Norodom Ranariddh Monineath Sisowath', 'NORODOM<<RANARIDDH<MONINEATH<S'), { language })).toContain(words));
});

describe('what no field cut', () => {
  it.each([
    ['Hun Manet Techo', 'Hun Manet'], ['Norodom Ranariddh Monineath', 'Norodom Ranariddh M'], ['Kim Jong Un', 'KIM<<JONG<U'],
  ])('%s gains nothing from %s', (full, short) => {
    expect(parseName(short).warnings).not.toContain('truncated');
    expect(compareNames(full, short).notes).not.toContain('perhaps cut off');
  });

  it('a shorter name of the same beginning is no cut one', () =>
    expect(compareNames('Hun Manet', 'HUN<<MANET<TECHO<CHAKREY<THIPA').notes).not.toContain('perhaps cut off'));
});

describe('how a passport writes what its alphabet lacks', () => {
  it.each([
    ["D'Artagnan Smith", 'DARTAGNAN<<SMITH'], ['Lam-Nguyen Thi', 'LAM<NGUYEN<<THI'], ['Müller Hans', 'MULLER<<HANS'], ['Müller Hans', 'MUXXLLER<<HANS'],
    ['Müller Hans', 'MUELLER<<HANS'], ['Soekarno', 'SOEKARNO'], ['Arnpol', '<<ARNPOL'], ['Kim Jong Un', 'JONG<UN<<KIM'], ['Lu Jiaxi', 'LUE<<JIAXI'],
  ])('%s is %s', (full, field) => expect(name(compareNames(full, field))).toBeGreaterThan(5));
});

it('any name in a full field: symmetric, never better than itself, never a throw', () => {
  const word = fc.constantFrom('NORODOM', 'KIM', 'HUN', 'WAH', 'FUNG', 'S', 'CHRISTOPHER', 'JONGEUN', 'CHAN', 'TECHO');
  const words = fc.array(word, { minLength: 1, maxLength: 9 });
  const field = fc.tuple(fc.constantFrom(30, 31, 39), words).map(([places, all]) => [all[0] ?? '', all.slice(1).join('<')].join('<<').slice(0, places).padEnd(places, 'A'));
  fc.assert(fc.property(fc.oneof(field, words.map((all) => all.join(' '))), field, (a, b) => {
    const [one, other] = [compareNames(a, b), compareNames(b, a)];
    expect(other.evidence).toBe(one.evidence);
    expect(one.evidence).toBeLessThanOrEqual(Math.min(compareNames(a, a).evidence, compareNames(b, b).evidence) + 1e-6);
  }), { numRuns: 200 });
});
