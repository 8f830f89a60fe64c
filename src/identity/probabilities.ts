import { once } from '../text/once';
import { cell, count, rows } from '../text/table';
import text from './attributes.tsv';

/** What one attribute of two people says, and why. */
export interface AttributeEvidence {
  /** Bits that speak for one person, log2 P(case | one person) / P(case | two people); below zero where they speak against. */
  readonly bits: number;
  /** The case as the table has it: `same date`, `day and month swapped`, `year only`. Stable. */
  readonly reason: string;
}

/** P(case | one person) and P(case | two people). */
const cases = once(() => new Map(rows(text).map((row) => [`${cell(row, 0)}\t${cell(row, 2)}`, { same: count(row, 3), different: count(row, 4) }])));

/** The evidence of a case of the table of probabilities. */
export function evidenceOf(attribute: string, reason: string): AttributeEvidence {
  const { same, different } = caseOf(attribute, reason);
  return { bits: Math.log2(same / different), reason };
}

/** P(case | two people). */
export const amongStrangers = (attribute: string, reason: string): number => caseOf(attribute, reason).different;

function caseOf(attribute: string, reason: string): { readonly same: number; readonly different: number } {
  const found = cases().get(`${attribute}\t${reason}`);
  // Only code asks, and a test asks for every case.
  if (found === undefined) throw new RangeError(`attributes.tsv: expected a case of ${attribute}, got ${reason}`);
  return found;
}

/** What two values say, with the values. */
export interface MetEvidence extends AttributeEvidence {
  readonly left: string;
  readonly right: string;
}

/** What every two values of two sets say that can be compared, most for one person first; in the same order whichever set comes first. */
export function everyMeeting<T>(a: readonly T[], b: readonly T[], evidence: (left: T, right: T) => AttributeEvidence | undefined, textOf: (value: T) => string): MetEvidence[] {
  const met = a.flatMap((left) => b.flatMap((right): MetEvidence[] => {
    const found = evidence(left, right);
    return found === undefined ? [] : [{ ...found, left: textOf(left), right: textOf(right) }];
  }));
  const values = (one: MetEvidence): string => [one.left, one.right].sort().join('\n');
  return met.sort((x, y) => y.bits - x.bits || (x.reason < y.reason ? -1 : x.reason > y.reason ? 1 : values(x) < values(y) ? -1 : 1));
}

/**
 * The bits of several values on either side, of which a record may bear any: the mean likelihood ratio over one side's values, each with the
 * other side's value that fits it best, from the side where that is less. So what agrees among n values is worth log2 n bits less, as n tries
 * are; values that agree too take that back; and nobody gets more with another than with himself, if no single value does. `left` and `right`
 * tell how likely each value is to be the one that a record bears.
 */
export function meanOfBest(bits: (i: number, j: number) => number, left: readonly number[], right: readonly number[]): number {
  return Math.min(
    mean(left, (i) => right.reduce((best, _, j) => Math.max(best, bits(i, j)), Number.NEGATIVE_INFINITY)),
    mean(right, (j) => left.reduce((best, _, i) => Math.max(best, bits(i, j)), Number.NEGATIVE_INFINITY)),
  );
}

/** log2 of the weighted mean of ratios that are given in bits. Weights below 1 in all leave the rest to values that are not known, which fit nothing. */
function mean(weights: readonly number[], bitsOf: (i: number) => number): number {
  const bits = weights.map((_, i) => bitsOf(i));
  const top = Math.max(...bits);
  let [sum, total] = [0, 0];
  weights.forEach((weight, i) => {
    sum += weight * 2 ** ((bits[i] ?? top) - top);
    total += weight;
  });
  return top + Math.log2(sum / Math.max(1, total));
}
