import { wrongType } from '../text/argument';
import { digestOf } from './digest';

/**
 * The bytes of a snapshot: `ALNM`, the version, the length of the body and its SHA-256, then the body: numbers of 32 bits, little-endian
 * whatever the machine. Length and digest are checked before anything is made from the body.
 */
const MAGIC = 0x4d4e4c41; // 'ALNM'
const HEAD = 4 + 4 + 8 + 32;

const LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Instead of a digest: the bytes stay in the process that made them, and arrays are read in place. */
export const SHARED = 'shared';

/** Writes numbers, arrays and texts one after the other. */
export class SnapshotWriter {
  readonly #written: Uint8Array[] = [];
  #length = 0;
  #buffer = new Int32Array(4096);
  #buffered = 0;

  number(value: number): void {
    if (this.#buffered === this.#buffer.length) this.#flush();
    this.#buffer[this.#buffered++] = value;
  }

  ints(values: Int32Array): void {
    this.#flush();
    this.#push(bytesOf(values));
  }

  /** A text of any UTF-16 units: UTF-8 would lose lone surrogates, which names that were typed by force may hold. */
  texts(texts: readonly string[]): void {
    const lengths = Int32Array.from(texts, (text) => text.length);
    this.number(texts.length);
    this.ints(lengths);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    this.number(total);
    const units = new Uint16Array(total + (total & 1));
    let at = 0;
    for (const text of texts) for (let i = 0; i < text.length; i++) units[at++] = text.charCodeAt(i);
    if (!LITTLE) for (let i = 0; i < units.length; i++) units[i] = (((units[i] ?? 0) & 0xff) << 8) | ((units[i] ?? 0) >>> 8);
    this.#flush();
    this.#push(new Uint8Array(units.buffer));
  }

  /** The whole snapshot, in the `room` that is made for it; `version` names what wrote it. With {@link SHARED} for a digest only readers that share take it. */
  finish(version: number, digest?: typeof SHARED, room: (length: number) => Uint8Array = (length) => new Uint8Array(length)): Uint8Array {
    this.#flush();
    const bytes = room(HEAD + this.#length);
    let at = HEAD;
    for (const piece of this.#written) {
      bytes.set(piece, at);
      at += piece.length;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, version, true);
    view.setFloat64(8, this.#length, true);
    if (digest !== SHARED) bytes.set(digestOf(version, bytes.subarray(HEAD)), 16);
    return bytes;
  }

  #flush(): void {
    if (this.#buffered === 0) return;
    this.#push(bytesOf(this.#buffer.slice(0, this.#buffered)));
    this.#buffered = 0;
  }

  #push(bytes: Uint8Array): void {
    this.#written.push(bytes);
    this.#length += bytes.length;
  }
}

/** Little-endian bytes of numbers; a copy only where the machine has another order. */
function bytesOf(values: Int32Array): Uint8Array {
  if (LITTLE) return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => view.setInt32(i * 4, value, true));
  return bytes;
}

/** Reads what a {@link SnapshotWriter} wrote, and refuses what it did not. */
export class SnapshotReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at: number = HEAD;
  /** Whether others read the bytes too, so that nobody may write to them. */
  readonly shared: boolean;
  /** The memory that arrays are views of, unless it is theirs to write to: see {@link owned}. */
  readonly lent: ArrayBufferLike | undefined;
  /** Whom errors name. */
  readonly who: string;
  readonly #inPlace: boolean;

  /**
   * A `RangeError` that says what is wrong with the bytes: cut off, altered, of another version, or no snapshot at all. Arrays are views of the
   * bytes, to be written to where these are the reader's `own`; copies where the machine cannot read the numbers as they stand.
   */
  constructor(bytes: Uint8Array, version: number, who: string, digest?: typeof SHARED, own: boolean = false) {
    if (!(bytes instanceof Uint8Array)) wrongType(who, 'a Uint8Array', bytes);
    this.who = who;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 8 || this.#view.getUint32(0, true) !== MAGIC) throw new RangeError(`${who}: expected a snapshot that toBytes made, got other bytes (${bytes.length})`);
    const found = this.#view.getUint32(4, true);
    if (found !== version) throw new RangeError(`${who}: expected a snapshot of version ${version}, got ${found < version ? 'an older' : 'a newer'} one of version ${found}: make it anew from the list`);
    const length = bytes.length < HEAD ? Number.NaN : this.#view.getFloat64(8, true);
    // What the head says of the length is not told: it may be what was altered.
    if (length !== bytes.length - HEAD) throw new RangeError(`${who}: expected a whole snapshot, got ${bytes.length} bytes: it is cut off, altered, or has something added`);
    this.shared = digest === SHARED;
    // Everything is written in fours and the head is 48 long: views are aligned where the bytes are.
    this.#inPlace = LITTLE && bytes.byteOffset % 4 === 0;
    this.lent = this.#inPlace && !own ? bytes.buffer : undefined;
    if (digest !== SHARED && digestOf(version, bytes.subarray(HEAD)).some((byte, i) => byte !== bytes[16 + i])) throw new RangeError(`${who}: expected the bytes that toBytes made, got altered ones (SHA-256 differs)`);
  }

  number(): number {
    const value = this.#view.getInt32(this.#at, true);
    this.#at += 4;
    return value;
  }

  ints(length: number): Int32Array {
    if (this.#inPlace) {
      this.#at += length * 4;
      return new Int32Array(this.#bytes.buffer, this.#bytes.byteOffset + this.#at - length * 4, length);
    }
    const values = new Int32Array(length);
    const from = this.#bytes.subarray(this.#at, this.#at + length * 4);
    if (LITTLE) new Uint8Array(values.buffer).set(from);
    else for (let i = 0; i < length; i++) values[i] = this.#view.getInt32(this.#at + i * 4, true);
    this.#at += length * 4;
    return values;
  }

  texts(): string[] {
    const lengths = this.ints(this.number());
    const total = this.number();
    const units = new Uint16Array(total);
    if (LITTLE) new Uint8Array(units.buffer).set(this.#bytes.subarray(this.#at, this.#at + total * 2));
    else for (let i = 0; i < total; i++) units[i] = this.#view.getUint16(this.#at + i * 2, true);
    this.#at += (total + (total & 1)) * 2;
    let at = 0;
    return Array.from(lengths, (length) => {
      const text = length < SHORT ? fromUnits(units, at, length) : longText(units, at, length);
      at += length;
      return text;
    });
  }
}

const SHORT = 4096;
const fromUnits = (units: Uint16Array, at: number, length: number): string => String.fromCharCode(...units.subarray(at, at + length));

/** Arguments of a call are limited, so long texts are put together from pieces. */
function longText(units: Uint16Array, at: number, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += SHORT) text += fromUnits(units, at + from, Math.min(SHORT, length - from));
  return text;
}
