import { Numbers } from './numbers';
import { usesOf } from './octaves';

/** One row of a table: its cells in the order of the header's columns. */
export type Row = readonly string[];

/** What the text of a table begins with that ships by columns: it compresses better so, for what stands together is alike. */
export const BY_COLUMNS = '\t';

/** The rows of a TSV table, without its `#` header, or of a packed one. The text is ours and checked by a test, so nothing is validated here. */
export function rows(text: string): Row[] {
  if (text.startsWith(BY_COLUMNS)) return fromColumns(text.slice(BY_COLUMNS.length));
  const found: Row[] = [];
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith('#')) found.push(line.split('\t'));
  }
  return found;
}

/** A column may end before the last row: the other cells are empty. */
function fromColumns(text: string): Row[] {
  const columns = text.split('\t').map((column) => column.split('\n'));
  return (columns[0] ?? []).map((_, place) => columns.map((column) => column[place] ?? ''));
}

/** The cell at `column`, or '' where the row is shorter. */
export const cell = (row: Row, column: number): string => row[column] ?? '';

/** The number at `column`, or 0. */
export const count = (row: Row, column: number): number => Number(row[column] ?? 0);

/** How many there are at `column` of a table that ships its counts as one sign each: see {@link stepsOf}. */
export const counted = (row: Row, column: number): number => usesOf(new Numbers(row[column] ?? '').next());

/**
 * A weighted list, `lee:620 yi:210 …` per mille, as [form, probability] pairs, heaviest first. `-` stands for the empty form.
 * Tables ship it as `lee620yi210…`, the last weight being what is left.
 */
export function weighted(text: string): [form: string, probability: number][] {
  if (text === '' || text === '-') return [];
  const found: [string, number][] = [];
  let left = 1000;
  for (let at = 0; at < text.length; ) {
    const from = at;
    while (at < text.length && !isDigit(text.charCodeAt(at))) at++;
    // A form has at least one letter, so a sign at its end is the one before the weight.
    const form = text.slice(text.charCodeAt(from) === SPACE ? from + 1 : from, text.charCodeAt(at - 1) === COLON ? at - 1 : at);
    let weight = 0;
    for (; at < text.length && isDigit(text.charCodeAt(at)); at++) weight = weight * 10 + text.charCodeAt(at) - ZERO;
    if (weight === 0) weight = left;
    found.push([form === '-' ? '' : form, weight / 1000]);
    left -= weight;
  }
  return found;
}

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;

const ZERO = 0x30;
const SPACE = 0x20;
const COLON = 0x3a;
