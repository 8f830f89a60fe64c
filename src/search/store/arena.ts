import { putUnder } from '../../text/by-key';
import type { SnapshotReader, SnapshotWriter } from '../snapshot';
import { owned } from './owned';

const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;

/**
 * Blocks of whole numbers at addresses, in chunks of a megabyte. A block never crosses a chunk and is never larger than one.
 * Blocks that were let go are taken again by blocks of the same size, so a list that changes all the time stays as large as it is.
 */
export class Arena {
  readonly #chunks: Int32Array[] = [];
  /** Addresses of free blocks by size. */
  readonly #free = new Map<number, number[]>();
  #used: number = CHUNK;
  #lent: ArrayBufferLike | undefined;

  /** Copies `size` numbers from a place on into a block and returns its address. */
  put(numbers: Int32Array, from: number, size: number): number {
    const address = this.#free.get(size)?.pop() ?? this.#fresh(size);
    const chunk = owned(this.#chunks, address >>> CHUNK_BITS, this.#lent);
    const at = this.offset(address);
    for (let i = 0; i < size; i++) chunk[at + i] = numbers[from + i] ?? 0;
    return address;
  }

  /** Lets the block at an address go; `size` is what it was put with. */
  free(address: number, size: number): void {
    putUnder(this.#free, size, address);
  }

  /** The chunk that holds an address, and the place in it. */
  chunk(address: number): Int32Array {
    return this.#chunks[address >>> CHUNK_BITS] ?? NOTHING;
  }

  offset(address: number): number {
    return address & (CHUNK - 1);
  }

  #fresh(size: number): number {
    if (size > CHUNK) throw new RangeError(`IdentityIndex: expected a name of at most ${CHUNK} numbers, got ${size}`);
    if (this.#used + size > CHUNK) {
      if (this.#chunks.length === 1 << (31 - CHUNK_BITS)) throw new RangeError('IdentityIndex: expected at most 8 GB of names, got more');
      this.#chunks.push(new Int32Array(CHUNK));
      this.#used = 0;
    }
    const address = (this.#chunks.length - 1) * CHUNK + this.#used;
    this.#used += size;
    return address;
  }

  /** Makes the chunks this arena's own, where they were read in place. */
  own(): void {
    for (let i = 0; i < this.#chunks.length; i++) owned(this.#chunks, i, this.#lent);
  }

  write(out: SnapshotWriter): void {
    out.number(this.#chunks.length);
    out.number(this.#used);
    for (const chunk of this.#chunks) out.ints(chunk);
    out.number(this.#free.size);
    for (const [size, addresses] of this.#free) {
      out.number(size);
      out.number(addresses.length);
      out.ints(Int32Array.from(addresses));
    }
  }

  static read(from: SnapshotReader): Arena {
    const arena = new Arena();
    arena.#lent = from.lent;
    const chunks = from.number();
    arena.#used = from.number();
    for (let i = 0; i < chunks; i++) arena.#chunks.push(from.ints(CHUNK));
    for (let i = from.number(); i > 0; i--) {
      const size = from.number();
      arena.#free.set(size, [...from.ints(from.number())]);
    }
    return arena;
  }
}

const NOTHING = new Int32Array();
