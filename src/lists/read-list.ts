import { outOfRange } from '../text/argument';
import { type Chunks, textOf } from './chunks';
import { type CsvOptions, readCsv } from './csv';
import { ENOUGH, FORMATS, type Format, formatOf } from './format';
import { readJsonLines } from './json-lines';
import { readOfacCsv } from './ofac-csv';
import { readOfacXml } from './ofac-xml';
import { checkList, type ListRecord } from './record';
import { readUnXml } from './un-xml';

/** A list that starts with more white space than this is taken for CSV, and refused as that. */
const PATIENCE = 1 << 18;

/** Options of {@link readList}. */
export interface ReadListOptions extends CsvOptions {
  /** What the list is written in; by default what its start and the extension of `source` tell. */
  readonly format?: Format | undefined;
  /** The files that belong to a list of `ofac-csv`, asked for once the format is known. */
  readonly beside?: (() => { readonly alt?: Chunks | undefined; readonly add?: Chunks | undefined }) | undefined;
}

/**
 * A list in any of the {@link FORMATS}, record by record, one at a time in memory.
 *
 * ```ts
 * for await (const record of readList(response.body, { source: 'sdn.xml' })) {
 *   if (record.status === 'listed') index.add(record.identity);
 *   else if (record.status === 'rejected') console.warn(record.line, record.reason);
 * }
 * ```
 *
 * @throws ListError where the list is not in the format, is cut off, or is not what it announces.
 */
export async function* readList(chunks: Chunks, options: ReadListOptions = {}): AsyncGenerator<ListRecord, void, undefined> {
  const { format, encoding } = checkList(options, 'readList');
  if (format !== undefined && !FORMATS.includes(format)) outOfRange('readList', `format to be one of ${FORMATS.join(', ')}`, format);
  const texts = textOf(chunks, encoding);
  try {
    let start = '';
    // A list may begin with blank lines, and has to be numbered from its first.
    while (start.trimStart().length < ENOUGH && start.length < PATIENCE) {
      const next = await texts.next();
      if (next.done === true) break;
      start += next.value;
    }
    yield* readAs(format ?? formatOf(start, options.source ?? ''), continued(start, texts), options);
  } finally {
    // Whoever stops early stops the download too.
    await texts.return();
  }
}

async function* continued(start: string, rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield start;
  yield* rest;
}

function readAs(format: Format, texts: AsyncIterable<string>, options: ReadListOptions): AsyncIterable<ListRecord> {
  switch (format) {
    case 'csv':
      return readCsv(texts, options);
    case 'jsonl':
      return readJsonLines(texts, options);
    case 'ofac-csv':
      return readOfacCsv({ sdn: texts, ...options.beside?.() }, options);
    case 'ofac-xml':
      return readOfacXml(texts, options);
    case 'un-xml':
      return readUnXml(texts, options);
  }
}
