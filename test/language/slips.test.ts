import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slips } from '../../src/language/slips';
import { oneSlipApart } from '../reference';

const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 5 });

it('slips are the words one letter more, less, other or swapped away, and nothing else', () =>
  fc.assert(fc.property(word, word, (a, b) => {
    expect(slips(a).has(b)).toBe(oneSlipApart(a, b));
  }), { numRuns: 1000 }));

it.each([['sugn', 'sung'], ['jng', 'jung'], ['juung', 'jung'], ['jumg', 'jung']])('%s is a slip of %s and the other way', (a, b) => {
  expect(slips(a)).toContain(b);
  expect(slips(b)).toContain(a);
});

it('a word is no slip of itself, and nothing is a slip of nothing', () => {
  expect(slips('aab')).not.toContain('aab');
  expect(slips('a')).not.toContain('');
});
