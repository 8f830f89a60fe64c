import table from './turkic.tsv';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import type { Written } from '../written-letters';

const starts = once(() => new Set(rows(table).map((row) => cell(row, 0))));

/** Letters of a word that are looked at. */
const START = 4;

/** Whether a word of the name begins as names of Uyghurs and Kazakhs do; of 100,000 names of no Muslims one in a hundred has such a word. */
export const isTurkic = ({ parts }: Written): boolean => parts.some(({ letters }) => starts().has(letters.slice(0, START)));
