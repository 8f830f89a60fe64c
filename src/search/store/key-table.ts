import { grown } from './growth';
import { owned } from './owned';
import { PostingPool } from './posting-pool';
import type { SnapshotReader, SnapshotWriter } from '../snapshot';
import { readShards, writeShards } from './shards';

const SHARD_BITS = 10;
const SHARDS = 1 << SHARD_BITS;
const SMALLEST = 16;
/** A shard grows when it is fuller than this: 11 to 16 bytes a key of a large table. */
const FULL = 0.75;

/** Values of a slot: nothing yet; nothing any more. Else entry + 1, or −1 − address of a list. */
const EMPTY = 0;
const GONE = 0x7fffffff;

/**
 * 32-bit keys to lists of entries: a thousand open-addressed tables, each of which grows by itself (no pause is longer than the
 * copying of a few thousand slots). A key with one entry, which most are, has it in its slot. Two keys that collide in 32 bits share a list,
 * which costs a comparison and loses nothing.
 */
export class KeyTable {
  /** `[slot * 2]`: the key, and beside it, in the same line of the cache, its value. */
  readonly #slots: Int32Array[] = Array.from({ length: SHARDS }, () => new Int32Array(2 * SMALLEST));
  /** Slots in use by shard, those that are {@link GONE} included. */
  readonly #filled: Int32Array = new Int32Array(SHARDS);
  #pool = new PostingPool();
  #lent: ArrayBufferLike | undefined;

  /** What {@link find} found: entries at [from, to) of `list`. */
  list: Int32Array = NOTHING;
  from = 0;
  to = 0;
  readonly #one: Int32Array = new Int32Array(1);

  /** Files an entry under a key. */
  add(key: number, entry: number): void {
    const shard = key >>> (32 - SHARD_BITS);
    let slots = owned(this.#slots, shard, this.#lent);
    let place = placeOf(slots, key);
    let value = slots[place] ?? EMPTY;
    if (value === EMPTY) {
      if (((this.#filled[shard] ?? 0) + 1) * 2 > slots.length * FULL) {
        slots = this.#grow(shard);
        place = placeOf(slots, key);
      }
      slots[place - 1] = key;
      this.#filled[shard] = (this.#filled[shard] ?? 0) + 1;
    }
    if (value === EMPTY || value === GONE) value = entry + 1;
    else if (value > 0) {
      if (value === entry + 1) return;
      value = -1 - this.#pool.pair(value - 1, entry);
    } else value = -1 - this.#pool.push(-1 - value, entry);
    slots[place] = value;
  }

  /** Takes an entry out of a key's list. */
  remove(key: number, entry: number): void {
    const shard = key >>> (32 - SHARD_BITS);
    const slots = owned(this.#slots, shard, this.#lent);
    const place = placeOf(slots, key);
    const value = slots[place] ?? EMPTY;
    if (value === entry + 1) slots[place] = GONE;
    else if (value < 0 && this.#pool.remove(-1 - value, entry) === 0) {
      this.#pool.drop(-1 - value);
      slots[place] = GONE;
    }
  }

  /** How many entries a key has; they stand in {@link list} from {@link from} to {@link to} until the next call. */
  find(key: number): number {
    const slots = this.#slots[key >>> (32 - SHARD_BITS)] ?? NOTHING;
    const value = slots[placeOf(slots, key)] ?? EMPTY;
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

  /** Makes the room that another key needs, and leaves out the keys that are gone; gives the slots. */
  #grow(shard: number): Int32Array {
    const before = this.#slots[shard] ?? NOTHING;
    let live = 0;
    for (let place = 1; place < before.length; place += 2) if (before[place] !== EMPTY && before[place] !== GONE) live++;
    const slots = new Int32Array(2 * grown(before.length / 2, live));
    this.#slots[shard] = slots;
    this.#filled[shard] = live;
    for (let from = 1; from < before.length; from += 2) {
      const value = before[from] ?? EMPTY;
      if (value === EMPTY || value === GONE) continue;
      const key = before[from - 1] ?? 0;
      const place = placeOf(slots, key);
      slots[place - 1] = key;
      slots[place] = value;
    }
    return slots;
  }

  write(out: SnapshotWriter): void {
    writeShards(out, this.#slots, this.#filled);
    this.#pool.write(out);
  }

  static read(from: SnapshotReader): KeyTable {
    const table = new KeyTable();
    table.#lent = from.lent;
    readShards(from, table.#slots, table.#filled);
    table.#pool = PostingPool.read(from);
    return table;
  }
}

/** Where the value of the key stands, or the empty one where it would. */
function placeOf(slots: Int32Array, key: number): number {
  const { length } = slots;
  let place = Math.floor((Math.imul(key, 0x9e3779b1) >>> 0) * 2 ** -33 * length) * 2 + 1;
  while (slots[place] !== EMPTY && slots[place - 1] !== key) place = place + 2 > length ? 1 : place + 2;
  return place;
}

const NOTHING = new Int32Array();
