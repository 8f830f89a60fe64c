import { strideOf } from '../compare/slot';
import { firstWord, isHeard, SLOTS, slotCount } from '../language/packed';
import { hashText, mix } from '../text/hash';
import { classes, classesOf, shares } from './classes';
import { eachGuess } from './guesses';
import { GROUPS, type KeyList } from './key-list';
import { hashOfUnits, rarityOf } from './likeliest-units';
import { eachVowels, hashOfVowels, soundAt } from './vowel-sounds';

/** Where each sort of key begins. */
const [CONSONANTS, THREE, FIRST_WORD, OTHER_WORDS, FIRST_AND_VOWELS, OTHERS_AND_VOWELS, ALL_VOWELS] = [0x33, 3, 4, 5, 6, 7, 8];
/** Of a name with fewer consonants three in a row are most of it, which leaving one out tells already. */
const LONG = 5;

/** What the consonants count of what the name says, and what a word with something of the rest does: fitted as in keys.ts. */
const CONSONANTS_PART = 0.88;
const WORDS_PART = 0.66;
/** The class of consonants that begin with no letter. */
const SILENT = hashText('');
/** A guess at a word that is less likely is not looked for. */
const LEAST_GUESS = 0.04;

/** Of a name by ear the consonants that may be another one with such a share (l for r, m for n) are both, in so many places. */
const HEARD = 0.15;
const PLACES = 3;

/** Classes of the consonants of the name in hand, the slots they stand in, and where the lists of their classes are; forty make eight words. */
const skeleton = new Int32Array(40);
const slotOf = new Int32Array(40);
const listOf = new Int32Array(40);
let size = 0;

/**
 * Keys of a reading whose slots are letters: its consonants, alone and with how the vowels sound; of long names any three in a row besides. With `words` (for every reading
 * of a query, and the likeliest of a listed name: its words change places in the query's readings too) the consonants with any one left out, and the first word as it
 * stands with the consonants of the others, or with their vowels, and the other way round: one of them is there whatever single letter was mistyped. A query looks besides
 * for vowels that may be spelt otherwise.
 */
export function addConsonants(to: KeyList, codes: Int32Array, reading: number, language: number, bits: number, words: boolean, query: boolean): void {
  const stride = strideOf(language);
  const count = slotCount(codes, reading);
  const first = firstWord(codes, reading);
  size = 0;
  let rarity = 0;
  for (let i = 0; i < count; i++) {
    rarity += rarityOf(codes, reading, i, language);
    if (i % stride !== 0 || size === skeleton.length) continue;
    const at = classesOf(language, 0, codes[reading + SLOTS + i] ?? 0);
    // What is heard of អ is the vowel behind it, and Latin letters have nothing in its place.
    if ((classes[at] ?? 0) === 0 || classes[at + 1] === SILENT) continue;
    // A doubled letter is one sound: Sann is សាន.
    if (size > 0 && i !== first && classes[at + 1] === skeleton[size - 1] && slotOf[size - 1] === i - stride && soundAt(codes, reading, i - 1, language) === 0) continue;
    slotOf[size] = i;
    listOf[size] = at;
    skeleton[size++] = classes[at + 1] ?? 0;
  }
  if (size === 0) return;
  addSkeleton(to, codes, reading, language, bits, rarity, words, query);
  if (words && isHeard(codes, reading, language)) eachHeard((less) => addSkeleton(to, codes, reading, language, bits + less, rarity, words, query));
}

/** Visits the consonants with one or more of the least certain ones as what else they may be; what that is less likely, as log2. */
function eachHeard(visit: (less: number) => void): void {
  const places: number[] = [];
  for (let i = 0; i < size && places.length < PLACES; i++) if (second(i) >= HEARD) places.push(i);
  for (let which = 1; which < 1 << places.length; which++) {
    const changed = places.filter((_, bit) => (which >> bit) % 2 === 1);
    let less = 0;
    for (const i of changed) {
      less += Math.log2(second(i) / (shares[(listOf[i] ?? 0) + 1] ?? 1));
      skeleton[i] = classes[(listOf[i] ?? 0) + 2] ?? 0;
    }
    visit(less);
    for (const i of changed) skeleton[i] = classes[(listOf[i] ?? 0) + 1] ?? 0;
  }
}

