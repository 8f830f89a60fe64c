import { fixed } from '../language/fixed';
import { wordCount, wordsStart } from '../language/packed';
import { isGiven, isInitial, nextWord, WORD_LETTERS, WORD_RARITY, WORD_SET, wordLength, wordLetters } from '../language/packed-word';
import { MAX_PARTS } from '../text/bounds';
import { edits, resemblance } from '../text/distance';
import { oneSlip } from '../text/one-slip';
import { areBeside, hasOtherLetter } from './other-letter';

/** A word that the other name lacks: middle names and patronymics come and go. */
export const UNPAIRED: number = fixed(-2);
/** Two words that have nothing in common where both names have one to spare. */
export const DIFFERENT: number = fixed(-6);
/** An initial that fits says as much as its letter is rare. */
const INITIAL = fixed(2.5);
const FITTING = fixed(1.5);

/** In a word of so many letters a wrong one is a slip, whatever it is. */
const LONG_WORD = 7;
/** In a shorter one it is as likely another name (Salah, Sabah), but nearer than a word that has nothing in common; more so where the next key was hit. */
const OTHER_LETTER = fixed(-5);
const NEXT_KEY = fixed(-0.5);

/** In one of so few letters another vowel is as often another name (Yoko, Yuko; but Omar, Umar). */
const SHORT_WORD = 4;
const SHORT = fixed(3.5);

/** Two words that stand as one in the other name: Vicky Evans, Vickyevans. */
const JOINED = fixed(-2);

/** Words of the generic channel that belong together, by their place in each name: one of each, or one and two. */
export interface WordPair {
  readonly left: number;
  readonly right: number;
  /** How many words from the place on. */
  readonly inLeft: number;
  readonly inRight: number;
  /** In 65,536ths of a bit. */
  readonly bits: number;
}

const startsA = new Int32Array(MAX_PARTS);
const startsB = new Int32Array(MAX_PARTS);

/** The places of a name's words. */
function locate(codes: Int32Array, at: number, into: Int32Array): number {
  const count = Math.min(MAX_PARTS, wordCount(codes, at));
  let word = wordsStart(codes, at);
  for (let i = 0; i < count; i++) {
    into[i] = word;
    word = nextWord(codes, word);
  }
  return count;
}

/** Pairs that may stand together: one of each word with each, or with two neighbours either way. */
const MOST = 3 * MAX_PARTS * MAX_PARTS;
/** `[candidate]`: their places, how many words from there on, and their bits. */
const [lefts, rights, insLeft, insRight, worths] = [new Int32Array(MOST), new Int32Array(MOST), new Int32Array(MOST), new Int32Array(MOST), new Int32Array(MOST)];
let candidates = 0;
/** The candidates that stand together in the names in hand, best first. */
const paired = new Int32Array(MAX_PARTS);
let pairs = 0;

function propose(left: number, right: number, inLeft: number, inRight: number, bits: number): void {
  lefts[candidates] = left;
  rights[candidates] = right;
  insLeft[candidates] = inLeft;
  insRight[candidates] = inRight;
  worths[candidates++] = bits;
}

/**
 * Evidence of names that no room reads, in 65,536ths of a bit: words are paired best first, each worth its rarity, less what the
 * difference costs. Edit distance speaks only of words long enough to carry it. With `strict` a short word with a wrong letter is another word.
 */
export function wordsEvidence(a: Int32Array, at: number, b: Int32Array, other: number, strict = false): number {
  const inA = locate(a, at, startsA);
  const inB = locate(b, other, startsB);
  candidates = 0;
  for (let i = 0; i < inA; i++) {
    for (let j = 0; j < inB; j++) {
      const bits = wordEvidence(a, startsA[i] ?? 0, b, startsB[j] ?? 0, strict);
      if (bits > DIFFERENT) propose(i, j, 1, 1, bits);
      if (j + 1 < inB && isJoined(a, startsA[i] ?? 0, b, startsB[j] ?? 0)) propose(i, j, 1, 2, joined(b, startsB[j] ?? 0));
      if (i + 1 < inA && isJoined(b, startsB[j] ?? 0, a, startsA[i] ?? 0)) propose(i, j, 2, 1, joined(a, startsA[i] ?? 0));
    }
  }
  let [restA, restB, bits] = [inA, inB, 0];
  let [usedA, usedB] = [0, 0];
  pairs = 0;
  for (let best = bestOf(usedA, usedB); best >= 0; best = bestOf(usedA, usedB)) {
    paired[pairs++] = best;
    usedA |= places(lefts[best] ?? 0, insLeft[best] ?? 0);
    usedB |= places(rights[best] ?? 0, insRight[best] ?? 0);
    restA -= insLeft[best] ?? 0;
    restB -= insRight[best] ?? 0;
    bits += worths[best] ?? 0;
  }
  return bits + Math.min(restA, restB) * DIFFERENT + Math.abs(restA - restB) * UNPAIRED;
}

