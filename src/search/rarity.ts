import { languages } from '../language/languages';
import { PLAIN, readingBits, readingCount, readingsStart } from '../language/packed';
import { HASH } from '../language/same-run';
import { hashOfUnits } from './likeliest-units';
import type { Entries } from './entries';
import type { SnapshotWriter } from './snapshot';
import { CountTable } from './store/count-table';
import { mix } from '../text/hash';

/** Which entries are the names of an identity. */
type EntriesOf = (identity: number) => Iterable<number>;

/**
 * How many identities of a list bear each name, whatever script or spelling they bear it in: 김철수 and Kim Chol Su count as one name, and
 * whoever has both bears it once. Counting takes a microsecond a name, and 6 bytes.
 */
export class Bearers {
  readonly #counts: CountTable;
  readonly #entries: Entries;
  readonly #entriesOf: EntriesOf;

  constructor(entries: Entries, entriesOf: EntriesOf, counts: CountTable = new CountTable()) {
    this.#entries = entries;
    this.#entriesOf = entriesOf;
    this.#counts = counts;
  }

  of(entry: number): number {
    return this.#counts.get(this.#keyOf(entry));
  }

  /** An identity whose entries are in the list. */
  add(identity: number): void {
    for (const key of this.#keysOf(identity)) this.#counts.add(key);
  }

  /** The same, before they leave it. */
  remove(identity: number): void {
    for (const key of this.#keysOf(identity)) this.#counts.remove(key);
  }

  write(out: SnapshotWriter): void {
    this.#counts.write(out);
  }

  #keysOf(identity: number): readonly number[] {
    const keys: number[] = [];
    for (const entry of this.#entriesOf(identity)) {
      const key = this.#keyOf(entry);
      if (!keys.includes(key)) keys.push(key);
    }
    return keys;
  }

  #keyOf(entry: number): number {
    return nameKey(this.#entries.codesOf(entry), this.#entries.offsetOf(entry));
  }
}

/** The name that a packed name most likely is: the likeliest unit of every slot of its likeliest reading, or its letters where no room reads it better. */
function nameKey(codes: Int32Array, at: number): number {
  let language = -1;
  let bits = codes[at + PLAIN] ?? 0;
  for (let one = 0; one < languages.length; one++) {
    if (readingCount(codes, at, one) === 0) continue;
    const likelihood = readingBits(codes, readingsStart(codes, at, one));
    if (likelihood > bits || language < 0 && likelihood === bits) [language, bits] = [one, likelihood];
  }
  if (language < 0) return mix(codes[at + HASH] ?? 0, codes[at + HASH + 1] ?? 0) >>> 0;
  return hashOfUnits(codes, readingsStart(codes, at, language), language) >>> 0;
}
