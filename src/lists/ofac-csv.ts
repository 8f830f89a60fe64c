import type { ListedName } from '../identity/identity';
import type { Chunks } from './chunks';
import { csvRows } from './csv-rows';
import { linesOf } from './lines';
import { field } from './field';
import { kindOfType, type OfacData, ofacIdentity, ofacName } from './ofac';
import { readRemarks } from './ofac-remarks';
import { checkList, type ListOptions, type ListRecord, rejected, type Rejected, wants } from './record';
import { isUnread, NO_NAME, type Row } from './row';

/** The files of one list. */
export interface OfacCsvFiles {
  /** `sdn.csv`, or `cons_prim.csv` of the other lists. */
  readonly sdn: Chunks;
  /** `alt.csv` or `cons_alt.csv`: without it, all strong aliases are missing. */
  readonly alt?: Chunks | undefined;
  /** `add.csv` or `cons_add.csv`. */
  readonly add?: Chunks | undefined;
}

// The columns of OFAC's data specification ("Specially Designated Nationals List: Data Formats & Data Schemas"); the files have no header.
const SDN = ['id', 'name', 'type', 'program', 'title', 'callSign', 'vesselType', 'tonnage', 'grossTonnage', 'flag', 'owner', 'remarks'];
const ALT = ['id', 'alternate', 'type', 'name', 'remarks'];
const ADD = ['id', 'number', 'address', 'city', 'country', 'remarks'];

/** "Null fields are represented by -0-", with a space after it. */
const cell = ({ values }: Row, columns: readonly string[], name: string): string => {
  const text = values[columns.indexOf(name)];
  return typeof text !== 'string' || text === '-0-' ? '' : text;
};

/** The files end with the end-of-file mark of DOS, 0x1A, on a line of its own. */
async function* rowsOf(chunks: Chunks, source: string, encoding: string | undefined, header: readonly string[]): ReturnType<typeof csvRows> {
  async function* lines(): ReturnType<typeof linesOf> {
    for await (const batch of linesOf(chunks, encoding)) yield batch.filter(({ text }) => text.trim() !== '\u{1a}');
  }
  yield* csvRows(lines(), { source, header, delimiter: ',' });
}

/** What a side file adds to the entries of the main one, by their number. */
interface Side<T> {
  readonly byId: Map<string, { readonly line: number; readonly values: T[] }>;
  readonly rejected: Rejected[];
}

async function readSide<T>(file: string, chunks: Chunks | undefined, encoding: string | undefined, header: readonly string[], read: (row: Row) => T): Promise<Side<T>> {
  const side: Side<T> = { byId: new Map(), rejected: [] };
  if (chunks === undefined) return side;
  for await (const batch of rowsOf(chunks, file, encoding, header)) {
    for (const row of batch) {
      const id = isUnread(row) ? '' : cell(row, header, 'id');
      if (isUnread(row)) side.rejected.push(rejected(row, file));
      else if (!/^\d+$/u.test(id)) side.rejected.push(rejected({ line: row.line, reason: 'no id' }, file));
      else {
        const known = side.byId.get(id);
        if (known === undefined) side.byId.set(id, { line: row.line, values: [read(row)] });
        else known.values.push(read(row));
      }
    }
  }
  return side;
}

/**
 * A list of OFAC in its CSV edition, record by record: `sdn.csv` with `alt.csv` (aliases) and `add.csv` (addresses) joined to
 * it. Dates, places, documents, nationality and weak aliases stand in the remarks and are read from there. The main file is
 * streamed; the side files (two and three megabytes) are read first and kept. A row of theirs that belongs to no entry is rejected.
 *
 * ```ts
 * for await (const record of readOfacCsv({ sdn, alt })) if (record.status === 'listed') index.add(record.identity);
 * ```
 */
export async function* readOfacCsv(files: OfacCsvFiles, options: ListOptions = {}): AsyncGenerator<ListRecord<OfacData>, void, undefined> {
  const { source = 'list', encoding } = checkList(options, 'readOfacCsv');
  const aliases = await readSide<ListedName>('alt.csv', files.alt, encoding, ALT, (row) => ofacName(cell(row, ALT, 'name'), false));
  const addresses = await readSide('add.csv', files.add, encoding, ADD, (row) =>
    ['address', 'city', 'country'].map((name) => cell(row, ADD, name)).filter((text) => text !== '').join(', '));
  yield* aliases.rejected;
  yield* addresses.rejected;
  for await (const batch of rowsOf(files.sdn, source, encoding, SDN)) {
    for (const row of batch) {
      if (isUnread(row)) yield rejected(row);
      else {
        const id = cell(row, SDN, 'id');
        const names = aliases.byId.get(id)?.values ?? [];
        const places = addresses.byId.get(id)?.values ?? [];
        aliases.byId.delete(id);
        addresses.byId.delete(id);
        yield toRecord(row, names, places.filter((place) => place !== ''), options);
      }
    }
  }
  for (const [id, { line }] of aliases.byId) yield rejected({ line, reason: 'alias of no entry', detail: id }, 'alt.csv');
  for (const [id, { line }] of addresses.byId) yield rejected({ line, reason: 'address of no entry', detail: id }, 'add.csv');
}

function toRecord(row: Row, aliases: readonly ListedName[], addresses: readonly string[], options: ListOptions): ListRecord<OfacData> {
  const { line } = row;
  // Most likely the last row of a download that was cut off; what it lacks would be missed by nobody.
  if (row.values.length < SDN.length) return rejected({ line, reason: 'fewer cells than the format', detail: `${row.values.length} of ${SDN.length}` });
  const [id, name] = [cell(row, SDN, 'id'), cell(row, SDN, 'name')];
  const kind = kindOfType(cell(row, SDN, 'type'));
  if (!/^\d+$/u.test(id)) return rejected({ line, reason: 'no id', detail: id.slice(0, 40) });
  if (!wants(options, kind)) return { status: 'skipped', line, kind };
  const remarks = cell(row, SDN, 'remarks');
  const told = readRemarks(remarks);
  const names = [ofacName(name, false), ...aliases, ...told.weak.map((text) => ofacName(text, true))].filter(({ text }) => text !== '');
  if (names.length === 0) return rejected({ line, reason: NO_NAME, detail: id });
  const data: OfacData = {
    // Several programmes stand as `DPRK3] [NPWMD`, without the outer brackets.
    programs: cell(row, SDN, 'program').split(/\]\s*\[|;/u).map((program) => program.replace(/[[\]]/gu, '').trim()).filter((program) => program !== ''),
    ...field('title', cell(row, SDN, 'title')),
    ...field('remarks', remarks),
    addresses,
  };
  return { status: 'listed', line, kind, identity: ofacIdentity({ id, names, ...told, data }) };
}
