import { lengthened } from '../text/lengthened';
import type { Emission } from './channel-source';

/** Units that a page holds, and more if it is for one list of more. One array of all would be copied whenever it grew, which took a search 30 ms. */
const PAGE_BITS = 14;
const PAGE = 2 ** PAGE_BITS;

/**
 * The units that forms may stand for, ascending, each with P(unit | form) / √P(unit): of two forms the sum of products of these is
 * Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)). Lists stand one after the other in pages, each in one of them, and are called by where they begin (the page's number
 * before its place there) and how long they are.
 */
export class UnitLists {
  readonly #units: Int32Array[] = [];
  readonly #weights: Float64Array[] = [];
  /** By unit P(unit), 0 of the units that stand in no list. */
  #priors: Float64Array = new Float64Array(1024);
  /** Where the list that was added last begins, and how long it is. */
  from = 0;
  size = 0;

  /** Adds a list of units, ascending; gives P(form), and takes a list back that comes to nothing. */
  add(found: readonly Emission[], prior: (unit: number) => number): number {
    const from = this.#roomFor(found.length);
    const units = this.#unitsAt(from);
    const weights = this.#weightsAt(from);
    this.#priors = lengthened(this.#priors, (found.at(-1)?.unit ?? 0) + 1);
    let total = 0;
    const start = from % PAGE;
    let at = start;
    for (const { unit, p } of found) {
      const share = this.#priors[unit] || (this.#priors[unit] = prior(unit));
      units[at] = unit;
      weights[at++] = Math.sqrt(share) * p;
      total += share * p;
    }
    this.from = from;
    this.size = total === 0 ? 0 : found.length;
    for (let i = start; i < start + this.size; i++) weights[i] = (weights[i] ?? 0) / total;
    return total;
  }

  /** Where a list of so many units may begin. */
  #roomFor(size: number): number {
    const next = this.from + this.size;
    const page = this.#units.length - 1;
    if (page >= 0 && next + size <= (page + 1) * PAGE) return next;
    this.#units.push(new Int32Array(Math.max(PAGE, size)));
    this.#weights.push(new Float64Array(Math.max(PAGE, size)));
    return (page + 1) * PAGE;
  }

  #unitsAt(from: number): Int32Array {
    return this.#units[from >>> PAGE_BITS] ?? NO_UNITS;
  }

  #weightsAt(from: number): Float64Array {
    return this.#weights[from >>> PAGE_BITS] ?? NO_WEIGHTS;
  }

  /** Visits the units of a list, ascending, with P(unit | form). */
  each(from: number, size: number, visit: (unit: number, p: number) => void): void {
    const [units, weights, priors] = [this.#unitsAt(from), this.#weightsAt(from), this.#priors];
    for (let i = from % PAGE, end = i + size; i < end; i++) visit(units[i] ?? 0, (weights[i] ?? 0) * Math.sqrt(priors[units[i] ?? 0] ?? 0));
  }

  /** Visits the units of a list, ascending. */
  eachUnit(from: number, size: number, visit: (unit: number) => void): void {
    const units = this.#unitsAt(from);
    for (let i = from % PAGE, end = i + size; i < end; i++) visit(units[i] ?? 0);
  }

  /** The sum of products of two lists: a merge. */
  product(left: number, leftSize: number, right: number, rightSize: number): number {
    const units = this.#unitsAt(left);
    const weights = this.#weightsAt(left);
    const others = this.#unitsAt(right);
    const otherWeights = this.#weightsAt(right);
    let i = left % PAGE;
    let j = right % PAGE;
    // A native form is one unit among the hundred that a Latin one may be.
    if (leftSize === 1) return (weights[i] ?? 0) * weightAt(others, otherWeights, j, rightSize, units[i] ?? 0);
    if (rightSize === 1) return (otherWeights[j] ?? 0) * weightAt(units, weights, i, leftSize, others[j] ?? 0);
    const endLeft = i + leftSize;
    const endRight = j + rightSize;
    let sum = ZERO;
    while (i < endLeft && j < endRight) {
      const u = units[i] ?? 0;
      const v = others[j] ?? 0;
      if (u === v) sum += (weights[i++] ?? 0) * (otherWeights[j++] ?? 0);
      else if (u < v) i++;
      else j++;
    }
    return sum;
  }

  /** Lays a list out by unit: what is the same for dozens of others is looked up then, instead of merged with each. */
  layOut(from: number, size: number): void {
    const units = this.#unitsAt(from);
    const weights = this.#weightsAt(from);
    const start = from % PAGE;
    const byUnit = unitWeights(size === 0 ? 0 : (units[start + size - 1] ?? 0));
    for (let i = start; i < start + size; i++) byUnit[units[i] ?? 0] = weights[i] ?? 0;
  }

  /** The sum of products of a list and the one that is laid out. */
  productWithLaidOut(from: number, size: number): number {
    const units = this.#unitsAt(from);
    const weights = this.#weightsAt(from);
    const byUnit = scratch;
    let sum = ZERO;
    for (let i = from % PAGE, end = i + size; i < end; i++) sum += (byUnit[units[i] ?? 0] ?? 0) * (weights[i] ?? 0);
    return sum;
  }

  /** Takes back what {@link layOut} laid out. */
  clear(from: number, size: number): void {
    this.eachUnit(from, size, (unit) => (scratch[unit] = 0));
  }
}

/** Where a sum of fractions begins that goes on for long: begun with the whole number 0, it is boxed anew with every step, 16 bytes each. */
const ZERO = -0;

/** The lists of no page. */
const NO_UNITS = new Int32Array();
const NO_WEIGHTS = new Float64Array();

/** The weight of a unit in a list; 0 where it does not stand. */
function weightAt(units: Int32Array, weights: Float64Array, from: number, size: number, unit: number): number {
  let low = from;
  let high = from + size - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = units[middle] ?? 0;
    if (found === unit) return weights[middle] ?? 0;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Weights by unit, all zero between uses. */
let scratch = new Float64Array(1024);
function unitWeights(highest: number): Float64Array {
  if (scratch.length <= highest) scratch = new Float64Array(highest + 1024);
  return scratch;
}
