import { mix } from './hash';

/** Why bytes are no snapshot that this version can read. */
export type SnapshotFault = 'foreign' | 'older' | 'newer' | 'truncated' | 'altered' | 'other-tables';

/** Bytes that {@link IdentityIndex.fromBytes} refuses. */
export class SnapshotError extends RangeError {
  readonly fault: SnapshotFault;

  constructor(fault: SnapshotFault, expected: string, got: string) {
    super(`IdentityIndex.fromBytes: expected ${expected}, got ${got}`);
    this.name = 'SnapshotError';
    this.fault = fault;
  }
}

/** "allonym" and a line feed, which a transfer in text mode would change. */
const MAGIC = [0x61, 0x6c, 0x6c, 0x6f, 0x6e, 0x79, 0x6d, 0x0a];
export const FORMAT = 1;
/** Magic, format, checksum, length in bytes as a float. */
const HEADER = 24;
const LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Gathers the parts of a snapshot. All is little-endian, each part a whole number of 32-bit words. */
export class SnapshotWriter {
  readonly #parts: Uint8Array[] = [];

  number(value: number): void {
    const part = new Uint8Array(8);
    new DataView(part.buffer).setFloat64(0, value, true);
    this.#parts.push(part);
  }

  bytes(bytes: Uint8Array): void {
    if (bytes.length % 4 === 0 && bytes.byteOffset % 4 === 0) this.#parts.push(bytes);
    else {
      const padded = new Uint8Array((bytes.length + 3) & -4);
      padded.set(bytes);
      this.#parts.push(padded);
    }
  }

  ints(values: Int32Array): void {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    this.#parts.push(LITTLE ? bytes : swapped(bytes));
  }

  text(text: string): void {
    this.number(text.length);
    const units = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++) {
      units[2 * i] = text.charCodeAt(i) & 255;
      units[2 * i + 1] = text.charCodeAt(i) >>> 8;
    }
    this.bytes(units);
  }

  /** The header and every part, in order: views of the index, to be written before it changes. */
  parts(): Uint8Array[] {
    const header = new Uint8Array(HEADER);
    header.set(MAGIC);
    const view = new DataView(header.buffer);
    let length = HEADER;
    for (const part of this.#parts) length += part.length;
    view.setUint32(8, FORMAT, true);
    view.setFloat64(16, length, true);
    let sum = checksum(header.subarray(16), FORMAT);
    for (const part of this.#parts) sum = checksum(part, sum);
    view.setInt32(12, sum, true);
    return [header, ...this.#parts];
  }
}

/** Reads the parts in the order in which they were written. Arrays are views of the bytes. */
export class SnapshotReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = HEADER;

  /** Refuses what is foreign, of another format, cut short or altered, before anything is allocated from it. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (MAGIC.some((byte, i) => i < bytes.length && bytes[i] !== byte)) throw new SnapshotError('foreign', 'a snapshot of an index', 'bytes that begin otherwise');
    if (bytes.length < HEADER) throw new SnapshotError('truncated', `at least ${HEADER} bytes`, String(bytes.length));
    const format = this.#view.getUint32(8, true);
    if (format !== FORMAT) throw new SnapshotError(format < FORMAT ? 'older' : 'newer', `format ${FORMAT}`, `the ${format < FORMAT ? 'older' : 'newer'} format ${format}`);
    const length = this.#view.getFloat64(16, true);
    if (bytes.length < length) throw new SnapshotError('truncated', `${length} bytes`, String(bytes.length));
    const sum = this.#view.getInt32(12, true);
    if (bytes.length !== length || checksum(bytes.subarray(16), FORMAT) !== sum) throw new SnapshotError('altered', 'bytes that fit their checksum', 'altered bytes');
  }

  number(): number {
    const value = this.#view.getFloat64(this.#at, true);
    this.#at += 8;
    return value;
  }

  bytes(length: number): Uint8Array {
    const found = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += (length + 3) & -4;
    return found;
  }

  ints(length: number): Int32Array {
    const found = this.bytes(length * 4);
    const bytes = LITTLE ? found : swapped(found);
    return new Int32Array(bytes.buffer, bytes.byteOffset, length);
  }

  text(): string {
    const length = this.number();
    const units = this.bytes(length * 2);
    let text = '';
    for (let i = 0; i < length; i++) text += String.fromCharCode((units[2 * i] ?? 0) | ((units[2 * i + 1] ?? 0) << 8));
    return text;
  }
}

/** Every step is a bijection of the sum and of the word, so that no change of one word goes unseen. */
function checksum(bytes: Uint8Array, start: number): number {
  let sum = start;
  const whole = bytes.length >>> 2;
  if (LITTLE && bytes.byteOffset % 4 === 0) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, whole);
    for (const word of words) sum = mix(sum, word);
  } else {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0; i < whole; i++) sum = mix(sum, view.getInt32(i * 4, true));
  }
  for (let i = whole * 4; i < bytes.length; i++) sum = mix(sum, bytes[i] ?? 0);
  return sum;
}

/** The same words in the other order of bytes, for machines that are big-endian. */
function swapped(bytes: Uint8Array): Uint8Array {
  const turned = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) turned[i] = bytes[i ^ 3] ?? 0;
  return turned;
}
