import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bestMeeting } from '../src/compare/compare';
import { readName } from '../src/language/parse';
import { compareNames, parseName, type Comparison, type Name, type Pair } from '../src/index';
import { foldDigits } from '../src/name/digits';
import { foldLatin } from '../src/text/latin';
import { scriptOf } from '../src/text/script';
import { anyName, hangulName, khmerName, latinName, listedName, twoNames } from './language/any-name';

vi.setConfig({ testTimeout: 30_000 });
const RUNS = { numRuns: 600 };

const mirrored = ({ left, right, bits, language, reason, units }: Pair): Pair => ({
  left: right, right: left, bits, language, reason, units: units.map((unit) => ({ left: unit.right, right: unit.left, bits: unit.bits })),
});
/** Pairs in an order of their own: which side's words come first is no part of the law. */
const sorted = (pairs: readonly Pair[]): string[] => pairs.map((pair) => JSON.stringify(pair)).sort();

describe('comparing two names', () => {
  it('is symmetric: score, evidence, reading and language are the same, and every pair is mirrored', () =>
    fc.assert(fc.property(twoNames, ([a, b]) => {
      const there = compareNames(a, b);
      const back = compareNames(b, a);
      expect([back.score, back.evidence, back.reading, back.language]).toEqual([there.score, there.evidence, there.reading, there.language]);
      expect(sorted(back.pairs.map(mirrored))).toEqual(sorted(there.pairs));
      expect([...back.notes].sort()).toEqual([...there.notes].sort());
    }), RUNS));

  it('gives a name no more evidence with another than with itself', () =>
    fc.assert(fc.property(twoNames, ([a, b]) => {
      const { evidence } = compareNames(a, b);
      expect(evidence).toBeLessThanOrEqual(compareNames(a, a).evidence);
      expect(evidence).toBeLessThanOrEqual(compareNames(b, b).evidence);
    }), RUNS));

  it('gives a score from 0 to 1 and finite bits, whatever the names hold', () =>
    fc.assert(fc.property(twoNames, ([a, b]) => {
      const { score, evidence, reading, pairs } = compareNames(a, b);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const bits of [evidence, reading, ...pairs.flatMap((pair) => [pair.bits, ...pair.units.map((unit) => unit.bits)])]) expect(Number.isFinite(bits)).toBe(true);
    }), RUNS));

  it('adds up: the bits of the pairs and of the reading are the evidence, the bits of the units those of their pair', () =>
    fc.assert(fc.property(twoNames, ([a, b]) => {
      const { evidence, reading, pairs } = compareNames(a, b);
      expect(pairs.reduce((sum, { bits }) => sum + bits, reading)).toBeCloseTo(evidence, 3);
      for (const { units, bits } of pairs) if (units.length > 0) expect(units.reduce((sum, unit) => sum + unit.bits, 0)).toBeCloseTo(bits, 3);
    }), RUNS));

  it('sets every letter of both names in exactly one pair', () =>
    fc.assert(fc.property(twoNames, ([a, b]) => {
      // Names with aliases meet through one of their forms; that form is laid out.
      const meeting = bestMeeting(readName(a), readName(b));
      const { pairs } = compareNames(a, b);
      expect(bag(pairs.map(({ left }) => lettersIn(left)))).toBe(bag(lettersOf(meeting.a)));
      expect(bag(pairs.map(({ right }) => lettersIn(right)))).toBe(bag(lettersOf(meeting.b)));
    }), RUNS));

  it('is the same for strings and for names parsed before', () =>
    fc.assert(fc.property(twoNames, ([a, b]) => {
      expect(compareNames(parseName(a), parseName(b))).toEqual(compareNames(a, b));
    })));

  it('says nothing but that they are below minScore, where they are', () =>
    fc.assert(fc.property(twoNames, fc.double({ min: 0, max: 1, noNaN: true }), ([a, b], minScore) => {
      const whole = compareNames(a, b);
      const cut = compareNames(a, b, { minScore });
      if (whole.score >= minScore) expect(cut).toEqual(whole);
      else expect(cut).toMatchObject({ score: 0, evidence: -12, pairs: [], notes: ['below minScore'] });
    })));

  it('does not depend on what was parsed or compared before', async () => {
    const pairs = fc.sample(twoNames, { seed: 7, numRuns: 300 });
    const others = fc.sample(listedName, { seed: 8, numRuns: 300 });
    const answers = async (prepare: (compare: typeof compareNames) => void): Promise<Comparison[]> => {
      vi.resetModules();
      const fresh = await import('../src/index');
      prepare(fresh.compareNames);
      return pairs.map(([a, b]) => fresh.compareNames(a, b));
    };
    const first = await answers(() => undefined);
    const later = await answers((compare) => {
      others.forEach((name, i) => compare(name, others[i - 1] ?? ''));
      for (const [a, b] of [...pairs].reverse()) compare(b, a);
    });
    expect(later).toEqual(first);
  });
});

