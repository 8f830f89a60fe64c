import { Numbers, valuesOf } from './numbers';
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

/** The words of such a table, which stand first, and how many there are of each. */
export const countsIn = (text: string): Map<string, number> => new Map(rows(text).map((row) => [cell(row, 0), counted(row, 1)]));

/** The signs of weights in tables as they ship: the steps ({@link stepsOf}) from 1 to 1000 per mille. */
export const WEIGHTS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&*';

/** The step of each sign, by its code; 0 for what is none. */
const STEPS: Uint8Array = /* @__PURE__ */ valuesOf(` ${WEIGHTS}`);

/**
 * A weighted list, `lee:620 yi:210 …` per mille, as [form, probability] pairs, heaviest first. `-` stands for the empty form.
 * Tables ship it as `lee:yiV…`: behind each form but the first a sign for its weight, within nine per cent. The first has what is left, or as much as the second where that is less.
 */
export function weighted(text: string): [form: string, probability: number][] {
  if (text === '' || text === '-') return [];
  const colon = text.indexOf(':');
  if (isDigit(text.charCodeAt(colon + 1)) && colon > 0) return text.split(' ').map(weighedOne);
  const found: [string, number][] = [[formOf(colon < 0 ? text : text.slice(0, colon)), 0]];
  let rest = 0;
  for (let at = colon < 0 ? text.length : colon + 1; at < text.length; at++) {
    const from = at;
    while (at < text.length && stepAt(text, at) === 0) at++;
    const weight = usesOf(stepAt(text, at));
    found.push([formOf(text.slice(from, at)), weight]);
    rest += weight;
  }
  const first = Math.max(1000 - rest, found[1]?.[1] ?? 0);
  found.forEach((pair, place) => (pair[1] = (place === 0 ? first : pair[1]) / (first + rest)));
  return found;
}

function weighedOne(item: string): [form: string, probability: number] {
  const colon = item.indexOf(':');
  return [formOf(item.slice(0, colon)), Number(item.slice(colon + 1)) / 1000];
}

const formOf = (text: string): string => (text === '-' ? '' : text);

const stepAt = (text: string, at: number): number => STEPS[text.charCodeAt(at)] ?? 0;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
