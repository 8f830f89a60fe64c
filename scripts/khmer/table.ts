/** Reading and writing the TSV tables of the Khmer room. */
import { readFileSync, writeFileSync } from 'node:fs';

export type Weights = Map<string, number>;

/** The rows below the header, cells split at tabs. */
export function readRows(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

export function add(weights: Weights, key: string, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

export const total = (weights: Weights): number => [...weights.values()].reduce((sum, weight) => sum + weight, 0);

export function normalised(weights: Weights): Weights {
  const sum = total(weights);
  return new Map([...weights].map(([key, weight]) => [key, weight / sum]));
}

/** Values of `to` plus `share` of the distribution `from`. */
export function mix(to: Weights, from: Weights, share: number): void {
  for (const [key, weight] of normalised(from)) add(to, key, share * weight);
}

/** `form:per-mille …`, heaviest first, summing to exactly 1000 by largest remainder; what is under `floor` falls out, unless `kept`. */
export function perMille(weights: Weights, floor: number, kept: ReadonlySet<string>): string {
  const share = normalised(weights);
  const stays = new Map([...share].filter(([form, p]) => p * 1000 >= floor || kept.has(form)));
  const cells = [...normalised(stays)].map(([form, p]) => ({ form, value: Math.max(1, Math.floor(p * 1000)), rest: (p * 1000) % 1 }));
  cells.sort((a, b) => b.rest - a.rest || compare(a.form, b.form));
  let missing = 1000 - cells.reduce((sum, { value }) => sum + value, 0);
  for (const cell of cells) {
    if (missing <= 0) break;
    cell.value += 1;
    missing -= 1;
  }
  cells.sort((a, b) => b.value - a.value || compare(a.form, b.form));
  const heaviest = cells[0];
  if (heaviest) heaviest.value += missing;
  return cells.map(({ form, value }) => `${form === '' ? '-' : form}:${value}`).join(' ');
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function writeTable(path: string, header: readonly string[], columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [...header.map((line) => `# ${line}`), `# Columns: ${columns.join('\t')}`, ...rows.map((row) => row.join('\t'))];
  writeFileSync(path, `${lines.join('\n')}\n`);
}
