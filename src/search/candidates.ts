import { GROUPS, MOST_KEYS } from './key-list';
import { Keys } from './keys';
import { KeyTable } from './store/key-table';
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

  /** Entries found by the last {@link find}, those that share most with the query first. */
  found: Int32Array = new Int32Array(1024);
  /**
   * `[(entry in its block) * 2]`: what the entry shares with the query in hand, in quarter bits, all zero between blocks; and beside it, for the
   * entries that share something, the group of the last key, the weight that the group has, and the sum in the language.
   */
  readonly #shared: Int32Array = new Int32Array(BLOCK * 2);
  /** Entries that share something, and what. */
  #touched: Int32Array = new Int32Array(1024);
  #levelOf: Int32Array = new Int32Array(1024);
  /** By key that is walked along: its list, and how far it is walked. */
  readonly #lists: Int32Array[] = [];
  readonly #at: Int32Array = new Int32Array(MOST_KEYS);
  readonly #ends: Int32Array = new Int32Array(MOST_KEYS);
  /** The keys whose lists are not walked to the end yet. */
  readonly #active: Int32Array = new Int32Array(MOST_KEYS);
  /** The entries of keys that have but one. */
  readonly #singles: Int32Array = new Int32Array(MOST_KEYS);
  /** Places of keys, each under what they are ordered by. */
  readonly #order: Float64Array = new Float64Array(MOST_KEYS);
  /** How many entries each key has, by its place. */
  readonly #lengths: Int32Array = new Int32Array(MOST_KEYS);
  readonly #levels: Int32Array = new Int32Array(LEVELS);

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
    const touched = this.#gather(entries);
    if (this.found.length < limit) this.found = new Int32Array(limit);
    return this.#rank(touched, most, limit);
  }

  #gather(entries: number): number {
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
      weights[i] = Math.min(MOST, Math.max(1, Math.round(weight * 4)));
      order[count++] = (MOST - (weights[i] ?? 0)) * MOST_KEYS + i;
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
    if (this.#touched.length < walked) [this.#touched, this.#levelOf] = [new Int32Array(walked * 2), new Int32Array(walked * 2)];
    for (let n = 0; n < taken; n++) {
      const i = (order[n] ?? 0) % MOST_KEYS;
      this.#table.find(keys[i] ?? 0);
      const { list, from, to } = this.#table;
      const single = to - from === 1;
      if (single) this.#singles[n] = list[from] ?? 0;
      this.#lists[n] = single ? this.#singles : list;
      this.#at[n] = single ? n : from;
      this.#ends[n] = single ? n + 1 : to;
      // From here on the order is that of walking, and the place of a key is that of its weight and group.
      order[n] = i;
    }
    return this.#walk(taken, entries);
  }

  /**
   * Along the lists of all keys at once, block by block of the entries: what a block shares stands in half a megabyte of memory that
   * is near, where jumping through that of a million entries took a third of a search.
   */
  #walk(taken: number, entries: number): number {
    const { weights, groups } = this.#asked;
    const levels = this.#levels.fill(0);
    const active = this.#active;
    for (let n = 0; n < taken; n++) active[n] = n;
    let left = taken;
    let touched = 0;
    for (let start = 0; start < entries && left > 0; start += BLOCK) {
      const first = touched;
      let still = 0;
      for (let k = 0; k < left; k++) {
        const n = active[k] ?? 0;
        const i = this.#order[n] ?? 0;
        touched = this.#share(n, start, touched, groups[i] ?? 0, weights[i] ?? 0);
        if ((this.#at[n] ?? 0) < (this.#ends[n] ?? 0)) active[still++] = n;
      }
      left = still;
      for (let i = first; i < touched; i++) {
        const place = ((this.#touched[i] ?? 0) - start) * 2;
        const level = this.#shared[place] ?? 0;
        this.#shared[place] = 0;
        this.#levelOf[i] = level;
        levels[level] = (levels[level] ?? 0) + 1;
      }
    }
    return touched;
  }

  /**
   * Notes that the entries of a block share the n-th key, which is of the group. Of one group the weightiest counts, groups of one language add
   * up, and of the languages the one that says most counts.
   */
  #share(n: number, start: number, touched: number, group: number, weight: number): number {
    const [shared, found, list] = [this.#shared, this.#touched, this.#lists[n] ?? this.#singles];
    const end = this.#ends[n] ?? 0;
    let at = this.#at[n] ?? 0;
    for (; at < end; at++) {
      const entry = list[at] ?? 0;
      if (entry >= start + BLOCK) break;
      const place = (entry - start) * 2;
      const before = shared[place + 1] ?? 0;
      const most = shared[place] ?? 0;
      if (most === 0) found[touched++] = entry;
      let sum = before & MOST;
      let last = (before >>> SUM_BITS) & MOST;
      const known = before >>> (2 * SUM_BITS);
      if (most === 0 || known !== group) {
        if (most === 0 || (known ^ group) >= GROUPS) sum = 0; // of another language: GROUPS is a power of two
        last = 0;
      }
      if (weight > last) {
        sum = Math.min(MOST, sum + weight - last);
        last = weight;
      }
      shared[place + 1] = sum | (last << SUM_BITS) | (group << (2 * SUM_BITS));
      if (sum > most) shared[place] = sum;
    }
    this.#at[n] = at;
    return touched;
  }

  /** By counting: it is known how many share each quarter of a bit, so the entries of the highest levels are put where their level begins. */
  #rank(touched: number, most: number, limit: number): number {
    const levels = this.#levels;
    let least = LEVELS - 1;
    let above = 0;
    for (; least > 0 && above < most; least--) above += levels[least] ?? 0;
    // From counts to places: where the entries of each level begin.
    let place = 0;
    for (let level = LEVELS - 1; level > least; level--) {
      const count = levels[level] ?? 0;
      levels[level] = place;
      place += count;
    }
    for (let i = 0; i < touched; i++) {
      const level = this.#levelOf[i] ?? 0;
      if (level <= least) continue;
      const at = levels[level] ?? 0;
      levels[level] = at + 1;
      if (at < limit) this.found[at] = this.#touched[i] ?? 0;
    }
    return Math.min(limit, above);
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

/** Entries whose marks are in hand at once. */
const BLOCK = 1 << 15;

/** Levels of what is shared, in quarter bits: names that share more than 512 bits share the last. */
const LEVELS = 2048;

/** Bits of a sum, and of the weight of a group, in {@link Candidates}; what they cannot exceed. */
const SUM_BITS = 11;
const MOST = LEVELS - 1;
