import type { Grid } from './cells';
import { decimal } from './cells';
import { firstOfEachClass, type Case, type GroupLists } from './lists';

const GAP = '  ';

/** A grid in columns, the first to the left, numbers to the right; labels over several columns stand in a line of their own. */
export function gridText({ title, over = [], head, rows }: Grid): string {
  const body = rows.map(({ total, cells }) => cells.map((cell, i) => (i === 0 && !total ? GAP + cell : cell)));
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((cells) => cells[i]?.length ?? 0)));
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join(GAP)
      .trimEnd();
  let from = 0;
  const spans = over.map(({ label, columns }) => {
    const width = widths.slice(from, (from += columns)).reduce((sum, one) => sum + one + GAP.length, -GAP.length);
    return label.padStart(width);
  });
  return [title, ...(over.length > 0 ? [spans.join(GAP)] : []), row(head), ...body.map(row)].join('\n');
}

/** The clearest misses of each class. */
export function missesText(lists: GroupLists, count: number): string {
  const found = firstOfEachClass(lists.misses, count);
  return listText(`${lists.matcher}: true pairs of ${lists.group} missed at ${bits(lists.threshold)}`, found);
}

/** The strongest false matches, random ones and hard ones. */
export function falseMatchesText(lists: GroupLists, count: number): string {
  const head = `${lists.matcher}: different people of ${lists.group}, threshold ${bits(lists.threshold)}`;
  return [
    listText(`${head}, drawn at random`, lists.falseMatches.slice(0, count)),
    listText(`${head}, sharing the first character`, lists.hardFalseMatches.slice(0, count)),
  ].join('\n\n');
}

function listText(title: string, cases: readonly Case[]): string {
  const rows = cases.map((one) => `  ${decimal(one.evidence).padStart(9)}  ${one.class}  ${one.a}  ~  ${one.b}`);
  return [title, ...(rows.length > 0 ? rows : ['  none'])].join('\n');
}

function bits(threshold: number | undefined): string {
  return `evidence ${decimal(threshold)}`;
}
