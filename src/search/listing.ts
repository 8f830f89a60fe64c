import type { Identity, ListedName, Person } from '../identity/identity';
import { readForms, renumber, writeForms } from './forms';
import { LENGTH, packedScratch } from '../language/packed';
import type { ReadName } from '../language/name';
import { readName } from '../language/parse';
import { Candidates } from './candidates';
import { Bearers } from './rarity';
import type { SnapshotReader, SnapshotWriter } from './snapshot';
import { Arena } from './store/arena';
import { CountTable } from './store/count-table';
import { IdTable } from './store/id-table';
import { TextColumn } from './store/text-column';
import { Column } from './store/column';

/** What an entry is besides a name: an alias that stood inside the listed name, a name that the list doubts, one that is cut off. */
const ALIAS = 1;
const WEAK = 2;
const TRUNCATED = 4;
/** One that fills a passport's name field, as its text tells: whether or not the list says that it is cut off. */
const FULL = 8;

const NONE = -1;

/** Everything of an identity but its id, names and data. */
type Attributes = Omit<Person, 'names'>;

/**
 * Identities and their names as numbers. A name form is an *entry*: its packed codes stand in an arena, and the entries of one
 * identity are chained in the order of its names. Numbers of what was removed are used again.
 */
export class Listing<T> {
  #codes = new Arena();
  #candidates = new Candidates();
  // By identity.
  #ids = new TextColumn();
  #byId = new IdTable(this.#ids);
  #data: (T | undefined)[] = [];
  readonly #attributes = new Map<number, Attributes>();
  #firstEntry = new Column();
  /** The order in which identities were added, which equal evidence is sorted by. */
  #order = new Column();
  #added = 0;
  // By entry.
  #texts = new TextColumn();
  #address = new Column();
  #identity = new Column();
  #nextEntry = new Column();
  #flags = new Column();
  readonly #freeIdentities: number[] = [];
  readonly #freeEntries: number[] = [];
  /** How many identities bear each name. */
  #bearers = new Bearers(this);
  /** Its arrays stand in memory that other threads read. */
  #shared = false;

  get size(): number {
    return this.#byId.size;
  }

