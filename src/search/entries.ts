import type { ListedName } from '../identity/identity';
import { LENGTH } from '../language/packed';
import type { FiledForm } from './filed-form';
import type { ListedForm } from './met-form';
import type { SnapshotReader, SnapshotWriter } from './snapshot';
import { Arena } from './store/arena';
import { Column } from './store/column';
import { TextColumn } from './store/text-column';

/** What an entry is besides a name: an alias that stood inside the listed name, a name that the list doubts, one that is cut off. */
const ALIAS = 1;
const WEAK = 2;
const TRUNCATED = 4;
/** One that fills a passport's name field, as its text tells: whether or not the list says that it is cut off. */
const FULL = 8;
/** They take so many bits below the number of the identity, of which there can be 134 million. */
const FLAG_BITS = 4;

/** No entry, and no identity. */
export const NONE = -1;

/**
 * Name forms by number: the packed codes of each stand in an arena, its text, if it is no alias, in a column. The entries of one identity are
 * chained in the order of its names. Numbers of entries that were let go are used again.
 */
export class Entries {
  #codes = new Arena();
  #texts = new TextColumn();
  #address = new Column();
  /** The identity of each, and its flags. */
  #bearer = new Column();
  #next = new Column();
  readonly #free: number[] = [];

  /** Entries, those that are free included: every entry is numbered below. */
  get length(): number {
    return this.#texts.length;
  }

  /** The identity of an entry; {@link NONE} for one that is free. */
  identityOf(entry: number): number {
    return this.#bearer.get(entry) >> FLAG_BITS;
  }

  isAlias(entry: number): boolean {
    return (this.#bearer.get(entry) & ALIAS) !== 0;
  }

  /** Whether the list says that the name is cut off, and whether it is perhaps. */
  isTruncated(entry: number): boolean {
    return (this.#bearer.get(entry) & TRUNCATED) !== 0;
  }

  isCut(entry: number): boolean {
    return (this.#bearer.get(entry) & (TRUNCATED | FULL)) !== 0;
  }

  /** The numbers that an entry's name is packed into, and where it begins in them. */
  codesOf(entry: number): Int32Array {
    return this.#codes.chunk(this.#address.get(entry));
  }

  offsetOf(entry: number): number {
    return this.#codes.offset(this.#address.get(entry));
  }

  /** The name of an entry as the list gave it; nothing for an alias, which stood inside the name before it in the chain. */
  listedName(entry: number): string | ListedName | undefined {
    const flags = this.#bearer.get(entry) & (ALIAS | WEAK | TRUNCATED);
    if ((flags & ALIAS) !== 0) return undefined;
    const text = this.#texts.get(entry);
    return flags === 0 ? text : { text, ...((flags & WEAK) !== 0 && { weak: true }), ...((flags & TRUNCATED) !== 0 && { truncated: true }) };
  }

  /** Which form of which listed name an entry is, in the chain that begins with another. */
  formIn(chain: number, entry: number): ListedForm {
    let [text, alias] = ['', 0];
    for (let one = chain; one !== NONE; one = this.#next.get(one)) {
      [text, alias] = this.isAlias(one) ? [text, alias + 1] : [this.#texts.get(one), 0];
      if (one === entry) break;
    }
    return { text, alias, truncated: this.isTruncated(entry), cut: this.isCut(entry) };
  }

  /** The entries of a chain. */
  *chain(first: number): Generator<number> {
    for (let entry = first; entry !== NONE; entry = this.#next.get(entry)) yield entry;
  }

  /** Adds a name that was listed for an identity, behind the entry `before` of its chain. */
  add({ codes, at, alias, full }: FiledForm, { text, weak, truncated }: ListedName, identity: number, before: number): number {
    const entry = this.#free.pop() ?? this.#texts.length;
    this.#texts.set(entry, alias ? '' : text);
    this.#address.set(entry, this.#codes.put(codes, at, codes[at + LENGTH] ?? 0));
    this.#bearer.set(entry, (identity << FLAG_BITS) | (alias ? ALIAS : 0) | (weak === true ? WEAK : 0) | (truncated === true ? TRUNCATED : 0) | (full ? FULL : 0));
    this.#next.set(entry, NONE);
    if (before !== NONE) this.#next.set(before, entry);
    return entry;
  }

  /** Lets an entry go; its chain is followed no more. */
  remove(entry: number): void {
    this.#codes.free(this.#address.get(entry), this.codesOf(entry)[this.offsetOf(entry) + LENGTH] ?? 0);
    this.#texts.set(entry, '');
    this.#bearer.set(entry, NONE);
    this.#free.push(entry);
  }

  /** Makes the packed names this process's own, where they were read in place. */
  own(): void {
    this.#codes.own();
  }

  write(out: SnapshotWriter): void {
    this.#texts.write(out);
    out.number(this.#free.length);
    out.ints(Int32Array.from(this.#free));
    for (const column of [this.#address, this.#bearer, this.#next]) column.write(out);
    this.#codes.write(out);
  }

  static read(from: SnapshotReader): Entries {
    const entries = new Entries();
    entries.#texts = TextColumn.read(from);
    for (const number of from.ints(from.number())) entries.#free.push(number);
    [entries.#address, entries.#bearer, entries.#next] = [Column.read(from), Column.read(from), Column.read(from)];
    entries.#codes = Arena.read(from);
    return entries;
  }
}
