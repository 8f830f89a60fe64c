import { describe, expect, test } from 'vitest';
import { measure, askForFirst, judgeAll, preparedNames } from '../../bench/accuracy/measure';
import { makePair } from '../../src/calibrate/pair';
import { drawSample } from '../../bench/accuracy/sample';
import { summarize } from '../../bench/accuracy/summary';
import type { Comparator } from '../../bench/comparators/comparator';

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
