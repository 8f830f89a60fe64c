import { fixed } from './fixed';

/** log2 P(a typing slip in a syllable, and this one among all that could have happened): 2 % over some forty slips. */
export const SLIP = -11;
/** The same in a script whose syllables are typed by their parts and seen as wholes: 2 in a thousand over some sixty slips. */
export const NATIVE_SLIP = -15;
/** {@link SLIP} in 65,536ths of a bit. */
export const SLIP_FIXED: number = fixed(SLIP);

/** Spellings of a unit, what the tables list and what its syllables make, sum to so little more than one: the tables' worst lifts evidence by 0.03 bits. */
export const OVER_ONE: number = fixed(0.25);
/** So much over its rarity, less in fact, a slip gives at most: that of all that it may have been meant to be, which are eleven bits likelier than the slip. */
export const SLIP_BOUND: number = SLIP_FIXED + OVER_ONE;

/** Whether letters are of another script than Latin: Latin forms are a–z. */
export const isNative = (letters: string): boolean => letters.charCodeAt(0) > 0x7f;

/** P(a surname is reduced to its initial, X. Jinping): writers spell the surname out and the given name not, hardly ever the other way. */
export const SURNAME_INITIAL = 0.002;
