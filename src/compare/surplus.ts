import { areInOwnScript, readingMost, UNBOUNDED } from '../language/packed';
import { strideOf } from './slot';

/**
 * What two readings in a script spelt sound by sound say over their names: sounds follow one another by rules that their frequencies do not know, so those of វណ្ណា
 * sum to twice the bits that the word has. Left in, this would pay for a sound that is another (ហេង វណ្ណា, ហេង វណ្ណី). Taken from both names in their own
 * script only, where a writer has one spelling before the eyes and each slot agrees or not; what Latin spellings stray takes as much back as the sounds say too much. In
 * 65,536ths of a bit, never below zero.
 */
export function surplus(a: Int32Array, left: number, inA: number, b: Int32Array, right: number, inB: number, language: number): number {
  if (strideOf(language) === 1 || !areInOwnScript(a, left, b, right, language)) return 0;
  return Math.max(0, Math.min(over(readingMost(a, left), inA), over(readingMost(b, right), inB)));
}

/** Of a name too long for its rarity to be known nothing is taken: it tells itself apart. */
const over = (most: number, information: number): number => (most === UNBOUNDED ? 0 : most - information);
