import { cleanText } from '../text/clean';
import { once } from '../text/once';
import { cell, rows } from '../text/table';
import { evidenceOf, type AttributeEvidence } from './probabilities';
import text from './sexes.tsv';

/** Male, female, unspecified (which says nothing), or not known. */
export type Sex = 'm' | 'f' | 'x' | '';

const sexes = once(() => new Map(rows(text).map((row) => [cell(row, 0), cell(row, 1) as Sex]))); // the column holds m, f and x

/** The sex that a word or code stands for; `''` where it stands for none. */
export const readSex = (word: string): Sex => sexes().get(cleanText(word, new Set()).toLowerCase()) ?? '';

/** Undefined unless both are known and specified. */
export function sexEvidence(a: Sex, b: Sex): AttributeEvidence | undefined {
  if (a === '' || b === '' || a === 'x' || b === 'x') return undefined;
  return evidenceOf('sex', a === b ? 'same sex' : 'other sex');
}
