import { describe, expect, test } from 'vitest';
import { contestant, prepared } from '../../bench/compare/contestants';
import { drawCouples } from '../../bench/compare/couples';
import { race } from '../../bench/compare/rounds';
import { Best } from '../../bench/peers/best';
import { Owners } from '../../bench/peers/owners';
import { PeopleList } from '../../bench/search/list';
import { romanize } from '../../src/index';

const couples = Array.from({ length: 300 }, (_, i) => ({ a: `a${i % 7}`, b: `b${i % 5}`, same: false }));

describe('a race', () => {
  test('lets everybody do every piece and tells their speeds', () => {
    const seen = new Set<string>();
    const raw = prepared(couples, (name) => name);
    const count = (a: string, b: string): number => seen.add(a + b).size;
    const speeds = race([contestant('one', raw, count), contestant('two', raw, count)], { rounds: 2, milliseconds: 2, pieces: couples.length });
    expect(speeds.map(({ name }) => name)).toEqual(['one', 'two']);
    for (const { low, median, high } of speeds) expect(low > 0 && low <= median && median <= high).toBe(true);
    expect(seen.size).toBe(35);
  });

  test('is void where somebody answers NaN', () => {
    const broken = contestant('broken', couples, () => Number.NaN);
    expect(() => race([broken], { rounds: 1, milliseconds: 1, pieces: 300 })).toThrow('broken: expected numbers, got NaN');
  });

  test('prepares each distinct name once', () => {
    const names: string[] = [];
    prepared(couples, (name) => names.push(name));
    expect(names.length).toBe(12);
  });
});

test('couples are half of one person, half of two', () => {
  const list = new PeopleList({ romanize, spellings: () => [] }, { size: 1000, seed: 1 });
  const drawn = drawCouples(list, 200, 1);
  expect(drawn.filter(({ same }) => same).length).toBe(100);
  for (const { a, b, same } of drawn) if (same) expect(a).not.toBe(b);
});

describe('a peer’s results', () => {
  test('are people, each once, ten at most', () => {
    const owners = new Owners();
    const people = Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, names: ['x', 'y'] }));
    const numbers = Array.from(owners.names(people), ({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, i) => i));
    expect(owners.firstTen([3, 2, 0])).toEqual(['p1', 'p0']);
    expect(owners.firstTen(numbers)).toHaveLength(10);
    expect(() => owners.firstTen([24])).toThrow('expected the number of a name');
  });

  test('of a scan are those of least cost, the first of equals before', () => {
    const best = new Best(2);
    [5, 3, 3, 9, 4].forEach((cost, number) => best.add(number, cost));
    expect(best.numbers).toEqual([1, 2]);
  });
});
