import { addTo } from '../../text/by-key';
import type { SnapshotReader, SnapshotWriter } from '../snapshot';
import { grown } from './growth';
import { owned } from './owned';
import { readShards, writeShards } from './shards';

const SHARD_BITS = 10;
const SHARDS = 1 << SHARD_BITS;
const SMALLEST = 16;
/** A shard grows when it is fuller than this: at most 7 bytes a key of a large table. */
const FULL = 0.85;

/** A slot holds the 22 bits of its key that its shard does not tell, and a count of 10 bits; 0 where nothing is. */
const COUNT_BITS = 10;
const MOST = (1 << COUNT_BITS) - 1;

/**
 * How often each of many 32-bit keys was counted: a thousand open-addressed tables of one integer a key, since nearly every key is
 * counted once. Two keys that collide in their 32 bits share a count; among a million that befalls a hundred.
 */
export class CountTable {
  readonly #shards: Int32Array[] = Array.from({ length: SHARDS }, () => new Int32Array(SMALLEST));
  /** Slots in use by shard, those with a count of 0 included. */
  readonly #filled: Int32Array = new Int32Array(SHARDS);
  /** What is above {@link MOST}, by key. */
  readonly #above = new Map<number, number>();
  #lent: ArrayBufferLike | undefined;

  get(hash: number): number {
    const key = keyOf(hash);
    const count = (this.#shards[shardOf(key)] ?? NOTHING)[this.#slot(key)] ?? 0;
    return (count & MOST) + (this.#above.get(key) ?? 0);
  }

  /** Counts a key once more. */
  add(hash: number): void {
    const key = keyOf(hash);
    const number = shardOf(key);
    if (((this.#filled[number] ?? 0) + 1) > (this.#shards[number] ?? NOTHING).length * FULL) this.#grow(number);
    const shard = owned(this.#shards, number, this.#lent);
    const slot = this.#slot(key);
    const known = shard[slot] ?? 0;
    if ((known & MOST) === MOST) addTo(this.#above, key, 1);
    else if (known !== 0) shard[slot] = known + 1;
    else {
      shard[slot] = (restOf(key) << COUNT_BITS) | 1;
      this.#filled[number] = (this.#filled[number] ?? 0) + 1;
    }
  }

  /** Counts a key that was counted before once less. */
  remove(hash: number): void {
    const key = keyOf(hash);
    const above = this.#above.get(key);
    if (above === 1) this.#above.delete(key);
    else if (above !== undefined) this.#above.set(key, above - 1);
    if (above !== undefined) return;
    const shard = owned(this.#shards, shardOf(key), this.#lent);
    const slot = this.#slot(key);
    if (((shard[slot] ?? 0) & MOST) > 0) shard[slot] = (shard[slot] ?? 0) - 1;
  }

  /** The slot of a key, or the empty one where it would stand. */
  #slot(key: number): number {
    const shard = this.#shards[shardOf(key)] ?? NOTHING;
    const rest = restOf(key);
    let slot = Math.floor((rest / (REST + 1)) * shard.length);
    for (let found = shard[slot] ?? 0; found !== 0 && found >>> COUNT_BITS !== rest; found = shard[slot] ?? 0) slot = slot + 1 === shard.length ? 0 : slot + 1;
    return slot;
  }

  write(out: SnapshotWriter): void {
    writeShards(out, this.#shards, this.#filled);
    out.number(this.#above.size);
    for (const [key, count] of this.#above) {
      out.number(key | 0);
      out.number(count);
    }
  }

  static read(from: SnapshotReader): CountTable {
    const table = new CountTable();
    table.#lent = from.lent;
    readShards(from, table.#shards, table.#filled);
    for (let i = from.number(); i > 0; i--) table.#above.set(from.number() >>> 0, from.number());
    return table;
  }

  #grow(number: number): void {
    const before = this.#shards[number] ?? NOTHING;
    let live = 0;
    for (let i = 0; i < before.length; i++) if (((before[i] ?? 0) & MOST) > 0) live++;
    const longer = new Int32Array(grown(before.length, live));
    this.#shards[number] = longer;
    for (let i = 0; i < before.length; i++) {
      const slot = before[i] ?? 0;
      if ((slot & MOST) > 0) longer[this.#slot(((number << (32 - SHARD_BITS)) | (slot >>> COUNT_BITS)) >>> 0)] = slot;
    }
    this.#filled[number] = live;
  }
}

const shardOf = (key: number): number => key >>> (32 - SHARD_BITS);

const REST = (1 << (32 - SHARD_BITS)) - 1;
const restOf = (key: number): number => key & REST;

/** What a slot keeps of it is never 0, so that a key that was counted and removed is no empty slot. */
const keyOf = (hash: number): number => ((hash & REST) === 0 ? hash | 1 : hash) >>> 0;

const NOTHING = new Int32Array();
