import { lengthenedWith } from '../text/lengthened';
import { UnitSums } from './unit-sums';

/** Not asked for yet, or beyond what two bytes count: the tables have some thousand classes. */
const UNASKED = 0xffff;

/**
 * The classes of a channel's units. What a class is called is the same in every process, and any whole number; here they are counted as they
 * are met, and each unit's is found once: a Latin syllable stands for hundreds of characters of a dozen classes.
 */
export class UnitClasses {
  readonly #classOf: (unit: number) => number;
  /** By unit the number of its class. */
  #byUnit: Uint16Array = new Uint16Array();
  /** By number what the class is called, and the other way. */
  readonly #names: number[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #sums = new UnitSums();

  constructor(classOf: (unit: number) => number) {
    this.#classOf = classOf;
  }

  /** The number that a unit's class has in this process: the first ones are those of the commonest units. */
  numberOf(unit: number): number {
    const known = this.#byUnit[unit] ?? UNASKED;
    return known === UNASKED ? this.#find(unit) : known;
  }

  #find(unit: number): number {
    const numbers = (this.#byUnit = lengthenedWith(UNASKED, this.#byUnit, unit + 1));
    const name = this.#classOf(unit);
    let number = this.#numbers.get(name);
    if (number === undefined) this.#numbers.set(name, (number = this.#names.push(name) - 1));
    numbers[unit] = Math.min(number, UNASKED);
    return number;
  }

  /** Adds to the share of a unit's class. */
  add(unit: number, p: number): void {
    this.#sums.add(this.numberOf(unit), p);
  }

  /** Visits the `most` likeliest classes of those that have got `least` at least since the last time, likeliest first, of equal ones the lowest. */
  take(least: number, most: number, visit: (unitClass: number, share: number) => void): void {
    const found = this.#sums.take().map(({ unit: number, p }): Shared => [this.#names[number] ?? 0, p]);
    for (const [unitClass, share] of likeliestClasses(found, least, most)) visit(unitClass, share);
  }
}

/** A class, and its share. */
type Shared = readonly [unitClass: number, share: number];

/** The `most` likeliest of those that have `least` at least, likeliest first, of equal ones the lowest. */
export const likeliestClasses = (found: readonly Shared[], least: number, most: number): Shared[] =>
  found.filter(([, share]) => share >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
