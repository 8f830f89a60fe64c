import table from './burmese.tsv';
import { once } from '../text/once';
import { cell, counted, rows } from '../text/table';

/** log2 P(a name in Latin letters is Burmese). */
const BURMESE = Math.log2(0.01);
/** log2 P(so many words). */
const WORDS: readonly number[] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, -1.7, -1.1, -2.3, -5];

/** log2 of each word's share. */
const shares = once((): ReadonlyMap<string, number> => {
  const counts = rows(table).map((row): [string, number] => [cell(row, 0), counted(row, 1)]);
  const sum = counts.reduce((total, [, count]) => total + count, 0);
  return new Map(counts.map(([word, count]) => [word, Math.log2(count / sum)]));
});

/** log2 P(words, and that they are a Burmese name); −∞ where a word is not listed: see {@link vietnameseBits}. */
export function burmeseBits(words: readonly string[]): number {
  const count = WORDS[words.length] ?? Number.NEGATIVE_INFINITY;
  return count === Number.NEGATIVE_INFINITY ? count : words.reduce((bits, word) => bits - burmeseRarity(word), BURMESE + count);
}

/** How rare a word is in Burmese names, in bits; ∞ for one that is not listed. */
export const burmeseRarity = (word: string): number => -(shares().get(word) ?? Number.NEGATIVE_INFINITY);