/** The best candidate of words that are not used yet; of equal ones that of the first words, whichever name is first. -1 where none is left. */
function bestOf(usedA: number, usedB: number): number {
  let best = -1;
  for (let i = 0; i < candidates; i++) {
    if ((usedA & places(lefts[i] ?? 0, insLeft[i] ?? 0)) !== 0 || (usedB & places(rights[i] ?? 0, insRight[i] ?? 0)) !== 0) continue;
    if (best < 0 || isBefore(i, best)) best = i;
  }
  return best;
}

function isBefore(one: number, other: number): boolean {
  const bits = (worths[one] ?? 0) - (worths[other] ?? 0);
  if (bits !== 0) return bits > 0;
  const [left, right, leftThere, rightThere] = [lefts[one] ?? 0, rights[one] ?? 0, lefts[other] ?? 0, rights[other] ?? 0];
  const sum = left + right - leftThere - rightThere;
  return sum === 0 ? Math.min(left, right) < Math.min(leftThere, rightThere) : sum < 0;
}

/** Whether a word has the letters of another and of the one after that. */
function isJoined(a: Int32Array, word: number, b: Int32Array, first: number): boolean {
  const second = nextWord(b, first);
  if (wordLength(a, word) !== wordLength(b, first) + wordLength(b, second) || isInitial(b, first) || isInitial(b, second)) return false;
  if (a[word + WORD_SET] !== ((b[first + WORD_SET] ?? 0) | (b[second + WORD_SET] ?? 0))) return false;
  return wordLetters(a, word) === wordLetters(b, first) + wordLetters(b, second);
}

const joined = (codes: Int32Array, first: number): number => (codes[first + WORD_RARITY] ?? 0) + (codes[nextWord(codes, first) + WORD_RARITY] ?? 0) + JOINED;

/** The same, word by word. */
export function pairWords(a: Int32Array, at: number, b: Int32Array, other: number): WordPair[] {
  wordsEvidence(a, at, b, other);
  return Array.from(paired.subarray(0, pairs), (i) => ({ left: lefts[i] ?? 0, right: rights[i] ?? 0, inLeft: insLeft[i] ?? 0, inRight: insRight[i] ?? 0, bits: worths[i] ?? 0 }));
}

/** Words as a set of bits. */
const places = (first: number, count: number): number => ((1 << count) - 1) << first;

/** Whether two words have the same letters. */
export function sameWord(a: Int32Array, left: number, b: Int32Array, right: number): boolean {
  if (a[left + WORD_SET] !== b[right + WORD_SET] || wordLength(a, left) !== wordLength(b, right)) return false;
  for (let i = WORD_LETTERS; i < nextWord(a, left) - left; i++) if (a[left + i] !== b[right + i]) return false;
  return true;
}

const firstLetter = (codes: Int32Array, word: number): number => (codes[word + WORD_LETTERS] ?? 0) & 31;

function wordEvidence(a: Int32Array, left: number, b: Int32Array, right: number, strict: boolean): number {
  if (sameWord(a, left, b, right)) return isInitial(a, left) || isInitial(b, right) ? INITIAL : (a[left + WORD_RARITY] ?? 0);
  if (isInitial(a, left) || isInitial(b, right)) return firstLetter(a, left) === firstLetter(b, right) ? FITTING : DIFFERENT;
  const longer = Math.max(wordLength(a, left), wordLength(b, right));
  // One edit in four letters, two in seven. An edit changes the set of letters by two at most.
  const allowed = Math.floor(longer / 3.5);
  if (longer - Math.min(wordLength(a, left), wordLength(b, right)) > allowed) return DIFFERENT;
  if (bitCount((a[left + WORD_SET] ?? 0) ^ (b[right + WORD_SET] ?? 0)) > 2 * allowed) return DIFFERENT;
  // Two Western given names that differ are two names (Daniel, Daniela).
  if (isGiven(a, left) && isGiven(b, right)) return DIFFERENT;
  const [one, other] = [wordLetters(a, left), wordLetters(b, right)];
  const apart = edits(one, other);
  // Two neighbours swapped are one slip, and hardly ever another name.
  const distance = apart === 2 && oneSlip(one, other) ? 1 : apart;
  // The beginnings must agree, as they do in nearly all real variants.
  if (distance > longer / 3.5 || resemblance(one, other) < 0.85) return DIFFERENT;
  if (longer < LONG_WORD && distance === 1 && hasOtherLetter(one, other)) return strict ? DIFFERENT : areBeside(one, other) ? NEXT_KEY : OTHER_LETTER;
  const rarity = Math.min(a[left + WORD_RARITY] ?? 0, b[right + WORD_RARITY] ?? 0);
  return Math.round(rarity * (1 - (2.2 * distance) / longer)) - fixed(2 * distance) - (longer > SHORT_WORD ? 0 : SHORT);
}

function bitCount(set: number): number {
  let rest = set;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
