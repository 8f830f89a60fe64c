import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { meet } from '../../src/compare/evidence';
import { alignment, alignReadings } from '../../src/compare/align';
import { slotEvidence } from '../../src/compare/slot';
import { parseName, type Reading } from '../../src/index';
import { languageOf } from '../../src/language/languages';
import { khmerName, latinName, twoNames } from '../language/any-name';
import { bestAlignment, bestReadings } from '../reference';

vi.setConfig({ testTimeout: 30_000 });

describe('the evidence of two names', () => {
  it('is the most that any two of their readings give', () =>
    fc.assert(fc.property(twoNames, ([one, other]) => {
      const [a, b] = [parseName(one), parseName(other)];
      const { bits } = meet(a, b);
      // The same letters meet as they stand, whatever else could be read from them.
      if (bits === Math.min(a.information, b.information)) return;
      const best = bestReadings(a, b);
      expect(bits).toBeLessThanOrEqual(best + 1e-9);
      // Known Khmer words are likelier than their letters, so there a reading may say more than the bound that saves the work.
      if (![a, b].every(({ readings }) => readings.some(({ language }) => language === 'km'))) expect(bits).toBeCloseTo(best, 9);
    }), { numRuns: 800 }));

  it.each([
    ['a slip in a name whose other letters fit two readings', 'Carrie Smith', 'Carie Smith'],
    ['a slip in a Western given name', 'Vladimir Jung K.', 'Vldimir Jung K.'],
  ])('is not lost for %s', (_, one, other) => {
    const [a, b] = [parseName(one), parseName(other)];
    expect(meet(a, b).bits).toBeCloseTo(bestReadings(a, b), 9);
  });
});

/** Two readings in one language whose given names differ in length. */
const unequal = fc.tuple(fc.oneof(latinName, khmerName), latinName).map(([a, b]): [Reading, Reading][] =>
  parseName(a).readings.flatMap((one) => parseName(b).readings.map((other): [Reading, Reading] => [one, other]))
    .filter(([one, other]) => one.language === other.language && given(one) !== given(other) && given(one) > 0 && given(other) > 0 && given(one) + given(other) <= 16),
);
const given = ({ slots, surname }: Reading): number => slots.length - surname;

describe('given names of different length', () => {
  it('are aligned as trying every alignment would', () =>
    fc.assert(fc.property(unequal, (pairs) => {
      for (const [a, b] of pairs.slice(0, 3)) {
        const language = languageOf(a.language);
        const { stride } = language;
        const pair = (i: number, j: number): number => {
          let bits = 0;
          for (let k = 0; k < stride; k++) bits += slotEvidence(language.channels(), a, a.surname + i * stride + k, b, b.surname + j * stride + k);
          return bits;
        };
        const best = bestAlignment(given(a) / stride, given(b) / stride, pair, (i) => language.gap(a, a.surname + i * stride), (j) => language.gap(b, b.surname + j * stride));
        const surnames = a.surname > 0 && b.surname > 0 ? slotEvidence(language.channels(), a, 0, b, 0) : undefined;
        const whole = alignReadings(a, b, language);
        if (surnames !== undefined || a.surname === b.surname) expect(whole).toBeCloseTo(best + (surnames ?? 0), 9);
      }
    }), { numRuns: 200 }));
});

describe('an alignment', () => {
  it('sets every slot of both readings once, in order, and adds up to the evidence', () =>
    fc.assert(fc.property(twoNames, ([one, other]) => {
      for (const a of parseName(one).readings.slice(0, 3)) {
        for (const b of parseName(other).readings.slice(0, 3)) {
          if (a.language !== b.language) continue;
          const met = alignment(a, b, languageOf(a.language));
          expect(met.map(({ i }) => i).filter((i) => i >= 0)).toEqual(Array.from(a.slots, (_, i) => i));
          expect(met.map(({ j }) => j).filter((j) => j >= 0)).toEqual(Array.from(b.slots, (_, j) => j));
          expect(met.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(alignReadings(a, b, languageOf(a.language)), 6);
        }
      }
    }), { numRuns: 300 }));
});
