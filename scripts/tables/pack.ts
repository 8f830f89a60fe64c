/**
 * What the build and the tests take for a table: reviewed as TSV, it ships packed. Readings, variants, counts and telegraph codes
 * become runs of small numbers, which compress well; other tables lose their header and the columns that only reviewers read.
 */
import { brief } from './brief';
import { packCounts, packHanja } from './counts';
import { PLANS, packReadings } from './readings';
import { packVariants } from './repertoire';
import { pathInSource, sourceRows } from './source';
import { packTelegraph } from './telegraph';

/** Columns that no code asks for, by table. */
const FOR_REVIEWERS = new Map<string, readonly number[]>([
  ['name/titles.tsv', [3, 4]],
  ['language/chinese/surnames.tsv', [1, 12]],
]);

const PACKED = new Map<string, () => string>([
  ['language/han/variants.tsv', packVariants],
  ['language/chinese/frequency.tsv', packCounts],
  ['language/han/name-hanja.tsv', packHanja],
  ['name/telegraph.tsv', packTelegraph],
  ...Array.from(PLANS.keys(), (path): [string, () => string] => [path, () => packReadings(path)]),
]);

/** The text that ships for the table in a file. */
export function pack(file: string): string {
  const path = pathInSource(file);
  return PACKED.get(path)?.() ?? plain(path);
}

function plain(path: string): string {
  const dropped = FOR_REVIEWERS.get(path) ?? [];
  return sourceRows(path)
    .map((row) => row.map((cell, column) => (dropped.includes(column) ? '' : brief(cell))).join('\t').replace(/\t+$/u, ''))
    .join('\n');
}
