import { groupBy } from '../../src/calibrate/group';
import { ascending, recallCurve, share, shareAbove, thresholdAt, type CurvePoint } from './recall';
import type { Sample } from './sample';
import type { FirstPlace, Judged, Measurement } from './measure';

/** Where recall is read: a false match rate, and the negatives that it is counted on. */
export const OPERATING_POINTS = [
  { key: 'r4', label: 'R@1e-4', rate: 1e-4, negatives: 'random' },
  { key: 'r3', label: 'R@1e-3', rate: 1e-3, negatives: 'random' },
  { key: 'hard', label: 'hard', rate: 1e-3, negatives: 'hard' },
] as const;
export type PointKey = (typeof OPERATING_POINTS)[number]['key'];

/** A number for each operating point; undefined where there was nothing to count on. */
export type ByPoint = Readonly<Record<PointKey, number | undefined>>;

/** One class of one matcher, or the whole group. */
export interface Line {
  readonly name: string;
  readonly pairs: number;
  readonly recall: ByPoint;
  /** The share of true pairs with a score of at least 0.5, from matchers that score. */
  readonly atHalf: number | undefined;
  readonly firstPlace: FirstPlace;
}

export interface GroupSummary {
  readonly matcher: string;
  readonly group: string;
  readonly thresholds: ByPoint;
  readonly total: Line;
  readonly classes: readonly Line[];
  /** The share of negatives with a score of at least 0.5. */
  readonly negativesAtHalf: { readonly random: number | undefined; readonly hard: number | undefined };
  readonly curve: readonly CurvePoint[];
  readonly compared: number;
  readonly milliseconds: number;
}

export function summarize(sample: Sample, measured: Measurement): GroupSummary {
  const sorted = { random: ascending(measured.random.evidence), hard: ascending(measured.hard.evidence) };
  const thresholds = byPoint(({ rate, negatives }) => thresholdAt(sorted[negatives], rate));
  const line = (name: string, members: readonly number[], firstPlace: FirstPlace): Line => {
    const evidence = members.map((i) => measured.positives.evidence[i] ?? Number.NaN);
    const scores = measured.positives.scores;
    return {
      name,
      pairs: members.length,
      recall: byPoint(({ key }) => shareAbove(evidence, thresholds[key])),
      atHalf: scores && share(members.map((i) => scores[i] ?? Number.NaN), isMatch),
      firstPlace,
    };
  };
  const everybody = sample.pairs.map((_, i) => i);
  const none: FirstPlace = { queries: 0, first: 0 };
  return {
    matcher: measured.matcher,
    group: sample.group,
    thresholds,
    total: line(sample.group, everybody, [...measured.firstPlace.values()].reduce(add, none)),
    classes: [...groupBy(everybody, (i) => sample.pairs[i]?.class ?? '')].map(([name, members]) =>
      line(name, members, measured.firstPlace.get(name) ?? none),
    ),
    negativesAtHalf: { random: shareAtHalf(measured.random), hard: shareAtHalf(measured.hard) },
    curve: recallCurve(measured.positives.evidence, sorted.random),
    compared: measured.compared,
    milliseconds: measured.milliseconds,
  };
}

export function byPoint(value: (point: (typeof OPERATING_POINTS)[number]) => number | undefined): ByPoint {
  const [r4, r3, hard] = OPERATING_POINTS;
  return { r4: value(r4), r3: value(r3), hard: value(hard) };
}

export function shareAtHalf(judged: Judged): number | undefined {
  return judged.scores && share(judged.scores, isMatch);
}

function isMatch(score: number): boolean {
  return score >= 0.5;
}

function add(a: FirstPlace, b: FirstPlace): FirstPlace {
  return { queries: a.queries + b.queries, first: a.first + b.first };
}
