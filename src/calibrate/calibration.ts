import { evidenceFor, scoreOf } from '../compare/score';
import { fitLogistic, type Logistic, type Point } from './fit';
import { advise, type Advice, type Goal } from './goal';
import { thresholdOf, type Threshold } from './threshold';
import type { Weighed } from './weigh';

export interface CalibrationOptions {
  /** The share of true matches among the couples that the fitted curve is for, between 0 and 1. */
  readonly prior: number;
  /** Names on the list that people are screened against. */
  readonly listSize: number;
  readonly goals: readonly Goal[];
}

/** What labelled pairs say about evidence. */
export interface Calibration extends CalibrationOptions {
  readonly groups: readonly { readonly group: string; readonly matches: number; readonly others: number }[];
  /** The likeliest curve from evidence to chance, at the prior; undefined where the pairs determine none. */
  readonly fit: Logistic | undefined;
  /** By evidence, ascending. `score` is what the library gives that evidence. */
  readonly rows: readonly (Threshold & { readonly score: number })[];
  readonly advice: readonly Advice[];
  /** Thresholds bit by bit, for drawing. */
  readonly curve: readonly Threshold[];
  /** The share of true matches, at the prior, among couples around some evidence. */
  readonly observed: readonly { readonly evidence: number; readonly share: number }[];
}

/** The thresholds that tables show: round scores and round bits. */
const SCORES = [0.5, 0.9, 0.95, 0.99, 0.999];
const BITS = [8, 10, 12, 15, 20];
/** Evidence below this says nothing about the middle of the curve; true pairs that far down are wrong labels. */
const LEAST = -10;
const CURVE = { from: -10, to: 40, step: 0.25 } as const;
/** How many bits the observed shares are gathered over. */
const BIN = 1;

export function calibrate(groups: readonly Weighed[], options: CalibrationOptions): Calibration {
  const points = groups.flatMap((group) => pointsOf(group, options.prior));
  const cuts = [...SCORES.map((score) => evidenceFor(score)), ...BITS].sort((a, b) => a - b);
  const steps = Math.round((CURVE.to - CURVE.from) / CURVE.step) + 1;
  return {
    ...options,
    groups: groups.map(({ group, matches, others }) => ({ group, matches: matches.length, others: others.length })),
    fit: fitLogistic(points.filter(({ evidence }) => evidence > LEAST)),
    rows: cuts.map((evidence) => ({ ...thresholdOf(groups, evidence), score: scoreOf(evidence) })),
    advice: options.goals.map((goal) => advise(groups, goal, options.listSize)),
    curve: Array.from({ length: steps }, (_, i) => thresholdOf(groups, CURVE.from + i * CURVE.step)),
    observed: observedShares(points),
  };
}

/** Every group weighs alike: its true pairs together as much as the prior says, its other couples the rest. */
function pointsOf({ matches, others }: Weighed, prior: number): Point[] {
  const points: Point[] = [];
  for (const evidence of matches) points.push({ evidence, match: true, weight: prior / matches.length });
  for (const evidence of others) points.push({ evidence, match: false, weight: (1 - prior) / others.length });
  return points;
}

function observedShares(points: readonly Point[]): { evidence: number; share: number }[] {
  const bins = new Map<number, { matches: number; all: number }>();
  for (const { evidence, match, weight } of points) {
    const bin = Math.floor(evidence / BIN);
    const sums = bins.get(bin) ?? { matches: 0, all: 0 };
    bins.set(bin, sums);
    sums.all += weight;
    if (match) sums.matches += weight;
  }
  return [...bins]
    .filter(([bin]) => bin * BIN >= CURVE.from && bin * BIN < CURVE.to)
    .sort(([a], [b]) => a - b)
    .map(([bin, { matches, all }]) => ({ evidence: (bin + 0.5) * BIN, share: matches / all }));
}
