import { givenNameBits } from '../name/given-names';
import { fixed } from './fixed';
import { plainBits } from './plain';
import { knownRarity } from './known-words';

/*
 * One word of a packed name that no room need read: what tells it at a glance from another (its length, how rare it is, the set of its letters), and
 * the letters themselves. Where the words of a name stand is told in packed.ts.
 */

/** Offsets in a word. */
export const WORD_RARITY = 1;
export const WORD_SET = 2;
export const WORD_LETTERS = 3;

/** Letters in one number, five bits each. */
const LETTERS_EACH = 6;

export const wordLength = (codes: Int32Array, word: number): number => (codes[word] ?? 0) & 0xffff;
export const isInitial = (codes: Int32Array, word: number): boolean => ((codes[word] ?? 0) & 0x10000) !== 0;
export const isGiven = (codes: Int32Array, word: number): boolean => ((codes[word] ?? 0) & 0x20000) !== 0;
/** Where the word after the one at `word` begins. */
export const nextWord = (codes: Int32Array, word: number): number => word + WORD_LETTERS + Math.ceil(wordLength(codes, word) / LETTERS_EACH);

/** The letters of a word, a–z. */
export function wordLetters(codes: Int32Array, word: number): string {
  let letters = '';
  for (let i = 0; i < wordLength(codes, word); i++) {
    const five = (codes[word + WORD_LETTERS + Math.floor(i / LETTERS_EACH)] ?? 0) >>> (5 * (i % LETTERS_EACH));
    letters += String.fromCharCode(97 + (five & 31));
  }
  return letters;
}

/** No single word says more: every people has words that thousands bear (Abdul, Santos), and no table here lists them. */
const RAREST = 10;

/** Evidence in bits of one word that stands in both names. */
export const rarityOf = (letters: string): number => Math.min(RAREST, -plainBits(letters), knownRarity(letters));

/** Writes a word number by number. */
export function packWord(letters: string, initial: boolean, push: (value: number) => void): void {
  push(letters.length | (initial ? 0x10000 : 0) | (givenNameBits(letters) === undefined ? 0 : 0x20000));
  push(fixed(rarityOf(letters)));
  let set = 0;
  for (let i = 0; i < letters.length; i++) set |= 1 << letterAt(letters, i);
  push(set);
  let word = 0;
  for (let i = 0; i < letters.length; i++) {
    word |= letterAt(letters, i) << (5 * (i % LETTERS_EACH));
    if (i % LETTERS_EACH === LETTERS_EACH - 1 || i === letters.length - 1) {
      push(word);
      word = 0;
    }
  }
}

const letterAt = (letters: string, i: number): number => (letters.charCodeAt(i) - 97) & 31;
