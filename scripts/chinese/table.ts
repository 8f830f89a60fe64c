/** The one shape of a table: header lines, then rows. */
import { writeFileSync } from 'node:fs';

export interface Header {
  title: string;
  source: string;
  licence: string;
  order: string;
  leavesOut: string;
  notes?: readonly string[];
  madeBy: string;
  columns: readonly string[];
}

export const byCodePoint = (a: string, b: string): number => {
  const left = [...a], right = [...b];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};

export const writeTable = (path: string, header: Header, rows: readonly (readonly string[])[]): void => {
  const lines = [
    `# ${header.title}`,
    `# Source: ${header.source}`,
    `# Licence: ${header.licence}`,
    `# Order: ${header.order}`,
    `# Leaves out: ${header.leavesOut}`,
    ...(header.notes ?? []).map((note) => `# ${note}`),
    `# Made by: ${header.madeBy}; do not edit by hand`,
    `# Columns: ${header.columns.join('\t')}`,
    ...rows.map((row) => row.join('\t')),
  ];
  const text = `${lines.join('\n')}\n`;
  if (text !== text.normalize('NFC')) throw new RangeError(`${path}: expected text in NFC, got a form that NFC changes`);
  writeFileSync(path, text);
  console.log(`${path}: ${rows.length} rows, ${Buffer.byteLength(text)} bytes`);
};

/** Rows of a table that exists already, without its header. */
export const tableRows = (text: string): string[][] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('# ')).map((line) => line.split('\t'));
