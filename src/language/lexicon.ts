import { LETTERS, type LetterTree } from './letter-tree';
import type { Near } from './near';

/** The form that nothing is written as. */
export const NO_FORM = -1;

/** What gives forms their numbers and P(form). */
interface Forms {
  form(form: string): number;
  logProbability(form: number): number;
  probability(form: number): number;
}

/** A node whose form has not been asked for yet. */
const UNASKED = -2;

/** The forms of one spelling system in the tree of its channel. */
export class Lexicon {
  readonly tree: LetterTree;
  readonly #channel: Forms;
  readonly #suffix: string;
  /** The nodes where forms of the system end; 0 among them stands for what has other letters. */
  readonly ends: Int32Array;
  /** Form ids by node: {@link NO_FORM} where no form of the system ends. */
  #forms: Int32Array;
  /** Form ids of initials (`j.`) by letter. */
  readonly #initials: Int32Array = new Int32Array(LETTERS).fill(UNASKED);

  /** Lists of the nodes where its forms end, in the tree that is given. */
  constructor(channel: Forms, tree: LetterTree, suffix: string, lists: readonly ArrayLike<number>[]) {
    this.tree = tree;
    this.#channel = channel;
    this.#suffix = suffix;
    this.ends = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let size = 0;
    for (const list of lists) {
      this.ends.set(list, size);
      size += list.length;
    }
    tree.version++;
    const forms = new Int32Array(tree.nodes).fill(NO_FORM);
    for (let i = 0; i < size; i++) forms[this.ends[i] ?? 0] = UNASKED;
    forms[0] = NO_FORM; // where no letters end
    this.#forms = forms;
  }

  /** The form that ends at a node, whose letters are given; {@link NO_FORM} where none does. */
  form(node: number, letters: string, from: number, to: number): number {
    // A system that came later may have lengthened the tree.
    const known = this.#forms[node] ?? NO_FORM;
    if (known !== UNASKED) return known;
    const form = this.#channel.form(letters.slice(from, to) + this.#suffix);
    this.#forms[node] = form;
    return form;
  }

  /** The form of a name reduced to one letter, by the letter's code. */
  initial(code: number): number {
    const letter = code - 97;
    if (letter < 0 || letter >= LETTERS) return NO_FORM;
    const known = this.#initials[letter] ?? NO_FORM;
    if (known !== UNASKED) return known;
    return (this.#initials[letter] = this.#channel.form(`${String.fromCharCode(code)}.${this.#suffix}`));
  }

  /** The form of a whole run of letters. */
  find(letters: string, from: number, to: number): number {
    const node = this.node(letters, from, to);
    return node === 0 ? NO_FORM : this.form(node, letters, from, to);
  }

  /** The node that a run of letters leads to; 0 where none does. */
  node(letters: string, from: number, to: number): number {
    return this.tree.node(letters, from, to);
  }

  /** The forms of the system among the spellings of a walk, in its order. */
  formsOf(near: Near): number[] {
    const found: number[] = [];
    for (let i = 0; i < near.size; i++) {
      const form = this.#formNear(near, i);
      if (form !== NO_FORM) found.push(form);
    }
    return found;
  }

  /** Σ P(form) of the same. */
  probabilityOf(near: Near): number {
    let sum = 0;
    for (let i = 0; i < near.size; i++) {
      const form = this.#formNear(near, i);
      if (form !== NO_FORM) sum += this.#channel.probability(form);
    }
    return sum;
  }

  /** The same for the nodes of a walk, whose letters are not known any more: NaN where a form has not been asked for yet. */
  probabilityAt(nodes: Uint16Array): number {
    let sum = 0;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] ?? 0;
      const form = this.#forms[node] ?? NO_FORM;
      if (form === UNASKED) return Number.NaN;
      if (form !== NO_FORM) sum += this.#channel.probability(form);
    }
    return sum;
  }

  #formNear(near: Near, i: number): number {
    const node = near.nodes[i] ?? 0;
    const known = this.#forms[node] ?? NO_FORM;
    if (known !== UNASKED) return known;
    const letters = near.text(i);
    return this.form(node, letters, 0, letters.length);
  }
}
