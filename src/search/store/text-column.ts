import type { SnapshotReader, SnapshotWriter } from '../snapshot';
import { Arena } from './arena';
import { Column } from './column';

const NONE = -1;
/** Longer texts than this stand by themselves. */
const LONG = 4096;

/**
 * Texts by number, any UTF-16 units: two to an integer in an arena, where a million of them cost no work of the garbage collector and half
 * the room. What is not set is the empty text.
 */
export class TextColumn {
  #arena = new Arena();
  /** Where a text stands: first its length, then its units. */
  #address = new Column();
  readonly #long = new Map<number, string>();

  get length(): number {
    return this.#address.length;
  }

  get(i: number): string {
    const address = i < this.#address.length ? this.#address.get(i) : NONE;
    if (address === NONE) return this.#long.get(i) ?? '';
    const chunk = this.#arena.chunk(address);
    const at = this.#arena.offset(address);
    const length = chunk[at] ?? 0;
    for (let n = 0; n < length; n++) units[n] = unitAt(chunk, at, n);
    return String.fromCharCode(...units.subarray(0, length));
  }

  /** Whether the text of the number is this one. */
  is(i: number, text: string): boolean {
    const address = this.#address.get(i);
    if (address === NONE) return (this.#long.get(i) ?? '') === text;
    const chunk = this.#arena.chunk(address);
    const at = this.#arena.offset(address);
    if (chunk[at] !== text.length) return false;
    for (let n = 0; n < text.length; n++) if (unitAt(chunk, at, n) !== text.charCodeAt(n)) return false;
    return true;
  }

  /** Sets the text of a number that is there, or of the one after the last. */
  set(i: number, text: string): void {
    if (i < this.#address.length) this.#free(i);
    if (text === '' || text.length > LONG) {
      this.#address.set(i, NONE);
      if (text !== '') this.#long.set(i, text);
      return;
    }
    packed[0] = text.length;
    for (let n = 0; n < text.length; n += 2) packed[1 + n / 2] = text.charCodeAt(n) | (n + 1 < text.length ? text.charCodeAt(n + 1) << 16 : 0);
    this.#address.set(i, this.#arena.put(packed, 0, roomOf(text.length)));
  }

  #free(i: number): void {
    const address = this.#address.get(i);
    if (address === NONE) this.#long.delete(i);
    else this.#arena.free(address, roomOf(this.#arena.chunk(address)[this.#arena.offset(address)] ?? 0));
  }

  write(out: SnapshotWriter): void {
    this.#address.write(out);
    this.#arena.write(out);
    out.number(this.#long.size);
    for (const number of this.#long.keys()) out.number(number);
    out.texts([...this.#long.values()]);
  }

  static read(from: SnapshotReader): TextColumn {
    const column = new TextColumn();
    column.#address = Column.read(from);
    column.#arena = Arena.read(from);
    const long = from.ints(from.number());
    from.texts().forEach((text, n) => column.#long.set(long[n] ?? 0, text));
    return column;
  }
}

const roomOf = (length: number): number => 1 + ((length + 1) >>> 1);

const unitAt = (chunk: Int32Array, at: number, n: number): number => ((chunk[at + 1 + (n >>> 1)] ?? 0) >>> (n & 1 ? 16 : 0)) & 0xffff;

const packed = new Int32Array(roomOf(LONG));
const units = new Uint16Array(LONG);
