import { lengthened } from '../text/lengthened';
import type { Emission } from './channel-source';

/**
 * The units that forms may stand for, ascending, each with P(unit | form) / √P(unit): of two forms the sum of products of these is
 * Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)). All lists stand in a few long arrays, and are called by where they begin and how long they are.
 */
export class UnitLists {
  #units: Int32Array = new Int32Array(4096);
  #weights: Float64Array = new Float64Array(4096);
  /** By unit P(unit), 0 of the units that stand in no list. */
  #priors: Float64Array = new Float64Array(1024);
  /** Where the next list begins. */
  next = 0;

  /** Adds a list at {@link next} of units, ascending; gives P(form), and takes a list back that comes to nothing. */
  add(found: readonly Emission[], prior: (unit: number) => number): number {
    const from = this.next;
    this.#units = lengthened(this.#units, from + found.length);
    this.#weights = lengthened(this.#weights, from + found.length);
    this.#priors = lengthened(this.#priors, (found.at(-1)?.unit ?? 0) + 1);
    let total = 0;
    let at = from;
    for (const { unit, p } of found) {
      const share = this.#priors[unit] || (this.#priors[unit] = prior(unit));
      this.#units[at] = unit;
      this.#weights[at++] = Math.sqrt(share) * p;
      total += share * p;
    }
    if (total === 0) return 0;
    this.next += found.length;
    for (let i = from; i < this.next; i++) this.#weights[i] = (this.#weights[i] ?? 0) / total;
    return total;
  }

  /** Visits the units of a list, ascending, with P(unit | form). */
  each(from: number, size: number, visit: (unit: number, p: number) => void): void {
    const [units, weights, priors] = [this.#units, this.#weights, this.#priors];
    for (let i = from, end = from + size; i < end; i++) visit(units[i] ?? 0, (weights[i] ?? 0) * Math.sqrt(priors[units[i] ?? 0] ?? 0));
  }

  /** Visits the units of a list, ascending. */
  eachUnit(from: number, size: number, visit: (unit: number) => void): void {
    for (let i = from, end = from + size; i < end; i++) visit(this.#units[i] ?? 0);
  }

  /** The sum of products of two lists: a merge. */
  product(left: number, leftSize: number, right: number, rightSize: number): number {
    const [units, weights] = [this.#units, this.#weights];
    // A native form is one unit among the hundred that a Latin one may be.
    if (leftSize === 1) return (weights[left] ?? 0) * this.#weightAt(right, rightSize, units[left] ?? 0);
    if (rightSize === 1) return (weights[right] ?? 0) * this.#weightAt(left, leftSize, units[right] ?? 0);
    const endLeft = left + leftSize;
    const endRight = right + rightSize;
    let i = left;
    let j = right;
    let sum = 0;
    while (i < endLeft && j < endRight) {
      const u = units[i] ?? 0;
      const v = units[j] ?? 0;
      if (u === v) sum += (weights[i++] ?? 0) * (weights[j++] ?? 0);
      else if (u < v) i++;
      else j++;
    }
    return sum;
  }

  /** Lays a list out by unit: what is the same for dozens of others is looked up then, instead of merged with each. */
  layOut(from: number, size: number): void {
    const byUnit = unitWeights(size === 0 ? 0 : (this.#units[from + size - 1] ?? 0));
    for (let i = from; i < from + size; i++) byUnit[this.#units[i] ?? 0] = this.#weights[i] ?? 0;
  }

  /** The sum of products of a list and the one that is laid out. */
  productWithLaidOut(from: number, size: number): number {
    const [units, weights, byUnit] = [this.#units, this.#weights, scratch];
    let sum = 0;
    for (let i = from, end = from + size; i < end; i++) sum += (byUnit[units[i] ?? 0] ?? 0) * (weights[i] ?? 0);
    return sum;
  }

  /** Takes back what {@link layOut} laid out. */
  clear(from: number, size: number): void {
    for (let i = from; i < from + size; i++) scratch[this.#units[i] ?? 0] = 0;
  }

  /** The weight of a unit in a list; 0 where it does not stand. */
  #weightAt(from: number, size: number, unit: number): number {
    let low = from;
    let high = from + size - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.#units[middle] ?? 0;
      if (found === unit) return this.#weights[middle] ?? 0;
      if (found < unit) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
}

/** Weights by unit, all zero between uses. */
let scratch = new Float64Array(1024);
function unitWeights(highest: number): Float64Array {
  if (scratch.length <= highest) scratch = new Float64Array(highest + 1024);
  return scratch;
}