  /** Entries, those that are free included: every entry is numbered below. */
  get entries(): number {
    return this.#texts.length;
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

  /** The identity of an entry; -1 for one that is free. */
  identityOf(entry: number): number {
    return this.#identity.get(entry);
  }

  isAlias(entry: number): boolean {
    return (this.#flags.get(entry) & ALIAS) !== 0;
  }

  /** Whether the list says that the name is cut off, and whether it is perhaps. */
  isTruncated(entry: number): boolean {
    return (this.#flags.get(entry) & TRUNCATED) !== 0;
  }

  isCut(entry: number): boolean {
    return (this.#flags.get(entry) & (TRUNCATED | FULL)) !== 0;
  }

  isWeak(entry: number): boolean {
    return (this.#flags.get(entry) & WEAK) !== 0;
  }

  /** How many identities bear the name of an entry, in any script and spelling. */
  bearersOf(entry: number): number {
    return this.#bearers.of(entry);
  }

  /** The numbers that an entry's name is packed into, and where it begins in them. */
  codesOf(entry: number): Int32Array {
    return this.#codes.chunk(this.#address.get(entry));
  }

  offsetOf(entry: number): number {
    return this.#codes.offset(this.#address.get(entry));
  }

  /** The listed name that an entry is a form of, as it was given: aliases are read from the name before them in the chain. */
  textOf(entry: number): string {
    let text = '';
    for (let one = this.#firstEntry.get(this.identityOf(entry)); one !== NONE; one = this.#nextEntry.get(one)) {
      if (!this.isAlias(one)) text = this.#texts.get(one);
      if (one === entry) break;
    }
    return text;
  }

  /** Every identity's number, in the order of their numbers. */
  *identities(): Generator<number> {
    for (let identity = 0; identity < this.#ids.length; identity++) if (this.#firstEntry.get(identity) !== NONE) yield identity;
  }

  /** The entries of an identity, in the order of its names. */
  *entriesOf(identity: number): Generator<number> {
    for (let entry = this.#firstEntry.get(identity); entry !== NONE; entry = this.#nextEntry.get(entry)) yield entry;
  }

  /** Adds an identity whose id is not listed yet. */
  add(identity: Identity<T>): void {
    this.#checkOwn();
    const { id, names, data, ...attributes } = identity;
    const number = this.#freeIdentities.pop() ?? this.#ids.length;
    this.#ids.set(number, id);
    this.#data[number] = data;
    if (Object.values(attributes).some((value) => value !== undefined)) this.#attributes.set(number, attributes);
    this.#byId.add(number);
    this.#order.set(number, this.#added++);
    let last = NONE;
    for (const listed of names) {
      const { text, weak, truncated }: ListedName = typeof listed === 'string' ? { text: listed } : listed;
      const flags = (weak === true ? WEAK : 0) | (truncated === true ? TRUNCATED : 0);
      const name = readName(text);
      last = this.#enter(name, text, flags | (name.truncated ? FULL : 0), number, last);
      for (const alias of name.aliases) last = this.#enter(alias, '', flags | ALIAS, number, last);
    }
    this.#bearers.add(number);
  }

  #enter(name: ReadName, text: string, flags: number, identity: number, before: number): number {
    const entry = this.#freeEntries.pop() ?? this.#texts.length;
    const scratch = packedScratch(name);
    this.#texts.set(entry, text);
    this.#address.set(entry, this.#codes.put(scratch, scratch[LENGTH] ?? 0));
    this.#identity.set(entry, identity);
    this.#flags.set(entry, flags);
    this.#nextEntry.set(entry, NONE);
    if (before === NONE) this.#firstEntry.set(identity, entry);
    else this.#nextEntry.set(before, entry);
    this.#candidates.add(scratch, 0, entry);
    return entry;
  }

  /** Removes an identity; false when there was none. */
  remove(id: string): boolean {
    this.#checkOwn();
    const number = this.#byId.get(id);
    if (number === undefined) return false;
    this.#bearers.remove(number);
    for (const entry of [...this.entriesOf(number)]) {
      const chunk = this.codesOf(entry);
      const at = this.offsetOf(entry);
      this.#candidates.remove(chunk, at, entry);
      this.#codes.free(this.#address.get(entry), chunk[at + LENGTH] ?? 0);
      this.#texts.set(entry, '');
      this.#identity.set(entry, NONE);
      this.#freeEntries.push(entry);
    }
    this.#byId.delete(id);
    this.#firstEntry.set(number, NONE);
    this.#ids.set(number, '');
    this.#data[number] = undefined;
    this.#attributes.delete(number);
    this.#freeIdentities.push(number);
    return true;
  }

  /** The identity as it was added. */
  get(id: string): Identity<T> | undefined {
    const number = this.#byId.get(id);
    if (number === undefined) return undefined;
    const names: (string | ListedName)[] = [];
    for (const entry of this.entriesOf(number)) {
      const flags = this.#flags.get(entry) & ~FULL;
      const text = this.#texts.get(entry);
      if ((flags & ALIAS) !== 0) continue;
      names.push(flags === 0 ? text : { text, ...((flags & WEAK) !== 0 && { weak: true }), ...((flags & TRUNCATED) !== 0 && { truncated: true }) });
    }
    const data = this.#data[number];
    return { id, names, ...this.#attributes.get(number), ...(data !== undefined && { data }) };
  }

  /** Entries that share keys with a packed name, best first, in an array that the next call fills anew; gives how many. */
  candidates(codes: Int32Array, most: number, limit: number): { readonly entries: Int32Array; readonly count: number } {
    const count = this.#candidates.find(codes, 0, this.entries, most, limit);
    return { entries: this.#candidates.found, count };
  }

  #checkOwn(): void {
    if (this.#shared) throw new TypeError('IdentityIndex: expected an index with memory of its own, got one that other threads read: it cannot change');
  }

  #placeOf(entry: number): { codes: Int32Array; at: number } | undefined {
    return this.identityOf(entry) === NONE ? undefined : { codes: this.codesOf(entry), at: this.offsetOf(entry) };
  }

  /** With or without the `data` of identities, which only their caller needs. */
  write(out: SnapshotWriter, withData: boolean = true): void {
    writeForms(out, this.entries, (entry) => this.#placeOf(entry));
    out.number(this.#added);
    this.#ids.write(out);
    this.#byId.write(out);
    const withIt = withData ? Array.from(this.#data.keys()).filter((number) => this.#data[number] !== undefined) : [];
    writeJson(out, withIt, (number) => this.#data[number]);
    writeJson(out, [...this.#attributes.keys()], (number) => this.#attributes.get(number));
    this.#texts.write(out);
    for (const free of [this.#freeIdentities, this.#freeEntries]) {
      out.number(free.length);
      out.ints(Int32Array.from(free));
    }
    for (const column of [this.#firstEntry, this.#order, this.#address, this.#identity, this.#nextEntry, this.#flags]) column.write(out);
    this.#codes.write(out);
    this.#candidates.write(out);
    this.#bearers.write(out);
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
    listing.#texts = TextColumn.read(from);
    for (const free of [listing.#freeIdentities, listing.#freeEntries]) for (const number of from.ints(from.number())) free.push(number);
    [listing.#firstEntry, listing.#order, listing.#address, listing.#identity, listing.#nextEntry, listing.#flags] =
      [Column.read(from), Column.read(from), Column.read(from), Column.read(from), Column.read(from), Column.read(from)];
    listing.#codes = Arena.read(from);
    listing.#candidates = Candidates.read(from);
    listing.#bearers = new Bearers(listing, CountTable.read(from));
    renumber(forms, listing.entries, (entry) => listing.#placeOf(entry), () => {
      if (from.shared) listing.#codes.own();
    });
    listing.#shared = from.shared;
    return listing;
  }
}

/** Values of some numbers, as JSON. */
function writeJson(out: SnapshotWriter, numbers: readonly number[], valueOf: (number: number) => unknown): void {
  out.texts(numbers.map((number) => JSON.stringify(valueOf(number))));
  out.ints(Int32Array.from(numbers));
}

function readJson(from: SnapshotReader, set: (number: number, value: unknown) => void): void {
  const texts = from.texts();
  from.ints(texts.length).forEach((number, i) => set(number, JSON.parse(texts[i] ?? '')));
}
