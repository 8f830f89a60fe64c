import { describe, expect, test } from 'vitest';
import { measure, askForFirst, judgeAll, preparedNames } from '../../bench/accuracy/measure';
import { makePair } from '../../bench/accuracy/pairs';
import { ascending, recallCurve, resolves, shareAbove, thresholdAt } from '../../bench/accuracy/recall';
import { drawSample } from '../../bench/accuracy/sample';
import { summarize } from '../../bench/accuracy/summary';
import type { Comparator } from '../../bench/comparators/comparator';

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

describe('first place goes to the own form alone', () => {
  // Three people, the last with two forms.
  const sample = { people: Int32Array.of(0, 1, 2, 2), candidates: [0, 1, 2, 3] };
  test.each([
    { title: 'above everybody else', evidence: [[5, 4, 3, 3]], query: 0, first: 1 },
    { title: 'not with a tie', evidence: [[5, 5, 3, 3]], query: 0, first: 0 },
    { title: 'not below another', evidence: [[5, 6, 3, 3]], query: 0, first: 0 },
    { title: 'even below another form of the same person', evidence: [[], [], [1, 1, 5, 9]], query: 2, first: 1 },
  ])('$title', ({ evidence, query, first }) => {
    const asked = askForFirst(sample, [query], (a, b) => evidence[a]?.[b] ?? 0);
    expect(asked).toEqual({ queries: 1, first });
  });
});

describe('a matcher is measured from its own evidence', () => {
  const pairs = Array.from({ length: 40 }, (_, i) => makePair(`x-y/${i % 2 ? 'odd' : 'even'}`, `p${i}`, `a ${i}`, `b ${i}`));
  const sample = drawSample('x-y', pairs, { seed: 1, negatives: 5_000, queries: 10, candidates: 30 });
  const numberIn = (raw: string): number => Number(raw.slice(2));
  const perfect: Comparator<number> = {
    name: 'perfect',
    prepare: numberIn,
    evidence: (a, b) => (a === b ? 1 : 0),
    judge: (a, b) => (a === b ? { evidence: 1, score: 0.9 } : { evidence: 0, score: 0.1 }),
  };
  const evenOnly: Comparator<number> = { name: 'even only', prepare: numberIn, evidence: (a, b) => (a === b && a % 2 === 0 ? 1 : 0) };
  const summary = <P>(matcher: Comparator<P>): ReturnType<typeof summarize> =>
    summarize(sample, measure(matcher, preparedNames(matcher), sample));

  test('one that knows everybody finds everybody', () => {
    const { total, negativesAtHalf } = summary(perfect);
    expect(total).toMatchObject({ recall: { r4: 1, r3: 1, hard: 1 }, atHalf: 1, firstPlace: { queries: 20, first: 20 } });
    expect(negativesAtHalf).toEqual({ random: 0, hard: 0 });
  });

  test('one that knows half of them shows which half', () => {
    const { total, classes } = summary(evenOnly);
    expect(total.recall.r4).toBe(0.5);
    expect(total.atHalf).toBeUndefined();
    expect(classes.map(({ name, recall }) => [name, recall.r4])).toEqual([['x-y/even', 1], ['x-y/odd', 0]]);
  });

  test('each distinct name is prepared once', () => {
    const prepared: string[] = [];
    const counting: Comparator<string> = { name: 'counting', prepare: (raw) => (prepared.push(raw), raw), evidence: () => 0 };
    measure(counting, preparedNames(counting), sample);
    expect(prepared.length).toBe(new Set(prepared).size);
    expect(prepared.length).toBe(80);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d as evidence stops the run and names the couple', (evidence) => {
    const broken: Comparator<string> = { name: 'broken', prepare: (raw) => raw, evidence: () => evidence };
    expect(() => judgeAll(broken, (raw) => raw, [['Kim', '김']])).toThrow(/broken: expected finite numbers for "Kim" and "김"/);
  });
});
