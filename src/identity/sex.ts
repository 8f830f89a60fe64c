import { cleanText } from '../text/clean';
import { once } from '../text/once';
import { withProperty } from '../text/property';
import { cell, rows } from '../text/table';
import { evidenceOf, type AttributeEvidence } from './probabilities';
import text from './sexes.tsv';

/** Male, female, unspecified (which says nothing), or not known. */
export type Sex = 'm' | 'f' | 'x' | '';

const sexes = once(() => new Map(rows(text).map((row) => [cell(row, 0), cell(row, 1) as Sex]))); // the column holds m, f and x

/** What no word of the table holds. */
const BETWEEN = withProperty(String.raw`[^\p{L}\p{M}\d<♂♀]+`, 'gu');
/** Longer texts are none. */
const LONGEST = 40;

/** The sex that a word or code stands for, or all words of a text do that stand for any (`Male (M)`, `성별: 남`); `''` where it stands for none. */
export function readSex(text: string): Sex {
  const words = cleanText(text, new Set()).toLowerCase();
  const known = sexes().get(words);
  if (known !== undefined || words.length > LONGEST) return known ?? '';
  const found = new Set(words.split(BETWEEN()).flatMap((word) => sexes().get(word) ?? []));
  return found.size === 1 ? ([...found][0] ?? '') : '';
}

/** Undefined unless both are known and specified. */
export function sexEvidence(a: Sex, b: Sex): AttributeEvidence | undefined {
  if (a === '' || b === '' || a === 'x' || b === 'x') return undefined;
  return evidenceOf('sex', a === b ? 'same sex' : 'other sex');
}
