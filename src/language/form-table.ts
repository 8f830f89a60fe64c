import type { ChannelSource, Emission } from './channel-source';
import { BIT } from './fixed';
import { scriptOf } from '../text/script';

const NOTHING = new Int32Array();
const NO_WEIGHT = new Float64Array();
/** Stands for the units of a slip, which has those of all the forms that may have been meant. */
const MISTYPED = new Int32Array();

/**
 * The forms of a channel by their numbers: how each is spelt, how rare it is, and which units it may stand for. A form that came by its
 * number from a snapshot is looked into when it is first compared: of a million names a search sees some hundred.
 */
export class FormTable {
  readonly spellings: string[] = [];
  readonly #source: ChannelSource;
  readonly #latin: boolean[] = [];
  /** The units that a form may stand for, ascending; nothing for what is still to be looked into. */
  readonly #units: (Int32Array | undefined)[] = [];
  /** P(unit | form) / √P(unit) of each: Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)) is the sum of products of these of two forms. */
  readonly #weights: Float64Array[] = [];
  /** log2 P(form). */
  readonly #bits: (number | undefined)[] = [];
  /** −log2 P(form) in 65,536ths of a bit, rounded up. */
  readonly #most: number[] = [];

  constructor(source: ChannelSource) {
    this.#source = source;
  }

  /** Gives a number to a form that the room has units for; nothing when it has none. */
  enter(form: string): number | undefined {
    const { bits, units, weights } = this.#emitted(this.#source.emit(form));
    if (units.length === 0) return undefined;
    const id = this.#add(form, bits, units);
    this.#weights[id] = weights;
    return id;
  }

  /** Gives a number to letters that stand for what they are a slip away from. */
  enterSlip(key: string, bits: number): number {
    return this.#add(key, bits, MISTYPED);
  }

  /** Gives a form, or with `slip` a slip, the number that it had in another process, which must be free. */
  adopt(id: number, form: string, slip: boolean, most: number): void {
    this.spellings[id] = form;
    this.#latin[id] = isLatin(form);
    this.#most[id] = most;
    this.#units[id] = slip ? MISTYPED : undefined;
    this.#bits[id] = undefined;
  }

  /** The number that the next form gets. */
  get next(): number {
    return this.spellings.length;
  }

  isLatin(id: number): boolean {
    return this.#latin[id] === true;
  }

  isSlip(id: number): boolean {
    return this.#units[id] === MISTYPED;
  }

  most(id: number): number {
    return this.#most[id] ?? 0;
  }

  /** The same of a form that may have no number. */
  mostOf(form: string): number {
    return mostBy(this.#emitted(this.#source.emit(form)).bits);
  }

  /** Undefined for a slip that another process looked into. */
  bits(id: number): number | undefined {
    return this.#bits[id] ?? (this.#units[id] === undefined ? this.#look(id) : undefined);
  }

  setBits(id: number, bits: number): number {
    return (this.#bits[id] = bits);
  }

  /** The units of a form, none of a slip; {@link weights} are theirs once they were asked for. */
  units(id: number): Int32Array {
    const units = this.#units[id];
    if (units !== undefined) return units;
    this.#look(id);
    return this.#units[id] ?? NOTHING;
  }

  weights(id: number): Float64Array {
    return this.#weights[id] ?? NO_WEIGHT;
  }

  /** P(unit | form) of the n-th of its units. */
  posterior(id: number, n: number): number {
    return (this.#weights[id]?.[n] ?? 0) * Math.sqrt(this.#source.prior(this.#units[id]?.[n] ?? 0));
  }

  /** Of several forms the {@link sumOfProducts} with weighted units, each times its share. */
  sumOver(forms: Int32Array, shares: Float64Array, units: Int32Array, weights: Float64Array): number {
    // Laid out by unit, what is the same for dozens of forms is looked up instead of merged with each.
    const byUnit = unitWeights(units[units.length - 1] ?? 0);
    for (let j = 0; j < units.length; j++) byUnit[units[j] ?? 0] = weights[j] ?? 0;
    let sum = 0;
    for (let i = 0; i < forms.length; i++) {
      const [meant, others] = [this.units(forms[i] ?? 0), this.weights(forms[i] ?? 0)];
      let ratio = 0;
      for (let j = 0; j < meant.length; j++) ratio += (byUnit[meant[j] ?? 0] ?? 0) * (others[j] ?? 0);
      sum += (shares[i] ?? 0) * ratio;
    }
    for (let j = 0; j < units.length; j++) byUnit[units[j] ?? 0] = 0;
    return sum;
  }

  /** Finds out about a form that has only its number; log2 P(form). A form that tables no longer have stands for nothing. */
  #look(id: number): number | undefined {
    const form = this.spellings[id];
    if (form === undefined) return undefined;
    const { bits, units, weights } = this.#emitted(this.#source.emit(form));
    this.#weights[id] = weights;
    this.#units[id] = units;
    return (this.#bits[id] = bits);
  }

  #emitted(emissions: readonly Emission[]): { bits: number; units: Int32Array; weights: Float64Array } {
    const sorted = emissions.filter(({ p }) => p > 0).sort((a, b) => a.unit - b.unit);
    const [units, weights] = [new Int32Array(sorted.length), new Float64Array(sorted.length)];
    let total = 0;
    sorted.forEach(({ unit, p }, i) => {
      const prior = this.#source.prior(unit);
      units[i] = unit;
      weights[i] = Math.sqrt(prior) * p;
      total += prior * p;
    });
    if (total === 0) return { bits: Number.NEGATIVE_INFINITY, units: NOTHING, weights: NO_WEIGHT };
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / total;
    return { bits: Math.log2(total), units, weights };
  }

  #add(form: string, bits: number, units: Int32Array): number {
    const id = this.spellings.push(form) - 1;
    this.#latin[id] = isLatin(form);
    this.#units[id] = units;
    this.#bits[id] = bits;
    this.#most[id] = mostBy(bits);
    return id;
  }
}

const mostBy = (bits: number): number => Math.ceil(-bits * BIT);

function isLatin(form: string): boolean {
  const script = scriptOf(form.codePointAt(0) ?? 0);
  return script === 'latin' || script === 'none';
}

/** Σ_u of the products of two weights of one unit: a merge of two ascending lists. */
export function sumOfProducts(left: Int32Array, weights: Float64Array, right: Int32Array, others: Float64Array): number {
  // A native form is one unit among the hundred that a Latin one may be.
  if (left.length === 1) return (weights[0] ?? 0) * (others[placeIn(right, left[0] ?? 0)] ?? 0);
  if (right.length === 1) return (weights[placeIn(left, right[0] ?? 0)] ?? 0) * (others[0] ?? 0);
  let sum = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const u = left[i] ?? 0;
    const v = right[j] ?? 0;
    if (u === v) sum += (weights[i++] ?? 0) * (others[j++] ?? 0);
    else if (u < v) i++;
    else j++;
  }
  return sum;
}

/** Where a unit stands in an ascending list; -1 where it does not. */
function placeIn(units: Int32Array, unit: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = units[middle] ?? 0;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Weights by unit, all zero between uses. */
let scratch = new Float64Array(1024);
function unitWeights(highest: number): Float64Array {
  if (scratch.length <= highest) scratch = new Float64Array(highest * 2);
  return scratch;
}
