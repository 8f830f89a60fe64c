import { givenNameBits } from '../name/given-names';

/**
 * The background: log2 P(word) among names that no room reads, from letter frequencies and a length that ends after seven
 * letters on average, but for the shortest words. Western given names have their own frequency.
 */
export function plainBits(letters: string): number {
  let bits = -0.3 - (SELDOM[letters.length] ?? 0);
  for (let i = 0; i < letters.length; i++) bits += LETTER_BITS[letters.charCodeAt(i) - 97] ?? -9;
  return Math.max(bits, givenNameBits(letters) ?? bits);
}

/**
 * In bits, by length, how much rarer short words are than that length would have them: of the words of sanctions lists, particles and names of
 * these rooms' languages left out, 15 in a thousand have two letters, where it expects 122, and 35 have three, where it expects 105.
 */
const SELDOM: readonly number[] = [0, 0, 3, 1.6];

/** log2 of the letter's share in names written in Latin letters the world over, a–z, less the 0.2 bits of going on. */
const LETTER_BITS: readonly number[] = [
  3.0, 5.8, 5.4, 4.8, 3.6, 6.6, 5.6, 4.6, 3.7, 6.0, 5.4, 4.4, 5.0, 3.8, 4.1, 6.2, 9.0, 4.1, 4.5, 4.7, 4.9, 6.2, 6.3, 9.0, 5.6, 6.9,
].map((bits) => -bits - 0.2);
