import text from './telegraph.tsv';
import { Numbers } from '../text/numbers';
import { once } from '../text/once';

/** By code: the traditional character where there is one, as Hong Kong's cards print it beside the code. */
const characters = once((): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  const numbers = new Numbers(text);
  for (let code = 0, point = 0; !numbers.done; code++) {
    const step = numbers.signed();
    // Nothing is no character; from one on it is the step, less one, so that a character may stand twice.
    point += step > 0 ? step - 1 : step;
    if (step !== 0) found.set(code, String.fromCodePoint(point));
  }
  return found;
});

/** The longest Chinese names have four characters; six leave room for double surnames of both spouses. */
const LONGEST = 6;
const CODES = /^\d{4}(?:[ /-]?\d{4})*$/u;

/**
 * A name in Chinese telegraph (commercial) codes, four digits a character, as Hong Kong's identity cards and bank forms
 * carry it; undefined for anything else. One code alone is a year or a house number, so a name has at least two.
 *
 * `decodeTelegraph('7115 1807') // => '陳志'`
 */
export function decodeTelegraph(code: string): string | undefined {
  if (code.length > LONGEST * 5 || !CODES.test(code)) return undefined;
  const groups = code.match(/\d{4}/gu) ?? [];
  if (groups.length < 2 || groups.length > LONGEST) return undefined;
  const found = groups.map((group) => characters().get(Number(group)));
  return found.includes(undefined) ? undefined : found.join('');
}

/** Codes that stand beside a name: the groups of one name, set apart by spaces. */
const BESIDE = /(?:^| )(\d{4}(?: \d{4}){1,5})(?= |$)/u;
const YEAR = /^(?:1[89]|20)\d\d$/u;

/**
 * A name with its telegraph codes beside it, as Hong Kong's cards print them: the rest, then the characters. Years
 * (1949 1976) are no codes there. Undefined where there are none.
 *
 * `splitTelegraph('CHEN Zhi 7115 1807') // => ['CHEN Zhi', '陳志']`
 */
export function splitTelegraph(text: string): [name: string, characters: string] | undefined {
  const found = BESIDE.exec(text);
  const codes = found?.[1] ?? '';
  if (found === null || codes.split(' ').every((code) => YEAR.test(code))) return undefined;
  const characters = decodeTelegraph(codes);
  return characters === undefined ? undefined : [text.replace(found[0], ' ').replace(/ +/gu, ' ').trim(), characters];
}
