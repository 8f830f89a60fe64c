import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chunk, type Chunks, type ChunkStream, textOf } from '../../src/lists/chunks';
import { linesOf } from '../../src/lists/lines';
import { readList } from '../../src/lists/read-list';
import { collect, fixture } from './fixture';

const join = async (chunks: Chunks): Promise<string> => (await collect(textOf(chunks))).join('');

/** Cuts anywhere, also inside a letter, also into nothing. */
function cut<T extends Uint8Array | string>(whole: T, places: readonly number[]): T[] {
  const at = [0, ...places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b), whole.length];
  return at.slice(1).map((end, i) => whole.slice(at[i], end) as T);
}

const cuts = fc.array(fc.nat(), { maxLength: 12 });
const LETTERS = ['a', '\n', '\r', '김', '陈', 'ច', '𠮷', '"', ',', '\u{feff}'];
const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 40 }).map((all) => all.join(''));

async function* asynchronous(chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks;
}

describe('where a list is cut never matters', () => {
  it('to its text, in UTF-8 and UTF-16, with a byte order mark or without', async () => {
    await fc.assert(fc.asyncProperty(text, cuts, fc.constantFrom('', '\u{feff}'), async (plain, places, mark) => {
      const clean = plain.replace(/^\u{feff}+/u, '');
      const whole = mark + clean;
      const expected = clean;
      expect(await join(cut(new TextEncoder().encode(whole), places))).toBe(expected);
      expect(await join(asynchronous(cut(whole, places)))).toBe(expected);
      if (mark !== '') expect(await join(cut(new Uint8Array(Buffer.from(whole, 'utf16le')), places))).toBe(expected);
      if (mark !== '') expect(await join(cut(new Uint8Array(Buffer.from(whole, 'utf16le').swap16()), places))).toBe(expected);
    }));
  });

  it('to its lines', async () => {
    await fc.assert(fc.asyncProperty(text, cuts, async (whole, places) => {
      const expected = whole.replace(/^\u{feff}/u, '').split('\n').map((line, i) => ({ number: i + 1, text: line.replace(/\r$/u, '') }));
      if (expected.at(-1)?.text === '' && !whole.endsWith('\r')) expected.pop();
      expect((await collect(linesOf(cut(whole, places)))).flat()).toEqual(expected);
    }));
  });

  it.each(['sdn.csv', 'sdn.xml', 'sdn_advanced.xml', 'consolidated.xml', 'entities.ftm.json'])('to the records of %s', async (name) => {
    const bytes = fixture(name);
    const beside = () => ({ alt: fixture('alt.csv'), add: fixture('add.csv') });
    const expected = await collect(readList(bytes, { source: name, beside }));
    await fc.assert(fc.asyncProperty(cuts, async (places) => {
      expect(await collect(readList(asynchronous(cut(bytes, places)), { source: name, beside }))).toEqual(expected);
    }), { numRuns: 10 });
  });

  it('to the rows of any CSV, faults included', async () => {
    const csv = fc.array(fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '"a\nb"', '김', ' '), { maxLength: 60 }).map((all) => `id,name\n${all.join('')}`);
    await fc.assert(fc.asyncProperty(csv, cuts, async (whole, places) => {
      const read = (chunks: Chunks): Promise<unknown[]> => collect(readList(chunks, { format: 'csv' }));
      expect(await read(cut(new TextEncoder().encode(whole), places))).toEqual(await read(whole));
    }));
  });

  it('one byte at a time', async () => {
    const bytes = fixture('consolidated.xml');
    expect(await collect(readList(Array.from(bytes, (byte) => Uint8Array.of(byte))))).toEqual(await collect(readList(bytes)));
  });
});

describe('a list may come as', () => {
  it('a web stream, which is cancelled by whoever stops early', async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('{"name":"a"}\n')),
      cancel: () => void (cancelled = true),
    });
    // Some browsers' streams have nothing but a reader.
    const bare: ChunkStream = { getReader: () => stream.getReader() };
    for await (const record of readList(bare, { format: 'jsonl' })) {
      expect(record).toMatchObject({ status: 'listed' });
      break;
    }
    expect(cancelled).toBe(true);
  });

  it.each<[what: string, chunks: Chunks]>([
    ['a text', 'name\na\n'],
    ['bytes', new TextEncoder().encode('name\na\n')],
    ['texts', ['name', '\na\n']],
    ['a Node buffer', Buffer.from('name\na\n')],
  ])('%s', async (_what, chunks) => expect(await collect(readList(chunks))).toMatchObject([{ identity: { names: ['a'] } }]));

  it.each([[undefined, 'undefined'], [null, 'null'], [7, 'number 7'], [{}, 'object'], [() => 'a', 'function']])('but not as %j', async (chunks, got) => {
    await expect(join(chunks as unknown as Chunks)).rejects.toThrow(new TypeError(`lists: expected text, bytes or a stream of them, got ${got}`));
  });

  it('and not in other pieces', async () => {
    await expect(join([7 as unknown as string])).rejects.toThrow(new TypeError('lists: expected every chunk to be a string or a Uint8Array, got number 7'));
  });
});
