import { meanRate, meanShare, type Estimate } from './interval';
import type { Weighed } from './weigh';

/** What a screening would see that takes everything from some evidence on for a hit. */
export interface Threshold {
  /** Bits; hits have this or more. */
  readonly evidence: number;
  /** The share of true matches found, 0…1; undefined without true pairs. */
  readonly found: Estimate | undefined;
  /** The share of couples of different people that are hits, 0…1; undefined without any such couples. */
  readonly falseMatches: Estimate | undefined;
  /** How many couples of different people were hits. None: the rate is only known to lie below the interval's end. */
  readonly seen: number;
}

/** How many people the false hits are told for. */
export const PEOPLE = 1000;

/** Reads a threshold off the weighed couples, every group weighing alike. */
export function thresholdOf(groups: readonly Weighed[], evidence: number): Threshold {
  const others = groups.map((group) => countFrom(group.others, evidence));
  return {
    evidence,
    found: meanShare(groups.map((group) => countFrom(group.matches, evidence))),
    falseMatches: meanRate(others),
    seen: others.reduce((sum, { events }) => sum + events, 0),
  };
}

/**
 * False hits when a thousand people are screened against a list, one name each: the measured rate times the comparisons.
 * The interval knows only chance. It does not know that a list may hold names unlike the measured ones.
 */
export function falseHits({ falseMatches }: Threshold, listSize: number): Estimate | undefined {
  if (falseMatches === undefined) return undefined;
  const comparisons = PEOPLE * listSize;
  const { value, low, high } = falseMatches;
  return { value: value * comparisons, low: low * comparisons, high: high * comparisons };
}

/** How many of the ascending values are at least the bound. */
function countFrom(ascending: Float64Array, bound: number): { events: number; tries: number } {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return { events: ascending.length - low, tries: ascending.length };
}
