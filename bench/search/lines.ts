import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The lines of some text files as one list. They stay bytes until one is asked for, and each time it is a new string: what an
 * index keeps of it is the index's own memory.
 */
export class Lines {
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const starts: number[] = [0];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
    if (starts.at(-1) !== bytes.length) starts.push(bytes.length + 1);
    this.#starts = Uint32Array.from(starts);
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  /** Empty beyond the end. */
  at(i: number): string {
    const [start, end] = [this.#starts[i], this.#starts[i + 1]];
    return start === undefined || end === undefined ? '' : this.#bytes.toString('utf8', start, end - 1).trim();
  }
}

/** Every `*.txt` of a folder, in the order of their names. A `RangeError` where there is none. */
export function readLines(folder: string): Lines {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort();
  if (files.length === 0) throw new RangeError(`--lists: expected a folder with *.txt, one name a line; found none in ${folder}`);
  const texts = files.map((file) => {
    const bytes = readFileSync(join(folder, file));
    return bytes.at(-1) === 10 ? bytes : Buffer.concat([bytes, Buffer.from('\n')]);
  });
  return new Lines(Buffer.concat(texts));
}
