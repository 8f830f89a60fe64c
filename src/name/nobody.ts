import text from './nobody.tsv';
import { once } from '../text/once';
import { withProperty } from '../text/property';
import { cell, rows } from '../text/table';

/** Words of some kinds as a pattern, the longest first. */
const listed = (...kinds: readonly string[]): string =>
  rows(text).filter((row) => kinds.includes(cell(row, 2))).map((row) => cell(row, 0)).sort((a, b) => b.length - a.length).join('|');

const ALL = once(() => new RegExp(`^(?:(?:${listed('says', 'beside')})(?: |$))+$`, 'u'));
const SAYS = once(() => new RegExp(`(?:^| )(?:${listed('says')})(?= |$)`, 'u'));

/** What numbers persons who are not known, and signs around them: Unknown-2, [unknown]. The slash is part of n/a. */
const SIGNS = withProperty(String.raw`[^\p{L}\p{M}/]+`, 'gu');

/** The first two letters of all, in one number: of nearly no name they are. */
const beginning = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);
const beginnings = once(() => new Set(rows(text).map((row) => beginning(cell(row, 0)))));
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
  if (lower.charCodeAt(0) >= LETTER && lower.charCodeAt(1) >= LETTER && !beginnings().has(beginning(lower))) return false;
  const words = lower.replace(SIGNS(), ' ').trim();
  return ALL().test(words) && SAYS().test(words);
}
