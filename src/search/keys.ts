import { channels, kindOf, strideOf } from '../compare/slot';
import { NO_SURNAME } from '../compare/slots-met';
import { NO_FORM } from '../language/channel';
import { isNative, SLIP } from '../language/slip';
import { BIT } from '../language/fixed';
import { languages } from '../language/languages';
import {
  extraCount, INFORMATION, isPlain, nextReading, PLAIN, readingBits, readingCount, readingMost, readingsStart, SLOTS, slotCount, surnameCount, wordAt,
} from '../language/packed';
import { WORD_RARITY } from '../language/packed-word';
import { mix } from '../text/hash';
import { classes, classesOf, classesWithSlips, shares } from './classes';
import { addConsonants } from './consonant-keys';
import { eachGuess } from './guesses';
import { GROUPS, KeyList } from './key-list';
import { hashOfUnits, hashWith, rarityOf } from './likeliest-units';
import { addPlain } from './plain-keys';
import { bonesOf, lettersOf } from './word-hashes';

/**
 * What a name is filed under, and what it is looked for by: any two of its syllables by their class of sounds (surname with a given
 * syllable, or two given ones), the name as a whole, the consonants and words of a Khmer one, plain words, and the letters whatever
 * their order. A listed name is filed under its likely readings; a query looks under its unlikely ones too, and under what it may be
 * mistyped for or spelt as in the list.
 */
export class Keys extends KeyList {
  readonly #query: boolean;

  constructor(query: boolean) {
    super();
    this.#query = query;
  }

