import { log2Sum } from '../text/log2-sum';
import { halfBits } from './fixed';
import type { Language, Reading } from './reading';

/**
 * Readings less likely than this against the best are dropped. Piao Yongzhu is hardly Korean, and yet 박영주 may be behind it;
 * nobody writes Khmer names in a way that is so much likelier something else (of 1,500 public figures none was under −20).
 */
const UNLIKELY_IN: Record<Language['code'], number> = { ko: -28, zh: -20, km: -20 };

/** What the readings of a name and the background have of P(name). */
export interface Shares {
  readonly readings: readonly Reading[];
  readonly plain: number;
  /** log2 P(name). */
  readonly total: number;
  /** See {@link Name.commoner} and {@link Name.foreign}: whole numbers, since every name has them and fractions are objects of their own in memory. */
  readonly commoner: number;
  readonly foreign: number;
}

/**
 * Gives each reading its share of P(name), which is the sum over all of them and over the background: `plain` is log2 P of that by letters, `known` by words that another people is known to have.
 * What is commoner in one language than its letters may have a life in another beside, so each has its share of what the others are by letters, and the name tells by how much it is commoner.
 */
export function sharesOf(found: Reading[], plain: number, known: number): Shares {
  sortByLikelihood(found);
  const best = Math.max(found[0]?.bits ?? plain, plain);
  const likely = logSum(found, plain, best, false);
  let [isCommoner, bestSpelt] = [false, plain];
  for (const { bits, commoner = 0 } of found) {
    if (commoner > 0) isCommoner = true;
    if (bits - commoner > bestSpelt) bestSpelt = bits - commoner;
  }
  const likelySpelt = isCommoner ? logSum(found, plain, bestSpelt, true) : likely;
  const readings = found.filter(({ bits, language, commoner }) => bits > (commoner === undefined ? bestSpelt : best) + UNLIKELY_IN[language]);
  for (const reading of readings as Draft[]) reading.bits = Math.min(0, reading.bits - (reading.commoner === undefined ? likelySpelt : likely));
  const total = log2Sum(likely, known);
  return { readings: sortByLikelihood(readings), plain: Math.min(0, log2Sum(plain, known) - total), total, commoner: halfBits(likely - likelySpelt), foreign: halfBits(total - likely) };
}

/** A reading that is still being weighed. */
export type Draft = { -readonly [K in keyof Reading]: Reading[K] };

/** Likeliest first, of equal ones the first found: a few readings, most of which stand so already, that `sort` takes ten times as long for. */
export function sortByLikelihood<T extends Reading>(found: T[]): T[] {
  for (let i = 1; i < found.length; i++) {
    const one = found[i];
    if (one === undefined) continue;
    let at = i;
    for (let before = found[at - 1]; before !== undefined && before.bits < one.bits; before = found[--at - 1]) found[at] = before;
    found[at] = one;
  }
  return found;
}

/** log2 of the sum of the readings' probabilities, or of what their letters say of them, and one more, of which the largest is 2^top. */
function logSum(readings: readonly Reading[], more: number, top: number, spelt: boolean): number {
  let sum = 2 ** (more - top);
  for (const { bits, commoner } of readings) sum += 2 ** ((spelt && commoner !== undefined ? bits - commoner : bits) - top);
  return top + Math.log2(sum);
}
