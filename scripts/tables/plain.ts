/** Packs how plain words are made: the numbers of all rows, one after the other. */
import { number } from './numbers';
import { sourceRows } from './source';

export const packPlain = (): string => sourceRows('language/plain.tsv').flatMap(([, ...cells]) => cells.map((cell) => number(Number(cell)))).join('');
