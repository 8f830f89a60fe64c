import type { Random } from '../../src/calibrate/random';

/** Items that are drawn as often as their weights say. */
export class Weighted<T> {
  readonly #items: readonly T[];
  readonly #sums: Float64Array;

  /** A `RangeError` where nothing could ever be drawn. */
  constructor(entries: Iterable<readonly [item: T, weight: number]>) {
    const kept = [...entries].filter(([, weight]) => weight > 0);
    if (kept.length === 0) throw new RangeError('Weighted: expected an item with a weight above 0, got none');
    let sum = 0;
    this.#items = kept.map(([item]) => item);
    this.#sums = Float64Array.from(kept, ([, weight]) => (sum += weight));
  }

  draw(random: Random): T {
    const sums = this.#sums;
    const at = random() * (sums.at(-1) ?? 0);
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return this.#items[low] as T; // low stays inside the items, of which there is at least one
  }
}

/** A cell of spellings with their shares, `kim:997 gim:3`; one without a share is the only one, `-` is the empty spelling. */
export const entriesOf = (cell: string): [string, number][] =>
  cell
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([item = '', weight = '1']): [string, number] => [item === '-' ? '' : item, Number(weight)]);

/** The same as a distribution. Undefined for an empty cell, `-`, and a surname that is spelt as its syllables (`=`). */
export function weightedCell(cell: string): Weighted<string> | undefined {
  const entries = entriesOf(cell);
  return cell !== '=' && entries.some(([item]) => item !== '') ? new Weighted(entries) : undefined;
}
