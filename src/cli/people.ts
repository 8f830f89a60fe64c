import { existsSync } from 'node:fs';
import type { Overrides } from '../lists/columns';
import type { Format } from '../lists/format';
import { readList } from '../lists/read-list';
import type { Listed, Rejected, Skipped } from '../lists/record';
import { readFile } from './file';
import { complain, type Io } from './io';
import { printable } from './width';

/** A file of people and how to read it. */
export interface Source {
  readonly file: string;
  readonly format: Format | undefined;
  readonly delimiter: string | undefined;
  /** What its bytes are written in, where they are not UTF-8 or UTF-16. */
  readonly encoding?: string | undefined;
  readonly overrides: Overrides;
  /** The option that overrides its columns, for messages. */
  readonly option: string;
}

/** OFAC calls the files of one list `sdn.csv`, `alt.csv`, `add.csv`, and of the other `cons_prim.csv`, `cons_alt.csv` …, in either case. */
function sibling(file: string, part: 'alt' | 'add'): string | undefined {
  const path = file.replace(/(?:sdn|prim)(?=[^/\\]*$)/iu, (main) => (main === main.toUpperCase() ? part.toUpperCase() : part));
  return path !== file && existsSync(path) ? path : undefined;
}

/** Of a file with hundreds of columns the first tell what is wrong. */
const MOST_SHOWN = 20;

/** Everybody in a file, record by record as it is read, and the records that are nobody. Columns that are not used are told at the end, once for all rows. */
export async function* readPeople(
  { file, format, delimiter, encoding, overrides, option }: Source,
  onBytes: (read: number) => void,
  io: Io,
): AsyncGenerator<Listed<unknown> | Skipped | Rejected, void, undefined> {
  const beside = (part: 'alt' | 'add'): AsyncIterable<Uint8Array> | undefined => {
    const path = sibling(file, part);
    if (path !== undefined) return readFile(path, () => undefined);
    // Aliases are half of such a list.
    if (part === 'alt') void complain(io, `${file}: no alt.csv beside it, so that its aliases are missing`);
    return undefined;
  };
  const unused: string[] = [];
  yield* readList(readFile(file, onBytes), {
    source: file,
    ...(format === undefined ? {} : { format }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    onUnused: (columns) => void unused.push(...columns),
    columns: Object.fromEntries(overrides),
    columnsOption: option,
    beside: () => ({ alt: beside('alt'), add: beside('add') }),
  });
  if (unused.length === 0) return;
  const shown = unused.slice(0, MOST_SHOWN).map((column) => JSON.stringify(printable(column))).join(', ');
  const more = unused.length > MOST_SHOWN ? ` and ${unused.length - MOST_SHOWN} more` : '';
  await complain(io, `${file}: not used: ${unused.length === 1 ? 'column' : 'columns'} ${shown}${more}; ${option} tells what a column holds`);
}
