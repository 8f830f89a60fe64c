/** Ninety characters of ASCII that neither a string of JavaScript nor its compression has trouble with. */
export const DIGITS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~$ ';

/** The value of each digit, by its code in ASCII. */
export function valuesOf(digits: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  return values;
}

/** Numbers under this are one character; the next {@link PAIRS} × 90 are two; the rest are four. */
export const SINGLES = 80;
export const PAIRS = 9;

const VALUES: Uint8Array = /* @__PURE__ */ valuesOf(DIGITS);

/** Reads the small whole numbers that packed tables are made of, one after the other; 0 past the end. */
export class Numbers {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    const first = this.#digit();
    if (first < SINGLES) return first;
    if (first < SINGLES + PAIRS) return SINGLES + (first - SINGLES) * DIGITS.length + this.#digit();
    return (this.#digit() * DIGITS.length + this.#digit()) * DIGITS.length + this.#digit();
  }

  /** A number that may be negative: 0, -1, 1, -2, 2 … are written 0, 1, 2, 3, 4 … */
  signed(): number {
    const number = this.next();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }

  #digit(): number {
    return VALUES[this.#text.charCodeAt(this.#at++)] ?? 0;
  }
}
