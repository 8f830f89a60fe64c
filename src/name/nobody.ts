import text from './nobody.tsv';
import { alternatives } from '../text/alternatives';
import { beginningsOf } from '../text/beginnings';
import { once } from '../text/once';
import { withProperty } from '../text/property';
import { cell } from '../text/table';
import { rowsInBothForms } from './both-forms';

const table = once(() => rowsInBothForms(text));
const listed = (...kinds: readonly string[]): string => alternatives(table().filter((row) => kinds.includes(cell(row, 2))).map((row) => cell(row, 0)));

const ALL = once(() => new RegExp(`^(?:(?:${listed('says', 'beside')})(?: |$))+$`, 'u'));
const SAYS = once(() => new RegExp(`(?:^| )(?:${listed('says')})(?= |$)`, 'u'));

/** What numbers persons who are not known, and signs around them: Unknown-2, [unknown]. The slash is part of n/a. */
const SIGNS = withProperty(String.raw`[^\p{L}\p{M}/]+`, 'gu');

const mayBe = once(() => beginningsOf(table().map((row) => cell(row, 0))));
const LETTER = 0x41;

/** The longest text that is looked at; a name is not longer. */
const LONGEST = 48;

/**
 * Whether what stands where a name should says that it is not known (Unknown male 2, 성명불상, 不详). Two of these are no
 * match: as words they would be the same rare name.
 */
export function isNobody(name: string): boolean {
  if (name.length > LONGEST) return false;
  const lower = name.toLowerCase();
  const [first, second] = [lower.charCodeAt(0), lower.charCodeAt(1)];
  if (first >= LETTER && second >= LETTER && !mayBe()(first, second)) return false;
  const words = lower.replace(SIGNS(), ' ').trim();
  return ALL().test(words) && SAYS().test(words);
}

/** The letters that newspapers and courts call persons by, and numbers behind them: A씨, B군, C某, A(40)씨. */
const LETTERED = /^[A-Z]{1,2} ?(?:\(\d+[^()]*\) ?)?(?:모 ?)?(?:씨|군|양|某|先生|女士|小姐|男|女)$/u;

/** Whether a letter stands for a whole name. */
export const isLettered = (line: string): boolean => LETTERED.test(line);
