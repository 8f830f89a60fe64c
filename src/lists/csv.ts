import { checkCallback, optionsOf, outOfRange, wrongType } from '../text/argument';
import type { Chunks } from './chunks';
import { type Columns, findColumns, NAME_COLUMNS, namesSomebody, type Overrides, type Role, ROLES } from './columns';
import { csvRows } from './csv-rows';
import { linesOf } from './lines';
import { ListError } from './list-error';
import { checkList, type ListOptions, type ListRecord, rejected } from './record';
import { isUnread } from './row';
import { rowIdentity } from './row-identity';

/** How to read a list whose columns are its author's own. */
export interface ColumnOptions extends ListOptions {
  /** The columns of what stands under other names than the usual: `{ name: ['NAME'], aliases: ['AKA', 'OTHER'] }`. */
  readonly columns?: Readonly<Partial<Record<Role, string | readonly string[]>>> | undefined;
  /** Told the columns that hold nothing the reader knows, those first that are met first: once for a CSV list, in JSON Lines whenever there are new ones. */
  readonly onUnused?: ((columns: readonly string[]) => void) | undefined;
  /** What messages call the option `columns`, where somebody typed it under another name. */
  readonly columnsOption?: string | undefined;
}

/** Options of {@link readCsv}. */
export interface CsvOptions extends ColumnOptions {
  /** One character; by default whichever of `,` `;` and tab stands most often in the header. */
  readonly delimiter?: string | undefined;
}

/** Anything but what quotes a cell and ends a row. */
const DELIMITER = /^[^"\r\n]$/u;

/** The columns that a caller named, by role. A `TypeError` for what is no name of a column, a `RangeError` for what no column can hold. */
export function overridesOf(options: ColumnOptions, who: string): Overrides {
  const { columns = {}, onUnused } = checkList(options, who);
  checkCallback(onUnused, who, 'onUnused');
  return new Map(Object.entries(optionsOf(columns, who)).filter(([, names]) => names !== undefined).map(([role, names]) => {
    if (!ROLES.includes(role as Role)) outOfRange(who, `columns of ${ROLES.join(', ')}`, role);
    const all: unknown[] = Array.isArray(names) ? names : [names];
    return [role as Role, all.map((name) => (typeof name === 'string' ? name : wrongType(who, `columns.${role} to be the name of a column, or several`, name)))];
  }));
}

/**
 * A list in CSV with a header row, record by record. Columns are found by their usual names in English, Korean, Chinese and
 * Khmer (id, name or surname and given name, aliases, birth date, nationality, document, sex, birth place); several aliases
 * stand in one cell, parted by `;` or `|`. The data of an identity is its row. A row without an id is called by its line number.
 *
 * ```ts
 * for await (const record of readCsv('id,name,aliases\nKP-1,김정은,Kim Jong Un; 金正恩\n')) {
 *   if (record.status === 'listed') record.identity.names // => ['김정은', 'Kim Jong Un', '金正恩']
 * }
 * ```
 *
 * @throws ListError where there is no header row, or no name in it.
 */
export async function* readCsv(
  chunks: Chunks,
  options: CsvOptions = {},
): AsyncGenerator<ListRecord<Record<string, unknown>>, void, undefined> {
  const overrides = overridesOf(options, 'readCsv');
  const { source = 'list', delimiter, columnsOption = 'columns' } = options;
  if (delimiter !== undefined && (typeof delimiter !== 'string' || !DELIMITER.test(delimiter))) outOfRange('readCsv', 'delimiter to be one character', delimiter);
  let columns: Columns | undefined;
  const onHeader = (line: number, keys: readonly string[]): void => {
    const found = findColumns(keys, overrides);
    if (found.missing.length > 0) {
      throw new ListError(source, line, `${columnsOption}: no column ${quoted(found.missing)} among ${quoted(keys)}`);
    }
    if (!namesSomebody(found.columns)) {
      const expected = `expected ${NAME_COLUMNS} or the like, or ${columnsOption} name=COLUMN`;
      throw new ListError(source, line, `no name column among ${quoted(keys)}; ${expected}`);
    }
    ({ columns } = found);
    if (found.unused.length > 0) options.onUnused?.(found.unused);
  };
  for await (const batch of csvRows(linesOf(chunks, options.encoding), { source, delimiter, onHeader })) {
    for (const row of batch) {
      // Rows come after the header, which told the columns.
      const identity = isUnread(row) ? row : rowIdentity(row, columns as Columns);
      yield 'reason' in identity ? rejected(identity) : { status: 'listed', line: row.line, kind: 'person', identity };
    }
  }
}

const quoted = (keys: readonly string[]): string => keys.map((key) => JSON.stringify(key)).join(', ');
