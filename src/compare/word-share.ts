import { fixed } from '../language/fixed';

/** A slot or syllable that says less than this is another sound, not another spelling of one. */
export const OTHER_SOUND: number = fixed(-8);
/**
 * The most that a word gives of which two sounds are others, or the one of few: it is another word, whatever it shares with this one. Words share
 * syllables far more often than the frequencies of their sounds tell (Sihanouk and Sihamoni), so what agrees says nothing.
 */
export const OTHER_WORD: number = fixed(-10);
/** The most that the rest of the name gives then: relatives share the rarest surname. */
const SHARED = fixed(14);

/**
 * A word of one syllable is another word by one sound (Lim, Lam), where both are in one script; a longer one may have a slip in it. Between scripts a spelling that no table
 * has looks like another sound: on words held out from training 4 of 1,000 true pairs would be lost.
 */
const ONE_SYLLABLE = 4;

/** Of the first word and of the rest: evidence, slots, and sounds that are others. */
const sums = new Int32Array(2);
const slots = new Int32Array(2);
const others = new Int32Array(2);
let inOneScript = false;

/*
 * Names whose words are spelt letter by letter, sound by sound: what agrees is added up within the first word and within the rest,
 * which may be joined or split. `begin`, then `put` of every slot, then `taken`.
 */
export function begin(areInOneScript: boolean): void {
  inOneScript = areInOneScript;
  sums.fill(0);
  slots.fill(0);
  others.fill(0);
}

/** One slot, or one syllable that the other name lacks, in 65,536ths of a bit. */
export function put(isFirst: boolean, bits: number): void {
  const word = isFirst ? 0 : 1;
  sums[word] = (sums[word] ?? 0) + bits;
  slots[word] = (slots[word] ?? 0) + 1;
  if (bits < OTHER_SOUND) others[word] = (others[word] ?? 0) + 1;
}

/** What is to be added to the sum of all slots: zero, or less where one word is another word. */
export function taken(): number {
  const [first = 0, rest = 0] = sums;
  const [firstOther, restOther] = [isOther(0), isOther(1)];
  if (!firstOther && !restOther) return 0;
  return Math.min(first, firstOther ? OTHER_WORD : SHARED) + Math.min(rest, restOther ? OTHER_WORD : SHARED) - first - rest;
}

const isOther = (word: number): boolean => (others[word] ?? 0) > (inOneScript && (slots[word] ?? 0) <= ONE_SYLLABLE ? 0 : 1);
