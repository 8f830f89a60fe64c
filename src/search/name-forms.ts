import type { ListedName } from '../identity/identity';
import { Candidates } from './candidates';
import { withoutLastWord } from './cut-short';
import { Entries, NONE } from './entries';
import type { FiledForm } from './filed-form';
import type { SnapshotReader, SnapshotWriter } from './snapshot';

/** The forms of all names that are listed, each filed under its keys. */
export class NameForms {
  #entries = new Entries();
  #candidates = new Candidates();

  get entries(): Entries {
    return this.#entries;
  }

  /** Adds the names of an identity, as a chain of entries; gives the first. */
  add(identity: number, names: readonly (string | ListedName)[], formsOf: (text: string) => Iterable<FiledForm>): number {
    let [first, last] = [NONE, NONE];
    for (const listed of names) {
      const given: ListedName = typeof listed === 'string' ? { text: listed } : listed;
      for (const form of formsOf(given.text)) {
        const entry = this.#entries.add(form, given, identity, last);
        if (first === NONE) first = entry;
        if (form.keys === undefined) this.#candidates.add(this.#entries.codesOf(entry), this.#entries.offsetOf(entry), entry);
        else this.#candidates.file(form.keys, form.keys.length, entry);
        if (this.#isCutShort(entry)) this.#candidates.add(withoutLastWord(given.text).codes, 0, entry);
        last = entry;
      }
    }
    return first;
  }

  /** Takes out the entries of a chain. */
  remove(first: number): void {
    for (const entry of [...this.#entries.chain(first)]) {
      this.#candidates.remove(this.#entries.codesOf(entry), this.#entries.offsetOf(entry), entry);
      if (this.#isCutShort(entry)) this.#candidates.remove(withoutLastWord(this.#entries.formIn(first, entry).text).codes, 0, entry);
      this.#entries.remove(entry);
    }
  }

  /** Whether an entry is filed under what is left of it without its last word, too. */
  #isCutShort(entry: number): boolean {
    return this.#entries.isCut(entry) && !this.#entries.isAlias(entry);
  }

  /** Entries that share keys with a packed name, best first, in an array that the next call fills anew; gives how many. */
  candidates(codes: Int32Array, most: number, limit: number): { readonly entries: Int32Array; readonly count: number } {
    // Room is made for so many, and nobody has more than all.
    const all = this.#entries.length;
    const count = this.#candidates.find(codes, 0, all, Math.min(most, all), Math.min(limit, all));
    return { entries: this.#candidates.found, count };
  }

  write(out: SnapshotWriter): void {
    this.#entries.write(out);
    this.#candidates.write(out);
  }

  static read(from: SnapshotReader): NameForms {
    const forms = new NameForms();
    forms.#entries = Entries.read(from);
    forms.#candidates = Candidates.read(from);
    return forms;
  }
}
