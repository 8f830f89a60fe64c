/** One row of a table: its cells in the order of the header's columns. */
export type Row = readonly string[];

/** The rows of a TSV table, without its `#` header. The text is ours and checked by a test, so nothing is validated here. */
export function rows(text: string): Row[] {
  const found: Row[] = [];
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith('#')) found.push(line.split('\t'));
  }
  return found;
}

/** The cell at `column`, or '' where the row is shorter. */
export const cell = (row: Row, column: number): string => row[column] ?? '';

/** The number at `column`, or 0. */
export const count = (row: Row, column: number): number => Number(row[column] ?? 0);

/** A weighted list, `lee:620 yi:210 …` per mille, as [form, probability] pairs, heaviest first. `-` stands for the empty form. */
export function weighted(text: string): [form: string, probability: number][] {
  if (text === '' || text === '-') return [];
  return text.split(' ').map((item) => {
    const colon = item.lastIndexOf(':');
    const form = item.slice(0, colon);
    return [form === '-' ? '' : form, Number(item.slice(colon + 1)) / 1000];
  });
}
