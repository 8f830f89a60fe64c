import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanRate, meanShare } from '../../src/calibrate/interval';

describe('a rate of rare events has the exact Poisson interval', () => {
  // Chi-square quantiles as in any table of exact Poisson limits (Garwood 1936), for one in a million tries.
  test.each([
    [0, 0, 3.689], [1, 0.0253, 5.572], [3, 0.6187, 8.767], [10, 4.795, 18.39], [100, 81.36, 121.63], [1000, 938.97, 1063.95],
  ])('%i events: %d to %d', (events, low, high) => {
    const rate = meanRate([{ events, tries: 1e6 }]);
    expect((rate?.value ?? 0) * 1e6).toBeCloseTo(events, 6);
    expect(Math.abs((rate?.low ?? 0) * 1e6 - low)).toBeLessThan(0.02 + low / 500);
    expect(Math.abs((rate?.high ?? 0) * 1e6 - high)).toBeLessThan(0.01 + high / 150);
  });
});

describe('strata weigh alike', () => {
  test.each([
    { title: 'equal ones are as good as one', strata: [[3, 1000], [5, 1000]], value: 0.004 },
    { title: 'whatever their sizes', strata: [[0, 1_000_000], [1, 100]], value: 0.005 },
    { title: 'an empty one is left out', strata: [[3, 1000], [0, 0]], value: 0.003 },
  ])('$title', ({ strata, value }) => {
    const counts = strata.map(([events = 0, tries = 0]) => ({ events, tries }));
    expect(meanRate(counts)?.value).toBeCloseTo(value, 9);
    expect(meanShare(counts)?.value).toBeCloseTo(value, 9);
  });

  test('and the smallest decides what no event means', () => {
    expect(meanRate([{ events: 0, tries: 1e6 }, { events: 0, tries: 100 }])?.high).toBeCloseTo(3.67 / 200, 3);
  });

  test('none at all have no rate', () => {
    expect([meanRate([]), meanShare([]), meanRate([{ events: 0, tries: 0 }])]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a share has Wilson’s interval', () => {
  test.each([[0, 10, 0, 0.2775], [10, 10, 0.7225, 1], [5, 10, 0.2366, 0.7634], [900, 1000, 0.8798, 0.9171]])('%i of %i: %d to %d', (events, tries, low, high) => {
    const share = meanShare([{ events, tries }]);
    expect(share?.low).toBeCloseTo(low, 3);
    expect(share?.high).toBeCloseTo(high, 3);
  });
});

test('the estimate lies in its interval, and the interval between 0 and 1', () => {
  const count = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([a, b]) => ({ events: Math.min(a, b), tries: Math.max(a, b) }));
  fc.assert(fc.property(fc.array(count, { maxLength: 6 }), (strata) => {
    for (const estimate of [meanRate(strata), meanShare(strata)]) {
      if (estimate === undefined) continue;
      const { low, value, high } = estimate;
      expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
    }
  }));
});
