import { describe, expect, it } from 'vitest';
import { spellingsOf, syllablesStarting } from '../../../src/language/korean/spelling';

const SYLLABLES = Array.from({ length: 11_172 }, (_, i) => 0xac00 + i);

describe('the syllables that a beginning may stand for', () => {
  it.each([
    ['j', 'first', ''], ['e', 'next', ''], ['ch', 'next', ''], ['y', 'first', '@north'], ['wo', 'first', ''],
  ] as const)('are all that some spelling begins so: %s at the %s place, habit "%s"', (letters, place, suffix) => {
    const slowly = SYLLABLES.map((unit) => ({
      unit, p: spellingsOf(unit, place, suffix).reduce((sum, [form, p]) => (form.startsWith(letters) ? sum + p : sum), 0),
    })).filter(({ p }) => p > 0);
    const found = syllablesStarting(letters, place, suffix).sort((a, b) => a.unit - b.unit);
    expect(found.map(({ unit }) => unit)).toEqual(slowly.map(({ unit }) => unit));
    found.forEach(({ p }, i) => expect(p).toBeCloseTo(slowly[i]?.p ?? 0, 12));
  });
});
