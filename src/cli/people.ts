import { findColumns, NAME_COLUMNS, namesSomebody, type Overrides } from './columns';
import { at, Failure } from './failure';
import { type Person, toPerson } from './person';
import { readRecords } from './records';
import { isUnread, type Unread } from './row';

/** A file of people and how to read it. */
export interface Source {
  readonly file: string;
  readonly delimiter: string | undefined;
  readonly overrides: Overrides;
  /** The option that overrides its columns, for messages. */
  readonly option: string;
}

const quoted = (keys: readonly string[]): string => keys.map((key) => JSON.stringify(key)).join(', ');

/** In CSV, what the header lacks all rows lack; in JSON Lines every object has keys of its own and is judged alone. */
function checkHeader({ file, overrides, option }: Source, line: number, keys: readonly string[]): void {
  const { columns, missing } = findColumns(keys, overrides);
  if (missing.length > 0) throw new Failure(`${at(file, line)}: ${option}: no column ${quoted(missing)} among ${quoted(keys)}`);
  if (namesSomebody(columns)) return;
  throw new Failure(
    `${at(file, line)}: no name column among ${quoted(keys)}; expected ${NAME_COLUMNS} or the like, or ${option} name=COLUMN`,
  );
}

/** Everybody in a file, row by row as it is read, and the rows that are nobody. */
export async function* readPeople(
  source: Source,
  onBytes: (read: number) => void,
): AsyncGenerator<Person | Unread, void, undefined> {
  const onHeader = (line: number, keys: readonly string[]): void => checkHeader(source, line, keys);
  let keys: readonly string[] = [];
  let columns = findColumns(keys, new Map()).columns;
  for await (const batch of readRecords(source.file, source.delimiter, onHeader, onBytes)) {
    for (const row of batch) {
      if (isUnread(row)) {
        yield row;
        continue;
      }
      if (keys !== row.keys && keys.join('\n') !== row.keys.join('\n')) ({ columns } = findColumns(row.keys, source.overrides));
      keys = row.keys;
      yield toPerson(row, columns);
    }
  }
}
