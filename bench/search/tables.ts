import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTsv, type Row } from '../accuracy/tsv';

const ROOT = join(import.meta.dirname, '../..');

/** A table of the repository, by its path from the root. */
export function table(path: string, required: readonly string[]): Row[] {
  return readTsv(readFileSync(join(ROOT, path), 'utf8'), path, required);
}
