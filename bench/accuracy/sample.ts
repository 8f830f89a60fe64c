import { groupBy } from '../../src/calibrate/group';
import { bucketsByFirstCharacter, drawNegatives, type Couple } from '../../src/calibrate/negatives';
import type { Pair } from '../../src/calibrate/pair';
import { numberPeople, writtenForm } from '../../src/calibrate/people';
import { generator, sample } from '../../src/calibrate/random';

/** One group made ready: everything drawn once, so that every matcher answers the same questions. Numbers are pair numbers. */
export interface Sample {
  readonly group: string;
  readonly pairs: readonly Pair[];
  readonly people: Int32Array;
  readonly random: readonly Couple[];
  readonly hard: readonly Couple[];
  /** By class: whose `a` asks for its `b`. */
  readonly queries: ReadonlyMap<string, readonly number[]>;
  /** Whose `b` the queries choose from, each written form once. */
  readonly candidates: readonly number[];
}

export interface SampleSize {
  readonly seed: number;
  readonly negatives: number;
  readonly queries: number;
  readonly candidates: number;
}

/** Hard negatives serve the rate 1e-3 only, so that a third of them says as much as all random ones do at 1e-4. */
const HARD_SHARE = 1 / 3;

export function drawSample(group: string, pairs: readonly Pair[], size: SampleSize): Sample {
  const people = numberPeople(pairs);
  const everybody = [pairs.map((_, i) => i)];
  const hardCount = Math.ceil(size.negatives * HARD_SHARE);
  const draw = (use: string): ReturnType<typeof generator> => generator(size.seed, `${group} ${use}`);

  const byForm = new Map(pairs.map((pair, i) => [writtenForm(pair.b), i]));
  const byClass = groupBy(everybody[0] ?? [], (i) => pairs[i]?.class ?? '');
  return {
    group,
    pairs,
    people,
    random: drawNegatives(pairs, people, everybody, size.negatives, draw('random')),
    hard: drawNegatives(pairs, people, bucketsByFirstCharacter(pairs), hardCount, draw('hard')),
    queries: new Map(
      [...byClass].map(([name, members]) => [name, sample(members, size.queries, draw(`queries ${name}`))]),
    ),
    candidates: sample([...byForm.values()], size.candidates, draw('candidates')),
  };
}
