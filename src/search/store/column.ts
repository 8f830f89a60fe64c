import type { SnapshotReader, SnapshotWriter } from '../snapshot';
import { owned } from './owned';

const CHUNK_BITS = 15;
const CHUNK = 1 << CHUNK_BITS;

/** A growing column of 32-bit integers. It grows by chunks, so that no growth copies what is there. */
export class Column {
  readonly #chunks: Int32Array[] = [];
  #length = 0;
  #lent: ArrayBufferLike | undefined;

  get length(): number {
    return this.#length;
  }

  get(i: number): number {
    return this.#chunks[i >>> CHUNK_BITS]?.[i & (CHUNK - 1)] ?? 0;
  }

  /** Sets a number that is there, or the one after the last. */
  set(i: number, value: number): void {
    if (i === this.#length) {
      if (this.#length++ === this.#chunks.length * CHUNK) this.#chunks.push(new Int32Array(CHUNK));
    }
    owned(this.#chunks, i >>> CHUNK_BITS, this.#lent)[i & (CHUNK - 1)] = value;
  }

  write(out: SnapshotWriter): void {
    out.number(this.#length);
    for (const chunk of this.#chunks) out.ints(chunk);
  }

  static read(from: SnapshotReader): Column {
    const column = new Column();
    column.#lent = from.lent;
    column.#length = from.number();
    for (let i = 0; i < column.#length; i += CHUNK) column.#chunks.push(from.ints(CHUNK));
    return column;
  }
}
