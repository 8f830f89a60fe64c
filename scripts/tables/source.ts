/** The tables as they are reviewed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The sources of the library. */
export const SRC: URL = new URL('../../src/', import.meta.url);

/** The whole text of a table, by its path inside `src`. */
export const sourceOf = (path: string): string => readFileSync(new URL(path, SRC), 'utf8');

/** The rows of a table, without its header. */
export const sourceRows = (path: string): string[][] =>
  sourceOf(path).split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));

/** The path inside `src` of a file anywhere. */
export const pathInSource = (file: string): string => file.split('?')[0]?.slice(fileURLToPath(SRC).length) ?? '';
