/** Writes numbers and strings into a block of bytes that is used again for the next one. */
export class Packer {
  bytes: Uint8Array = new Uint8Array(1024);
  size = 0;
  #view = new DataView(this.bytes.buffer);

  clear(): void {
    this.size = 0;
  }

  /** Seven bits a byte, the lowest first: what is small takes one byte. */
  varint(value: number): void {
    this.#room(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.size++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.size++] = rest;
  }

  int(value: number): void {
    this.#room(4);
    this.#view.setInt32(this.size, value, true);
    this.size += 4;
  }

  float(value: number): void {
    this.#room(8);
    this.#view.setFloat64(this.size, value, true);
    this.size += 8;
  }

  /** UTF-16 units, one byte each where all are below 256: lossless for lone surrogates, which UTF-8 is not. */
  text(text: string): void {
    let wide = 0;
    for (let i = 0; i < text.length; i++) wide |= text.charCodeAt(i);
    const step = wide > 255 ? 2 : 1;
    this.varint(text.length * 2 + step - 1);
    this.#room(text.length * step);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.bytes[this.size++] = code & 255;
      if (step === 2) this.bytes[this.size++] = code >>> 8;
    }
  }

  #room(size: number): void {
    if (this.size + size <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.bytes.length * 2, this.size + size));
    bytes.set(this.bytes);
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }
}

const FLOAT = new Float64Array(1);
const FLOAT_BYTES = new Uint8Array(FLOAT.buffer);
const LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Reads what a {@link Packer} wrote. */
export class Unpacker {
  #bytes: Uint8Array = new Uint8Array();
  at = 0;

  open(bytes: Uint8Array, at: number): void {
    this.#bytes = bytes;
    this.at = at;
  }

  varint(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.#bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  }

  int(): number {
    const at = this.at;
    const bytes = this.#bytes;
    this.at += 4;
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  }

  float(): number {
    const bytes = this.#bytes;
    for (let i = 0; i < 8; i++) FLOAT_BYTES[LITTLE ? i : 7 - i] = bytes[this.at + i] ?? 0;
    this.at += 8;
    return FLOAT[0] ?? 0;
  }

  text(): string {
    const head = this.varint();
    const length = head >>> 1;
    const step = (head & 1) + 1;
    let text = '';
    for (let i = 0; i < length; i++) {
      const low = this.#bytes[this.at] ?? 0;
      text += String.fromCharCode(step === 1 ? low : low | ((this.#bytes[this.at + 1] ?? 0) << 8));
      this.at += step;
    }
    return text;
  }

  /** Steps over a text without reading it. */
  skipText(): void {
    const head = this.varint();
    this.at += (head >>> 1) * ((head & 1) + 1);
  }
}
