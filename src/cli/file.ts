import { createReadStream } from 'node:fs';
import { unreadableFile } from './failure';

/** The bytes of a file as they come in; `onBytes` is told how many came so far. */
export async function* readFile(file: string, onBytes: (read: number) => void): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      onBytes(bytes);
      yield chunk;
    }
  } catch (error) {
    throw unreadableFile(file, error);
  }
}
