import type { Paint, Style } from './paint';
import { printable, width } from './width';

export interface Cell {
  readonly text: string;
  readonly style?: Style;
  readonly right?: boolean;
}

/** Lines up the rows' cells in columns as wide as their widest cell; a line for every row, without a line end. */
export function layTable(rows: readonly (readonly Cell[])[], indent: string, paint: Paint): string[] {
  const safe = rows.map((row) => row.map((cell) => ({ ...cell, text: printable(cell.text) })));
  const widths: number[] = [];
  for (const row of safe) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, width(cell.text))));

  return safe.map((row) => {
    const cells = row.flatMap(({ text, style = 'plain', right = false }, i) => {
      if (widths[i] === 0) return []; // a column that no row fills
      const padding = ' '.repeat((widths[i] ?? 0) - width(text));
      const painted = text === '' ? '' : paint(text, style);
      return right ? padding + painted : painted + padding;
    });
    return (indent + cells.join('  ')).trimEnd();
  });
}
