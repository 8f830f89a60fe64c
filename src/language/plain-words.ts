import table from './plain-words.tsv';
import { once } from '../text/once';
import { countsIn } from '../text/table';
import { plainBits } from './plain';

/** Of so many names the table tells how many have a word. */
const NAMES = 1e5;
/** log2 of how many words a name has: a word is so much rarer among words than a name that has it is among names. */
const WORDS = Math.log2(2.8);

/** Words, and how rare a name with each is among names that no room reads, in bits. */
export const plainWords: () => ReadonlyMap<string, number> = once(() => new Map(Array.from(countsIn(table), ([word, names]) => [word, -Math.log2(names / NAMES)])));

/** log2 P(words of such a name), by how common they are or by their letters; −∞ where none is listed. */
export function plainWordsBits(words: readonly string[]): number {
  const known = plainWords();
  if (!words.some((word) => known.has(word))) return Number.NEGATIVE_INFINITY;
  return words.reduce((sum, word) => sum + Math.max(plainBits(word), -(known.get(word) ?? Number.POSITIVE_INFINITY) - WORDS), 0);
}
