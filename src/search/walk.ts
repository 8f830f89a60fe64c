import { GROUPS, MOST_KEYS } from './key-list';

/** Entries whose marks are in hand at once. */
const BLOCK = 1 << 15;

/** Levels of what is shared, in quarter bits: names that share more than 512 bits share the last. */
const LEVELS = 2048;

/** Bits of a sum, and of the weight of a group; what they cannot exceed. */
const SUM_BITS = 11;
export const MOST_SHARED: number = LEVELS - 1;

/**
 * Along the lists of a query's keys at once, block by block of the entries: what a block shares stands in half a megabyte of memory that
 * is near, where jumping through that of a million entries took a third of a search.
 */
export class Walk {
  /** The entries of the last {@link rank}, those that share most first. */
  found: Int32Array = new Int32Array(1024);
  /**
   * `[(entry in its block) * 2]`: what the entry shares with the query in hand, in quarter bits, all zero between blocks; and beside it, for the
   * entries that share something, the group of the last key, the weight that the group has, and the sum in the language.
   */
  readonly #shared: Int32Array = new Int32Array(BLOCK * 2);
  /** Entries that share something, and what. */
  #touched: Int32Array = new Int32Array(1024);
  #levelOf: Int32Array = new Int32Array(1024);
  /** How many share each quarter of a bit. */
  readonly #levels: Int32Array = new Int32Array(LEVELS);
  /** By list: where it stands, how far it is walked, what its key says, and about what. */
  readonly #lists: Int32Array[] = [];
  readonly #at: Int32Array = new Int32Array(MOST_KEYS);
  readonly #ends: Int32Array = new Int32Array(MOST_KEYS);
  readonly #weights: Int32Array = new Int32Array(MOST_KEYS);
  readonly #groups: Int32Array = new Int32Array(MOST_KEYS);
  #size = 0;
  /** The entries of keys that have but one. */
  readonly #singles: Int32Array = new Int32Array(MOST_KEYS);
  /** The lists that are not walked to the end yet. */
  readonly #active: Int32Array = new Int32Array(MOST_KEYS);

  /** Begins a walk along lists of so many entries in all. */
  begin(entries: number): void {
    this.#size = 0;
    if (this.#touched.length < entries) [this.#touched, this.#levelOf] = [new Int32Array(entries * 2), new Int32Array(entries * 2)];
  }

  /** Takes the list of a key: what it says in quarter bits, and its group. Keys of one group come together. */
  take(list: Int32Array, from: number, to: number, weight: number, group: number): void {
    const n = this.#size++;
    const single = to - from === 1;
    if (single) this.#singles[n] = list[from] ?? 0;
    this.#lists[n] = single ? this.#singles : list;
    this.#at[n] = single ? n : from;
    this.#ends[n] = single ? n + 1 : to;
    this.#weights[n] = weight;
    this.#groups[n] = group;
  }

  /** Walks along all lists, of entries numbered below `entries`; gives how many share something. */
  go(entries: number): number {
    const levels = this.#levels.fill(0);
    const active = this.#active;
    for (let n = 0; n < this.#size; n++) active[n] = n;
    let left = this.#size;
    let touched = 0;
    for (let start = 0; start < entries && left > 0; start += BLOCK) {
      const first = touched;
      let still = 0;
      for (let k = 0; k < left; k++) {
        const n = active[k] ?? 0;
        touched = this.#share(n, start, touched);
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
   * Notes that the entries of a block share the n-th key. Of one group the weightiest counts, groups of one language add
   * up, and of the languages the one that says most counts.
   */
  #share(n: number, start: number, touched: number): number {
    const [shared, found, list] = [this.#shared, this.#touched, this.#lists[n] ?? this.#singles];
    const [group, weight] = [this.#groups[n] ?? 0, this.#weights[n] ?? 0];
    const end = this.#ends[n] ?? 0;
    let at = this.#at[n] ?? 0;
    for (; at < end; at++) {
      const entry = list[at] ?? 0;
      if (entry >= start + BLOCK) break;
      const place = (entry - start) * 2;
      const before = shared[place + 1] ?? 0;
      const most = shared[place] ?? 0;
      if (most === 0) found[touched++] = entry;
      let sum = before & MOST_SHARED;
      let last = (before >>> SUM_BITS) & MOST_SHARED;
      const known = before >>> (2 * SUM_BITS);
      if (most === 0 || known !== group) {
        if (most === 0 || (known ^ group) >= GROUPS) sum = 0; // of another language: GROUPS is a power of two
        last = 0;
      }
      if (weight > last) {
        sum = Math.min(MOST_SHARED, sum + weight - last);
        last = weight;
      }
      shared[place + 1] = sum | (last << SUM_BITS) | (group << (2 * SUM_BITS));
      if (sum > most) shared[place] = sum;
    }
    this.#at[n] = at;
    return touched;
  }

  /**
   * Ranks them by what they share: `most` of them, and those that share as much as the last of these, up to `limit`; gives how many stand in {@link found}. By
   * counting: it is known how many share each quarter of a bit, so the entries of the highest levels are put where their level begins.
   */
  rank(touched: number, most: number, limit: number): number {
    if (this.found.length < limit) this.found = new Int32Array(limit);
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
}
