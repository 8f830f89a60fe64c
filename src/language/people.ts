import { once } from '../text/once';
import { cell, counted, rows } from '../text/table';

/** How a people that no room reads makes its names of words. */
export interface Habit {
  /** The words, and how many of {@link of} bearers have each. */
  readonly table: string;
  readonly of: number;
  /** log2 P(a name in Latin letters is one of theirs). */
  readonly prior: number;
  /** Columns of the table: of the first word, of those in between, and of the last. */
  readonly surname: number;
  readonly middle: number;
  readonly given: number;
  /** log2 P(the first word stands last). */
  readonly turned: number;
  /** log2 P(so many words), from none on; of more there are none. */
  readonly words: readonly number[];
}

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Names of a people whose words are few and common: read as Korean, Chinese or Khmer ones, or by their letters, they say twice what they are rare, and the rest pays for words that differ.
 */
export class People {
  readonly #habit: Habit;
  /** log2 of a word's share, by column. */
  readonly #shares: () => ReadonlyMap<string, readonly number[]>;

  constructor(habit: Habit) {
    this.#habit = habit;
    this.#shares = once(() => sharesIn(habit));
  }

  /**
   * log2 P(words in this order, and that they are a name of this people); −∞ where a word is not listed: it may be a rarer name, or a common one mistyped (Nguyen Vna Hung), which plain words
   * would tell worse than the rooms do.
   */
  bits(words: readonly string[]): number {
    const { prior, turned, words: counts } = this.#habit;
    const count = counts[words.length] ?? NEVER;
    if (count === NEVER || !words.every((word) => this.#shares().has(word))) return NEVER;
    const [first = '', ...rest] = words;
    return prior + count + Math.max(this.#inOrder(first, rest), turned + this.#inOrder(rest.at(-1) ?? '', [...rest.slice(0, -1), first]));
  }

  /** Every listed word, and how rare it is among their names, in bits, where it is commonest. */
  rarities(): [word: string, bits: number][] {
    return Array.from(this.#shares(), ([word, [, ...shares]]) => [word, -Math.max(...shares)]);
  }

  #inOrder(first: string, rest: readonly string[]): number {
    const { surname, middle, given } = this.#habit;
    return rest.reduce((bits, word, i) => bits + this.#share(word, i === rest.length - 1 ? given : middle), this.#share(first, surname));
  }

  #share(word: string, column: number): number {
    return this.#shares().get(word)?.[column] ?? NEVER;
  }
}

function sharesIn({ table, of }: Habit): Map<string, readonly number[]> {
  const found = rows(table);
  const counts = found.map((row) => row.map((_, column) => (column === 0 ? 0 : counted(row, column))));
  const sums = counts.reduce((sum: number[], row) => row.map((count, column) => count + (sum[column] ?? 0)), []);
  return new Map(found.map((row, i) => [cell(row, 0), (counts[i] ?? []).map((count, column) => Math.log2(count / Math.max(of, sums[column] ?? 0)))]));
}
