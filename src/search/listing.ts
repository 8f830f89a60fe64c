import type { Identity } from '../identity/identity';
import { attributesIn } from '../identity/plain-person';
import { NONE, type Entries } from './entries';
import { formsRead, type FiledForm } from './filed-form';
import { readForms, renumber, writeForms } from './forms';
import type { ListedForm } from './met-form';
import { NameForms } from './name-forms';
import { Particulars } from './particulars';
import { Bearers } from './rarity';
import type { SnapshotReader, SnapshotWriter } from './snapshot';
import { readJson, writeJson } from './snapshot-json';
import { Column } from './store/column';
import { CountTable } from './store/count-table';
import { IdTable } from './store/id-table';
import { TextColumn } from './store/text-column';

/** Identities and their names as numbers: each has a chain of {@link Entries}. Numbers of what was removed are used again. */
export class Listing<T> {
  #names = new NameForms();
  #ids = new TextColumn();
  #byId = new IdTable(this.#ids);
  /** By identity, where any has some: a list of ids alone pays nothing for it. */
  readonly #data: (T | undefined)[] = [];
  #particulars = new Particulars();
  #firstEntry = new Column();
  /** The order in which identities were added, which equal evidence is sorted by. */
  #order = new Column();
  #added = 0;
  readonly #free: number[] = [];
  /** How many identities bear each name. */
  #bearers = this.#bearersFrom(new CountTable());
  /** Its arrays stand in memory that other threads read. */
  #shared = false;
  /** The bytes that it was read from, where some of its arrays may still stand. */
  #lent: ArrayBufferLike | undefined;

  get size(): number {
    return this.#byId.size;
  }

  /** All name forms. */
  get entries(): Entries {
    return this.#names.entries;
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

  /** By identity what {@link dataOf} gives, whatever is changed later. */
  allData(): readonly (T | undefined)[] {
    return this.#data.slice();
  }

  orderOf(identity: number): number {
    return this.#order.get(identity);
  }

  /** What is known of identities besides their names. */
  get particulars(): Particulars {
    return this.#particulars;
  }

  /** How many identities bear the name of an entry, in any script and spelling. */
  bearersOf(entry: number): number {
    return this.#bearers.of(entry);
  }

  /** Which form of which listed name an entry is. */
  formOf(entry: number): ListedForm {
    return this.entries.formIn(this.#firstEntry.get(this.entries.identityOf(entry)), entry);
  }

  /** Every identity's number, in the order of their numbers. */
  *identities(): Generator<number> {
    for (let identity = 0; identity < this.#ids.length; identity++) if (this.#firstEntry.get(identity) !== NONE) yield identity;
  }

  /** The entries of an identity, in the order of its names. */
  entriesOf(identity: number): Iterable<number> {
    return this.entries.chain(this.#firstEntry.get(identity));
  }

  /** Adds an identity whose id is not listed yet; `formsOf` gives the forms of each of its names in turn. */
  add(identity: Identity<T>, formsOf: (text: string) => Iterable<FiledForm> = formsRead): void {
    this.#add(identity, formsOf, this.#added++);
  }

  /** Puts an identity in the place of the one with its id, or adds it; false when there was none. */
  replace(identity: Identity<T>): boolean {
    const number = this.#byId.get(identity.id);
    const order = number === undefined ? this.#added++ : this.#order.get(number);
    const known = this.remove(identity.id);
    this.#add(identity, formsRead, order);
    return known;
  }

  #add(identity: Identity<T>, formsOf: (text: string) => Iterable<FiledForm>, order: number): void {
    this.#checkOwn();
    const { id, names, data } = identity;
    const number = this.#free.pop() ?? this.#ids.length;
    this.#ids.set(number, id);
    if (data !== undefined) this.#data[number] = data;
    this.#particulars.add(number, identity);
    this.#byId.add(number);
    this.#order.set(number, order);
    this.#firstEntry.set(number, this.#names.add(number, names, formsOf));
    this.#bearers.add(number);
  }

  /** Removes an identity; false when there was none. */
  remove(id: string): boolean {
    this.#checkOwn();
    const number = this.#byId.get(id);
    if (number === undefined) return false;
    this.#bearers.remove(number);
    this.#names.remove(this.#firstEntry.get(number));
    this.#byId.delete(id);
    this.#firstEntry.set(number, NONE);
    this.#ids.set(number, '');
    if (number < this.#data.length) this.#data[number] = undefined;
    this.#particulars.remove(number);
    this.#free.push(number);
    return true;
  }

  /** The identity as it was added. */
  get(id: string): Identity<T> | undefined {
    this.checkBytes();
    const number = this.#byId.get(id);
    if (number === undefined) return undefined;
    const names = Array.from(this.entriesOf(number), (entry) => this.entries.listedName(entry)).filter((name) => name !== undefined);
    const data = this.#data[number];
    return { id, names, ...attributesIn(this.#particulars.of(number) ?? {}), ...(data !== undefined && { data }) };
  }

  /** See {@link NameForms.candidates}. */
  candidates(codes: Int32Array, most: number, limit: number): { readonly entries: Int32Array; readonly count: number } {
    return this.#names.candidates(codes, most, limit);
  }

  /** The first entry of an identity. */
  firstOf(identity: number): number {
    return this.#firstEntry.get(identity);
  }

  /** A `TypeError` when the bytes that the index was read from were given away, to another thread for one: nobody would be found any more. */
  checkBytes(): void {
    if (this.#lent?.byteLength === 0) throw new TypeError('IdentityIndex: expected the bytes that it was read from, got none: they were transferred');
  }

  #checkOwn(): void {
    this.checkBytes();
    if (this.#shared) throw new TypeError('IdentityIndex: expected an index with memory of its own, got one that other threads read: it cannot change');
  }

  #bearersFrom(counts: CountTable): Bearers {
    return new Bearers(this.entries, (identity) => this.entriesOf(identity), counts);
  }

  /** With or without the `data` of identities, which only their caller needs. */
  write(out: SnapshotWriter, withData: boolean = true): void {
    this.checkBytes();
    writeForms(out, this.entries);
    out.number(this.#added);
    this.#ids.write(out);
    this.#byId.write(out);
    const withIt = withData ? Array.from(this.#data.keys()).filter((number) => this.#data[number] !== undefined) : [];
    writeJson(out, withIt, (number) => this.#data[number], (number) => this.idOf(number));
    out.number(this.#free.length);
    out.ints(Int32Array.from(this.#free));
    this.#firstEntry.write(out);
    this.#order.write(out);
    this.#names.write(out);
    this.#bearers.write(out);
    this.#particulars.write(out, (number) => this.idOf(number));
  }

  static read<T>(from: SnapshotReader): Listing<T> {
    const listing = new Listing<T>();
    const forms = readForms(from);
    listing.#added = from.number();
    listing.#ids = TextColumn.read(from);
    listing.#byId = IdTable.read(from, listing.#ids);
    readJson(from, (number, data) => (listing.#data[number] = data as T));
    for (const number of from.ints(from.number())) listing.#free.push(number);
    listing.#firstEntry = Column.read(from);
    listing.#order = Column.read(from);
    listing.#names = NameForms.read(from);
    listing.#bearers = listing.#bearersFrom(CountTable.read(from));
    listing.#particulars = Particulars.read(from);
    renumber(forms, listing.entries, () => listing.entries.own());
    listing.#shared = from.shared;
    listing.#lent = from.lent;
    return listing;
  }
}
