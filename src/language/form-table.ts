import type { ChannelSource } from './channel-source';
import { BIT } from './fixed';
import { lengthened } from '../text/lengthened';
import { scriptOf } from '../text/script';

/** What stands for the number of units of a form that is still to be looked into, and of a slip, which has those of whatever may have been meant. */
const UNSEEN = -1;
const SLIP = -2;

/**
 * The forms of a channel by their numbers: how each is spelt, how rare it is, and which units it may stand for, all in a few long arrays. A
 * form that came by its number from a snapshot is looked into when it is first compared: of a million names a search sees some hundred.
 */
export class FormTable {
  readonly spellings: string[] = [];
  readonly #source: ChannelSource;
  #latin: Uint8Array = new Uint8Array(256);
  /** log2 P(form), NaN where it is not known yet, and P(form). */
  #bits: Float64Array = new Float64Array(256);
  #probability: Float64Array = new Float64Array(256);
  /** −log2 P(form) in 65,536ths of a bit, rounded up. */
  #most: Int32Array = new Int32Array(256);
  /** Where the units of a form begin, and how many they are. */
  #from: Int32Array = new Int32Array(256);
  #size: Int32Array = new Int32Array(256);

  /** The units that each form may stand for, ascending. */
  #units: Int32Array = new Int32Array(4096);
  /** P(unit | form) / √P(unit) of each: Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)) is the sum of products of these of two forms. */
  #weights: Float64Array = new Float64Array(4096);
  #used = 0;
  /** By unit √P(unit), of the units that stand for some form. */
  #roots: Float64Array = new Float64Array(1024);

  constructor(source: ChannelSource) {
    this.#source = source;
  }

