import { describe, expect, test } from 'vitest';
import { chance, fitLogistic, type Point } from '../../src/calibrate/fit';
import { generator } from '../../src/calibrate/random';

const point = (evidence: number, match: boolean, weight = 1): Point => ({ evidence, match, weight });

/** Couples at every eighth of a bit, weighted by the truth itself, so that nothing is left to chance. */
const exactly = (even: number, width: number): Point[] =>
  Array.from({ length: 401 }, (_, i) => even + (i - 200) / 8).flatMap((evidence) => {
    const p = chance({ even, width }, evidence);
    return [point(evidence, true, p), point(evidence, false, 1 - p)];
  });

describe('the fitted curve', () => {
  test.each([
    { even: 5.3, width: 2.2 },
    { even: 0, width: 1 },
    { even: -3, width: 6 },
  ])('finds an even point of $even and a width of $width again', ({ even, width }) => {
    const fit = fitLogistic(exactly(even, width));
    expect(fit?.even).toBeCloseTo(even, 3);
    expect(fit?.width).toBeCloseTo(width, 3);
  });

  test('finds them in a sample, too', () => {
    const random = generator(1, 'fit');
    const points = Array.from({ length: 20_000 }, () => {
      const evidence = random() * 30 - 10;
      return point(evidence, random() < chance({ even: 5, width: 2 }, evidence));
    });
    expect(fitLogistic(points)?.even).toBeCloseTo(5, 0);
    expect(fitLogistic(points)?.width).toBeCloseTo(2, 0);
  });

  test('moves with the prior by the width, for each factor of e in the odds', () => {
    const points = exactly(5, 2);
    const before = fitLogistic(points);
    const after = fitLogistic(points.map((one) => (one.match ? { ...one, weight: one.weight / Math.E } : one)));
    expect((after?.even ?? 0) - (before?.even ?? 0)).toBeCloseTo(before?.width ?? 0, 2);
  });

  test.each([
    { title: 'nothing', points: [] },
    { title: 'matches alone', points: [point(1, true), point(2, true)] },
    { title: 'others alone', points: [point(1, false), point(2, false)] },
    { title: 'kinds that do not overlap', points: [point(1, false), point(2, false), point(3, true), point(4, true)] },
    { title: 'evidence that speaks the wrong way round', points: [point(1, true), point(2, true), point(1.5, false), point(3, false)] },
  ])('is not made up for $title', ({ points }) => expect(fitLogistic(points)).toBeUndefined());
});
