import { fixed } from '../language/fixed';
import { areInOwnScript, isPlain, readingMost, UNBOUNDED, wordCount } from '../language/packed';
import { strideOf } from './slot';

/**
 * What a word of a Latin name says at most. Khmer given names are drawn with some nine bits, rare ones with twelve; their letters sum to twenty, and those of Thai, Japanese and
 * Indonesian names, of which nearly each can be read as a Khmer one, to more.
 */
const WORD = fixed(12);

/**
 * What two readings in a script spelt sound by sound say over their names: sounds follow one another by rules that their frequencies do not know, so those of វណ្ណា
 * sum to twice the bits that the word has. Left in, this would pay for a sound that is another (ហេង វណ្ណា, ហេង វណ្ណី; Hun Manet, Hun Manith). Taken from both names in their own
 * script, where a writer has one spelling before the eyes and each slot agrees or not, and from two in Latin letters; between the two scripts what Latin spellings stray takes
 * as much back as the sounds say too much. In 65,536ths of a bit, never below zero.
 */
export function surplus(a: Int32Array, at: number, left: number, inA: number, b: Int32Array, other: number, right: number, inB: number, language: number): number {
  if (strideOf(language) === 1) return 0;
  if (isPlain(a, at) && isPlain(b, other)) return least(overWords(a, at, left, inA), overWords(b, other, right, inB));
  return areInOwnScript(a, left, b, right, language) ? least(over(readingMost(a, left), inA), over(readingMost(b, right), inB)) : 0;
}

/** What the letters say over the words, of which common ones say less than {@link WORD}. */
function overWords(codes: Int32Array, at: number, reading: number, information: number): number {
  const count = wordCount(codes, at);
  // A word that is all there is of a name (Wutty, Vuti) stands for a rarer one.
  const words = count > 1 ? WORD * count : 2 * WORD;
  const most = readingMost(codes, reading);
  // Of a long name the letters' sum is not kept; the information comes near it.
  return most === UNBOUNDED ? information - words : most - (count > 1 ? Math.min(information, words) : words);
}

const least = (one: number, other: number): number => Math.max(0, Math.min(one, other));

/** Of a name too long for its rarity to be known nothing is taken: it tells itself apart. */
const over = (most: number, information: number): number => (most === UNBOUNDED ? 0 : most - information);
