import type { BirthDate } from '../identity/birth-date';
import type { PreparedDocument } from '../identity/document';
import type { Person } from '../identity/identity';
import { attributesIn, type Attributes } from '../identity/plain-person';
import { MOST_VALUES } from '../identity/prepare';
import { listOf } from '../text/list-of';
import { askedDateKeys, birthDateKeys } from './birth-date-keys';
import { documentKeys, preparedKeys } from './document-keys';
import type { SnapshotReader, SnapshotWriter } from './snapshot';
import { readJson, writeJson } from './snapshot-json';
import { KeyTable } from './store/key-table';

/** What is known of identities besides their names, by their numbers, and who is found by it: by documents, and by dates of birth. */
export class Particulars {
  readonly #attributes = new Map<number, Attributes>();
  /** Made where any has some: a list of names alone pays nothing for it. */
  #keys: KeyTable | undefined;

  of(identity: number): Attributes | undefined {
    return this.#attributes.get(identity);
  }

  add(identity: number, person: Person): void {
    const attributes = attributesIn(person);
    if (Object.values(attributes).some((value) => value !== undefined)) this.#attributes.set(identity, attributes);
    for (const key of keysOf(attributes)) (this.#keys ??= new KeyTable()).add(key, identity);
  }

  remove(identity: number): void {
    for (const key of keysOf(this.#attributes.get(identity) ?? {})) this.#keys?.remove(key, identity);
    this.#attributes.delete(identity);
  }

  /** Identities that have one of some documents, whatever their names; their numbers may be misread. `most` of each. */
  withDocuments(documents: readonly PreparedDocument[], most: number): Set<number> {
    return this.#withKeys(preparedKeys(documents), most);
  }

  /** Identities born on one of some days, day and month perhaps exchanged: `most` of each. */
  withBirthDates(dates: readonly BirthDate[], most: number): Set<number> {
    return this.#withKeys(askedDateKeys(dates), most);
  }

  #withKeys(keys: readonly number[], most: number): Set<number> {
    const found = new Set<number>();
    const table = this.#keys;
    if (table === undefined) return found;
    for (const key of keys) {
      const size = Math.min(most, table.find(key));
      for (const identity of table.list.subarray(table.from, table.from + size)) found.add(identity);
    }
    return found;
  }

  write(out: SnapshotWriter, idOf: (identity: number) => string): void {
    writeJson(out, [...this.#attributes.keys()], (identity) => this.#attributes.get(identity), idOf);
    out.number(this.#keys === undefined ? 0 : 1);
    this.#keys?.write(out);
  }

  static read(from: SnapshotReader): Particulars {
    const particulars = new Particulars();
    readJson(from, (identity, attributes) => particulars.#attributes.set(identity, attributes as Attributes));
    if (from.number() === 1) particulars.#keys = KeyTable.read(from);
    return particulars;
  }
}

/** What an identity is filed under besides its names: as much as it is compared by. */
function keysOf({ documents = [], birthDate }: Attributes): number[] {
  return [...documentKeys(documents.slice(0, MOST_VALUES)), ...birthDateKeys(listOf(birthDate).slice(0, MOST_VALUES))];
}
