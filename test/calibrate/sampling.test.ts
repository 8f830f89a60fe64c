import { describe, expect, test } from 'vitest';
import { bucketsByFirstCharacter, drawNegatives } from '../../src/calibrate/negatives';
import { makePair, type Pair } from '../../src/calibrate/pair';
import { numberPeople } from '../../src/calibrate/people';
import { below, generator, sample } from '../../src/calibrate/random';
import { drawSample } from '../../bench/accuracy/sample';

const pair = (entity: string, a: string, b: string): Pair => makePair('x-y/test', entity, a, b);
/** `count` people with 20 different first characters. */
const crowd = (count: number): Pair[] =>
  Array.from({ length: count }, (_, i) => pair(`p${i}`, `${String.fromCharCode(97 + (i % 20))} ${i}`, `b ${i}`));
const all = (pairs: readonly Pair[]): number[][] => [pairs.map((_, i) => i)];

describe('random numbers', () => {
  test('repeat for the same seed and label, and differ for any other', () => {
    const first = (seed: number, label: string): number[] => Array.from({ length: 5 }, generator(seed, label));
    expect(first(1, 'a')).toEqual(first(1, 'a'));
    expect(first(1, 'a')).not.toEqual(first(2, 'a'));
    expect(first(1, 'a')).not.toEqual(first(1, 'b'));
  });

  test('fall evenly', () => {
    const random = generator(1, 'even');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i++) {
      const drawn = below(10, random);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    // 10,000 expected each, standard deviation 95.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  test('sample without repeating, and no more than there is', () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    expect(new Set(sample(items, 20, generator(1, 's'))).size).toBe(20);
    expect(sample(items, 99, generator(1, 's')).sort((a, b) => a - b)).toEqual(items);
  });
});

describe('people who share any written form, or an id, are one', () => {
  test.each([
    { title: 'two strangers are two', pairs: [pair('1', 'a', 'b'), pair('2', 'c', 'd')], people: 2 },
    { title: 'one id is one person', pairs: [pair('1', 'a', 'b'), pair('1', 'c', 'd')], people: 1 },
    { title: 'one form under two ids', pairs: [pair('1', 'a', 'b'), pair('2', 'a', 'd')], people: 1 },
    { title: 'one form on different sides', pairs: [pair('1', 'a', 'b'), pair('2', 'c', 'a')], people: 1 },
    { title: 'case apart', pairs: [pair('1', 'KIM', 'b'), pair('2', 'Kim', 'd')], people: 1 },
    { title: 'composed or decomposed', pairs: [pair('1', '김', 'b'), pair('2', '김'.normalize('NFD'), 'd')], people: 1 },
    { title: 'over a third', pairs: [pair('1', 'a', 'b'), pair('2', 'c', 'd'), pair('3', 'a', 'd')], people: 1 },
    { title: 'an id that looks like a form is none', pairs: [pair('a', 'x', 'y'), pair('2', 'a', 'd')], people: 2 },
  ])('$title', ({ pairs, people }) => {
    expect(new Set(numberPeople(pairs)).size).toBe(people);
  });
});

describe('negatives', () => {
  test.each([
    { title: 'drawn from many', size: 1_000, count: 5_000 },
    { title: 'listed from few', size: 100, count: 5_000 },
  ])('$title are as many as asked, of different people, all different', ({ size, count }) => {
    const pairs = crowd(size);
    const people = numberPeople(pairs);
    const couples = drawNegatives(pairs, people, all(pairs), count, generator(1, 'n'));
    expect(couples).toHaveLength(count);
    expect(couples.filter(({ a, b }) => people[a] === people[b])).toEqual([]);
    expect(new Set(couples.map(({ a, b }) => `${a} ${b}`)).size).toBe(count);
  });

  test('are all that exist where fewer exist than asked for', () => {
    const pairs = crowd(10);
    expect(drawNegatives(pairs, numberPeople(pairs), all(pairs), 5_000, generator(1, 'n'))).toHaveLength(90);
  });

  test('count couples that are written alike once', () => {
    const pairs = [pair('1', 'a', 'b'), pair('1', 'a', 'B'), pair('2', 'c', 'd')];
    expect(drawNegatives(pairs, numberPeople(pairs), all(pairs), 100, generator(1, 'n'))).toHaveLength(2);
  });

  test('are none among forms of one person, and drawing them ends', () => {
    const pairs = Array.from({ length: 200 }, (_, i) => pair('1', `a${i}`, `b${i}`));
    expect(drawNegatives(pairs, numberPeople(pairs), all(pairs), 10, generator(1, 'n'))).toEqual([]);
  });

  test.each([1_000, 100])('that are hard share the first character of a, among %i', (size) => {
    const pairs = crowd(size);
    const buckets = bucketsByFirstCharacter(pairs);
    const couples = drawNegatives(pairs, numberPeople(pairs), buckets, 300, generator(1, 'n'));
    expect(couples).toHaveLength(300);
    for (const { a, b } of couples) expect(pairs[a]?.a[0]).toBe(pairs[b]?.a[0]);
  });

  test('take a character outside the Basic Multilingual Plane whole', () => {
    expect(bucketsByFirstCharacter([pair('1', '𠀀甲', 'x'), pair('2', '𠀁甲', 'y')])).toHaveLength(2);
  });
});

describe('a sample', () => {
  const size = { seed: 1, negatives: 500, queries: 5, candidates: 20 };

  test('is the same for the same seed and another for another', () => {
    const pairs = crowd(100);
    expect(drawSample('x-y', pairs, size)).toEqual(drawSample('x-y', pairs, size));
    expect(drawSample('x-y', pairs, { ...size, seed: 2 })).not.toEqual(drawSample('x-y', pairs, size));
  });

  test('asks up to the queries of each class, and offers each form of b once', () => {
    const pairs = [...crowd(100), makePair('x-y/small', 'q', 'q', 'Q'), makePair('x-y/small', 'r', 'r', 'b 1')];
    const drawn = drawSample('x-y', pairs, { ...size, candidates: 1_000 });
    expect([...drawn.queries].map(([name, queries]) => [name, queries.length])).toEqual([['x-y/test', 5], ['x-y/small', 2]]);
    expect(drawn.candidates).toHaveLength(101);
  });
});
