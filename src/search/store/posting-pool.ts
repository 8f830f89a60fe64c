import type { SnapshotReader, SnapshotWriter } from '../snapshot';
import { owned } from './owned';

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
/** A list is its size, the logarithm of its room, and its entries. */
const HEAD = 2;

/** Lists of entries, ascending, in blocks of 4, 8, 16 … integers. A full list moves to a block of twice the size; blocks let go are used again. */
export class PostingPool {
  readonly #chunks: Int32Array[] = [];
  /** Addresses of free blocks by the logarithm of their room. */
  readonly #free: number[][] = [];
  #used = CHUNK;
  #last = -1;
  #lent: ArrayBufferLike | undefined;

  chunk(address: number): Int32Array {
    return this.#chunks[address >>> CHUNK_BITS] ?? NOTHING;
  }

  /** Where the entries begin in the chunk. */
  start(address: number): number {
    return (address & (CHUNK - 1)) + HEAD;
  }

  size(address: number): number {
    return this.chunk(address)[address & (CHUNK - 1)] ?? 0;
  }

  /** A new list of two entries that are not the same. */
  pair(one: number, other: number): number {
    const address = this.#block(2);
    const chunk = this.chunk(address);
    const at = this.start(address);
    chunk[at - HEAD] = 2;
    chunk[at] = Math.min(one, other);
    chunk[at + 1] = Math.max(one, other);
    return address;
  }

  /** Adds an entry, if the list lacks it; returns where the list stands now. */
  push(address: number, entry: number): number {
    const chunk = this.chunk(address);
    const at = this.start(address);
    const size = chunk[at - HEAD] ?? 0;
    let place = size;
    // Nearly every entry is newer than those in the list; one whose number was used before is not.
    while (place > 0 && (chunk[at + place - 1] ?? 0) > entry) place--;
    if (place > 0 && chunk[at + place - 1] === entry) return address;
    const log = chunk[at - 1] ?? 0;
    if (size + HEAD < 1 << log) {
      const own = this.#own(address);
      if (place < size) own.copyWithin(at + place + 1, at + place, at + size);
      own[at + place] = entry;
      own[at - HEAD] = size + 1;
      return address;
    }
    const moved = this.#block(log + 1);
    const target = this.chunk(moved);
    const to = this.start(moved);
    for (let i = 0; i < size; i++) target[to + (i < place ? i : i + 1)] = chunk[at + i] ?? 0;
    target[to + place] = entry;
    target[to - HEAD] = size + 1;
    this.drop(address);
    return moved;
  }

  /** Takes an entry out. Returns how many are left. */
  remove(address: number, entry: number): number {
    const chunk = this.chunk(address);
    const at = this.start(address);
    const size = chunk[at - HEAD] ?? 0;
    const place = chunk.subarray(at, at + size).indexOf(entry);
    if (place < 0) return size;
    const own = this.#own(address);
    own.copyWithin(at + place, at + place + 1, at + size);
    own[at - HEAD] = size - 1;
    return size - 1;
  }

  drop(address: number): void {
    const log = this.chunk(address)[this.start(address) - 1] ?? 0;
    (this.#free[log] ??= []).push(address);
  }

  #block(log: number): number {
    const address = this.#free[log]?.pop() ?? this.#fresh(1 << log);
    this.#own(address)[this.start(address) - 1] = log;
    return address;
  }

  /** The chunk of an address, to be written to. */
  #own(address: number): Int32Array {
    return owned(this.#chunks, address >>> CHUNK_BITS, this.#lent);
  }

  #fresh(size: number): number {
    if (size > CHUNK) return (this.#chunks.push(new Int32Array(size)) - 1) * CHUNK;
    if (this.#used + size > CHUNK || this.#last < 0) {
      this.#last = this.#chunks.push(new Int32Array(CHUNK)) - 1;
      this.#used = 0;
    }
    const address = this.#last * CHUNK + this.#used;
    this.#used += size;
    return address;
  }

  write(out: SnapshotWriter): void {
    out.number(this.#chunks.length);
    out.number(this.#used);
    out.number(this.#last);
    for (const chunk of this.#chunks) {
      out.number(chunk.length);
      out.ints(chunk);
    }
    out.number(this.#free.length);
    for (const addresses of this.#free) {
      out.number(addresses?.length ?? 0);
      out.ints(Int32Array.from(addresses ?? []));
    }
  }

  static read(from: SnapshotReader): PostingPool {
    const pool = new PostingPool();
    pool.#lent = from.lent;
    const chunks = from.number();
    pool.#used = from.number();
    pool.#last = from.number();
    for (let i = 0; i < chunks; i++) pool.#chunks.push(from.ints(from.number()));
    const classes = from.number();
    for (let i = 0; i < classes; i++) pool.#free.push([...from.ints(from.number())]);
    return pool;
  }
}

const NOTHING = new Int32Array();
