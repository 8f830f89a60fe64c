import { describe, expect, test } from 'vitest';
import { makePair } from '../../src/calibrate/pair';
import { draws, weigh, type Labelled, type Matcher } from '../../src/calibrate/weigh';

const labelled = (name: string, entity: string, a: string, b: string, match = true): Labelled => ({ ...makePair(name, entity, a, b), match });

/** Names are numbers, evidence their distance below zero. */
const matcher: Matcher<number> = { prepare: Number, evidence: (a, b) => 0 - Math.abs(a - b) };
const draw = { seed: 1, negatives: 10, always: false };

const people = Array.from({ length: 20 }, (_, i) => labelled('x-y/k', `p${i}`, String(i * 10), String(i * 10 + 1)));
const told = [labelled('x-y', '1', '1', '1'), labelled('x-y', '2', '1', '4', false), labelled('z', '3', '5', '7')];

describe('non-matches', () => {
  test('are the labelled ones where there are any', () => {
    expect(draws(told, draw)).toBe(false);
    expect(weigh(told, matcher, draw)).toEqual([
      { group: 'x-y', matches: Float64Array.of(0), others: Float64Array.of(-3) },
      { group: 'z', matches: Float64Array.of(-2), others: Float64Array.of() },
    ]);
  });

  test('are drawn from the names of different people where there are none', () => {
    expect(draws(people, draw)).toBe(true);
    const [group] = weigh(people, matcher, draw);
    expect(group?.matches).toEqual(new Float64Array(20).fill(-1));
    expect(group?.others).toHaveLength(10);
    // Two people are at least 9 apart.
    expect(group?.others.every((evidence) => evidence <= -9)).toBe(true);
  });

  test('are drawn all the same when asked for', () => {
    const all = [...people, labelled('x-y', 'q', '1', '1', false)];
    expect(draws(all, { ...draw, always: true })).toBe(true);
    expect(weigh(all, matcher, { ...draw, always: true })[0]?.others).toHaveLength(10);
  });

  test('are the same for the same seed', () => {
    expect(weigh(people, matcher, draw)).toEqual(weigh(people, matcher, draw));
    expect(weigh(people, matcher, draw)).not.toEqual(weigh(people, matcher, { ...draw, seed: 2 }));
  });
});

test('each distinct name is prepared once', () => {
  const prepared: string[] = [];
  weigh(people, { prepare: (raw) => (prepared.push(raw), Number(raw)), evidence: () => 0 }, draw);
  expect(prepared.length).toBe(new Set(prepared).size);
});
