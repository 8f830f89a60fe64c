import { chances, type Bits } from '../../text/bits';

/** Symbols that are remembered of one context. */
const KEPT = 4;
/** Counts of a symbol, and of those behind it, that chances are told apart by. */
const COUNTS = 16;

/**
 * Symbols in the light of what was seen in the same context: is it the one seen most often there, or else the next one, or what a
 * wider context has? The last resort is the symbol itself, bit by bit. Who writes and who reads see the same symbols before, so both
 * ask alike.
 */
export class Foreseen {
  readonly #levels: number;
  readonly #placeBits: number;
  readonly #bits: number;
  /** By level, place and rank: a symbol, counted from 1, and how often it was seen. */
  readonly #symbols: Uint16Array;
  readonly #counts: Uint16Array;
  readonly #flags: Int32Array;
  readonly #spelt: Int32Array;
  /** By symbol the turn that it was asked about in. */
  readonly #asked: Uint32Array;
  #turn = 0;

  /**
   * Codes the symbols 0 to `symbols` - 1 in `levels` contexts, the narrowest first, which share 2^`placeBits` places a level: that two may
   * fall on one costs size alone, since both sides take the same one.
   */
  constructor(symbols: number, levels: number, placeBits: number) {
    this.#levels = levels;
    this.#placeBits = placeBits;
    this.#bits = Math.ceil(Math.log2(Math.max(symbols, 2)));
    this.#symbols = new Uint16Array((levels << placeBits) * KEPT);
    this.#counts = new Uint16Array((levels << placeBits) * KEPT);
    this.#flags = chances(levels * KEPT * COUNTS * COUNTS);
    this.#spelt = chances(1 << this.#bits);
    this.#asked = new Uint32Array(1 << this.#bits);
  }

  /** The next symbol; only a writer looks at the one that is given. */
  code(bits: Bits, symbol: number, contexts: Int32Array): number {
    const found = this.#foresee(bits, symbol, contexts);
    const coded = found >= 0 ? found : this.#spell(bits, symbol);
    for (let level = 0; level < this.#levels; level++) this.#see(this.#placeOf(level, contexts[level] ?? 0), coded + 1);
    return coded;
  }

  /** The symbol if it is one of those foreseen, else -1. */
  #foresee(bits: Bits, symbol: number, contexts: Int32Array): number {
    const symbols = this.#symbols;
    const counts = this.#counts;
    const asked = this.#asked;
    const turn = ++this.#turn;
    for (let level = 0; level < this.#levels; level++) {
      const at = this.#placeOf(level, contexts[level] ?? 0);
      let behind = 0;
      for (let i = at; i < at + KEPT; i++) behind += counts[i] ?? 0;
      for (let rank = 0; rank < KEPT; rank++) {
        const candidate = (symbols[at + rank] ?? 0) - 1;
        if (candidate < 0) break;
        const count = counts[at + rank] ?? 0;
        behind -= count;
        if (asked[candidate] === turn) continue;
        asked[candidate] = turn;
        const flag = ((level * KEPT + rank) * COUNTS + Math.min(count, COUNTS - 1)) * COUNTS + Math.min(behind, COUNTS - 1);
        if (bits.code(this.#flags, flag, candidate === symbol ? 1 : 0) === 1) return candidate;
      }
    }
    return -1;
  }

  #spell(bits: Bits, symbol: number): number {
    let node = 1;
    for (let bit = this.#bits - 1; bit >= 0; bit--) node = node * 2 + bits.code(this.#spelt, node, (symbol >> bit) & 1);
    return node - (1 << this.#bits);
  }

  /** Of equal counts the latest stands first; what is not among those kept takes the place of the last. */
  #see(at: number, symbol: number): void {
    const symbols = this.#symbols;
    const counts = this.#counts;
    // Mostly it is what was foreseen first.
    if (symbols[at] === symbol) {
      counts[at] = (counts[at] ?? 0) + 1;
      return;
    }
    let rank = symbols[at] === 0 ? 0 : 1;
    while (rank < KEPT - 1 && symbols[at + rank] !== symbol && symbols[at + rank] !== 0) rank++;
    const count = symbols[at + rank] === symbol ? (counts[at + rank] ?? 0) + 1 : 1;
    for (; rank > 0 && (counts[at + rank - 1] ?? 0) <= count; rank--) {
      symbols[at + rank] = symbols[at + rank - 1] ?? 0;
      counts[at + rank] = counts[at + rank - 1] ?? 0;
    }
    symbols[at + rank] = symbol;
    counts[at + rank] = count;
  }

  /** Where a context's symbols stand: Fibonacci hashing. */
  #placeOf(level: number, context: number): number {
    return ((level << this.#placeBits) + (Math.imul(context + 1, 0x9e3779b1) >>> (32 - this.#placeBits))) * KEPT;
  }
}
