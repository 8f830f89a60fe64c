/** Reading tables: one reading a row, at most forty characters in it, so that a change touches one short line. */
import { byCodePoint } from './table';

const PER_ROW = 40;

const readingOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows `reading, row, characters` from pairs of character and reading. */
export const readingRows = (readings: Iterable<readonly [character: string, reading: string]>): string[][] => {
  const groups = new Map<string, string[]>();
  for (const [character, reading] of readings) groups.set(reading, [...(groups.get(reading) ?? []), character]);
  return [...groups].sort(([a], [b]) => readingOrder(a, b)).flatMap(([reading, characters]) => {
    const sorted = characters.sort(byCodePoint);
    const rows: string[][] = [];
    for (let start = 0; start < sorted.length; start += PER_ROW) {
      rows.push([reading, String(rows.length + 1), sorted.slice(start, start + PER_ROW).join('')]);
    }
    return rows;
  });
};
