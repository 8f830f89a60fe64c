import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareNames } from '../../src/index';
import { alignment, alignReadings } from '../../src/compare/align';
import { below, meet, NOTHING_IN_COMMON } from '../../src/compare/evidence';
import { BIT } from '../../src/language/fixed';
import { languages } from '../../src/language/languages';
import { nextReading, readingCount, readingsStart } from '../../src/language/packed';
import { readName } from '../../src/language/parse';
import type { ReadName } from '../../src/language/name';
import type { Reading } from '../../src/language/reading';
import { khmerName, latinName, twoNames } from '../language/any-name';
import { bestReadings, readingBits } from '../reference';

/** A reading with its place in the packed name. */
interface Placed { readonly name: ReadName; readonly reading: Reading; readonly at: number; readonly language: number }

const placed = (name: ReadName): Placed[] =>
  languages.flatMap((_, language) => {
    let at = readingsStart(name.codes, 0, language);
    return (name.byLanguage[language] ?? []).slice(0, readingCount(name.codes, 0, language)).map((reading) => {
      const one = { name, reading, at, language };
      at = nextReading(name.codes, at);
      return one;
    });
  });

/** The pairs of readings in one language. */
const readingPairs = (one: string, other: string, most: number): [Placed, Placed][] =>
  placed(readName(one)).slice(0, most).flatMap((a) => placed(readName(other)).slice(0, most).filter((b) => a.language === b.language).map((b): [Placed, Placed] => [a, b]));

vi.setConfig({ testTimeout: 30_000 });

describe('the evidence of two names', () => {
  it('is the most that any two of their readings give', () =>
    fc.assert(fc.property(twoNames, ([one, other]) => {
      const [a, b] = [readName(one), readName(other)];
      expect(meet(a.codes, 0, b.codes, 0) / BIT).toBeCloseTo(bestReadings(a, b), 3);
    }), { numRuns: 800 }));

  it.each([
    ['a slip in a name whose other letters fit two readings', 'Carrie Smith', 'Carie Smith'],
    ['a slip in a Western given name', 'Vladimir Jung K.', 'Vldimir Jung K.'],
  ])('is not lost for %s', (_, one, other) => {
    const [a, b] = [readName(one), readName(other)];
    expect(meet(a.codes, 0, b.codes, 0) / BIT).toBeCloseTo(bestReadings(a, b), 3);
  });

  it('need not be found where less would not do, and then is not more', () =>
    fc.assert(fc.property(twoNames, fc.integer({ min: -12, max: 40 }), ([one, other], least) => {
      const [a, b] = [readName(one), readName(other)];
      const whole = meet(a.codes, 0, b.codes, 0);
      const cut = meet(a.codes, 0, b.codes, 0, least * BIT);
      if (whole > least * BIT) expect(cut).toBe(whole);
      else expect(cut).toBeLessThanOrEqual(least * BIT);
    }), { numRuns: 500 }));
});

/** Latin names with two letters exchanged somewhere, or one left out. */
const mistypedName = fc.tuple(latinName, fc.nat(), fc.boolean()).map(([text, place, exchanged]) => {
  const at = 1 + (place % Math.max(1, text.length - 2));
  return text.slice(0, at) + (exchanged ? text.charAt(at + 1) + text.charAt(at) : '') + text.slice(at + (exchanged ? 2 : 1));
});

describe('the evidence of two readings', () => {
  it.each([
    ['as they stand', twoNames],
    ['where one was mistyped', fc.tuple(mistypedName, latinName)],
  ])('need not be found where less would not do, and then is not more: %s', (_, names) =>
    fc.assert(fc.property(names, fc.integer({ min: -4, max: 30 }), ([one, other], bits) => {
      for (const [a, b] of readingPairs(one, other, 24)) {
        if (a.reading.slip === true && b.reading.slip === true) continue;
        const [least, pair] = [bits * BIT, [a.name.codes, a.at, b.name.codes, b.at, a.language] as const];
        const whole = alignReadings(...pair);
        const cut = alignReadings(...pair, least);
        if (whole > least) expect(cut).toBe(whole);
        else expect(cut).toBeLessThanOrEqual(least);
      }
    }), { numRuns: 300 }));
});

