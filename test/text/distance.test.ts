import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits, resemblance } from '../../src/text/distance';

/** Wagner and Fischer's table, written as the definition says. */
function slowEdits(a: string, b: string): number {
  const best = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    return Math.min(best(i - 1, j) + 1, best(i, j - 1) + 1, best(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
  };
  return best(a.length, b.length);
}

const word = fc.stringMatching(/^[a-e]{0,6}$/u);
const long = fc.stringMatching(/^[a-z]{0,80}$/u);

describe('edits', () => {
  it.each([
    ['', '', 0],
    ['kim', 'kim', 0],
    ['kim', '', 3],
    ['minjun', 'minjung', 1],
    ['jeong', 'joeng', 2],
    ['choe', 'chwe', 1],
  ])('%j to %j: %i', (a, b, n) => expect(edits(a, b)).toBe(n));

  it('is what the definition says', () => fc.assert(fc.property(word, word, (a, b) => edits(a, b) === slowEdits(a, b))));
  it('is symmetric on both sides of 32 letters, where the algorithm changes', () =>
    fc.assert(fc.property(long, long, (a, b) => edits(a, b) === edits(b, a))));
});

describe('resemblance', () => {
  it.each([
    ['kim', 'kim', 1],
    ['', '', 1],
    ['kim', '', 0],
    ['abc', 'xyz', 0],
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
  ])('%j and %j: %d, as Winkler 1990 prints it', (a, b, value) => expect(resemblance(a, b)).toBeCloseTo(value, 3));

  it('is symmetric, between 0 and 1, and 1 for the same word', () =>
    fc.assert(
      fc.property(long, long, (a, b) => {
        expect(resemblance(a, b)).toBe(resemblance(b, a));
        expect(resemblance(a, b)).toBeGreaterThanOrEqual(0);
        expect(resemblance(a, b)).toBeLessThanOrEqual(1);
        expect(resemblance(a, a)).toBe(1);
      }),
    ));
});
