import text from './words.tsv';
import { once } from '../../text/once';
import { cell, count, rows } from '../../text/table';

/** Words per million names words, surnames and given names together. */
const frequencies = once(() => new Map(rows(text).map((row) => [cell(row, 0), (count(row, 1) + count(row, 2)) / 2e6])));

/** log2 P(word) among the words of names; −∞ for a word that the table does not list. */
export const wordBits = (word: string): number => Math.log2(frequencies().get(word) ?? 0);