  /** Gives a number to a form that the room has units for; nothing when it has none. */
  enter(form: string): number | undefined {
    const id = this.next;
    this.#make(id, form);
    if (this.#look(id) > 0) return id;
    this.spellings.length = id;
    return undefined;
  }

  /** Gives a number to letters that stand for what they are a slip away from. */
  enterSlip(key: string, bits: number): number {
    const id = this.next;
    this.#make(id, key);
    this.#size[id] = SLIP;
    this.setBits(id, bits);
    this.#most[id] = mostBy(bits);
    return id;
  }

  /** Gives a form, or with `slip` a slip, the number that it had in another process, which must be free. */
  adopt(id: number, form: string, slip: boolean, most: number): void {
    this.#make(id, form);
    if (slip) this.#size[id] = SLIP;
    this.#most[id] = most;
  }

  /** The number that the next form gets. */
  get next(): number {
    return this.spellings.length;
  }

  isLatin(id: number): boolean {
    return this.#latin[id] === 1;
  }

  isSlip(id: number): boolean {
    return this.#size[id] === SLIP;
  }

  most(id: number): number {
    return this.#most[id] ?? 0;
  }

  /** The same of a form that may have no number. */
  mostOf(form: string): number {
    let total = 0;
    for (const { unit, p } of this.#source.emit(form)) total += this.#source.prior(unit) * p;
    return mostBy(Math.log2(total));
  }

  /** log2 P(form); NaN for a slip that only another process looked into. */
  bits(id: number): number {
    if (this.#size[id] === UNSEEN) this.#look(id);
    return this.#bits[id] ?? Number.NEGATIVE_INFINITY;
  }

  /** P(form), of one that is no slip. */
  probability(id: number): number {
    if (this.#size[id] === UNSEEN) this.#look(id);
    return this.#probability[id] ?? 0;
  }

  setBits(id: number, bits: number): number {
    this.#probability[id] = 2 ** bits;
    return (this.#bits[id] = bits);
  }

  /** Visits the units of a form, ascending, with P(unit | form). A slip has none. */
  each(id: number, visit: (unit: number, p: number) => void): void {
    const size = this.#sizeOf(id);
    const [units, weights, roots] = [this.#units, this.#weights, this.#roots];
    for (let i = this.#from[id] ?? 0, end = i + size; i < end; i++) visit(units[i] ?? 0, (weights[i] ?? 0) * (roots[units[i] ?? 0] ?? 0));
  }

  /** Σ_u P(u|f) P(g|u) / P(g): a merge of two ascending lists. */
  ratio(f: number, g: number): number {
    let left = this.#sizeOf(f);
    let right = this.#sizeOf(g);
    const [units, weights] = [this.#units, this.#weights];
    let i = this.#from[f] ?? 0;
    let j = this.#from[g] ?? 0;
    // A native form is one unit among the hundred that a Latin one may be.
    if (left === 1) return (weights[i] ?? 0) * this.#weightAt(j, right, units[i] ?? 0);
    if (right === 1) return (weights[j] ?? 0) * this.#weightAt(i, left, units[j] ?? 0);
    left += i;
    right += j;
    let sum = 0;
    while (i < left && j < right) {
      const u = units[i] ?? 0;
      const v = units[j] ?? 0;
      if (u === v) sum += (weights[i++] ?? 0) * (weights[j++] ?? 0);
      else if (u < v) i++;
      else j++;
    }
    return sum;
  }

  /** Of the first `many` forms the {@link ratio} with another, each times its share. */
  ratioOfMany(forms: Int32Array, shares: Float64Array, many: number, other: number): number {
    const size = this.#sizeOf(other);
    const from = this.#from[other] ?? 0;
    // Laid out by unit, what is the same for dozens of forms is looked up instead of merged with each.
    const byUnit = unitWeights(size === 0 ? 0 : (this.#units[from + size - 1] ?? 0));
    for (let i = from; i < from + size; i++) byUnit[this.#units[i] ?? 0] = this.#weights[i] ?? 0;
    let sum = 0;
    for (let n = 0; n < many; n++) {
      const form = forms[n] ?? 0;
      const count = this.#sizeOf(form);
      const [units, weights] = [this.#units, this.#weights];
      let ratio = 0;
      for (let i = this.#from[form] ?? 0, end = i + count; i < end; i++) ratio += (byUnit[units[i] ?? 0] ?? 0) * (weights[i] ?? 0);
      sum += (shares[n] ?? 0) * ratio;
    }
    for (let i = from; i < from + size; i++) byUnit[this.#units[i] ?? 0] = 0;
    return sum;
  }

  /** The weight of a unit in an ascending list; 0 where it does not stand. */
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

  /** How many units a form has that is looked into now, if it was not before. */
  #sizeOf(id: number): number {
    const size = this.#size[id] ?? 0;
    return size >= 0 ? size : size === UNSEEN ? this.#look(id) : 0;
  }

  /** Finds out about a form; a form that tables no longer have stands for nothing. Gives how many units it has. */
  #look(id: number): number {
    const found = this.#source.emit(this.spellings[id] ?? '').filter(({ p }) => p > 0).sort((a, b) => a.unit - b.unit);
    const from = this.#used;
    this.#units = lengthened(this.#units, from + found.length);
    this.#weights = lengthened(this.#weights, from + found.length);
    this.#roots = lengthened(this.#roots, (found.at(-1)?.unit ?? 0) + 1);
    let total = 0;
    found.forEach(({ unit, p }, n) => {
      const prior = this.#source.prior(unit);
      const root = Math.sqrt(prior);
      this.#roots[unit] = root;
      this.#units[from + n] = unit;
      this.#weights[from + n] = root * p;
      total += prior * p;
    });
    const size = total === 0 ? 0 : found.length;
    for (let i = from; i < from + size; i++) this.#weights[i] = (this.#weights[i] ?? 0) / total;
    this.#used += size;
    this.#from[id] = from;
    this.#size[id] = size;
    this.#most[id] = mostBy(this.setBits(id, Math.log2(total)));
    return size;
  }

  /** Room for a form that is still to be looked into. */
  #make(id: number, form: string): void {
    this.spellings[id] = form;
    this.#latin = lengthened(this.#latin, id + 1);
    this.#bits = lengthened(this.#bits, id + 1);
    this.#probability = lengthened(this.#probability, id + 1);
    this.#most = lengthened(this.#most, id + 1);
    this.#from = lengthened(this.#from, id + 1);
    this.#size = lengthened(this.#size, id + 1);
    this.#latin[id] = isLatin(form) ? 1 : 0;
    this.#bits[id] = Number.NaN;
    this.#size[id] = UNSEEN;
  }
}

const mostBy = (bits: number): number => Math.ceil(-bits * BIT);

function isLatin(form: string): boolean {
  const script = scriptOf(form.codePointAt(0) ?? 0);
  return script === 'latin' || script === 'none';
}

/** Weights by unit, all zero between uses. */
let scratch = new Float64Array(1024);
function unitWeights(highest: number): Float64Array {
  if (scratch.length <= highest) scratch = new Float64Array(highest + 1024);
  return scratch;
}
