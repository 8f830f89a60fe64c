import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { unreadableFile } from './failure';

export interface Line {
  readonly number: number;
  readonly text: string;
}

/** A line that is longer is no row of a list, and reading on would fill the memory. */
export const LONGEST_LINE: number = 1 << 20;

// Spreadsheets save "Unicode text" as UTF-16 with a byte order mark; everything else is taken for UTF-8.
function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/**
 * The lines of a file, in batches as the file comes in, numbered from 1, without the byte order mark and the line ends.
 * node:readline is no use here: it also breaks lines at U+2028, after which no line number is right. A line that is too
 * long comes cut to LONGEST_LINE + 1 characters.
 */
export async function* readLines(file: string, onBytes: (read: number) => void): AsyncGenerator<Line[], void, undefined> {
  let decoder: TextDecoder | undefined;
  let rest = '';
  let bytes = 0;
  let number = 0;

  const cut = (text: string): Line[] => {
    const texts = (rest + text).split('\n');
    rest = (texts.pop() ?? '').slice(0, LONGEST_LINE + 1);
    return texts.map((line) => ({ number: ++number, text: line.endsWith('\r') ? line.slice(0, -1) : line }));
  };

  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      decoder ??= decoderFor(chunk);
      bytes += chunk.byteLength;
      onBytes(bytes);
      yield cut(decoder.decode(chunk, { stream: true }));
    }
  } catch (error) {
    throw unreadableFile(file, error);
  }
  const last = cut(`${decoder?.decode() ?? ''}\n`);
  // A file that ends with a line end, as it should, has no empty line after it.
  yield last.at(-1)?.text === '' ? last.slice(0, -1) : last;
}