describe('evidence under a limit', () => {
  it('is kept as it is well below, and nearer by keeps its order and loses a quarter of a bit at most', () =>
    fc.assert(fc.property(fc.integer({ min: -20 * BIT, max: 60 * BIT }), fc.integer({ min: 1, max: BIT }), fc.integer({ min: 0, max: 60 * BIT }), (one, more, limit) => {
      const kept = below(one, limit);
      expect(kept).toBeLessThanOrEqual(limit);
      expect(kept).toBeLessThanOrEqual(one);
      expect(Math.min(one, limit) - kept).toBeLessThanOrEqual(BIT / 4);
      expect(below(one + more, limit)).toBeGreaterThanOrEqual(kept);
      if (one <= limit - BIT / 2) expect(kept).toBe(one);
    })));

  it.each([
    ['សុខ ផាង', 'Sok Phang', 'Sok Phan'],
    ['ហ៊ុន សែន', 'Hun Sen', 'Hoeun Sen'],
    ['រុំ ឡុង', 'Rum Long', 'Rum Lung'],
  ])('leaves the spelling ahead that fits better: %s is %s before %s', (name, better, worse) => {
    const bits = (other: string): number => meet(readName(name).codes, 0, readName(other).codes, 0);
    expect(bits(better)).toBeGreaterThan(bits(worse));
  });
});

describe('a guess by the two likeliest readings of a name', () => {
  it('has Khmer ones of names that are likelier to be Chinese, beside Khmer script', () => {
    const pair = [readName('Cheng In').codes, 0, readName('ចេង អ៉ីន').codes, 0] as const;
    expect(meet(...pair, NOTHING_IN_COMMON, 2, true)).toBe(meet(...pair));
  });

  it.each([
    ['the surname behind, in Chinese', 'Lien Chan', '连战'], ['the name behind, in Khmer', 'Rithy Panh', 'ប៉ាន់ រិទ្ធី'], ['the surname behind, in Korean', 'Sang Ok Shin', '신상옥'],
  ])('has those of either order: %s', (_, one, other) => {
    const pair = [readName(one).codes, 0, readName(other).codes, 0] as const;
    expect(meet(...pair, NOTHING_IN_COMMON, 2, true)).toBeGreaterThan(meet(...pair) - BIT);
  });
});

describe('two readings', () => {
  it('give the evidence of the model, slot by slot, slips and missing syllables included', () =>
    fc.assert(fc.property(fc.oneof(twoNames, fc.tuple(fc.oneof(latinName, khmerName), latinName)), ([one, other]) => {
      for (const [a, b] of readingPairs(one, other, 4)) {
        if (a.reading.slots.length + b.reading.slots.length > 18) continue;
        expect(alignReadings(a.name.codes, a.at, b.name.codes, b.at, a.language) / BIT).toBeCloseTo(readingBits(a.reading, b.reading), 3);
      }
    }), { numRuns: 200 }));
});

describe('an alignment', () => {
  it('sets every slot of both readings once, in order, and adds up to the evidence', () =>
    fc.assert(fc.property(twoNames, ([one, other]) => {
      for (const [a, b] of readingPairs(one, other, 3)) {
        const met = alignment(a.name.codes, a.at, b.name.codes, b.at, a.language);
        expect(met.map(({ i }) => i).filter((i) => i >= 0)).toEqual(Array.from(a.reading.slots, (_, i) => i));
        expect(met.map(({ j }) => j).filter((j) => j >= 0)).toEqual(Array.from(b.reading.slots, (_, j) => j));
        expect(met.reduce((sum, { bits }) => sum + bits, 0)).toBe(alignReadings(a.name.codes, a.at, b.name.codes, b.at, a.language));
      }
    }), { numRuns: 300, examples: [[['王 司马靜輝', '司马靜輝 王']]] })); // other peoples' names that are never one name
});

describe('hyphens that stand at other places make other names of the same letters', () => {
  const bits = (a: string, b: string): number => compareNames(a, b).evidence;

  it.each([['Kim Yun-a', 'Kim Yu-na'], ['Kim Jung-eun', 'Kim Jun-geun'], ['Kim Jin-a', 'Kim Ji-na'], ['Yun-a Kim', 'Yu-na Kim']])('%s and %s', (a, b) => {
    expect(bits(a, b)).toBeLessThan(bits(a, a) - 10);
    expect(bits(b, a)).toBe(bits(a, b));
  });

  it.each([['Kim Yun-a', 'Kim Yuna'], ['Kim Yun-a', 'KIM YUNA'], ['Kim Jong-un', 'Kim JongUn']])('and not where one has none, or at the same: %s and %s', (a, b) => expect(bits(a, b)).toBeGreaterThan(bits(a, a) - 2));
});
