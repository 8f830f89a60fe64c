import type { Name } from '../language/name';
import { featuresOf } from './features';
import { Postings } from './postings';

/** A feature that more than this share of a long list holds says too little to walk its postings; the full comparison still counts it. */
const HEAVY = 0.02;
/** Lists shorter than this are walked whole: nothing in them is heavy. */
const SHORT = 20000;

/** Entries (listed name forms) by feature. */
export class Candidates {
  readonly #postings = new Map<string, Postings>();
  #entries = 0;
  #sums = new Float32Array(64);

  /** Files the next entry; entries are numbered from 0 in the order they come. */
  add(name: Name): void {
    const entry = this.#entries++;
    for (const { key, weight } of featuresOf(name)) {
      let postings = this.#postings.get(key);
      if (postings === undefined) this.#postings.set(key, (postings = new Postings()));
      postings.push(entry, weight);
    }
  }

  /** The entries that share most with the name, likeliest first: at most `limit`, and of those that `listed` knows when it is given. */
  find(name: Name, limit: number, listed?: (entry: number) => boolean): number[] {
    // A short list is compared whole: that loses nothing and costs little.
    if (this.#entries <= 500) return Array.from({ length: this.#entries }, (_, entry) => entry);
    if (this.#sums.length < this.#entries) this.#sums = new Float32Array(this.#entries * 2);
    const sums = this.#sums;
    const touched: number[] = [];
    for (const { key, weight, rarity } of featuresOf(name)) {
      const postings = this.#postings.get(key);
      if (postings === undefined || (this.#entries > SHORT && postings.size > this.#entries * HEAVY)) continue;
      const scale = weight * 2 ** Math.min(rarity, 20);
      for (let i = 0; i < postings.size; i++) {
        const entry = postings.entry(i);
        if (sums[entry] === 0) touched.push(entry);
        // P(u|f) P(u|g) / P(u): the unit's share of the evidence that the two forms will give.
        sums[entry] = (sums[entry] ?? 0) + Math.log2(1 + scale * postings.weight(i));
      }
    }
    const best = top(listed === undefined ? touched : touched.filter(listed), sums, limit);
    for (const entry of touched) sums[entry] = 0;
    return best;
  }
}

/** The `limit` entries with the greatest sums, greatest first; equal sums by entry. */
function top(entries: readonly number[], sums: Float32Array, limit: number): number[] {
  const order = (a: number, b: number): number => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b;
  if (entries.length <= limit) return [...entries].sort(order);
  // A threshold from the sums alone keeps the sort short on long lists.
  const values = Float32Array.from(entries, (entry) => sums[entry] ?? 0).sort();
  const least = values[values.length - limit] ?? 0;
  return entries.filter((entry) => (sums[entry] ?? 0) >= least).sort(order).slice(0, limit);
}
