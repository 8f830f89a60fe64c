import { lengthened } from '../text/lengthened';

/**
 * Numbers of 32 bits in the set of a form. Two Latin syllables of unlike sound stand for a few
 * hundred characters each, of some twenty Mandarin sounds: of 256 bits they share none more often than not, of 32 always one.
 */
const SET = 8;
const BITS = 32 * SET;

/** Per form the classes of its units as a set of bits: what tells at a glance that two forms have no unit in common. */
export class ClassSets {
  #sets: Int32Array = new Int32Array(1024 * SET);
  /** The same folded into 32 bits each, which is enough for forms of few units; 0 for a form that is not in. */
  #folds: Int32Array = new Int32Array(1024);

  has(form: number): boolean {
    return (this.#folds[form] ?? 0) !== 0;
  }

  /** Makes room for the set of a form; its classes are to be added before another form is compared with it. One without any is in no set. */
  begin(form: number): void {
    this.#sets = lengthened(this.#sets, (form + 1) * SET);
    this.#folds = lengthened(this.#folds, form + 1);
  }

  /** Classes are given by their numbers, which are small: of the commonest each has a bit of its own. */
  addClass(form: number, number: number): void {
    const bit = number % BITS;
    this.#add(form, bit >>> 5, 1 << bit);
  }

  /** Adds whatever is in the set of another form. */
  addAll(form: number, other: number): void {
    for (let i = 0; i < SET; i++) this.#add(form, i, this.#sets[other * SET + i] ?? 0);
  }

  #add(form: number, place: number, bits: number): void {
    const at = form * SET + place;
    this.#sets[at] = (this.#sets[at] ?? 0) | bits;
    this.#folds[form] = (this.#folds[form] ?? 0) | bits;
  }

  /** Whether two forms have no class in common; undefined where one of them is not in. */
  areApart(f: number, g: number): boolean | undefined {
    const one = this.#folds[f] ?? 0;
    const other = this.#folds[g] ?? 0;
    if ((one & other) === 0) return one === 0 || other === 0 ? undefined : true;
    const sets = this.#sets;
    for (let i = 0; i < SET; i++) if (((sets[f * SET + i] ?? 0) & (sets[g * SET + i] ?? 0)) !== 0) return false;
    return true;
  }
}
