import { channels, strideOf } from '../compare/slot';
import { firstWord, SLOTS, slotCount } from '../language/packed';
import { mix } from '../text/hash';
import { classes, classesOf } from './classes';
import { GROUPS, type KeyList } from './key-list';
import { hashOfUnits, hashOfVowels, rarityOf } from './likeliest-units';

/** Where each sort of key begins. */
const [CONSONANTS, THREE, FIRST_WORD, OTHER_WORDS, FIRST_AND_VOWELS, OTHERS_AND_VOWELS] = [0x33, 3, 4, 5, 6, 7];
/** Of a name with fewer consonants three in a row are most of it, which leaving one out tells already. */
const LONG = 5;

/** Classes of the consonants of the name in hand, and the slots they stand in; forty make eight words. */
const skeleton = new Int32Array(40);
const slotOf = new Int32Array(40);
let size = 0;

/**
 * Keys of a reading whose slots are letters: its consonants, whole and with any one left out; of long names any three in a row besides. With
 * `words`, the first word as it stands with the consonants of the others, or with their vowels, and the other way round: one of them is there
 * whatever single letter was mistyped.
 */
export function addConsonants(to: KeyList, codes: Int32Array, reading: number, language: number, bits: number, words: boolean, query: boolean): void {
  const stride = strideOf(language);
  const count = slotCount(codes, reading);
  const first = firstWord(codes, reading);
  const start = mix(CONSONANTS, language);
  size = 0;
  let rarity = 0;
  for (let i = 0; i < count; i++) {
    rarity += rarityOf(codes, reading, i, language);
    if (i % stride !== 0 || size === skeleton.length) continue;
    const form = codes[reading + SLOTS + i] ?? 0;
    const at = classesOf(language, 0, form);
    if ((classes[at] ?? 0) === 0 || channels(language)[0]?.spelling(form) === '') continue;
    slotOf[size] = i;
    skeleton[size++] = classes[at + 1] ?? 0;
  }
  if (size === 0) return;
  for (let left = size < 3 ? size : 0; left <= size; left++) to.add(hashOfSkeleton(start, 0, size, left), left === size ? rarity : (rarity * (size - 1)) / size, bits);
  if (words && first < count) addWords(to, codes, reading, language, first, rarity, bits);
  // A query in one word is perhaps listed as two, divided wherever that may be.
  else if (query) for (let end = stride; end < count; end += stride) addWords(to, codes, reading, language, end, rarity, bits);
  if (size < LONG) return;
  for (let i = 0; i + 3 <= size; i++) to.add(hashOfSkeleton(mix(start, THREE), i, i + 3), (rarity * 3) / size, bits);
}

/** The words that end at slot `end` as they stand with what stands behind them, less its vowels or less its consonants, and the other way round. */
function addWords(to: KeyList, codes: Int32Array, reading: number, language: number, end: number, rarity: number, bits: number): void {
  const count = slotCount(codes, reading);
  const start = mix(CONSONANTS, language);
  const [word, others] = [hashOfUnits(codes, reading, language, 0, end), hashOfUnits(codes, reading, language, end, count)];
  const inWord = placeOf(end);
  if (inWord === 0 || inWord === size) return;
  to.group = language * GROUPS + 1;
  to.add(hashOfSkeleton(mix(mix(start, FIRST_WORD), word), inWord, size), rarity, bits);
  to.add(mix(mix(mix(start, FIRST_AND_VOWELS), word), hashOfVowels(codes, reading, language, end, count)), rarity, bits);
  to.group = language * GROUPS + 2;
  to.add(hashOfSkeleton(mix(mix(start, OTHER_WORDS), others), 0, inWord), rarity, bits);
  to.add(mix(mix(mix(start, OTHERS_AND_VOWELS), others), hashOfVowels(codes, reading, language, 0, end)), rarity, bits);
  to.group = language * GROUPS;
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