/** The share of a consonant's second class. */
const second = (i: number): number => ((classes[listOf[i] ?? 0] ?? 0) > 1 ? (shares[(listOf[i] ?? 0) + 2] ?? 0) : 0);

function addSkeleton(to: KeyList, codes: Int32Array, reading: number, language: number, bits: number, rarity: number, words: boolean, query: boolean): void {
  const [stride, start, count, first] = [strideOf(language), mix(CONSONANTS, language), slotCount(codes, reading), firstWord(codes, reading)];
  for (let left = size < 3 || !words ? size : 0; left <= size; left++) to.add(hashOfSkeleton(start, 0, size, left), (left === size ? rarity : (rarity * (size - 1)) / size) * CONSONANTS_PART, bits, CONSONANTS_PART);
  const consonants = hashOfSkeleton(mix(start, ALL_VOWELS), 0, size);
  const addVowels = (vowels: number, share: number): void => to.add(mix(consonants, vowels), rarity * CONSONANTS_PART, bits + Math.log2(share), CONSONANTS_PART);
  addVowels(hashOfVowels(codes, reading, language, 0, count), 1);
  if (query) eachVowels(codes, reading, language, 0, count, addVowels);
  if (words && first < count) addWords(to, codes, reading, language, first, rarity, bits, query);
  // A query in one word is perhaps listed as two, divided wherever that may be.
  else if (query) for (let end = stride; end < count; end += stride) addWords(to, codes, reading, language, end, rarity, bits, false);
  if (size < LONG) return;
  for (let i = 0; i + 3 <= size; i++) to.add(hashOfSkeleton(mix(start, THREE), i, i + 3), (rarity * 3) / size, bits);
}

/** The words that end at slot `end`, and those that begin there. */
function addWords(to: KeyList, codes: Int32Array, reading: number, language: number, end: number, rarity: number, bits: number, guess: boolean): void {
  to.group = language * GROUPS + 1;
  addWord(to, codes, reading, language, 0, end, rarity * WORDS_PART, bits, guess);
  to.group = language * GROUPS + 2;
  addWord(to, codes, reading, language, end, slotCount(codes, reading), rarity * WORDS_PART, bits, guess);
  to.group = language * GROUPS;
}

/** What stands in slots [from, end) with the consonants of the rest, or with its vowels; with `guess` what it may be listed as with the consonants. */
function addWord(to: KeyList, codes: Int32Array, reading: number, language: number, from: number, end: number, said: number, bits: number, guess: boolean): void {
  const [first, last] = from === 0 ? [end, slotCount(codes, reading)] : [0, from];
  const [low, high] = [placeOf(first), placeOf(last)];
  const withConsonants = mix(mix(CONSONANTS, language), from === 0 ? FIRST_WORD : OTHER_WORDS);
  const withVowels = mix(mix(CONSONANTS, language), from === 0 ? FIRST_AND_VOWELS : OTHERS_AND_VOWELS);
  const word = hashOfUnits(codes, reading, language, from, end);
  to.add(hashOfSkeleton(mix(withConsonants, word), low, high), said, bits, WORDS_PART);
  to.add(mix(mix(withVowels, word), hashOfVowels(codes, reading, language, first, last)), said, bits, WORDS_PART);
  if (guess) eachGuess(codes, reading, language, from, end, LEAST_GUESS, (one, share) => {
    to.add(hashOfSkeleton(mix(withConsonants, one), low, high), said, bits + Math.log2(share), WORDS_PART);
  });
}

/** How many of the consonants stand before a slot. */
function placeOf(slot: number): number {
  let place = 0;
  while (place < size && (slotOf[place] ?? 0) < slot) place++;
  return place;
}

/** Consonants [from, to) as a hash, the one at `left` left out. */
function hashOfSkeleton(start: number, from: number, to: number, left: number = to): number {
  let hash = start;
  for (let i = from; i < to; i++) if (i !== left) hash = mix(hash, skeleton[i] ?? 0);
  return hash;
}
