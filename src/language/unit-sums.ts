import { lengthened } from '../text/lengthened';
import type { Emission } from './channel-source';

/** P by unit, added up: made once, and used for form after form. What is a unit's whole number is where its sum stands. */
export class UnitSums {
  #sums: Float64Array = new Float64Array(1024);
  #units: Int32Array = new Int32Array(1024);
  #size = 0;

  add(unit: number, p: number): void {
    this.#sums = lengthened(this.#sums, unit + 1);
    const sum = this.#sums[unit] ?? 0;
    if (sum === 0) {
      this.#units = lengthened(this.#units, this.#size + 1);
      this.#units[this.#size++] = unit;
    }
    this.#sums[unit] = sum + p;
  }

  /** The units added since the last time, ascending, each with its sum. */
  take(): Emission[] {
    const units = this.#units.subarray(0, this.#size).sort();
    this.#size = 0;
    return Array.from(units, (unit) => {
      const p = this.#sums[unit] ?? 0;
      this.#sums[unit] = 0;
      return { unit, p };
    });
  }
}
