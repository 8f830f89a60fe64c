import text from './companies.tsv';
import { once } from '../text/once';
import { cell } from '../text/table';
import { affiliationBeside, STOCK_COMPANY } from './affiliation';
import { rowsInBothForms } from './both-forms';
import { plain } from './title-words';
import type { Stripped } from './titles';

/** The words of the table, and whether each is a form. */
const listed = once((): ReadonlyMap<string, boolean> => new Map(rowsInBothForms(text).map((row) => [plain(cell(row, 0)), cell(row, 2) === 'form'])));
/** What words end in that a form may be glued to: of nearly no name. */
const lasts = once(() => new Set(Array.from(listed()).filter(([, form]) => form).map(([word]) => word.charAt(word.length - 1))));
const longest = once(() => Math.max(...Array.from(listed().keys(), (word) => word.length)));

/** Whether a word that stands apart is a form; undefined for one that is not listed. */
const isForm = (word: string): boolean | undefined => listed().get(plain(word));

/** ㈜ and (주) stand for 주식회사, a stock company. */
const ABBREVIATED = /(?:㈜|[(（]주[)）])(?=(\S)?)/gu;
/** A raw text with that in full, glued to what follows it: it would be a name in brackets otherwise. */
export const withFormInFull = (raw: string): string =>
  raw.includes('㈜') || raw.includes('주') ? raw.replaceAll(ABBREVIATED, (_, next?: string) => (next === undefined ? STOCK_COMPANY : ` ${STOCK_COMPANY}`)) : raw;

/** What is left of a word with a form glued to it has two letters at least, as names have. */
const LEFT = 2;

/** Whether all of a text is what companies are in law: the Limited Liability Company before a name in quotes. */
export function isLegalForm(name: string): boolean {
  const words = name.split(' ').map(isForm);
  return words.includes(true) && !words.includes(undefined);
}

/**
 * The name of a company without what it is in law and what it does, which stand apart at either end or are glued to it; undefined where the words name no company, or nothing
 * else, or somebody beside one.
 */
export function ofCompany(words: readonly string[]): Stripped | undefined {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length < 2) return gluedOff(first);
  if (isForm(first) === undefined && isForm(last) === undefined) return undefined;
  const from = runFrom(words, 0, 1);
  const to = words.length - runFrom(words, words.length - 1, -1);
  if (from >= to || to - from === words.length) return undefined;
  // ក្រុមហ៊ុន and ខូអិលធីឌី stand around a name; a body of other native words stands beside one.
  const isNative = last.charCodeAt(0) >= FIRST_NATIVE && (words.length === 2 || (from > 0 && to < words.length));
  if (!isNative && affiliationBeside(words, 0, words.length, false) !== 0) return undefined;
  return { kept: words.slice(from, to), titles: [words.slice(0, from).join(' '), words.slice(to).join(' ')].filter(isFilled), before: from };
}

/** The same of one word. */
function gluedOff(word: string): Stripped | undefined {
  const glued = gluedTo(word);
  return glued === undefined ? undefined : { kept: [word.slice(...glued)], titles: [word.slice(0, glued[0]), word.slice(glued[1])].filter(isFilled), before: 0 };
}

const isFilled = (text: string): boolean => text !== '';

/** How many listed words stand at an end, `step` by step from `start`; 0 where none of them is a form. */
function runFrom(words: readonly string[], start: number, step: number): number {
  let count = 0;
  let found = false;
  for (let i = start; i >= 0 && i < words.length; i += step) {
    const form = isForm(words[i] ?? '');
    if (form === undefined) break;
    count++;
    found ||= form;
  }
  return found ? count : 0;
}

const FIRST_NATIVE = 0x1780;
const FIRST_HAN = 0x4e00;

/** Where the name stands in a word with forms glued to it, and before those at the end what a company does: 太子國際貿易有限公司, 주식회사프린스. */
function gluedTo(word: string): [from: number, to: number] | undefined {
  if (word.charCodeAt(word.length - 1) < FIRST_HAN) return undefined;
  const from = word.startsWith(STOCK_COMPANY) && word.length >= STOCK_COMPANY.length + LEFT ? STOCK_COMPANY.length : 0;
  if (from === 0 && !lasts().has(word.charAt(word.length - 1))) return undefined;
  let to = word.length;
  for (let n; (n = endingIn(word.slice(from, to), from === 0 && to === word.length)) > 0; ) to -= n;
  return from === 0 && to === word.length ? undefined : [from, to];
}

function endingIn(word: string, formOnly: boolean): number {
  let n = Math.min(longest(), word.length - LEFT);
  for (; n > 1; n--) {
    const form = listed().get(word.slice(-n));
    if (form === true || (form === false && !formOnly)) return n;
  }
  return 0;
}
