/** Reading and writing the project's TSV tables: "# " header lines, then rows. */
import { readFileSync, writeFileSync } from 'node:fs';

export type Weights = Map<string, number>;

/** The rows below the header, cells split at tabs. */
export function readRows(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

export interface Header {
  readonly title: string;
  readonly source: string;
  /** Where the rows follow somebody's file; the project's own licence otherwise. */
  readonly licence?: string;
  readonly madeBy: string;
  readonly order: string;
  readonly leavesOut: string;
  readonly notes?: readonly string[];
  readonly columns: readonly string[];
}

export function writeTable(path: string, header: Header, rows: readonly (readonly string[])[]): void {
  const lines = [
    `# ${header.title}`,
    `# Source: ${header.source}`,
    `# Licence: ${header.licence ?? 'MIT, as the whole project; the counts are facts.'}`,
    `# Made by: ${header.madeBy}`,
    `# Order: ${header.order}`,
    `# Leaves out: ${header.leavesOut}`,
    ...(header.notes ?? []).map((note) => `# ${note}`),
    `# Columns: ${header.columns.join('\t')}`,
    ...rows.map((row) => row.join('\t')),
  ];
  writeFileSync(path, `${lines.join('\n').normalize('NFC')}\n`);
}

/** `a:3 b:1` → Map; numbers of any scale. */
export function parseWeights(cell: string): Weights {
  return new Map(
    cell
      .trim()
      .split(/\s+/u)
      .map((item): [string, number] => {
        const [key = '', weight = ''] = item.split(':');
        if (key === '' || !(Number(weight) > 0)) {
          throw new RangeError(`parseWeights: expected spelling:weight, got ${JSON.stringify(item)}`);
        }
        return [key, Number(weight)];
      }),
  );
}

export function normalised(weights: Weights): Weights {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...weights].map(([key, weight]) => [key, weight / total]));
}

/** Adds `factor` times the second to the first. */
export function addWeights(to: Weights, from: Weights, factor = 1): void {
  for (const [key, weight] of from) to.set(key, (to.get(key) ?? 0) + factor * weight);
}

/**
 * Integer per mille, heaviest first, summing to exactly 1000 by largest remainder. Spellings below `floor` fall out, but
 * those in `kept` (a standard's own spelling) stay with the floor.
 */
export function perMille(weights: Weights, kept: ReadonlySet<string>, floor = 1): string {
  const share = normalised(weights);
  const stays = new Map([...share].filter(([key, weight]) => weight * 1000 >= floor || kept.has(key)));
  const exact = [...normalised(stays)].map(([key, weight]) => ({ key, exact: weight * 1000 }));
  const cells = exact.map(({ key, exact: value }) => ({ key, value: Math.max(floor, Math.floor(value)), rest: value % 1 }));
  cells.sort((a, b) => b.rest - a.rest || (a.key < b.key ? -1 : 1));
  let missing = 1000 - cells.reduce((sum, cell) => sum + cell.value, 0);
  for (let i = 0; missing > 0; i = (i + 1) % cells.length, missing -= 1) {
    const cell = cells[i];
    if (cell) cell.value += 1;
  }
  cells.sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
  const heaviest = cells[0];
  if (heaviest) heaviest.value += missing; // what the floors took, the heaviest pays
  return cells.map(({ key, value }) => `${key}:${value}`).join(' ');
}
