import type { BirthDate } from '../identity/birth-date';
import type { PreparedDocument } from '../identity/document';
import type { Identity, ListedName, Person } from '../identity/identity';
import { shown } from '../text/argument';
import { askedDateKeys, birthDateKeys } from './birth-date-keys';
import { Candidates } from './candidates';
import { documentKeys, preparedKeys } from './document-keys';
import { Entries, NONE } from './entries';
import { formsRead, type FiledForm } from './filed-form';
import { readForms, renumber, writeForms } from './forms';
import { Bearers } from './rarity';
import type { SnapshotReader, SnapshotWriter } from './snapshot';
import { Column } from './store/column';
import { CountTable } from './store/count-table';
import { IdTable } from './store/id-table';
import { KeyTable } from './store/key-table';
import { TextColumn } from './store/text-column';

/** Everything of an identity but its id, names and data. */
type Attributes = Omit<Person, 'names'>;

/** By name: what a class answers by itself (`get birthDate()`) is none of its own fields, which a rest of them would be. */
function attributesIn({ birthDate, sex, nationalities, documents, birthPlace }: Person): Attributes {
  return {
    ...(birthDate !== undefined && { birthDate }), ...(sex !== undefined && { sex }), ...(nationalities !== undefined && { nationalities }),
    ...(documents !== undefined && { documents }), ...(birthPlace !== undefined && { birthPlace }),
  };
}

/** Identities and their names as numbers: each has a chain of {@link Entries}. Numbers of what was removed are used again. */
export class Listing<T> {
  #entries = new Entries();
  #candidates = new Candidates();
  #ids = new TextColumn();
  #byId = new IdTable(this.#ids);
  #data: (T | undefined)[] = [];
  readonly #attributes = new Map<number, Attributes>();
  /** Identities by the numbers of their documents and by their dates of birth, where any has some. */
  #particulars: KeyTable | undefined;
  #firstEntry = new Column();
  /** The order in which identities were added, which equal evidence is sorted by. */
  #order = new Column();
  #added = 0;
  readonly #free: number[] = [];
  /** How many identities bear each name. */
  #bearers = this.#bearersFrom(new CountTable());
  /** Its arrays stand in memory that other threads read. */
  #shared = false;

  get size(): number {
    return this.#byId.size;
  }

  /** All name forms. */
  get entries(): Entries {
    return this.#entries;
  }

  numberOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  idOf(identity: number): string {
    return this.#ids.get(identity);
  }

  dataOf(identity: number): T | undefined {
    return this.#data[identity];
  }

  orderOf(identity: number): number {
    return this.#order.get(identity);
  }

  attributesOf(identity: number): Attributes | undefined {
    return this.#attributes.get(identity);
  }

  /** How many identities bear the name of an entry, in any script and spelling. */
  bearersOf(entry: number): number {
    return this.#bearers.of(entry);
  }

  /** The listed name that an entry is a form of, as it was given. */
  textOf(entry: number): string {
    return this.#entries.textIn(this.#firstEntry.get(this.#entries.identityOf(entry)), entry);
  }

