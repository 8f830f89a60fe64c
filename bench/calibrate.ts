/**
 * Fits the two constants of src/compare/score.ts: the evidence at which a pair is as likely as not two spellings of one
 * name, and the bits that change the odds e-fold, by logistic regression of labelled pairs against random ones.
 *
 * tsx bench/calibrate.ts [--pairs FILE], after `npm run build`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrate } from '../src/calibrate/calibration';
import { weigh } from '../src/calibrate/weigh';
import { pairsOfPeople } from './accuracy/fixtures';
import { readOptions } from './accuracy/options';
import { readPairs } from './accuracy/pairs';
import { comparator } from './comparators/allonym';
import { argumentsOf } from './usage';

/** A hundred random pairs to each true one: the odds among candidates that something already speaks for. */
const PRIOR = 1 / 101;

const { pairs: given, seed, negatives } = readOptions([...argumentsOf('tsx bench/calibrate.ts [--pairs FILE] [--seed N] [--negatives N], after `npm run build`', 0)]);
const file = given ?? join(import.meta.dirname, '../fixtures/people.tsv');
const pairs = (given === undefined ? pairsOfPeople : readPairs)(readFileSync(file, 'utf8'), file);
const labelled = pairs.map((pair) => ({ ...pair, match: true }));
const groups = weigh(labelled, comparator, { seed, negatives, always: true });
const { fit } = calibrate(groups, { prior: PRIOR, listSize: 1, goals: [] });
const count = groups.reduce((sum, { matches, others }) => sum + matches.length + others.length, 0);
console.log(
  fit === undefined
    ? 'no curve fits these pairs'
    : `EVEN = ${fit.even.toFixed(2)} bits, WIDTH = ${fit.width.toFixed(2)} bits (${count} pairs, 100 random ones to each true one)`,
);
