/**
 * What the build and the tests take for a table: reviewed as TSV, it ships packed. Readings, variants, counts and telegraph codes
 * become runs of small numbers, which compress well; other tables lose their header and what no code asks for, and stand by columns.
 */
import { BY_COLUMNS } from '../../src/text/table';
import { brief } from './brief';
import { shortCountries } from './countries';
import { packCounts, packHanja, packWords } from './counts';
import { inSteps } from './numbers';
import { PLANS, packReadings } from './readings';
import { packVariants } from './repertoire';
import { shortSurnames } from './surnames';
import { packPlain } from './plain';
import { pathInSource, sourceRows } from './source';
import { packTelegraph } from './telegraph';

/** Columns that no code asks for, by table. */
const FOR_REVIEWERS = new Map<string, readonly number[]>([
  ['name/titles.tsv', [3, 4]],
  ['identity/attributes.tsv', [1, 5]],
  ['identity/date-words.tsv', [3]],
  // A lunar year begins where the one before ends.
  ['identity/lunar.tsv', [0, 1, 4]],
  ['identity/naturalisations.tsv', [1]],
]);

/** Columns of counts, by table, which ship as one sign each. */
export const COUNTED: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ['name/given-names.tsv', [1]],
  ['name/given-syllables.tsv', [1]],
  ['language/korean/syllables.tsv', [1, 2]],
  ['language/korean/surnames.tsv', [1]],
  ['language/chinese/surnames.tsv', [2]],
  ['language/vietnamese.tsv', [1, 2, 3]],
  ['language/plain-words.tsv', [1]],
  ['language/burmese.tsv', [1]],
  ['language/japanese.tsv', [1, 2]],
]);

/** Tables that ship as numbers. */
const PACKED = new Map<string, () => string>([
  ['text/variants.tsv', packVariants],
  ['language/chinese/frequency.tsv', packCounts],
  ['language/han/name-hanja.tsv', packHanja],
  ...['language/khmer/words.tsv', 'language/khmer/latin-words.tsv'].map((path): [string, () => string] => [path, () => packWords(sourceRows(path))]),
  ['name/telegraph.tsv', packTelegraph],
  ['language/plain.tsv', packPlain],
  ...Array.from(PLANS.keys(), (path): [string, () => string] => [path, () => packReadings(path)]),
]);

/** Tables that ship without what the library can tell itself. */
const SHORTENED = new Map<string, () => string[][]>([
  ['language/chinese/surnames.tsv', shortSurnames],
  ['identity/countries.tsv', shortCountries],
]);

/** The text that ships for the table in a file. */
export function pack(file: string): string {
  const path = pathInSource(file);
  return PACKED.get(path)?.() ?? byColumns(withSteps(path, SHORTENED.get(path)?.() ?? plain(path)));
}

function withSteps(path: string, table: string[][]): string[][] {
  const columns = COUNTED.get(path) ?? [];
  return table.map((row) => row.map((cell, column) => (columns.includes(column) ? inSteps(Number(cell)) : cell)));
}

function plain(path: string): string[][] {
  const dropped = FOR_REVIEWERS.get(path) ?? [];
  return sourceRows(path).map((row) => row.map((cell, column) => (dropped.includes(column) ? '' : brief(cell))));
}

function byColumns(table: readonly (readonly string[])[]): string {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = table.map((row) => row[column] ?? '');
    return column === 0 ? cells.join('\n') : cells.join('\n').replace(/\n+$/u, '');
  });
  return BY_COLUMNS + columns.join('\t').replace(/\t+$/u, '');
}
