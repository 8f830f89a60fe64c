/**
 * Fits the two constants of src/compare/score.ts: the evidence at which a pair is as likely as not two spellings of one
 * name, and the bits that change the odds e-fold, by logistic regression of labelled pairs against random ones.
 *
 * tsx bench/calibrate.ts [--pairs FILE], after `npm run build`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../src/calibrate/group';
import { drawSample } from '../src/calibrate/sample';
import { pairsOfPeople } from './accuracy/fixtures';
import { measure, preparedNames } from './accuracy/measure';
import { readOptions } from './accuracy/options';
import { readPairs } from './accuracy/pairs';
import { comparator } from './comparators/allonym';

/** Random pairs to each true one: the odds among candidates that something already speaks for. */
const PRIOR = 100;
/** Evidence below this says nothing about the middle of the curve; true pairs that far down are wrong labels. */
const LEAST = -10;

interface Point {
  readonly evidence: number;
  readonly truth: 0 | 1;
  readonly weight: number;
}

const options = readOptions(process.argv.slice(2));
const file = options.pairs ?? join(import.meta.dirname, '../fixtures/people.tsv');
const pairs = (options.pairs === undefined ? pairsOfPeople : readPairs)(readFileSync(file, 'utf8'), file);
const points: Point[] = [];
for (const [group, members] of groupBy(pairs, (pair) => pair.group)) {
  const sample = drawSample(group, members, { ...options, queries: 0, candidates: 0 });
  const { positives, random } = measure(comparator, preparedNames(comparator), sample);
  // Every group weighs alike: true pairs 1 together, random ones PRIOR.
  for (const evidence of positives.evidence) points.push({ evidence, truth: 1, weight: 1 / positives.evidence.length });
  for (const evidence of random.evidence) points.push({ evidence, truth: 0, weight: PRIOR / random.evidence.length });
}
const { even, width } = fit(points.filter(({ evidence }) => evidence > LEAST));
console.log(`EVEN = ${even.toFixed(2)} bits, WIDTH = ${width.toFixed(2)} bits (${points.length} pairs, ${PRIOR} random ones to each true one)`);

/** Logistic regression in two parameters by Newton's method, each step halved until it makes the data likelier. */
function fit(data: readonly Point[]): { even: number; width: number } {
  let slope = 0.3;
  let offset = -2;
  let best = cost(data, offset, slope);
  for (let step = 0; step < 40; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { evidence, truth, weight } of data) {
      const p = 1 / (1 + Math.exp(-(offset + slope * evidence)));
      const error = weight * (truth - p);
      const spread = weight * p * (1 - p);
      g0 += error;
      g1 += error * evidence;
      h00 += spread;
      h01 += spread * evidence;
      h11 += spread * evidence * evidence;
    }
    const determinant = h00 * h11 - h01 * h01;
    const byOffset = (h11 * g0 - h01 * g1) / determinant;
    const bySlope = (h00 * g1 - h01 * g0) / determinant;
    for (let scale = 1; scale > 1e-4; scale /= 2) {
      const next = cost(data, offset + scale * byOffset, slope + scale * bySlope);
      if (next >= best) continue;
      best = next;
      offset += scale * byOffset;
      slope += scale * bySlope;
      break;
    }
  }
  return { even: -offset / slope, width: 1 / slope };
}

/** Minus the log-likelihood. */
function cost(data: readonly Point[], offset: number, slope: number): number {
  let sum = 0;
  for (const { evidence, truth, weight } of data) {
    const odds = offset + slope * evidence;
    sum += weight * Math.log1p(Math.exp(truth === 1 ? -odds : odds));
  }
  return sum;
}