  /** The keys of the packed name at `at`; a key may come twice. */
  collect(codes: Int32Array, at: number): void {
    this.size = 0;
    for (let language = 0; language < languages.length; language++) this.#readings(codes, at, language);
    // The same letters in a script of a room's own are the same whole name there.
    this.group = (languages.length + 1) * GROUPS;
    if (isPlain(codes, at) || this.size === 0) this.add(lettersOf(codes, at), (codes[at + INFORMATION] ?? 0) / BIT + 8);
    if (isPlain(codes, at) && (codes[at + PLAIN] ?? 0) > (this.#query ? -16 : -12) * BIT) addPlain(this, codes, at, this.#query);
  }

  #readings(codes: Int32Array, at: number, language: number): void {
    const count = Math.min(readingCount(codes, at, language), this.#query ? 6 : 4);
    let reading = readingsStart(codes, at, language);
    const likely = readingBits(codes, reading) - (this.#query ? 9 : 5) * BIT;
    const least = Math.max(likely, (this.#query ? -19 : -12) * BIT);
    for (let i = 0; i < count; i++, reading = nextReading(codes, reading)) {
      const bits = readingBits(codes, reading);
      if (bits < least) return;
      // As a whole, what the reading most likely stands for: of thousands that share the sounds of two common syllables, those that may be one name.
      this.group = language * GROUPS + WHOLE;
      if (this.#query || i === 0) this.add(mix(WHOLE_NAME, hashOfUnits(codes, reading, language)), readingMost(codes, reading) / BIT, bits / BIT);
      if (this.#query && i === 0) this.#wholeOtherwise(codes, reading, language, bits / BIT);
      this.group = language * GROUPS;
      if (strideOf(language) > 1) addConsonants(this, codes, reading, language, bits / BIT, this.#query || i === 0, this.#query);
      else this.#syllables(codes, at, reading, language, bits / BIT, i === 0);
    }
  }

  /**
   * The whole name as it may be listed instead: with one letter as it was perhaps meant, so that of hundreds that share the other syllables those
   * come first where this one is a letter away; where slots are letters or the name is not in Latin ones, in other spellings.
   */
  #wholeOtherwise(codes: Int32Array, reading: number, language: number, bits: number): void {
    const count = slotCount(codes, reading);
    const rarity = readingMost(codes, reading) / BIT;
    // What a Latin syllable stands for is too much to be guessed at.
    const first = channels(language)[kindOf(codes, reading, 0, language)]?.spelling(codes[reading + SLOTS] ?? 0) ?? '';
    if (strideOf(language) > 1 || isNative(first)) eachGuess(codes, reading, language, 0, count, LEAST_GUESS, (hash, share) => this.add(mix(WHOLE_NAME, hash), rarity, bits + Math.log2(share)));
    if (strideOf(language) > 1 || count < 2) return;
    for (let i = 0; i < Math.min(count, MOST_SYLLABLES); i++) {
      const channel = channels(language)[kindOf(codes, reading, i, language)];
      const slip = channel?.slipOf(codes[reading + SLOTS + i] ?? 0) ?? NO_FORM;
      if (channel === undefined || slip === NO_FORM) continue;
      for (const meant of channel.meant(slip).forms) this.add(mix(WHOLE_NAME, hashWith(codes, reading, language, i, meant)), rarity, bits + SLIP);
    }
  }

  /** Any two syllables of the first five; of the `likeliest` reading of a query those of the given name as one that is listed without a surname, too. */
  #syllables(codes: Int32Array, at: number, reading: number, language: number, bits: number, likeliest: boolean): void {
    const count = Math.min(slotCount(codes, reading), MOST_SYLLABLES);
    const isAll = count === 2;
    const surname = surnameCount(codes, reading);
    const start = mix(SYLLABLES, language);
    // What the third syllable costs that the listed name has: a surname where the query has none.
    const more = surname === 0 ? NO_SURNAME / BIT : (languages[language]?.cheapestGap ?? 0);
    for (let i = 0; i < count; i++) {
      const left = this.#classes(codes, reading, i, language);
      const rarity = rarityOf(codes, reading, i, language);
      // A surname is often all that two names share; a given syllable before another is not the same as after it.
      const place = mix(start, i < surname ? 1 : 2);
      // A surname or given name alone meets whole names, and they it; common surnames say too little to be filed alone.
      this.group = language * GROUPS + i;
      if (count === 1 || this.#query || (i < surname && rarity > RARE_SURNAME)) this.#each(left, place, rarity, bits, language);
      for (let j = i + 1; j < count; j++) {
        this.group = language * GROUPS + MOST_SYLLABLES * (i + 1) + j;
        // Each syllable stands in as many pairs as there are others.
        const part = isAll ? 1 : (2 / (count - 1)) * OF_SEVERAL;
        const right = this.#classes(codes, reading, j, language);
        const both = rarity + rarityOf(codes, reading, j, language);
        this.#pairs(left, right, place, both, isAll && this.#query ? bits + more : bits, part);
        // Two syllables that are the whole name: most of those who share them have a third, which costs.
        if (isAll) this.#pairs(left, right, mix(place, ALL), both, bits, part);
        else if (this.#query && likeliest && count === 3 && i > 0 && i === surname) this.#pairs(left, right, mix(place, ALL), both, bits + NO_SURNAME / BIT, 1);
      }
      this.group = language * GROUPS + GROUPS - 1;
      if (i < surname) for (let extra = 0; extra < extraCount(codes, reading); extra++) {
        const word = wordAt(codes, at, codes[reading + SLOTS + slotCount(codes, reading) + extra] ?? 0);
        this.#each(left, mix(place, bonesOf(codes, word)), rarity + (codes[word + WORD_RARITY] ?? 0) / BIT, bits, EXTRA, 1);
      }
    }
  }

  /** Where the classes of a slot stand. */
  #classes(codes: Int32Array, reading: number, i: number, language: number): number {
    const kind = kindOf(codes, reading, i, language);
    const form = codes[reading + SLOTS + i] ?? 0;
    return this.#query && strideOf(language) === 1 ? classesWithSlips(language, kind, form) : classesOf(language, kind, form);
  }

  #each(at: number, place: number, rarity: number, bits: number, salt: number, part: number = ALONE): void {
    for (let k = at + 1, end = at + this.#most(at); k <= end; k++) this.add(mix(mix(place, salt), classes[k] ?? 0), (rarity + Math.log2(shares[k] ?? 1)) * part, bits, part);
  }

  #pairs(left: number, right: number, place: number, rarity: number, bits: number, part: number): void {
    const endLeft = left + this.#most(left);
    const endRight = right + this.#most(right);
    for (let k = left + 1; k <= endLeft; k++) {
      const half = mix(place, classes[k] ?? 0);
      for (let l = right + 1; l <= endRight; l++) {
        const share = (shares[k] ?? 1) * (shares[l] ?? 1);
        if (share < (this.#query ? 0.0002 : 0.02)) break;
        this.add(mix(half, classes[l] ?? 0), (rarity + Math.log2(share)) * part, bits * part, part);
      }
    }
  }

  /** How many classes of the list at a place count. */
  #most(at: number): number {
    const size = classes[at] ?? 0;
    if (this.#query) return size;
    let most = Math.min(4, size);
    while (most > 1 && (shares[at + most] ?? 0) < 0.06) most--;
    return most;
  }
}

/** Syllables of a name that keys are made of. */
const MOST_SYLLABLES = 5;
/** In a language, the group of the whole name. */
export const WHOLE = 30;

/**
 * What a pair of syllables counts of what its syllables say, where a name has three; what a syllable alone counts. Fitted, as other parts of
 * this kind, to the ten best of 1,500 searches among a hundred thousand and a million names: of those with 6 bits and more a seventh
 * is found that was not when pairs counted half.
 */
const OF_SEVERAL = 0.87;
const ALONE = 0.36;

/** A guess at a whole name that is less likely is not looked for. */
const LEAST_GUESS = 0.02;

/** Bits of a surname that one in 128 bears. */
const RARE_SURNAME = 7;

/** Where each sort of key begins. */
const [SYLLABLES, EXTRA, WHOLE_NAME, ALL] = [0x22, 0x66, 0x99, 0xaa];
