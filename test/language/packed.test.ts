import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixed } from '../../src/language/fixed';
import { languages } from '../../src/language/languages';
import { HAIR, nextReading, readingBits, readingCount, readingMost, readingsStart, UNLIKELY } from '../../src/language/packed';
import { readName } from '../../src/language/parse';
import { anyName, khmerName, latinName } from './any-name';

/** An eighth of a bit. */
const STEP = fixed(1 / 8);

describe('a packed name', () => {
  it('keeps how likely each reading is that may be compared, and a bound of what its forms can say, an eighth of a bit above it at most', () =>
    fc.assert(fc.property(fc.oneof(anyName, latinName, khmerName), (text) => {
      const name = readName(text);
      languages.forEach((language, number) => {
        const likely = (name.byLanguage[number] ?? []).filter(({ bits }) => fixed(bits) >= UNLIKELY);
        expect(readingCount(name.codes, 0, number)).toBe(likely.length);
        let at = readingsStart(name.codes, 0, number);
        for (const { bits, slots, kinds } of likely) {
          expect(readingBits(name.codes, at)).toBeCloseTo(fixed(bits), 6);
          const most = slots.reduce((sum, slot, i) => sum + (language.channels()[kinds[i] ?? 0]?.most(slot) ?? 0) + HAIR, 0);
          expect(readingMost(name.codes, at)).toBeGreaterThanOrEqual(most);
          // What is rarer than 255 bits has no bound.
          if (most < fixed(255)) expect(readingMost(name.codes, at)).toBeLessThan(most + STEP);
          at = nextReading(name.codes, at);
        }
      });
    }), { numRuns: 300 }));
});
