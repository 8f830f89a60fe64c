import packed from './words.tsv';
import { Numbers } from '../../text/numbers';
import { usesOf } from '../../text/octaves';
import { once } from '../../text/once';

/** Words in two millions, surnames and given names together. The table ships as its words and the steps of what both columns say. */
const frequencies = once(() => {
  const [words = '', steps] = packed.split('\t');
  const numbers = new Numbers(steps ?? '');
  return new Map(words.split('\n').map((word): [string, number] => [word, usesOf(numbers.next()) / 2e6]));
});

/** log2 P(word) among the words of names; −∞ for a word that the table does not list. */
export const wordBits = (word: string): number => Math.log2(frequencies().get(word) ?? 0);
