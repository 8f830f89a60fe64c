import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneSlip } from '../../src/text/one-slip';
import { oneSlipApart } from '../reference';

it.each([
  ['jong', 'jogn', true], ['kim', 'kin', true], ['kim', 'ki', true], ['im', 'kim', true], ['sann', 'san', true], ['ab', 'ba', true],
  ['kim', 'kim', false], ['kim', 'ikm', true], ['kim', 'mik', false], ['kim', 'kinn', false], ['abc', 'cab', false],
])('%s and %s are one slip apart: %s', (a, b, apart) => expect([oneSlip(a, b), oneSlip(b, a)]).toEqual([apart, apart]));

const word = fc.stringMatching(/^[ab]{1,6}$/u);
it('as every slip tried says', () => fc.assert(fc.property(word, word, (a, b) => void expect(oneSlip(a, b)).toBe(oneSlipApart(a, b))), { numRuns: 2000 }));
it('looks at the beginnings alone that it is told of', () =>
  fc.assert(fc.property(word, word, word, word, (a, b, c, d) => void expect(oneSlip(a + c, b + d, a.length, b.length)).toBe(oneSlip(a, b)))));
