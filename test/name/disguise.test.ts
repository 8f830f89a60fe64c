import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generator } from '../../src/calibrate/random';
import { DISGUISES } from '../../bench/robustness/disguises';
import { compareNames } from '../../src/compare/compare';
import { parseName } from '../../src/language/parse';
import type { Warning } from '../../src/text/bounds';
import { cell, rows } from '../../src/text/table';

/** Names of public figures in every script. */
const NAMES = rows(readFileSync(new URL('../../fixtures/people.tsv', import.meta.url), 'utf8')).flatMap((row) =>
  [2, 3, 4, 5].flatMap((column) => cell(row, column).split(' | ')).filter((name) => name !== ''));

/** What is said of each disguise. */
const SEEN: ReadonlyMap<string, Warning> = new Map([
  ['full width', 'width'], ['mathematical letters', 'styled'], ['enclosed letters', 'styled'], ['negative enclosed capitals', 'styled'],
  ['small capitals', 'styled'], ['zero-width characters', 'invisible'], ['controls of direction', 'direction'], ['control characters', 'control'],
  ['heaps of marks', 'too-many-marks'], ['look-alike letters', 'look-alike'], ['all look-alike letters', 'look-alike'],
  ['digits for letters', 'digit-for-letter'], ['letters set apart', 'spaced-letters'],
]);

/** A disguise may cost so many bits: an alias costs one, capitals that no longer mark the surname another. */
const COST = 2.5;

describe('a name in disguise is the clean name, and the disguise is reported', () => {
  it.each(DISGUISES.map(({ name, apply }) => [name, apply] as const))('%s', (name, apply) => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), (clean, seed) => {
        const disguised = apply(clean, generator(seed, name), { surname: undefined, syllables: 0 });
        // A dress that leaves no word long enough to disguise says nothing; titles are known in their clean form only.
        if (disguised === undefined || !/\p{L}{3}/u.test(clean) || parseName(clean).titles.length > 0) return;
        // Between letters that stand apart hyphens are dropped, and with them what they say of the syllables.
        if (name === 'letters set apart' && clean.includes('-')) return;
        expect(parseName(disguised).warnings).toContain(SEEN.get(name));
        expect(compareNames(disguised, clean).evidence).toBeGreaterThan(compareNames(clean, clean).evidence - COST);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
