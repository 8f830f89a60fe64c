import { type OnHeader, readCsv } from './csv';
import { readJsonLines } from './json-lines';
import { type Line, readLines } from './lines';
import type { Row, Unread } from './row';

const byExtension = (file: string): 'json' | 'csv' | undefined => {
  if (/\.(jsonl|ndjson|json)$/iu.test(file)) return 'json';
  return /\.(csv|tsv)$/iu.test(file) ? 'csv' : undefined;
};

async function* continued(first: readonly Line[], rest: AsyncIterable<readonly Line[]>): AsyncGenerator<readonly Line[]> {
  yield first;
  yield* rest;
}

/** The rows of a list: CSV or JSON Lines by the file's extension, and without a telling one by its first character. */
export async function* readRecords(
  file: string,
  delimiter: string | undefined,
  onHeader: OnHeader,
  onBytes: (read: number) => void,
): AsyncGenerator<readonly (Row | Unread)[], void, undefined> {
  const lines = readLines(file, onBytes);
  const first: Line[] = [];
  let start: string | undefined;
  while (start === undefined) {
    const next = await lines.next();
    if (next.done === true) break;
    first.push(...next.value);
    start = next.value.find(({ text }) => text.trim() !== '')?.text.trimStart();
  }
  const format = byExtension(file) ?? (/^[[{]/u.test(start ?? '') ? 'json' : 'csv');
  const all = continued(first, lines);
  yield* format === 'json' ? readJsonLines(file, all) : readCsv(file, all, delimiter, onHeader);
}
