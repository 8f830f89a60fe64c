import { hashText } from '../../text/hash';
import type { SnapshotReader, SnapshotWriter } from '../snapshot';
import { owned } from './owned';
import { readShards, writeShards } from './shards';
import type { TextColumn } from './text-column';

const SHARD_BITS = 8;
const SHARDS = 1 << SHARD_BITS;
const SMALLEST = 16;

/** Values of a slot: nothing yet; nothing any more. Else number + 1. */
const EMPTY = 0;
const GONE = -1;

/** Numbers by their texts, which stand in a column: some hundred open-addressed tables, each of which grows by itself. */
export class IdTable {
  readonly #shards: Int32Array[] = Array.from({ length: SHARDS }, () => new Int32Array(SMALLEST));
  /** Slots in use by shard, those that are {@link GONE} included. */
  readonly #filled: Int32Array = new Int32Array(SHARDS);
  readonly #texts: TextColumn;
  #size = 0;
  #lent: ArrayBufferLike | undefined;

  constructor(texts: TextColumn) {
    this.#texts = texts;
  }

  get size(): number {
    return this.#size;
  }

  get(text: string): number | undefined {
    const hash = hashText(text);
    const shard = this.#shards[hash >>> (32 - SHARD_BITS)] ?? NOTHING;
    const number = (shard[this.#slot(shard, hash, text)] ?? EMPTY) - 1;
    return number < 0 ? undefined : number;
  }

  /** Adds a number whose text no other has. */
  add(number: number): void {
    const text = this.#texts.get(number);
    const hash = hashText(text);
    const place = hash >>> (32 - SHARD_BITS);
    this.#filled[place] = (this.#filled[place] ?? 0) + 1;
    if ((this.#filled[place] ?? 0) * 4 > (this.#shards[place] ?? NOTHING).length * 3) this.#grow(place);
    const shard = owned(this.#shards, place, this.#lent);
    shard[this.#slot(shard, hash, text)] = number + 1;
    this.#size++;
  }

  /** Takes a text out; it still stands in the column. */
  delete(text: string): void {
    const hash = hashText(text);
    const shard = owned(this.#shards, hash >>> (32 - SHARD_BITS), this.#lent);
    shard[this.#slot(shard, hash, text)] = GONE;
    this.#size--;
  }

  write(out: SnapshotWriter): void {
    out.number(this.#size);
    writeShards(out, this.#shards, this.#filled);
  }

  static read(from: SnapshotReader, texts: TextColumn): IdTable {
    const table = new IdTable(texts);
    table.#lent = from.lent;
    table.#size = from.number();
    readShards(from, table.#shards, table.#filled);
    return table;
  }

  /** The slot of the text, or the empty one where it would stand. */
  #slot(shard: Int32Array, hash: number, text: string): number {
    const mask = shard.length - 1;
    let slot = hash & mask;
    for (let value = shard[slot] ?? 0; value !== EMPTY; value = shard[slot] ?? 0) {
      if (value !== GONE && this.#texts.is(value - 1, text)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(place: number): void {
    const before = (this.#shards[place] ?? NOTHING).filter((value) => value !== EMPTY && value !== GONE);
    const shard = new Int32Array(SMALLEST * 2 ** Math.ceil(Math.log2(Math.max(1, (before.length + 1) / (SMALLEST / 2)))));
    this.#shards[place] = shard;
    this.#filled[place] = before.length + 1;
    for (const value of before) {
      const text = this.#texts.get(value - 1);
      shard[this.#slot(shard, hashText(text), text)] = value;
    }
  }
}

const NOTHING = new Int32Array();
