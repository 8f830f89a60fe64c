import type { Script } from '../text/script';
import type { Written } from './written-letters';
import type { Channel } from './channel';

export type LanguageCode = 'ko' | 'zh' | 'km';

/**
 * One way to read a name in one language: a sequence of slots, surname first, each slot a form of one channel. What makes
 * two names comparable is that both have a reading in one language, whatever scripts they are written in.
 */
export interface Reading {
  readonly language: LanguageCode;
  /** The script that was read; `none` for a name that another people spells by its own sounds (Erkin Tuniyaz). */
  readonly script: Script;
  /** log2 P(this reading | the name as written), at most 0, other languages by their letters ({@link commoner}). Rooms give P(reading and name | language); the engine weighs them once. */
  readonly bits: number;
  /**
   * Of the name's likelihood in this language, the bits that its words are known to be common for and not their letters. A name may have a life in another language beside
   * (a Cambodian of Chinese descent has characters), so these do not count against readings that meet another script.
   */
  readonly commoner?: number;
  /** Form ids, each in the channel that `kinds` names. */
  readonly slots: readonly number[];
  readonly kinds: readonly number[];
  /** How many leading slots are the surname. */
  readonly surname: number;
  /** Where each slot stands in the name's letters: [from, to). */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Parts that the reading leaves aside: a Western given name beside the Korean one. */
  readonly extras: readonly number[];
  /** Whether one slot is taken for mistyped; such readings do not meet each other, and no other slot of theirs is a slip. */
  readonly slip?: boolean;
  /** How many slots the first word has, at most 127, where words are spelt letter by letter. */
  readonly first?: number;
  /** The spelling system or dialect that the reading supposes, '' in the language's own script. */
  readonly system: string;
}

/** A reading less likely than this against the best one of its language is dropped: it could only win where it should not. */
export const UNLIKELY = -10;
/** How many readings a name keeps of one language, those with a slip aside. */
export const KEPT = 10;
/** And how many with a slip: they say much the same, and take long to compare. */
export const KEPT_SLIPS = 4;
export const MOST_READINGS: number = KEPT + KEPT_SLIPS;

/** log2 P(a record lacks a given syllable that another record of the bearer has): shortened names exist, but are rare beside other names. */
export const MISSING_SYLLABLE = -7;

/** `bits` of the likeliest of some readings; −∞ of none. */
export function likeliest(found: readonly Reading[]): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const { bits } of found) if (bits > best) best = bits;
  return best;
}

/** A name as speakers of other languages hear it. */
export interface Heard {
  /** log2 of the share of writers who mean these sounds. */
  readonly bits: number;
  /** The sounds in plain letters (a–z), divided where syllables begin. */
  readonly written: Written;
  /** For the place before every letter, and the end, the place in the letters that were written. */
  readonly places: readonly number[];
}

/**
 * What one stretch of consonants or of vowels may be in Latin letters, with P(letters | what was written): whoever wrote it by ear had one of them in mind.
 */
export interface Sound {
  readonly vowel: boolean;
  readonly letters: readonly (readonly [letters: string, p: number])[];
}

/** Sounds one after the other, and log2 of the share of writers who mean sounds in this order. */
export interface Sounds {
  readonly bits: number;
  readonly sounds: readonly Sound[];
}

/** The contract that every room fulfils. A room is pure, knows nothing of scores or indexes, and imports no other room. */
export interface Language {
  readonly code: LanguageCode;
  /** Scripts that the room reads as units rather than through Latin letters. */
  readonly scripts: readonly Script[];
  /** The channels by kind: `kinds` of a reading index this list. Built on first use. */
  channels(): readonly Channel[];
  /** Slots that make one syllable: readings may differ in length by whole syllables only. */
  readonly stride: number;
  /** log2 P(one of two spellings of a name lacks a syllable), by the form of the syllable's last slot and of the slot before the syllable, if there is one. Where a slot is a syllable, the same whichever is missing. */
  gap(closing: number, before: number): number;
  /** The least that it costs, whichever syllable is missing. */
  readonly cheapestGap: number;
  /** The room's one form of its own script: jamo composed, variants folded, Khmer clusters ordered. Letter for letter unless said otherwise. */
  clean(letters: string): string;
  /**
   * Every plausible reading; `bits` is log2 P(reading and name | language), not yet normalised over languages. With `slips`,
   * the readings of a Latin name that take one syllable for mistyped, if likelier than that; a room may have none.
   */
  read(name: Written, slips?: number): Reading[];
  /** Readings by ear of a name in a script of the room that is another room's own; asked for where that one reads it poorly. */
  readByEar?(name: Written): Reading[];
  /** What a name in the room's own script sounds like: newspapers write foreign names in it by ear. */
  sounds?(name: Written): Heard[];
  /** Every plausible reading of sounds that another room's script stands for; `bits` is as {@link read} has it. */
  hear?(sounds: Written, script: Script): Reading[];
  /** What each letter of a name may sound like, of a script whose letters are syllables; nothing for a name that is not written by ear. */
  syllables?(name: Written): (readonly Sounds[])[] | undefined;
  /** Every plausible reading of a name by the sounds of its letters; `bits` is as {@link read} has it. */
  hearSyllables?(name: Written, syllables: readonly (readonly Sounds[])[], script: Script): Reading[];
  /** The names of the romanization systems that `romanize` knows. */
  readonly systems: readonly string[];
  /** A name in the room's own script (its first) in one of its systems; with `hyphen`, given syllables parted where the system leaves that to the writer. */
  romanize(name: Written, system: string, hyphen: boolean): string;
  /** The unit in the room's own script (its first), where one unit is one piece of writing. */
  write?(kind: number, unit: number): string;
  /** The unit as the press of another script's country writes it by ear, with P(letters | unit): 习 is 시 in Hangul. Empty where it does not. */
  transcribe?(kind: number, unit: number, script: Script): readonly (readonly [letters: string, p: number])[];
  /** What stands for the unit in blocking keys: itself, or the class of units that spelling confuses with it. */
  keyOf(kind: number, unit: number): string;
  /** Habits of spelling: the suffix of their forms and P(habit). */
  readonly habits: readonly { readonly suffix: string; readonly share: number }[];
  /** How writers of a habit spell a unit of the kind, with P(spelling | unit); empty where they have no way to. */
  spell(kind: number, unit: number, suffix: string): readonly (readonly [spelling: string, p: number])[];
}
