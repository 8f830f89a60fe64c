import { lengthened } from '../text/lengthened';
import type { Emission } from './channel-source';

/** P by unit, added up: made once, and used for form after form. */
export class UnitSums {
  /** By unit the place of its sum, counted from 1; 0 where there is none. No form has as many units as two bytes count: all tables together have a third of that. */
  #places: Uint16Array = new Uint16Array(1024);
  #units: Int32Array = new Int32Array(256);
  #sums: Float64Array = new Float64Array(256);
  #size = 0;

  add(unit: number, p: number): void {
    const place = this.#places[unit] ?? 0;
    if (place > 0) this.#sums[place - 1] = (this.#sums[place - 1] ?? 0) + p;
    else this.#begin(unit, p);
  }

  #begin(unit: number, p: number): void {
    this.#places = lengthened(this.#places, unit + 1);
    this.#units = lengthened(this.#units, this.#size + 1);
    this.#sums = lengthened(this.#sums, this.#size + 1);
    this.#units[this.#size] = unit;
    this.#sums[this.#size] = p;
    this.#places[unit] = ++this.#size;
  }

  /** The units added since the last time, ascending, each with its sum. */
  take(): Emission[] {
    const units = this.#units.subarray(0, this.#size).sort();
    this.#size = 0;
    // By number: `Array.from` makes an object of every step besides.
    const found = new Array<Emission>(units.length);
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] ?? 0;
      found[i] = { unit, p: this.#sums[(this.#places[unit] ?? 0) - 1] ?? 0 };
      this.#places[unit] = 0;
    }
    return found;
  }
}
