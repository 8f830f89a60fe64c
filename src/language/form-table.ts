import type { ChannelSource, Emission } from './channel-source';
import { BIT } from './fixed';
import { formScript, HAN, INITIAL, LATIN, OTHER } from './form-script';
import { lengthened } from '../text/lengthened';
import { UnitLists } from './unit-lists';

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
  /** What {@link formScript} says. */
  #script: Uint8Array = new Uint8Array(256);
  /** log2 P(form), NaN where it is not known yet, and P(form). */
  #bits: Float64Array = new Float64Array(256);
  #probability: Float64Array = new Float64Array(256);
  /** −log2 P(form) in 65,536ths of a bit, rounded up. */
  #most: Int32Array = new Int32Array(256);
  /** Where the units of a form begin, and how many they are. */
  #from: Int32Array = new Int32Array(256);
  #size: Int32Array = new Int32Array(256);

  /** What each form may stand for. */
  readonly #lists = new UnitLists();

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
    return ((this.#script[id] ?? 0) & LATIN) !== 0;
  }

  /** What is left of a name that was reduced to its first letter. */
  isInitial(id: number): boolean {
    return this.#script[id] === INITIAL;
  }

  /** A Chinese character, or several. */
  isHan(id: number): boolean {
    return this.#script[id] === HAN;
  }

  /** Of a script other than these; the vowels of Khmer that are no sign begin with a stroke. */
  isNative(id: number): boolean {
    return this.#script[id] === OTHER;
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
    this.#lists.each(this.#from[id] ?? 0, size, visit);
  }

  /** The same without P. */
  eachUnit(id: number, visit: (unit: number) => void): void {
    const size = this.#sizeOf(id);
    this.#lists.eachUnit(this.#from[id] ?? 0, size, visit);
  }

  /** Σ_u P(u|f) P(g|u) / P(g). */
  ratio(f: number, g: number): number {
    const sizeF = this.#sizeOf(f);
    const sizeG = this.#sizeOf(g);
    return this.#lists.product(this.#from[f] ?? 0, sizeF, this.#from[g] ?? 0, sizeG);
  }

  /** Of the first `many` forms the {@link ratio} with another, each times its share. */
  ratioOfMany(forms: Int32Array, shares: Float64Array, many: number, other: number): number {
    const lists = this.#lists;
    const size = this.#sizeOf(other);
    const from = this.#from[other] ?? 0;
    lists.layOut(from, size);
    let sum = 0;
    for (let n = 0; n < many; n++) {
      const form = forms[n] ?? 0;
      const count = this.#sizeOf(form);
      sum += (shares[n] ?? 0) * lists.productWithLaidOut(this.#from[form] ?? 0, count);
    }
    lists.clear(from, size);
    return sum;
  }

  /** How many units a form has that is looked into now, if it was not before. */
  #sizeOf(id: number): number {
    const size = this.#size[id] ?? 0;
    return size >= 0 ? size : size === UNSEEN ? this.#look(id) : 0;
  }

  /** Finds out about a form; a form that tables no longer have stands for nothing. Gives how many units it has. */
  #look(id: number): number {
    const emissions = this.#source.emit(this.spellings[id] ?? '');
    const found = areInOrder(emissions) ? emissions : emissions.filter(({ p }) => p > 0).sort((a, b) => a.unit - b.unit);
    const total = this.#lists.add(found, (unit) => this.#source.prior(unit));
    const { from, size } = this.#lists;
    this.#from[id] = from;
    this.#size[id] = size;
    this.#most[id] = mostBy(this.setBits(id, Math.log2(total)));
    return size;
  }

  /** Room for a form that is still to be looked into. */
  #make(id: number, form: string): void {
    this.spellings[id] = form;
    this.#script = lengthened(this.#script, id + 1);
    this.#bits = lengthened(this.#bits, id + 1);
    this.#probability = lengthened(this.#probability, id + 1);
    this.#most = lengthened(this.#most, id + 1);
    this.#from = lengthened(this.#from, id + 1);
    this.#size = lengthened(this.#size, id + 1);
    this.#script[id] = formScript(form);
    this.#bits[id] = Number.NaN;
    this.#size[id] = UNSEEN;
  }
}

/** Whether units ascend, and each is likely at all. */
function areInOrder(emissions: readonly Emission[]): boolean {
  let before = -1;
  for (const { unit, p } of emissions) {
    if (unit < before || p <= 0) return false;
    before = unit;
  }
  return true;
}

const mostBy = (bits: number): number => Math.ceil(-bits * BIT);
