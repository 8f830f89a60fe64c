import { describe, expect, test } from 'vitest';
import { advise } from '../../src/calibrate/goal';
import { calibrate } from '../../src/calibrate/calibration';
import { calibrationSvg } from '../../src/calibrate/chart';
import { falseHits, thresholdOf } from '../../src/calibrate/threshold';
import type { Weighed } from '../../src/calibrate/weigh';
import { SaxesParser } from 'saxes';

const weighed = (matches: number[], others: number[], group = 'g'): Weighed => ({
  group,
  matches: Float64Array.from(matches).sort(),
  others: Float64Array.from(others).sort(),
});
const range = (count: number, from: number, to: number): number[] => Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

/** True pairs evenly from 0 to 20 bits; of 100,001 others, one in a thousand per bit from 0 to 10. */
const group = weighed(range(201, 0, 20), [...range(99_990, -40, -1), ...range(11, 0, 10)]);

describe('a threshold takes what has its evidence or more', () => {
  test.each([
    { evidence: 0, found: 1, seen: 11 },
    { evidence: 5, found: 151 / 201, seen: 6 },
    { evidence: 5.05, found: 150 / 201, seen: 5 },
    { evidence: 10, found: 101 / 201, seen: 1 },
    { evidence: 10.01, found: 100 / 201, seen: 0 },
    { evidence: 99, found: 0, seen: 0 },
  ])('$evidence bits', ({ evidence, found, seen }) => {
    const threshold = thresholdOf([group], evidence);
    expect(threshold.seen).toBe(seen);
    expect(threshold.found?.value).toBeCloseTo(found, 9);
    expect(threshold.falseMatches?.value).toBeCloseTo(seen / 100_001, 9);
  });

  test('false hits are told for a thousand people and the list', () => {
    expect(falseHits(thresholdOf([group], 5), 100)?.value).toBeCloseTo((6 / 100_001) * 1000 * 100, 6);
  });

  test('what is not there has no number', () => {
    expect(thresholdOf([weighed([1], [])], 0)).toMatchObject({ falseMatches: undefined, found: { value: 1 } });
    expect(thresholdOf([weighed([], [1])], 0)).toMatchObject({ found: undefined, falseMatches: { value: 1 } });
    expect(falseHits(thresholdOf([weighed([1], [])], 0), 100)).toBeUndefined();
  });
});

describe('a goal', () => {
  test.each([
    { title: 'of finding has the highest threshold that finds the share', goal: { find: 0.5 }, evidence: 10 },
    { title: 'of finding everything has the lowest match', goal: { find: 0.999 }, evidence: 0 },
    { title: 'of few false hits has the lowest threshold that is sure to keep to them', goal: { falseHits: 10 }, evidence: 7.1 },
  ])('$title', ({ goal, evidence }) => {
    // A list of 100 makes a false hit of one couple in 100,000.
    expect(advise([group], goal, 100).threshold?.evidence).toBeCloseTo(evidence, 9);
  });

  test('that the couples cannot resolve says how many could', () => {
    expect(advise([group], { falseHits: 1 }, 100)).toMatchObject({ threshold: undefined, couplesNeeded: 370_000 });
    expect(advise([weighed([1, 2], [])], { falseHits: 1 }, 100)).toMatchObject({ threshold: undefined, couplesNeeded: 370_000 });
  });

  test('that no threshold reaches has none', () => expect(advise([weighed([], [1])], { find: 0.9 }, 100).threshold).toBeUndefined());
});

describe('a calibration', () => {
  const options = { prior: 0.01, listSize: 1000, goals: [{ find: 0.9 }] };

  test('has a row for round scores and round bits, by evidence', () => {
    const { rows } = calibrate([group], options);
    expect(rows.map(({ evidence }) => evidence)).toEqual([...rows.map(({ evidence }) => evidence)].sort((a, b) => a - b));
    expect(rows.map(({ score }) => Number(score.toFixed(4)))).toEqual(expect.arrayContaining([0.5, 0.9, 0.95, 0.99, 0.999]));
    expect(rows.map(({ evidence }) => evidence)).toEqual(expect.arrayContaining([8, 10, 12, 15, 20]));
  });

  test('finds fewer true and fewer false ones the more it asks', () => {
    const { curve } = calibrate([group], options);
    curve.reduce((before, after) => {
      expect(after.found?.value).toBeLessThanOrEqual(before.found?.value ?? 0);
      expect(after.falseMatches?.value).toBeLessThanOrEqual(before.falseMatches?.value ?? 0);
      return after;
    });
  });

  test.each([
    { title: 'everything', groups: [group] },
    { title: 'no overlap', groups: [weighed([5, 6], [1, 2])] },
    { title: 'no others', groups: [weighed([5, 6], [])] },
    { title: 'nothing', groups: [] },
  ])('of $title draws well-formed SVG that loads nothing and has no number that is none', ({ groups }) => {
    const svg = calibrationSvg(calibrate(groups, options));
    expect(() => new SaxesParser({ xmlns: true }).write(svg).close()).not.toThrow();
    expect(svg).not.toMatch(/NaN|Infinity|undefined|href|<script|@import|url\(/u);
  });
});
