import type { SnapshotReader, SnapshotWriter } from './snapshot';

const CHUNK_BITS = 20;
const CHUNK = 1 << CHUNK_BITS;
const GRAIN = 8;

/**
 * Blocks of bytes at addresses, in chunks of a megabyte. A block never crosses a chunk; one that is larger than a chunk has a
 * chunk of its own. Blocks that were let go are taken again by blocks of the same size, so a list that changes all the time stays as
 * large as it is.
 */
export class Arena {
  readonly #chunks: Uint8Array[] = [];
  /** Addresses of free blocks by size. */
  readonly #free = new Map<number, number[]>();
  #used = CHUNK;
  #last = -1;

  /** Copies bytes [0, size) of `bytes` into a block and returns its address. */
  put(bytes: Uint8Array, size: number): number {
    const rounded = roundUp(size);
    const address = this.#free.get(rounded)?.pop() ?? this.#fresh(rounded);
    this.chunk(address).set(bytes.subarray(0, size), this.offset(address));
    return address >>> 0;
  }

  /** Lets the block at an address go; `size` is what it was put with. */
  free(address: number, size: number): void {
    const rounded = roundUp(size);
    const known = this.#free.get(rounded);
    if (known === undefined) this.#free.set(rounded, [address]);
    else known.push(address);
  }

  /** The chunk that holds an address, and the place in it. */
  chunk(address: number): Uint8Array {
    return this.#chunks[address >>> CHUNK_BITS] ?? NOTHING;
  }

  offset(address: number): number {
    return address & (CHUNK - 1);
  }

  get bytes(): number {
    return this.#chunks.reduce((sum, { length }) => sum + length, 0);
  }

  #fresh(size: number): number {
    if (size > CHUNK) return this.#grow(size);
    if (this.#used + size > CHUNK || this.#last < 0) {
      this.#last = this.#grow(CHUNK) >>> CHUNK_BITS;
      this.#used = 0;
    }
    const address = this.#last * CHUNK + this.#used;
    this.#used += size;
    return address;
  }

  #grow(size: number): number {
    if (this.#chunks.length === 1 << (32 - CHUNK_BITS)) throw new RangeError('IdentityIndex: expected at most 4 GB of names, got more');
    return (this.#chunks.push(new Uint8Array(size)) - 1) * CHUNK;
  }

  write(out: SnapshotWriter): void {
    out.number(this.#chunks.length);
    out.number(this.#used);
    out.number(this.#last);
    for (const chunk of this.#chunks) {
      out.number(chunk.length);
      out.bytes(chunk);
    }
    out.number(this.#free.size);
    for (const [size, addresses] of this.#free) {
      out.number(size);
      out.number(addresses.length);
      out.ints(Int32Array.from(addresses));
    }
  }

  static read(from: SnapshotReader): Arena {
    const arena = new Arena();
    const chunks = from.number();
    arena.#used = from.number();
    arena.#last = from.number();
    for (let i = 0; i < chunks; i++) arena.#chunks.push(from.bytes(from.number()));
    for (let i = from.number(); i > 0; i--) {
      const size = from.number();
      arena.#free.set(size, Array.from(from.ints(from.number()), (address) => address >>> 0));
    }
    return arena;
  }
}

const NOTHING = new Uint8Array();
const roundUp = (size: number): number => Math.max(GRAIN, (size + GRAIN - 1) & -GRAIN);
