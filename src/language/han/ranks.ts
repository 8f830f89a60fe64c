/** The symbols seen in one context, the most frequent first. */
interface Seen {
  readonly symbols: number[];
  readonly counts: number[];
}

/**
 * Symbols as ranks: how far down the list of what was seen in the same context a symbol stands, then what was seen in a wider
 * one, and so on. What is foreseen is a small number, and a text of small numbers is short once compressed. Who writes and
 * who reads see the same symbols before, so both rank alike.
 */
export class Ranks {
  readonly #levels: Map<number, Seen>[];
  readonly #passed: Uint32Array;
  #turn = 0;

  /** Ranks the symbols 0 to `symbols` - 1 in `levels` contexts, the narrowest first; the last is every symbol in order. */
  constructor(symbols: number, levels: number) {
    this.#levels = Array.from({ length: levels }, () => new Map<number, Seen>());
    this.#passed = new Uint32Array(symbols);
  }

  /** The symbol that stands at a rank, which is then one that was seen. */
  symbolAt(rank: number, contexts: Int32Array): number {
    const symbol = this.#walk(contexts, rank, -1);
    this.#see(symbol, contexts);
    return symbol;
  }

  /** The rank of a symbol, which is then one that was seen. */
  rankOf(symbol: number, contexts: Int32Array): number {
    const rank = this.#walk(contexts, -1, symbol);
    this.#see(symbol, contexts);
    return rank;
  }

  /** Goes down the lists, as far as a rank or as a symbol, and says which symbol or rank that is. */
  #walk(contexts: Int32Array, wantedRank: number, wanted: number): number {
    const passed = this.#passed;
    const turn = ++this.#turn;
    let rank = 0;
    for (let level = 0; level < this.#levels.length; level++) {
      const seen = this.#levels[level]?.get(contexts[level] ?? 0)?.symbols;
      if (seen === undefined) continue;
      for (let i = 0; i < seen.length; i++) {
        const symbol = seen[i] ?? 0;
        if (passed[symbol] === turn) continue;
        if (rank === wantedRank) return symbol;
        if (symbol === wanted) return rank;
        passed[symbol] = turn;
        rank++;
      }
    }
    for (let symbol = 0; symbol < passed.length; symbol++) {
      if (passed[symbol] === turn) continue;
      if (rank === wantedRank) return symbol;
      if (symbol === wanted) return rank;
      rank++;
    }
    return 0;
  }

  #see(symbol: number, contexts: Int32Array): void {
    for (let level = 0; level < this.#levels.length; level++) {
      const context = contexts[level] ?? 0;
      const seen = this.#levels[level]?.get(context);
      if (seen === undefined) this.#levels[level]?.set(context, { symbols: [symbol], counts: [1] });
      else raise(seen, symbol);
    }
  }
}

function raise({ symbols, counts }: Seen, symbol: number): void {
  let place = symbols.indexOf(symbol);
  if (place < 0) place = symbols.push(symbol) - 1;
  const count = (counts[place] ?? 0) + 1;
  // Of equal counts the latest stands first.
  for (; place > 0 && (counts[place - 1] ?? 0) <= count; place--) {
    symbols[place] = symbols[place - 1] ?? 0;
    counts[place] = counts[place - 1] ?? 0;
  }
  symbols[place] = symbol;
  counts[place] = count;
}
