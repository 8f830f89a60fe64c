import { MOST_KEYS } from './key-list';
import { Keys } from './keys';
import { KeyTable } from './store/key-table';
import { MOST_SHARED, Walk } from './walk';
import type { SnapshotReader, SnapshotWriter } from './snapshot';

/** Entries looked at in the lists of all keys of a query: what says most first, so that what a heavy key hides is found by others. */
const BUDGET = 12_000;
/** How many of a heavy list are more than any rank would tell apart. */
const HEAVY = 9_000;

/**
 * A list of fewer than 2 to this shows less than how rare its key is, by so much for each time that it is half as long: a name that one
 * in a thousand millions has is there once or never.
 */
const SHORT_LIST = 12;
const BEYOND = 0.75;

/** The keys of all listed names, and what a query finds by them. */
export class Candidates {
  readonly #filed = new Keys(false);
  readonly #asked = new Keys(true);
  #table = new KeyTable();
  readonly #walk = new Walk();
  /** Places of keys, each under what they are ordered by. */
  readonly #order: Float64Array = new Float64Array(MOST_KEYS);
  /** How many entries each key has, by its place. */
  readonly #lengths: Int32Array = new Int32Array(MOST_KEYS);

  /** Entries found by the last {@link find}, those that share most with the query first. */
  get found(): Int32Array {
    return this.#walk.found;
  }

  /** Files a packed name under its keys. */
  add(codes: Int32Array, at: number, entry: number): void {
    this.#filed.collect(codes, at);
    this.file(this.#filed.keys, this.#filed.size, entry);
  }

  /** Files an entry under the first `size` keys. */
  file(keys: Int32Array, size: number, entry: number): void {
    for (let i = 0; i < size; i++) this.#table.add(keys[i] ?? 0, entry);
  }

  /** Takes a name out again; its codes must be those that it was filed with. */
  remove(codes: Int32Array, at: number, entry: number): void {
    this.#filed.collect(codes, at);
    const { keys, size } = this.#filed;
    for (let i = 0; i < size; i++) this.#table.remove(keys[i] ?? 0, entry);
  }

  /**
   * Gathers the entries (numbered below `entries`) that share keys with a packed name, and ranks them by what the shared keys say:
   * `most` of them, and those that share as much as the last of these, up to `limit`. Gives how many stand in {@link found}.
   */
  find(codes: Int32Array, at: number, entries: number, most: number, limit: number): number {
    this.#asked.collect(codes, at);
    this.#gather(entries);
    return this.#walk.rank(this.#walk.go(entries), most, limit);
  }

  /** Chooses the keys whose lists are walked along, in a list of so many entries. */
  #gather(entries: number): void {
    const { keys, weights, penalties, groups, fractions, size } = this.#asked;
    // A key that comes twice counts once, with its greater weight.
    const best = new Map<number, number>();
    for (let i = 0; i < size; i++) {
      const known = best.get(keys[i] ?? 0);
      if (known === undefined || (weights[known] ?? 0) < (weights[i] ?? 0)) best.set(keys[i] ?? 0, i);
    }
    // What says most first, as much as may be looked at. No key says more than it is rare in the list.
    const order = this.#order;
    const all = Math.log2(entries);
    let count = 0;
    for (const i of best.values()) {
      const length = this.#table.find(keys[i] ?? 0);
      if (length === 0) continue;
      this.#lengths[i] = length;
      const bits = Math.log2(length);
      const rarity = (all - bits) * (fractions[i] ?? 1) + Math.max(0, SHORT_LIST - bits) * BEYOND;
      const weight = Math.min(weights[i] ?? 0, rarity + (penalties[i] ?? 0));
      weights[i] = Math.min(MOST_SHARED, Math.max(1, Math.round(weight * 4)));
      order[count++] = (MOST_SHARED - (weights[i] ?? 0)) * MOST_KEYS + i;
    }
    order.subarray(0, count).sort();
    let walked = 0;
    let taken = 0;
    for (let n = 0; n < count; n++) {
      const i = (order[n] ?? 0) % MOST_KEYS;
      const length = this.#lengths[i] ?? 0;
      if (walked > 0 && (walked + length > BUDGET || length > HEAVY)) continue;
      walked += length;
      order[taken++] = (groups[i] ?? 0) * MOST_KEYS + i;
    }
    // All that is about one thing together.
    order.subarray(0, taken).sort();
    this.#walk.begin(walked);
    for (let n = 0; n < taken; n++) {
      const i = (order[n] ?? 0) % MOST_KEYS;
      this.#table.find(keys[i] ?? 0);
      const { list, from, to } = this.#table;
      this.#walk.take(list, from, to, weights[i] ?? 0, groups[i] ?? 0);
    }
  }

  write(out: SnapshotWriter): void {
    this.#table.write(out);
  }

  static read(from: SnapshotReader): Candidates {
    const candidates = new Candidates();
    candidates.#table = KeyTable.read(from);
    return candidates;
  }
}
