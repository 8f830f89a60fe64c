import { UNLIKELY } from '../reading';
import type { Way } from './way';

/** Ways kept while the words of a name are joined. */
const KEPT = 6;

/**
 * The likeliest ways through the words: after each word the {@link KEPT} best sums, and for each the rank before and the way
 * taken. Kept between calls, which follow one another.
 */
let sums = new Float64Array(16 * KEPT);
let taken = new Int32Array(16 * KEPT);
/** The way of each word on the path that {@link choose} chose last. */
export const chosen: number[] = [];

/** How many ways through all words there are, at most {@link KEPT}; none is less likely than {@link UNLIKELY} against the best. */
export function join(words: readonly (readonly Way[])[]): number {
  if ((words.length + 1) * KEPT > sums.length) {
    sums = new Float64Array((words.length + 1) * KEPT * 2);
    taken = new Int32Array((words.length + 1) * KEPT * 2);
  }
  let known = 1;
  sums[0] = 0;
  for (let word = 0; word < words.length; word++) {
    const ways = words[word] ?? [];
    const from = word * KEPT;
    const to = from + KEPT;
    let size = 0;
    // Both lists are sorted: what comes after KEPT better ones on either side cannot be kept.
    for (let rank = 0; rank < known; rank++) {
      for (let way = 0; way < ways.length && (rank + 1) * (way + 1) <= KEPT; way++) {
        const bits = (sums[from + rank] ?? 0) + (ways[way]?.bits ?? 0);
        if (size === KEPT && (sums[to + KEPT - 1] ?? 0) >= bits) break;
        let i = to + (size === KEPT ? KEPT - 1 : size++);
        for (; i > to && (sums[i - 1] ?? 0) < bits; i--) {
          sums[i] = sums[i - 1] ?? 0;
          taken[i] = taken[i - 1] ?? 0;
        }
        sums[i] = bits;
        taken[i] = rank * KEPT + way;
      }
    }
    known = size;
  }
  const last = words.length * KEPT;
  while (known > 0 && (sums[last + known - 1] ?? 0) <= (sums[last] ?? 0) + UNLIKELY) known--;
  return known;
}

/** Follows the path back, and gives log2 P(the words, read so). */
export function choose(words: readonly (readonly Way[])[], rank: number): number {
  let bits = sums[words.length * KEPT + rank] ?? 0;
  for (let word = words.length - 1, at = rank; word >= 0; word--) {
    const step = taken[(word + 1) * KEPT + at] ?? 0;
    at = Math.floor(step / KEPT);
    const way = step - at * KEPT;
    chosen[word] = way;
    bits += words[word]?.[way]?.likelihood ?? 0;
  }
  return bits;
}