describe('a name', () => {
  it('never throws, whatever string it is', () =>
    fc.assert(fc.property(anyName, (raw) => {
      const name = parseName(raw);
      expect(name.raw).toBe(raw);
      expect(name.information).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(name.information)).toBe(true);
      for (const { bits } of name.readings) expect(bits).toBeLessThanOrEqual(0);
    }), { numRuns: 1500 }));

  it('reads the same from its own text', () =>
    fc.assert(fc.property(anyName, (raw) => {
      const once = parseName(raw);
      const twice = parseName(once.text);
      expect({ ...bare(twice), raw: '' }).toEqual({ ...bare(once), raw: '' });
    }), RUNS));

  it('gives at most as much evidence as it holds information', () =>
    fc.assert(fc.property(listedName, listedName, (a, b) => {
      const known = (name: Name): number => Math.max(...[name, ...name.aliases].map(({ information }) => information));
      const left = parseName(a);
      const right = parseName(b);
      expect(compareNames(left, right).evidence).toBeLessThanOrEqual(Math.min(known(left), known(right)) + 2 ** -16);
    }), RUNS));

  it.each([
    ['in full width', (text: string) => text.replace(/[!-~]/gu, (char) => String.fromCodePoint(char.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u{3000}')],
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['with invisible characters between its letters', (text: string) => [...text].join('\u{200b}')],
    ['with more spaces', (text: string) => `  ${text.replaceAll(' ', ' \t ')} `],
  ])('%s gives the same evidence', (_, change) =>
    fc.assert(fc.property(fc.oneof(hangulName, khmerName, latinName), fc.oneof(hangulName, latinName), (a, b) => {
      expect(compareNames(change(a), b).evidence).toBe(compareNames(a, b).evidence);
    })));

  it.each([
    ['all in capitals as all in small letters', (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()],
    ['with small first letters as with capital ones', (text: string) => text.toLowerCase(), (text: string) => text.toLowerCase().replace(/\b[a-z]/gu, (char) => char.toUpperCase())],
  ])('is the same %s', (_, one, other) =>
    fc.assert(fc.property(latinName, fc.oneof(hangulName, latinName), (a, b) => {
      // Capitals that mark a surname are evidence; these mark none.
      if (a.includes('-')) return;
      expect(compareNames(one(a), b).evidence).toBe(compareNames(other(a), b).evidence);
    })));
});

/** A name without the warnings of how it was cleaned, which its text no longer needs. */
const bare = (name: Name): object => ({ ...name, warnings: [], aliases: name.aliases.map(bare), written: { ...name.written, name: undefined } });

/** The letters of a pair's text: a to z for what is spelt in Latin, digits that stand for them included, the script's own letters otherwise. */
const lettersIn = (text: string): string => {
  const own = [...text].filter((char) => ['hangul', 'han', 'khmer'].includes(scriptOf(char.codePointAt(0) ?? 0)));
  return own.length > 0 ? own.join('') : text.split(' ').map((word) => foldLatin(foldDigits(word)).letters).join('');
};
/** The letters of each part as written, or as its room writes them where that is another number of letters and the room reads them at all. */
const lettersOf = ({ parts, written, readings }: Pick<Name, 'parts' | 'written' | 'readings'>): string[] =>
  parts.map(({ letters }, i) => {
    const cleaned = written.letters.slice(written.starts[i], written.starts[i + 1]);
    return cleaned.length === letters.length || readings.length === 0 ? letters : cleaned;
  });
const bag = (texts: readonly string[]): string => [...texts.join('')].sort().join('');
