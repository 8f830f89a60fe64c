import { BIT } from '../language/fixed';
import { languages } from '../language/languages';
import { PLAIN, wordAt, wordCount } from '../language/packed';
import { isInitial, WORD_RARITY } from '../language/packed-word';
import { mix } from '../text/hash';
import { GROUPS, type KeyList } from './key-list';
import { bonesOf, halvesOf } from './word-hashes';

/** Where each sort of key begins. */
const [WORDS, PAIRS, FIRST_HALF, LAST_HALF] = [0x44, 0x55, 0x77, 0x88];
/** Words of a name that keys are made of. */
const MOST_WORDS = 6;

/** Keys of the words that no room need read: the consonants of each, of any two, and of one beside half of another. */
export function addPlain(to: KeyList, codes: Int32Array, at: number, query: boolean): void {
  const count = Math.min(wordCount(codes, at), MOST_WORDS);
  const bits = (codes[at + PLAIN] ?? 0) / BIT;
  for (let i = 0; i < count; i++) {
    const left = wordAt(codes, at, i);
    if (isInitial(codes, left)) continue;
    const rarity = (codes[left + WORD_RARITY] ?? 0) / BIT;
    to.group = languages.length * GROUPS + i;
    const bones = bonesOf(codes, left);
    to.add(mix(WORDS, bones), rarity, bits);
    for (let j = i + 1; j < count; j++) {
      const right = wordAt(codes, at, j);
      if (isInitial(codes, right)) continue;
      const others = bonesOf(codes, right);
      const both = rarity + (codes[right + WORD_RARITY] ?? 0) / BIT;
      // In the order of their hashes: words change places.
      to.add(mix(mix(PAIRS, Math.min(bones, others)), Math.max(bones, others)), both, bits);
      addHalves(to, bones, codes, right, both, bits, query);
      addHalves(to, others, codes, left, both, bits, query);
    }
  }
}

/** A word with the first letters of another, and with its last: one of them is there whatever single letter of it was mistyped. */
function addHalves(to: KeyList, bones: number, codes: Int32Array, word: number, rarity: number, bits: number, query: boolean): void {
  const { first, last } = halvesOf(codes, word, query);
  for (const half of first) to.add(mix(mix(FIRST_HALF, bones), half), rarity, bits);
  for (const half of last) to.add(mix(mix(LAST_HALF, bones), half), rarity, bits);
}
