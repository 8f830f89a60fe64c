/** A weight for each of some units, to look up in a few nanoseconds: an open-addressed table that is filled once. */
export class UnitTable {
  readonly #units: Int32Array;
  readonly #weights: Float64Array;
  readonly #mask: number;

  /** `most` is how many units there may be at most. */
  constructor(most: number) {
    const size = 1 << (33 - Math.clz32(Math.max(8, most)));
    this.#units = new Int32Array(size).fill(NONE);
    this.#weights = new Float64Array(size);
    this.#mask = size - 1;
  }

  add(unit: number, weight: number): void {
    const slot = this.#slot(unit);
    this.#units[slot] = unit;
    this.#weights[slot] = (this.#weights[slot] ?? 0) + weight;
  }

  /** The weight of a unit; 0 for one that has none. */
  get(unit: number): number {
    return this.#weights[this.#slot(unit)] ?? 0;
  }

  #slot(unit: number): number {
    let slot = (Math.imul(unit, 0x9e3779b1) >>> 8) & this.#mask;
    for (let there = this.#units[slot]; there !== unit && there !== NONE; there = this.#units[slot]) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** No unit is below zero. */
const NONE = -1;
