/** Writes what src/text/bits.ts reads. */
import { DIGIT_BITS, DIGITS_64, divide, INTERVAL_BITS, learn, type Bits } from '../../src/text/bits';

const MASK = 2 ** INTERVAL_BITS - 1;

export class BitWriter implements Bits {
  text = '';
  #low = 0;
  #high = MASK;

  code(from: Int32Array, at: number, bit: number): number {
    const chance = from[at] ?? 0;
    const middle = this.#low + divide(this.#high - this.#low, chance);
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    from[at] = learn(chance, bit);
    while ((this.#low ^ this.#high) < 1 << (INTERVAL_BITS - DIGIT_BITS)) this.#shift();
    return bit;
  }

  /** The text, ended so that what a reader takes for the digits behind it changes nothing. */
  end(): string {
    this.text += DIGITS_64.charAt((this.#low >>> (INTERVAL_BITS - DIGIT_BITS)) + 1);
    return this.text;
  }

  #shift(): void {
    this.text += DIGITS_64.charAt(this.#high >>> (INTERVAL_BITS - DIGIT_BITS));
    this.#low = (this.#low << DIGIT_BITS) & MASK;
    this.#high = ((this.#high << DIGIT_BITS) & MASK) | 63;
  }
}
