/** A growing list of entries that hold one feature, with the feature's weight in each (0…255). */
export class Postings {
  #entries = new Int32Array(4);
  #weights = new Uint8Array(4);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(entry: number, weight: number): void {
    if (this.#size === this.#entries.length) {
      const entries = new Int32Array(this.#size * 2);
      entries.set(this.#entries);
      this.#entries = entries;
      const weights = new Uint8Array(this.#size * 2);
      weights.set(this.#weights);
      this.#weights = weights;
    }
    this.#entries[this.#size] = entry;
    this.#weights[this.#size++] = Math.max(1, Math.round(weight * 255));
  }

  entry(i: number): number {
    return this.#entries[i] ?? 0;
  }

  /** The weight, 0…1. */
  weight(i: number): number {
    return (this.#weights[i] ?? 0) / 255;
  }
}
