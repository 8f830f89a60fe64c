import type { Couple } from '../../src/calibrate/negatives';
import type { Sample } from './sample';
import type { Comparator, Judgement } from '../comparators/comparator';

/** What one matcher said about one group: evidence (and scores, where it has them) in the order of the sample. */
export interface Measurement {
  readonly matcher: string;
  readonly positives: Judged;
  readonly random: Judged;
  readonly hard: Judged;
  readonly firstPlace: ReadonlyMap<string, FirstPlace>;
  readonly compared: number;
  readonly milliseconds: number;
}

export interface Judged {
  readonly evidence: Float64Array;
  readonly scores?: Float64Array;
}

export interface FirstPlace {
  readonly queries: number;
  readonly first: number;
}

/** A matcher's names, each distinct one prepared once, on first use. */
export function preparedNames<P>(comparator: Comparator<P>): (raw: string) => P {
  const prepared = new Map<string, P>();
  return (raw) => {
    const known = prepared.get(raw);
    if (known !== undefined) return known;
    const fresh = comparator.prepare(raw);
    prepared.set(raw, fresh);
    return fresh;
  };
}

export function measure<P>(comparator: Comparator<P>, name: (raw: string) => P, sample: Sample): Measurement {
  const started = performance.now();
  const a = sample.pairs.map((pair) => name(pair.a));
  const b = sample.pairs.map((pair) => name(pair.b));
  const judge = (couples: readonly Couple[]): Judged =>
    judgeAll(comparator, name, couples.map((couple) => [sample.pairs[couple.a]?.a ?? '', sample.pairs[couple.b]?.b ?? '']));
  const positives = judgeAll(comparator, name, sample.pairs.map((pair) => [pair.a, pair.b]));
  const random = judge(sample.random);
  const hard = judge(sample.hard);

  let compared = a.length + sample.random.length + sample.hard.length;
  const evidence = (i: number, j: number): number => {
    compared++;
    return comparator.evidence(a[i] as P, b[j] as P); // pair numbers of the sample
  };
  const firstPlace = new Map(
    [...sample.queries].map(([name, queries]) => [name, askForFirst(sample, queries, evidence)]),
  );
  return {
    matcher: comparator.name, positives, random, hard, firstPlace, compared, milliseconds: performance.now() - started,
  };
}

/** Evidence and scores of all couples. What is no number would sort anywhere, so it ends the run. */
export function judgeAll<P>(
  comparator: Comparator<P>,
  name: (raw: string) => P,
  couples: readonly (readonly [string, string])[],
): Judged {
  const evidence = new Float64Array(couples.length);
  const scores = comparator.judge ? new Float64Array(couples.length) : undefined;
  couples.forEach(([rawA, rawB], i) => {
    const [a, b] = [name(rawA), name(rawB)];
    const judged: Partial<Judgement> = comparator.judge?.(a, b) ?? { evidence: comparator.evidence(a, b) };
    if (!Number.isFinite(judged.evidence) || (scores && !Number.isFinite(judged.score))) {
      const got = `evidence ${judged.evidence}, score ${judged.score}`;
      throw new RangeError(`${comparator.name}: expected finite numbers for "${rawA}" and "${rawB}"; got ${got}`);
    }
    evidence[i] = judged.evidence ?? 0;
    if (scores) scores[i] = judged.score ?? 0;
  });
  return scores ? { evidence, scores } : { evidence };
}

/** How many queries rank their own `b` above everybody else's. A tie is a loss: a reader of the list could not tell. */
export function askForFirst(
  sample: Pick<Sample, 'people' | 'candidates'>,
  queries: readonly number[],
  evidence: (query: number, candidate: number) => number,
): FirstPlace {
  const { people, candidates } = sample;
  const isFirst = (query: number): boolean => {
    const own = evidence(query, query);
    return candidates.every((other) => people[other] === people[query] || evidence(query, other) < own);
  };
  return { queries: queries.length, first: queries.filter(isFirst).length };
}
