import packed from './plain.tsv';
import { givenNameBits } from '../name/given-names';
import { Numbers } from '../text/numbers';
import { once } from '../text/once';

const LETTERS = 26;
/** The row of how long words are, that of what begins a word, and those of what follows each letter. */
const LENGTH = 0;
const BEGINNING = 1;
const AFTER = 2;
/** What is no letter of a to z. */
const OTHER = -9;

/** log2 P(letter | the one before), and of lengths: `[row * LETTERS + letter]`. The table has quarters of a bit. */
const table = once((): Float64Array => {
  const numbers = new Numbers(packed);
  return Float64Array.from({ length: (AFTER + LETTERS) * LETTERS }, () => numbers.next() / -4);
});

/**
 * The background: log2 P(word) among names that no room reads, by its length, and letter by letter, each by the one before it. Western
 * given names have their own frequency.
 */
export function plainBits(letters: string): number {
  const known = table();
  let bits = known[LENGTH * LETTERS + Math.min(letters.length, LETTERS) - 1] ?? 0;
  let before = BEGINNING;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charCodeAt(i) - 97;
    const isLetter = letter >= 0 && letter < LETTERS;
    bits += isLetter ? (known[before * LETTERS + letter] ?? OTHER) : OTHER;
    before = isLetter ? AFTER + letter : BEGINNING;
  }
  return Math.max(bits, givenNameBits(letters) ?? bits);
}
