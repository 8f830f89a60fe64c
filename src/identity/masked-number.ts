import { cleanText } from '../text/clean';
import { withPlainDigits } from '../text/numerals';
import { withProperty } from '../text/property';
import type { Scheme } from './check-digit';

/** A place of a number that the writer hid. */
export const HIDDEN = '*';

/** What hides a place, before cleaning, which takes bullets for spaces; X only in a row, for it is a letter of numbers too. */
const SIGNS = /[*＊•●○◯■□▪×?#]|X{3,}|x{3,}/gu;

/**
 * What forms print before a number (Passport No. M70689098, No: …), and what clerks put behind it in brackets, but for the one letter or digit of a check digit: G123456(A). NO and NR alone may
 * be letters of the number.
 */
const LABEL = withProperty(String.raw`^(?:\p{L}[\p{L}\s.]*?(?<!\p{L})(?:no|nr|num|number)\b[.:\s]*|(?:no|nr|num|number)[.:]\s*|(?:\p{L}[\p{L}\s.]*)?#\s*)(?=.*[\d\u17e0-\u17e9])|\(\p{L}[\p{L}\s]+\)\s*$`, 'giu');

/** Capitals, digits, fillers and hidden places of a number as it was written. */
export const plainNumber = (written: string): string =>
  withPlainDigits(cleanText(written.replace(LABEL(), '').replace(SIGNS, (run) => HIDDEN.repeat(run.length)), new Set())).toUpperCase().replace(/[^A-Z0-9<*]/gu, '');

/** Where a number hides nothing, its beginning is all of it. */
interface Shown {
  readonly beginning: string;
  readonly end: string;
}

function shown(number: string): Shown {
  const [from, to] = [number.indexOf(HIDDEN), number.lastIndexOf(HIDDEN)];
  return from < 0 ? { beginning: number, end: number } : { beginning: number.slice(0, from), end: number.slice(to + 1) };
}

/**
 * How many places of two numbers agree, of which one or both hide some (E1234****, 110105********0021); undefined where a place differs that both show. How many places are hidden
 * is not trusted: forms print three stars for any. Of personal numbers of a scheme the places
 * of the birth date, which stands by itself, and most of the region say nothing.
 */
export function placesInCommon(a: string, b: string, scheme?: Scheme): number | undefined {
  const [left, right] = [shown(a), shown(b)];
  const first = Math.min(left.beginning.length, right.beginning.length);
  const last = Math.min(left.end.length, right.end.length);
  if (isTooShort(a, right) || isTooShort(b, left)) return undefined;
  // What stands by itself in a Korean one, date and sex, speaks there; two numbers that show nothing else say nothing.
  if (scheme === 'KR' && first <= idleBeginning(scheme, first) && last === 0) return 0;
  if (left.beginning.slice(0, first) !== right.beginning.slice(0, first) || left.end.slice(left.end.length - last) !== right.end.slice(right.end.length - last)) return undefined;
  return Math.max(0, first - idleBeginning(scheme, first)) + last;
}

/** Whether a number that hides nothing has fewer places than the other shows. */
const isTooShort = (number: string, { beginning, end }: Shown): boolean => !number.includes(HIDDEN) && beginning !== end && beginning.length + end.length > number.length;

/** Places at the beginning of personal numbers that say nothing by themselves: the region and the date of a Chinese one but two, the date and the sex of a Korean one. */
function idleBeginning(scheme: Scheme | undefined, first: number): number {
  if (scheme === 'CN') return first > 6 ? 12 : 4;
  return scheme === 'KR' ? 7 : 0;
}
