import type { Couple } from '../../src/calibrate/negatives';
import { groupBy } from '../../src/calibrate/group';
import type { Sample } from './sample';
import type { Judged, Measurement } from './measure';
import type { GroupSummary } from './summary';

/** Two names with the evidence that one matcher saw in them. */
export interface Case {
  readonly class: string;
  readonly a: string;
  readonly b: string;
  readonly evidence: number;
}

/** The true pairs that the threshold at 1 in 10,000 misses, the clearest miss first. */
export function misses(sample: Sample, measured: Measurement, summary: GroupSummary): Case[] {
  const threshold = summary.thresholds.r4 ?? Number.NEGATIVE_INFINITY;
  return sample.pairs
    .map((pair, i) => ({ class: pair.class, a: pair.a, b: pair.b, evidence: measured.positives.evidence[i] ?? 0 }))
    .filter((pair) => pair.evidence <= threshold)
    .sort((one, other) => one.evidence - other.evidence);
}

/** At most `count` cases of each class, in the order given. */
export function firstOfEachClass(cases: readonly Case[], count: number): Case[] {
  return [...groupBy(cases, (one) => one.class).values()].flatMap((members) => members.slice(0, count));
}

/** The couples of different people with the most evidence, the strongest first. */
export function falseMatches(sample: Sample, couples: readonly Couple[], judged: Judged, count: number): Case[] {
  const order = couples.map((_, i) => i).sort((i, j) => (judged.evidence[j] ?? 0) - (judged.evidence[i] ?? 0));
  return order.slice(0, count).map((i) => {
    const [a, b] = [sample.pairs[couples[i]?.a ?? -1], sample.pairs[couples[i]?.b ?? -1]];
    return { class: a?.class ?? '', a: a?.a ?? '', b: b?.b ?? '', evidence: judged.evidence[i] ?? 0 };
  });
}

/** The lists of one group and matcher, as the page and the terminal show them. */
export interface GroupLists {
  readonly group: string;
  readonly matcher: string;
  readonly threshold: number | undefined;
  readonly misses: readonly Case[];
  readonly falseMatches: readonly Case[];
  readonly hardFalseMatches: readonly Case[];
}

export function listCases(sample: Sample, measured: Measurement, summary: GroupSummary, count: number): GroupLists {
  return {
    group: sample.group,
    matcher: measured.matcher,
    threshold: summary.thresholds.r4,
    misses: misses(sample, measured, summary),
    falseMatches: falseMatches(sample, sample.random, measured.random, count),
    hardFalseMatches: falseMatches(sample, sample.hard, measured.hard, count),
  };
}
