import type { Pair } from './pair';
import { writtenForm } from './people';
import { below, sample, type Random } from './random';

/** Names of two people: `a` of the pair numbered `a`, `b` of the pair numbered `b`. */
export interface Couple {
  readonly a: number;
  readonly b: number;
}

/** Pairs whose members may be coupled: all of them in one bucket for random negatives. */
export type Bucket = readonly number[];

/** Below this many combinations for each couple wanted, listing them all is cheaper than drawing and rejecting. */
const LIST_BELOW = 20;
/** Drawing gives up after this many draws for each couple wanted: then a group is (nearly) exhausted. */
const DRAWS = 50;

/** The pairs by the first character of `a`: the surname of a Korean or Chinese name, the initial of a Latin one. */
export function bucketsByFirstCharacter(pairs: readonly Pair[]): Bucket[] {
  const buckets = new Map<string, number[]>();
  pairs.forEach((pair, i) => {
    const first = String.fromCodePoint(writtenForm(pair.a).codePointAt(0) ?? 0);
    const bucket = buckets.get(first);
    if (bucket) bucket.push(i);
    else buckets.set(first, [i]);
  });
  return [...buckets.values()];
}

/**
 * Up to `count` couples of different people, no two of them written alike. A pair is drawn evenly from all, its partner evenly
 * from its bucket. Fewer come back only where the buckets do not hold as many.
 */
export function drawNegatives(
  pairs: readonly Pair[],
  people: Int32Array,
  buckets: readonly Bucket[],
  count: number,
  random: Random,
): Couple[] {
  const formsOfA = number(pairs.map((pair) => pair.a));
  const formsOfB = number(pairs.map((pair) => pair.b));
  const seen = new Set<number>();
  /** True the first time two people's forms meet. */
  const isNew = (a: number, b: number): boolean => {
    if (people[a] === people[b]) return false;
    const key = (formsOfA[a] ?? 0) * pairs.length + (formsOfB[b] ?? 0);
    return seen.size !== seen.add(key).size;
  };

  const combinations = buckets.reduce((sum, bucket) => sum + bucket.length ** 2, 0);
  if (combinations <= LIST_BELOW * count) {
    const all: Couple[] = [];
    for (const bucket of buckets) for (const a of bucket) for (const b of bucket) if (isNew(a, b)) all.push({ a, b });
    return sample(all, count, random);
  }

  const members = buckets.flatMap((bucket) => bucket.map((pair) => ({ pair, bucket })));
  const drawn: Couple[] = [];
  for (let draws = 0; draws < DRAWS * count && drawn.length < count; draws++) {
    const member = members[below(members.length, random)];
    const partner = member?.bucket[below(member.bucket.length, random)];
    if (member && partner !== undefined && isNew(member.pair, partner)) drawn.push({ a: member.pair, b: partner });
  }
  return drawn;
}

/** Equal forms under equal numbers. */
function number(names: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const form = writtenForm(name);
    const known = numbers.get(form) ?? numbers.size;
    numbers.set(form, known);
    return known;
  });
}
