import { describe, expect, test } from 'vitest';
import { ascending, recallCurve, resolves, shareAbove, thresholdAt } from '../../bench/accuracy/recall';

/** 0, 1, 2 … */
const upTo = (end: number): Float64Array => ascending(Array.from({ length: end }, (_, i) => i));

describe('the threshold is the value that the given share of negatives exceeds', () => {
  test.each([
    { title: 'six of 60,000 at 1 in 10,000', negatives: upTo(60_000), rate: 1e-4, expected: 59_993 },
    { title: 'sixty of 60,000 at 1 in 1,000', negatives: upTo(60_000), rate: 1e-3, expected: 59_939 },
    { title: 'three of 30,000, though 30,000 × 1e-4 is no whole number in binary', negatives: upTo(30_000), rate: 1e-4, expected: 29_996 },
    { title: 'none of 100, so the highest', negatives: upTo(100), rate: 1e-4, expected: 99 },
    { title: 'fewer than the share where the values tie', negatives: ascending([0, 0, 0, 7, 7, 7, 7, 7, 7, 7]), rate: 0.2, expected: 7 },
    { title: 'nothing without negatives', negatives: upTo(0), rate: 1e-4, expected: undefined },
  ])('$title', ({ negatives, rate, expected }) => {
    const threshold = thresholdAt(negatives, rate);
    expect(threshold).toBe(expected);
    if (threshold !== undefined) expect(shareAbove(negatives, threshold)).toBeLessThanOrEqual(rate);
  });

  test.each([
    { negatives: 10_000, rate: 1e-4, expected: true },
    { negatives: 9_999, rate: 1e-4, expected: false },
    { negatives: 1_000, rate: 1e-3, expected: true },
    { negatives: 0, rate: 1e-1, expected: false },
  ])('$negatives negatives resolve $rate: $expected', ({ negatives, rate, expected }) => {
    expect(resolves(negatives, rate)).toBe(expected);
  });
});

describe('recall counts the true pairs strictly above the threshold', () => {
  test.each([
    { title: 'a tie with the threshold is a miss', values: [1, 2, 2, 3], threshold: 2, expected: 0.25 },
    { title: 'everything above', values: [3, 4], threshold: 2, expected: 1 },
    { title: 'negative evidence is evidence too', values: [-3, -1], threshold: -2, expected: 0.5 },
    { title: 'no pairs, no share', values: [], threshold: 2, expected: undefined },
    { title: 'no threshold, no share', values: [1], threshold: undefined, expected: undefined },
  ])('$title', ({ values, threshold, expected }) => {
    expect(shareAbove(values, threshold)).toBe(expected);
  });

  test('the curve never falls as more false matches are allowed', () => {
    const curve = recallCurve([500, 990, 998.5, 999.5, 2000], upTo(1000));
    expect(curve.at(0)).toEqual({ rate: 1e-5, recall: 0.4 });
    expect(curve.at(-1)?.recall).toBe(0.8);
    curve.reduce((before, point) => {
      expect(point.recall).toBeGreaterThanOrEqual(before.recall);
      return point;
    });
  });
});
