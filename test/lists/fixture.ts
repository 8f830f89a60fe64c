import { readFileSync } from 'node:fs';
import type { ListRecord } from '../../src/lists/record';

/** The bytes of one of the lists in `fixtures/lists/`. */
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../fixtures/lists/${name}`, import.meta.url)));

export const textOfFixture = (name: string): string => new TextDecoder().decode(fixture(name));

export async function collect<T>(records: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const record of records) all.push(record);
  return all;
}

/** Each record in one line: `12 person KP-1`, `13 skipped vessel`, `14 no name`. */
export const brief = (records: readonly ListRecord[]): string[] =>
  records.map((record) => {
    if (record.status === 'listed') return `${record.line} ${record.kind} ${record.identity.id}`;
    if (record.status === 'skipped') return `${record.line} skipped ${record.kind}`;
    return `${record.file === undefined ? '' : `${record.file}:`}${record.line} ${record.reason}`;
  });
