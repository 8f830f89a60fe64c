import type { LanguageCode } from '../language/reading';

/** A language, or `other` for the generic channel of names that no room reads. */
export type Channel = LanguageCode | 'other';

/** Two syllables, words or letters that met, or one that met nothing (then the other side is ''). */
export interface Unit {
  readonly left: string;
  readonly right: string;
  readonly bits: number;
}

/** Why two pieces of two names stand together; `name` of whole names in a language that does not tell their parts (Khmer). */
export type Reason =
  | 'surname'
  | 'given name'
  | 'name'
  | 'western name'
  | 'word'
  | 'unpaired surname'
  | 'unpaired given name'
  | 'unpaired name'
  | 'unpaired western name'
  | 'unpaired word';

/** A piece of the left name and the piece of the right name that it met; '' where it met nothing. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  /** Evidence in bits. The bits of all pairs and the comparison's `reading` add up to its evidence. */
  readonly bits: number;
  readonly language: Channel;
  readonly reason: Reason;
  /** The syllables that met inside the pair. */
  readonly units: readonly Unit[];
}

/** The note of names whose evidence is what names can take away at most. */
export const NOTHING = 'nothing in common';
/** The note of names that are others, and met by what stands beside both: then it hardly counts. */
export const BESIDE = 'aliases beside other names';

/** What a comparison says. */
export interface Comparison {
  /** 0…1, a logistic of the evidence; 0.5 is an even chance that both are spellings of one name. Symmetric. */
  readonly score: number;
  /** Bits that speak for one name against two drawn at random; may be below zero, is never saturated. Symmetric. */
  readonly evidence: number;
  /** Every part of both names in exactly one pair. */
  readonly pairs: readonly Pair[];
  /**
   * Bits that are no pair's: what the readings cost, as the names are to be read in this way by their likelihood only; above zero where two
   * names are the same as a whole, letter by letter; all of it where they have nothing in common; what aliases of other names are not worth.
   */
  readonly reading: number;
  /** The language through which the names met. */
  readonly language: Channel;
  /** What limits the answer: `surname only`, `surname missing on one side`, `initials only` beside a surname, `perhaps cut off` (a passport's full name field), `one is a company`, `aliases beside other names`, `nothing in common`, `nothing to compare`, `below minScore`; and the system it was read in. */
  readonly notes: readonly string[];
}
