import { falseHits, PEOPLE, thresholdOf, type Threshold } from './threshold';
import type { Weighed } from './weigh';

/** What a screening is to reach: a share of true matches found, or no more than so many false hits per thousand people. */
export type Goal = { readonly find: number } | { readonly falseHits: number };

/** The threshold for a goal, or the reason why there is none. */
export interface Advice {
  readonly goal: Goal;
  readonly threshold: Threshold | undefined;
  /** For a goal that the data cannot resolve: how many couples of different people could. */
  readonly couplesNeeded: number | undefined;
}

/** Thresholds are looked for on this grid of bits. */
const STEP = 0.1;
/** Wilson and Hilferty's upper end for no event: so many tries per expected event would show that there are none. */
const NONE_SEEN = 3.7;

/**
 * The threshold for a goal: the highest that still finds the share, or the lowest whose false hits stay within the number
 * even at the upper end of the interval.
 */
export function advise(groups: readonly Weighed[], goal: Goal, listSize: number): Advice {
  const [lowest, highest] = range(groups);
  const steps = Math.max(0, Math.ceil((highest - lowest) / STEP)) + 1;
  const at = (step: number): Threshold => thresholdOf(groups, rounded(lowest + step * STEP));
  if ('find' in goal) {
    const step = last(steps, (step) => (at(step).found?.value ?? 0) >= goal.find);
    return { goal, threshold: step === undefined ? undefined : at(step), couplesNeeded: undefined };
  }
  const tooMany = last(steps, (step) => (falseHits(at(step), listSize)?.high ?? Number.POSITIVE_INFINITY) > goal.falseHits);
  const step = tooMany === undefined ? 0 : tooMany + 1;
  return step < steps
    ? { goal, threshold: at(step), couplesNeeded: undefined }
    : { goal, threshold: undefined, couplesNeeded: Math.ceil((NONE_SEEN * PEOPLE * listSize) / goal.falseHits) };
}

/** From the lowest evidence of anybody to above the highest, on the grid. */
function range(groups: readonly Weighed[]): [lowest: number, highest: number] {
  const ends = groups.flatMap(({ matches, others }) => [matches[0], matches.at(-1), others[0], others.at(-1)]).filter((end) => end !== undefined);
  return [Math.floor(Math.min(0, ...ends)), Math.ceil(Math.max(0, ...ends)) + 1];
}

/** The last step for which it holds, where it holds for all before that; undefined if for none. */
function last(steps: number, holds: (step: number) => boolean): number | undefined {
  let low = 0;
  let high = steps;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

const rounded = (bits: number): number => Math.round(bits * 10) / 10;
