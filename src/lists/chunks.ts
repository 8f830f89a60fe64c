import { wrongType } from '../text/argument';
/** A piece of a list as it comes from a file, a response or a test. */
export type Chunk = string | Uint8Array;

/** What a web stream (`response.body`) offers everywhere; not every browser lets `for await` walk it. */
export interface ChunkStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Chunk | undefined }>;
    cancel(): Promise<unknown>;
  };
}

/** A list, whole or in pieces: text, bytes, a stream of either. Where it is cut never matters. */
export type Chunks = Chunk | Iterable<Chunk> | AsyncIterable<Chunk> | ChunkStream;

/** No piece of text is longer, so that a list handed over whole is still read one record at a time. */
const PIECE = 1 << 16;

/**
 * The text of a list, without its byte order mark, in pieces. Bytes are what a mark says, as spreadsheets save "Unicode
 * text" in UTF-16, else in the encoding that is told, else UTF-8; what is none of it comes out as U+FFFD, which the readers refuse record by record.
 */
export async function* textOf(chunks: Chunks, encoding?: string): AsyncGenerator<string, void, undefined> {
  const decode = decoder(encoding);
  let started = false;
  const unmarked = (text: string): string => {
    const isMarked = !started && text.startsWith('\u{feff}');
    started ||= text !== '';
    return isMarked ? text.slice(1) : text;
  };
  for await (const chunk of each(chunks)) {
    const text = unmarked(typeof chunk === 'string' ? chunk : decode(chunk));
    for (let i = 0; i < text.length; i += PIECE) yield text.slice(i, i + PIECE);
  }
  const rest = unmarked(decode(undefined));
  if (rest !== '') yield rest;
}

async function* each(chunks: Chunks): AsyncGenerator<Chunk, void, undefined> {
  if (typeof chunks === 'string' || chunks instanceof Uint8Array) yield chunks;
  else if (typeof chunks === 'object' && chunks !== null && (Symbol.asyncIterator in chunks || Symbol.iterator in chunks)) {
    for await (const chunk of chunks) yield checked(chunk);
  } else if (typeof chunks === 'object' && chunks !== null && 'getReader' in chunks) yield* read(chunks);
  else wrongType('lists', 'text, bytes or a stream of them', chunks);
}

async function* read(stream: ChunkStream): AsyncGenerator<Chunk, void, undefined> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      if (value !== undefined) yield checked(value);
    }
  } finally {
    // The caller stopped early, or could not go on: what is left of a download need not come.
    if (!ended) await reader.cancel();
  }
}

function checked(chunk: Chunk): Chunk {
  if (typeof chunk === 'string' || chunk instanceof Uint8Array) return chunk;
  wrongType('lists', 'every chunk to be a string or a Uint8Array', chunk);
}

/** What systems call the code pages that the Encoding Standard has under other names. */
const CODE_PAGES: ReadonlyMap<string, string> = new Map([['cp949', 'euc-kr'], ['uhc', 'euc-kr'], ['ms949', 'euc-kr'], ['949', 'euc-kr'], ['cp936', 'gb18030'], ['936', 'gb18030'], ['cp950', 'big5'], ['950', 'big5']]);

/** A decoder of a told encoding. A `RangeError` for one that nobody knows. */
export function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(CODE_PAGES.get(encoding.toLowerCase()) ?? encoding, { ignoreBOM: true });
  } catch {
    throw new RangeError(`lists: expected an encoding such as utf-8, euc-kr, gb18030 or big5, got ${JSON.stringify(encoding)}`);
  }
}

/** Bytes to text over cuts inside a letter, and inside the byte order mark, which goes before what is told (Encoding Standard, BOM sniff). Undefined ends the text. */
function decoder(encoding: string | undefined): (bytes: Uint8Array | undefined) => string {
  const told = decoderOf(encoding ?? 'utf-8');
  let start = new Uint8Array(0);
  let chosen: InstanceType<typeof TextDecoder> | undefined;
  return (bytes) => {
    if (chosen !== undefined) return bytes === undefined ? chosen.decode() : chosen.decode(bytes, { stream: true });
    const missing = LONGEST_MARK - start.length;
    if (bytes !== undefined) {
      start = Uint8Array.from([...start, ...bytes.subarray(0, missing)]);
      if (start.length < LONGEST_MARK) return '';
    }
    const marked = markedEncoding(start);
    // The mark is taken off once, by whoever puts the text together.
    chosen = marked === undefined ? told : decoderOf(marked);
    const text = chosen.decode(start, { stream: true });
    return text + (bytes === undefined ? chosen.decode() : chosen.decode(bytes.subarray(missing), { stream: true }));
  };
}

/** Bytes of the mark of UTF-8. */
const LONGEST_MARK = 3;

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