  /** Every identity's number, in the order of their numbers. */
  *identities(): Generator<number> {
    for (let identity = 0; identity < this.#ids.length; identity++) if (this.#firstEntry.get(identity) !== NONE) yield identity;
  }

  /** The entries of an identity, in the order of its names. */
  entriesOf(identity: number): Iterable<number> {
    return this.#entries.chain(this.#firstEntry.get(identity));
  }

  /** Adds an identity whose id is not listed yet; `formsOf` gives the forms of each of its names in turn. */
  add(identity: Identity<T>, formsOf: (text: string) => Iterable<FiledForm> = formsRead): void {
    this.#checkOwn();
    const { id, names, data } = identity;
    const attributes = attributesIn(identity);
    const number = this.#free.pop() ?? this.#ids.length;
    this.#ids.set(number, id);
    this.#data[number] = data;
    if (Object.values(attributes).some((value) => value !== undefined)) this.#attributes.set(number, attributes);
    for (const key of particularKeys(attributes)) (this.#particulars ??= new KeyTable()).add(key, number);
    this.#byId.add(number);
    this.#order.set(number, this.#added++);
    this.#firstEntry.set(number, NONE);
    let last = NONE;
    for (const listed of names) {
      const given: ListedName = typeof listed === 'string' ? { text: listed } : listed;
      for (const form of formsOf(given.text)) {
        const entry = this.#entries.add(form, given, number, last);
        if (last === NONE) this.#firstEntry.set(number, entry);
        if (form.keys === undefined) this.#candidates.add(this.#entries.codesOf(entry), this.#entries.offsetOf(entry), entry);
        else this.#candidates.file(form.keys, form.keys.length, entry);
        last = entry;
      }
    }
    this.#bearers.add(number);
  }

  /** Removes an identity; false when there was none. */
  remove(id: string): boolean {
    this.#checkOwn();
    const number = this.#byId.get(id);
    if (number === undefined) return false;
    this.#bearers.remove(number);
    for (const entry of [...this.entriesOf(number)]) {
      this.#candidates.remove(this.#entries.codesOf(entry), this.#entries.offsetOf(entry), entry);
      this.#entries.remove(entry);
    }
    this.#byId.delete(id);
    this.#firstEntry.set(number, NONE);
    this.#ids.set(number, '');
    this.#data[number] = undefined;
    for (const key of particularKeys(this.#attributes.get(number) ?? {})) this.#particulars?.remove(key, number);
    this.#attributes.delete(number);
    this.#free.push(number);
    return true;
  }

  /** The identity as it was added. */
  get(id: string): Identity<T> | undefined {
    const number = this.#byId.get(id);
    if (number === undefined) return undefined;
    const names = Array.from(this.entriesOf(number), (entry) => this.#entries.listedName(entry)).filter((name) => name !== undefined);
    const data = this.#data[number];
    return { id, names, ...this.#attributes.get(number), ...(data !== undefined && { data }) };
  }

  /** Entries that share keys with a packed name, best first, in an array that the next call fills anew; gives how many. */
  candidates(codes: Int32Array, most: number, limit: number): { readonly entries: Int32Array; readonly count: number } {
    // Room is made for so many, and nobody has more than all.
    const all = this.#entries.length;
    const count = this.#candidates.find(codes, 0, all, Math.min(most, all), Math.min(limit, all));
    return { entries: this.#candidates.found, count };
  }

  /** Identities that have one of some documents, whatever their names; their numbers may be misread. */
  withDocuments(documents: readonly PreparedDocument[]): Set<number> {
    return this.#withKeys(preparedKeys(documents));
  }

  /** Identities born on one of some days, day and month perhaps exchanged: `most` of each. */
  withBirthDates(dates: readonly BirthDate[], most: number): Set<number> {
    return this.#withKeys(askedDateKeys(dates), most);
  }

  #withKeys(keys: readonly number[], most: number = Number.POSITIVE_INFINITY): Set<number> {
    const found = new Set<number>();
    const table = this.#particulars;
    if (table === undefined) return found;
    for (const key of keys) {
      const size = Math.min(most, table.find(key));
      for (let i = 0; i < size; i++) found.add(table.list[table.from + i] ?? NONE);
    }
    return found;
  }

  /** The first entry of an identity. */
  firstOf(identity: number): number {
    return this.#firstEntry.get(identity);
  }

  #checkOwn(): void {
    if (this.#shared) throw new TypeError('IdentityIndex: expected an index with memory of its own, got one that other threads read: it cannot change');
  }

  #bearersFrom(counts: CountTable): Bearers {
    return new Bearers(this.#entries, (identity) => this.entriesOf(identity), counts);
  }

  /** With or without the `data` of identities, which only their caller needs. */
  write(out: SnapshotWriter, withData: boolean = true): void {
    writeForms(out, this.#entries);
    out.number(this.#added);
    this.#ids.write(out);
    this.#byId.write(out);
    const withIt = withData ? Array.from(this.#data.keys()).filter((number) => this.#data[number] !== undefined) : [];
    writeJson(out, withIt, (number) => this.#data[number], (number) => this.idOf(number));
    writeJson(out, [...this.#attributes.keys()], (number) => this.#attributes.get(number), (number) => this.idOf(number));
    out.number(this.#free.length);
    out.ints(Int32Array.from(this.#free));
    this.#firstEntry.write(out);
    this.#order.write(out);
    this.#entries.write(out);
    this.#candidates.write(out);
    this.#bearers.write(out);
    out.number(this.#particulars === undefined ? 0 : 1);
    this.#particulars?.write(out);
  }

  static read<T>(from: SnapshotReader): Listing<T> {
    const listing = new Listing<T>();
    const forms = readForms(from);
    listing.#added = from.number();
    listing.#ids = TextColumn.read(from);
    listing.#byId = IdTable.read(from, listing.#ids);
    listing.#data = new Array<T | undefined>(listing.#ids.length).fill(undefined);
    readJson(from, (number, data) => (listing.#data[number] = data as T));
    readJson(from, (number, attributes) => listing.#attributes.set(number, attributes as Attributes));
    for (const number of from.ints(from.number())) listing.#free.push(number);
    listing.#firstEntry = Column.read(from);
    listing.#order = Column.read(from);
    listing.#entries = Entries.read(from);
    listing.#candidates = Candidates.read(from);
    listing.#bearers = listing.#bearersFrom(CountTable.read(from));
    if (from.number() === 1) listing.#particulars = KeyTable.read(from);
    renumber(forms, listing.#entries, () => {
      if (from.shared) listing.#entries.own();
    });
    listing.#shared = from.shared;
    return listing;
  }
}

/** What an identity is filed under besides its names. */
function particularKeys({ documents = [], birthDate = [] }: Attributes): number[] {
  return [...documentKeys(documents), ...birthDateKeys(typeof birthDate === 'string' ? [birthDate] : birthDate)];
}

/** Values of some numbers, as JSON. */
function writeJson(out: SnapshotWriter, numbers: readonly number[], valueOf: (number: number) => unknown, idOf: (number: number) => string): void {
  out.texts(numbers.map((number) => jsonOf(valueOf(number), idOf(number))));
  out.ints(Int32Array.from(numbers));
}

function jsonOf(value: unknown, id: string): string {
  let cause: unknown;
  try {
    const text: string | undefined = JSON.stringify(value);
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  throw new TypeError(`IdentityIndex.toBytes: expected data of ${JSON.stringify(id)} that JSON can hold, got ${cause instanceof Error ? cause.message : shown(value)}`, { cause });
}

function readJson(from: SnapshotReader, set: (number: number, value: unknown) => void): void {
  const texts = from.texts();
  from.ints(texts.length).forEach((number, i) => set(number, JSON.parse(texts[i] ?? '')));
}
