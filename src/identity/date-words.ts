import { foldHan } from '../text/fold-han';
import { cleanText } from '../text/clean';
import { withPlainDigits } from '../text/numerals';
import { once } from '../text/once';
import { withProperty } from '../text/property';
import { cell, rows } from '../text/table';
import text from './date-words.tsv';

/** A number, word or mark of a date. */
export interface DateItem {
  /** `number`, `unknown` (a number that the writer left out), a kind of the table's, or the mark itself. */
  readonly kind: string;
  /** The number, or the number of the month. */
  readonly value: number;
  /** How many digits it was written with; 0 for words. */
  readonly digits: number;
  /** The word's value as the table has it: the name of an era; {@link HAN} of a number in Chinese numerals. */
  readonly name: string;
}

export const HAN = 'han';

/** No date that people write is longer. */
const LONGEST = 96;

const words = once(() => {
  const known = new Map(rows(text).map((row) => [cell(row, 0), { kind: cell(row, 1), name: cell(row, 2) }]));
  return { known, longest: Math.max(...Array.from(known.keys(), (word) => word.length)) };
});

const HAN_DIGITS = '〇一二三四五六七八九';
const TOKEN = withProperty(String.raw`[0-9]+|[〇零一二三四五六七八九十廿卅百]+|(?:(?![〇零一二三四五六七八九十廿卅百])[\p{L}\p{M}])+|\?+|\.\.+|[^\s]`, 'gu');
const STOP = withProperty(String.raw`(?<=[\p{L}\p{M}])\.(?!\.)`, 'gu');
const LETTER = withProperty(String.raw`^[\p{L}\p{M}]`, 'u');
/** Reigns as Japanese papers abbreviate them: S59.1.8. */
const REIGNS: Readonly<Record<string, string>> = { m: 'meiji', t: 'taisho', s: 'showa', h: 'heisei', r: 'reiwa' };

/**
 * The items of a written date in their order, spaces left out; undefined where it is too long or holds a word that the table does not know.
 * Khmer digits and Chinese numerals become numbers.
 */
export function dateItems(raw: string): DateItem[] | undefined {
  if (raw.length > LONGEST) return undefined;
  const clean = withPlainDigits(foldHan(cleanText(raw, new Set())).toLowerCase().normalize('NFC'))
    // Passports of Korea and China have the month twice (08 1월/JAN 1984).
    .replace(/\d\d?\s?[월月]\s?\/\s?(?=[a-z])/u, '')
    .replace(/^([mtshr])\s?(?=\d\d?[./-]\d)/u, (_, letter: string) => `${REIGNS[letter] ?? ''} `)
    // The year as passports have it that lack the rest.
    .replace(/^'(\d\d)$/u, '$1<<')
    .replace(/^(\d{4})-(\d{3})$/u, dayOfYear)
    .replace(/(?<=^\d{4}-\d\d-\d\d)(?:z|[+-]\d\d:?\d\d)$/u, '')
    // The time of day of a timestamp, and the full stops of abbreviations: B.E., Jan., គ.ស.
    .replace(/(?<=\d)(?:t|\s*(?:上午|下午|오전|오후)|\s)\s?\d\d?:\d\d.*$/u, '')
    // Programs that took it for a number: 19840108.0.
    .replace(/^(\d{8})\.0$/u, '$1')
    .replace(STOP(), '');
  const items: DateItem[] = [];
  for (const [token] of clean.matchAll(TOKEN())) {
    if (/^[0-9]/u.test(token)) items.push(number(Number(token), token.length));
    else if (/^[〇零一二三四五六七八九十廿卅百]/u.test(token)) items.push(hanNumber(token));
    else if (LETTER().test(token)) {
      const found = wordItems(token);
      if (found === undefined) return undefined;
      items.push(...found);
    } else if (token.startsWith('?')) items.push({ kind: token.length > 1 ? 'unknown' : 'circa', value: 0, digits: 0, name: '' });
    else if (token.startsWith('..')) items.push({ kind: 'range', value: 0, digits: 0, name: '' });
    else items.push({ kind: token, value: 0, digits: 0, name: '' });
  }
  return items;
}

/** ISO 8601 counts the days of a year too: 1984-008. */
function dayOfYear(written: string, year: string, day: string): string {
  const date = new Date(Date.UTC(Number(year), 0, Number(day)));
  return date.getUTCFullYear() === Number(year) ? date.toISOString().slice(0, 10) : written;
}

const number = (value: number, digits: number, name: string = ''): DateItem => ({ kind: 'number', value, digits, name });

/** 一九八四 digit by digit, 七十三 by tens. */
function hanNumber(token: string): DateItem {
  const digits = token.replace(/零/gu, '〇').replace(/廿/gu, '二十').replace(/卅/gu, '三十');
  if (!/[十百]/u.test(digits)) return number(Number(Array.from(digits, (digit) => HAN_DIGITS.indexOf(digit)).join('')), digits.length, HAN);
  let total = 0;
  let unit = 0;
  for (const char of digits) {
    if (char === '十' || char === '百') {
      total += (unit === 0 ? 1 : unit) * (char === '十' ? 10 : 100);
      unit = 0;
    } else unit = HAN_DIGITS.indexOf(char);
  }
  return number(total + unit, 2, HAN);
}

/** A run of letters as the longest known words, one after the other: ខែមករា is ខែ and មករា. */
function wordItems(token: string): DateItem[] | undefined {
  const { known, longest } = words();
  const items: DateItem[] = [];
  for (let at = 0; at < token.length; ) {
    let length = Math.min(longest, token.length - at);
    // Latin words stand alone: "march" is no "m" and "arch".
    if (/^[a-z]/u.test(token) && length < token.length - at) return undefined;
    while (length > 0 && !known.has(token.slice(at, at + length))) length = /^[a-z]/u.test(token) ? 0 : length - 1;
    const word = known.get(token.slice(at, at + length));
    if (word === undefined) return undefined;
    items.push({ kind: word.kind, value: Number(word.name) || 0, digits: word.kind === 'number' ? 2 : 0, name: word.name });
    at += length;
  }
  return items;
}
