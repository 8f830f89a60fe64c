import { PostingPool } from './posting-pool';
import type { SnapshotReader, SnapshotWriter } from '../snapshot';

const SHARD_BITS = 10;
const SHARDS = 1 << SHARD_BITS;
const SMALLEST = 16;

/** Values of a slot: nothing yet; nothing any more. Else entry + 1, or −1 − address of a list. */
const EMPTY = 0;
const GONE = 0x7fffffff;

/**
 * 32-bit keys to lists of entries: a thousand open-addressed tables, each of which grows by itself (no pause is longer than the
 * copying of a few thousand slots). A key with one entry, which most are, has it in its slot. Two keys that collide in 32 bits share a list,
 * which costs a comparison and loses nothing.
 */
export class KeyTable {
  #keys: Int32Array[] = Array.from({ length: SHARDS }, () => new Int32Array(SMALLEST));
  #values: Int32Array[] = Array.from({ length: SHARDS }, () => new Int32Array(SMALLEST));
  /** Slots in use by shard, those that are {@link GONE} included. */
  readonly #filled: Int32Array = new Int32Array(SHARDS);
  #pool = new PostingPool();

  /** What {@link find} found: entries at [from, to) of `list`. */
  list: Int32Array = NOTHING;
  from = 0;
  to = 0;
  readonly #one: Int32Array = new Int32Array(1);

  /** Files an entry under a key. */
  add(key: number, entry: number): void {
    const shard = key >>> (32 - SHARD_BITS);
    let values = this.#values[shard] ?? NOTHING;
    let slot = this.#slot(shard, key);
    let value = values[slot] ?? EMPTY;
    if (value === EMPTY) {
      if (((this.#filled[shard] ?? 0) + 1) * 4 > values.length * 3) {
        this.#grow(shard);
        values = this.#values[shard] ?? NOTHING;
        slot = this.#slot(shard, key);
      }
      const keys = this.#keys[shard] ?? NOTHING;
      keys[slot] = key;
      this.#filled[shard] = (this.#filled[shard] ?? 0) + 1;
    }
    if (value === EMPTY || value === GONE) value = entry + 1;
    else if (value > 0) {
      if (value === entry + 1) return;
      value = -1 - this.#pool.pair(value - 1, entry);
    } else value = -1 - this.#pool.push(-1 - value, entry);
    values[slot] = value;
  }

  /** Takes an entry out of a key's list. */
  remove(key: number, entry: number): void {
    const shard = key >>> (32 - SHARD_BITS);
    const values = this.#values[shard] ?? NOTHING;
    const slot = this.#slot(shard, key);
    const value = values[slot] ?? EMPTY;
    if (value === entry + 1) values[slot] = GONE;
    else if (value < 0 && this.#pool.remove(-1 - value, entry) === 0) {
      this.#pool.drop(-1 - value);
      values[slot] = GONE;
    }
  }

  /** How many entries a key has; they stand in {@link list} from {@link from} to {@link to} until the next call. */
  find(key: number): number {
    const shard = key >>> (32 - SHARD_BITS);
    const value = this.#values[shard]?.[this.#slot(shard, key)] ?? EMPTY;
    if (value === EMPTY || value === GONE) return 0;
    if (value > 0) {
      this.#one[0] = value - 1;
      this.list = this.#one;
      this.from = 0;
      this.to = 1;
      return 1;
    }
    this.list = this.#pool.chunk(-1 - value);
    this.from = this.#pool.start(-1 - value);
    const size = this.#pool.size(-1 - value);
    this.to = this.from + size;
    return size;
  }

  /** The slot that holds the key, or the empty one where it would stand. */
  #slot(shard: number, key: number): number {
    const keys = this.#keys[shard] ?? NOTHING;
    const values = this.#values[shard] ?? NOTHING;
    const mask = keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & mask;
    while (values[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(shard: number): void {
    const keys = this.#keys[shard] ?? NOTHING;
    const values = this.#values[shard] ?? NOTHING;
    let live = 0;
    for (const value of values) if (value !== EMPTY && value !== GONE) live++;
    const size = live * 2 >= keys.length ? keys.length * 2 : keys.length;
    this.#keys[shard] = new Int32Array(size);
    this.#values[shard] = new Int32Array(size);
    this.#filled[shard] = live;
    for (let i = 0; i < keys.length; i++) {
      const value = values[i] ?? EMPTY;
      if (value === EMPTY || value === GONE) continue;
      const key = keys[i] ?? 0;
      const slot = this.#slot(shard, key);
      (this.#keys[shard] ?? NOTHING)[slot] = key;
      (this.#values[shard] ?? NOTHING)[slot] = value;
    }
  }

  write(out: SnapshotWriter): void {
    out.ints(Int32Array.from(this.#keys, ({ length }) => length));
    out.ints(this.#filled);
    for (let i = 0; i < SHARDS; i++) {
      out.ints(this.#keys[i] ?? NOTHING);
      out.ints(this.#values[i] ?? NOTHING);
    }
    this.#pool.write(out);
  }

  static read(from: SnapshotReader): KeyTable {
    const table = new KeyTable();
    const sizes = from.ints(SHARDS);
    table.#filled.set(from.ints(SHARDS));
    table.#keys = [];
    table.#values = [];
    for (const size of sizes) {
      table.#keys.push(from.ints(size));
      table.#values.push(from.ints(size));
    }
    table.#pool = PostingPool.read(from);
    return table;
  }
}

const NOTHING = new Int32Array();
