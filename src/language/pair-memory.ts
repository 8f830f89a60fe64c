/** The answer to a pair that is not remembered. */
export const UNKNOWN: number = -(2 ** 31);

/** Pairs remembered, a power of two: 2^16 take a megabyte. */
const PAIRS = 1 << 16;

/**
 * A whole number for each of the pairs asked for lately: a direct-mapped cache, two neighbours to a pair of cache lines. A
 * pair that falls on the place of another takes it.
 */
export class PairMemory {
  /** `[pair * 4]`: the two numbers of the pair, counted from 1, the answer, and one that keeps pairs from crossing cache lines. */
  #known: Int32Array | undefined;

  /** The answer for the pair, or {@link UNKNOWN}. */
  get(f: number, g: number): number {
    const known = this.#known;
    if (known === undefined) return UNKNOWN;
    const place = placeOf(f, g);
    return known[place] === f + 1 && known[place + 1] === g + 1 ? (known[place + 2] ?? UNKNOWN) : UNKNOWN;
  }

  /** Remembers an answer, and gives it. */
  set(f: number, g: number, answer: number): number {
    const known = (this.#known ??= new Int32Array(PAIRS * 4));
    const place = placeOf(f, g);
    known[place] = f + 1;
    known[place + 1] = g + 1;
    known[place + 2] = answer;
    return answer;
  }
}

const placeOf = (f: number, g: number): number => ((Math.imul(f, 0x9e3779b1) + Math.imul(g, 0x85ebca6b)) >>> 16) * 4;
