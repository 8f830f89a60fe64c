import { givenNameBits } from '../name/given-names';

/**
 * The background: log2 P(word) among names that no room reads, from letter frequencies and a length that ends after seven
 * letters on average. Western given names have their own frequency.
 */
export function plainBits(letters: string): number {
  let bits = -0.3;
  for (let i = 0; i < letters.length; i++) bits += LETTER_BITS[letters.charCodeAt(i) - 97] ?? -9;
  return Math.max(bits, givenNameBits(letters) ?? bits);
}

/** log2 of the letter's share in names written in Latin letters the world over, a–z, less the 0.2 bits of going on. */
const LETTER_BITS: readonly number[] = [
  3.0, 5.8, 5.4, 4.8, 3.6, 6.6, 5.6, 4.6, 3.7, 6.0, 5.4, 4.4, 5.0, 3.8, 4.1, 6.2, 9.0, 4.1, 4.5, 4.7, 4.9, 6.2, 6.3, 9.0, 5.6, 6.9,
].map((bits) => -bits - 0.2);
