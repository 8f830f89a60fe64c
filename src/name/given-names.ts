import text from './given-names.tsv';
import { once } from '../text/once';
import { cell, counted, rows } from '../text/table';

const frequencies = once(() => new Map(rows(text).map((row) => [cell(row, 0), counted(row, 1)])));

/** Whether `letters` (a–z) is a Western given name that Koreans, Chinese and Khmer abroad bear: `daniel`, `carrie`. */
export const isGivenName = (letters: string): boolean => frequencies().has(letters);

/** log2 P(name) among Western given names; undefined for what is none. */
export function givenNameBits(letters: string): number | undefined {
  const perMillion = frequencies().get(letters);
  return perMillion === undefined ? undefined : Math.log2(perMillion / 1e6);
}
