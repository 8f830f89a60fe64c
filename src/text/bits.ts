import { valuesOf } from './numbers';

/** Sixty-four digits: what compresses the bundle gives each six bits, which is what it holds. */
export const DIGITS_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bits of the interval that a text of digits is read in. */
export const INTERVAL_BITS = 30;
export const DIGIT_BITS = 6;

/** A chance that has not been learnt yet: 16 bits of probability, 8 of how often it was asked. */
const EVEN = 0x8000 << 8;
/** A chance that was asked oftener than this keeps forgetting: neighbours are alike. */
const SLOWEST = 250;

/** Chances that nothing is known of yet. */
export const chances = (size: number): Int32Array => new Int32Array(size).fill(EVEN);

/** How far into an interval of the given width a chance reaches. */
export const divide = (width: number, chance: number): number => Math.floor((width * (chance >>> 8)) / 0x10000);

/** A chance after one more bit. */
export function learn(chance: number, bit: number): number {
  const p = chance >>> 8;
  const n = chance & 255;
  const next = p + Math.trunc(((bit === 1 ? 0xffff : 0) - p) / (n + 1.6));
  return (Math.min(Math.max(next, 32), 0xffff - 32) << 8) | (n < SLOWEST ? n + 1 : n);
}

/** Reads bits, or writes those that it is given, each at the cost of how unlikely it was: adaptive binary arithmetic coding. */
export interface Bits {
  /** The next bit, after the chance at a place among `from`, which then learns from it. Only a writer looks at `bit`. */
  code(from: Int32Array, at: number, bit: number): number;
}

const VALUES: Uint8Array = /* @__PURE__ */ valuesOf(DIGITS_64);

/** Reads what a writer (scripts/tables/bit-writer.ts) has written. */
export class BitReader implements Bits {
  readonly #text: string;
  #at = 0;
  #low = 0;
  #high: number = 2 ** INTERVAL_BITS - 1;
  #value = 0;

  constructor(text: string) {
    this.#text = text;
    for (let i = 0; i < INTERVAL_BITS / DIGIT_BITS; i++) this.#value = this.#value * 64 + this.#digit();
  }

  code(from: Int32Array, at: number): number {
    const chance = from[at] ?? 0;
    const middle = this.#low + divide(this.#high - this.#low, chance);
    const bit = this.#value <= middle ? 1 : 0;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    from[at] = learn(chance, bit);
    // Digits that both ends have in common are done with.
    while ((this.#low ^ this.#high) < 1 << (INTERVAL_BITS - DIGIT_BITS)) {
      this.#low = (this.#low << DIGIT_BITS) & (2 ** INTERVAL_BITS - 1);
      this.#high = ((this.#high << DIGIT_BITS) & (2 ** INTERVAL_BITS - 1)) | 63;
      this.#value = ((this.#value << DIGIT_BITS) & (2 ** INTERVAL_BITS - 1)) | this.#digit();
    }
    return bit;
  }

  #digit(): number {
    return VALUES[this.#text.charCodeAt(this.#at++)] ?? 0;
  }
}
