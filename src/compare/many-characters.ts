import { fixed } from '../language/fixed';
import { areInOneScript, slotCount, surnameCount } from '../language/packed';
import { isHan } from './slot';

/**
 * The most that a character, or a syllable, says which two names share that are no names of two or three characters behind a surname. Those are Japanese and other peoples', whose
 * characters are few and stand in thousands of names (鈴木, 田中; 郎, 子; those that transcribe Western ones): as Chinese ones each had 8 to 12 bits, and 鈴木一郎 was 鈴木次郎.
 */
const EACH = fixed(4);

/** A surname, perhaps of two characters, is one slot; few Chinese given names have three characters. */
const LONGEST = 3;

/**
 * Whether the readings of two names in characters are too long for Chinese names, or have no surname and are longer than stage names; or those of two names in other letters have
 * no surname and four syllables, as Wichai Boonmee may be read, who is not Wichai Boonma.
 */
export function areOtherPeoples(a: Int32Array, left: number, b: Int32Array, right: number, language: number): boolean {
  const [one, other] = [slotCount(a, left), slotCount(b, right)];
  if (Math.max(one, other) < LONGEST) return false;
  const isLong = Math.max(one, other) > LONGEST;
  const isGiven = surnameCount(a, left) + surnameCount(b, right) === 0;
  if (isLong && isGiven && areInOneScript(a, left, b, right)) return true;
  return (isLong || isGiven) && isHan(a, left, one - 1, language) && isHan(b, right, other - 1, language);
}

/** What a character says of such names. */
export const ofOtherPeoples = (bits: number): number => Math.min(bits, EACH);
