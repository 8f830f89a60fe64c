import { burmeseBits, burmeseRarity } from './burmese';
import { plainWordRarity, plainWordsBits } from './plain-words';
import { log2Sum } from './shares';
import { vietnameseBits, vietnameseRarity } from './vietnamese';

/*
 * Words of peoples whose names no room reads. Read as Korean, Chinese or Khmer ones, or by their letters, such names say twice what they are rare, and the rest pays for words that differ.
 */

/** log2 P(words | no room's name), by how common they are among such peoples' names: `plain` is log2 P of any such name; −∞ where none of them is known. */
export const knownBits = (words: readonly string[], plain: number): number => log2Sum(plain + plainWordsBits(words), log2Sum(vietnameseBits(words), burmeseBits(words)));

/** How rare a word is where it is commonest, in bits; ∞ for one that is not known. */
export const knownRarity = (word: string): number => Math.min(plainWordRarity(word), vietnameseRarity(word), burmeseRarity(word));
