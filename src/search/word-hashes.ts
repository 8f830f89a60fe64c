import { HASH, isPlain, nextWord, wordCount, wordLetters, wordsStart } from '../language/packed';
import { hashText, mix } from '../text/hash';

/** Where the hashes of letters begin. */
const LETTERS = 0x11;

/** Letters of half a word, those of the shortest words that have halves aside. */
const HALF = 3;
const SHORTEST_HALVED = 5;

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

/** The first letters and the last of a word, as hashes; nothing of one that is too short to have halves. */
export function halvesOf(codes: Int32Array, word: number): readonly [first: number, last: number] | undefined {
  const letters = wordLetters(codes, word);
  if (letters.length < SHORTEST_HALVED) return undefined;
  return [hashText(letters.slice(0, Math.min(HALF, letters.length >> 1))), hashText(letters.slice(-Math.min(HALF, (letters.length + 1) >> 1)))];
}
