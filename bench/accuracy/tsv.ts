/** A table as read: one string a cell, by the name of its column. */
export type Row = ReadonlyMap<string, string>;

/**
 * Reads tab-separated text. The columns are named by a line `# Columns: …` among the leading comments, or else by the first
 * line that is no comment. `source` names the table in errors; `required` columns must be there, missing last cells are empty.
 */
export function readTsv(text: string, source: string, required: readonly string[]): Row[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const comments = lines.filter((line) => line.startsWith('#'));
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const named = comments.map((line) => /^# *Columns: *(.*)$/.exec(line)?.[1]).find((found) => found !== undefined);
  const columns = (named ?? rows.shift() ?? '').split('\t');
  const missing = required.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new RangeError(`${source}: expected the columns ${required.join(', ')}; got ${columns.join(', ') || 'none'}`);
  }
  return rows.map((line) => {
    const cells = line.split('\t');
    if (cells.length > columns.length) {
      throw new RangeError(`${source}: expected ${columns.length} cells a row; got ${cells.length} in "${line}"`);
    }
    return new Map(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** One cell; a column that the table lacks reads as empty. */
export function cell(row: Row, column: string): string {
  return (row.get(column) ?? '').trim();
}
