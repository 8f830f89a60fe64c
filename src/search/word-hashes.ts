import { isPlain, wordCount, wordsStart } from '../language/packed';
import { HASH } from '../language/same-run';
import { nextWord, wordLetters } from '../language/packed-word';
import { hashText, mix } from '../text/hash';

/** Where the hashes of letters begin. */
const LETTERS = 0x11;

/** Letters of half a word at most, and of the shortest words that have halves. */
const HALF = 3;
const SHORTEST_HALVED = 4;

/** The letters of a name as a key; those of words in whatever order, for words change places, are divided otherwise, and letters are exchanged. */
export function lettersOf(codes: Int32Array, at: number): number {
  if (!isPlain(codes, at)) return mix(mix(LETTERS, codes[at + HASH] ?? 0), codes[at + HASH + 1] ?? 0);
  let sum = 0;
  for (let word = wordsStart(codes, at), left = wordCount(codes, at); left > 0; left--, word = nextWord(codes, word)) {
    const letters = wordLetters(codes, word);
    for (let i = 0; i < letters.length; i++) sum = (sum + mix(LETTERS, letters.charCodeAt(i))) | 0;
  }
  return mix(LETTERS, sum);
}

/** First letter and consonants, doubled ones once: what most misspellings of a word keep. As a hash. */
export function bonesOf(codes: Int32Array, word: number): number {
  const letters = wordLetters(codes, word);
  let bones = letters.charCodeAt(0) | 0;
  let last = bones;
  for (let i = 1; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    if (code === last || isSoft(code)) continue;
    bones = mix(bones, code);
    last = code;
  }
  return bones;
}

/** a e i o u y h w: vowels, and what is written as one. */
const isSoft = (code: number): boolean => ((SOFT >>> (code - 97)) & 1) === 1;
const SOFT = [...'aeiouyhw'].reduce((set, letter) => set | (1 << (letter.charCodeAt(0) - 97)), 0);

/** The first letters of a word and its last, as hashes; a word that is too short has no halves. */
export interface Halves {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** With a `slip` those too that the word would have with a letter more or fewer. */
export function halvesOf(codes: Int32Array, word: number, slip: boolean): Halves {
  const letters = wordLetters(codes, word);
  const first: number[] = [];
  const last: number[] = [];
  const add = (to: number[], half: string): void => {
    const hash = hashText(half);
    if (!to.includes(hash)) to.push(hash);
  };
  for (let length = letters.length - (slip ? 1 : 0); length <= letters.length + (slip ? 1 : 0); length++) {
    if (length < SHORTEST_HALVED) continue;
    add(first, letters.slice(0, Math.min(HALF, length >> 1)));
    add(last, letters.slice(-Math.min(HALF, (length + 1) >> 1)));
  }
  return { first, last };
}
