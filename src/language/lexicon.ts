import type { Near } from './near';

/** The form that nothing is written as. */
export const NO_FORM = -1;

/** What gives forms their numbers and P(form). */
interface Forms {
  form(form: string): number;
  logProbability(form: number): number;
  probability(form: number): number;
}

const LETTERS = 26;
/** The highest number of a node: half the memory of larger ones, of which walks touch the more at once. The tables' trees have up to 46,000. */
export const LAST_NODE = 0xffff;
/** A node whose form has not been asked for yet. */
const UNASKED = -2;

/**
 * Room for the tree of a room's Latin spellings, none of which has more nodes: growing would move all that is there, while nothing is compiled yet. What names in
 * Khmer script sound like comes to it later, and lets it grow once.
 */
export const TREE = 36_864;

/**
 * The Latin forms of one channel as a tree of letters, common to all its spelling systems, so that one walk along the letters
 * of a name serves them all. What ends at a node is kept by system, in a {@link Lexicon} each. Node 0 is the root.
 */
export class LetterTree {
  /** `next[node * 26 + letter]`: the node behind the letter, 0 for none. */
  next: Uint16Array = new Uint16Array(LETTERS);
  nodes = 1;
  /** Per node the letters that it has a node behind, a set of bits from a on. */
  letters: Int32Array = new Int32Array(1);
  /** Grows when a system is added: walks that were cut short before would now go on. */
  version = 0;

  readonly #room: number;

  /** With room for so many nodes, made with the first form; it grows beyond that. */
  constructor(room = 256) {
    this.#room = room;
  }

  /** The node behind a letter (its code, a is 97) of a node; 0 where no spelling goes on so. */
  step(node: number, code: number): number {
    const letter = code - 97;
    return letter >= 0 && letter < LETTERS ? (this.next[node * LETTERS + letter] ?? 0) : 0;
  }

  /** The node of a whole form, or of what goes on so from a node, made where it is missing; 0 for what has other letters than a–z. */
  insert(form: string, from = 0): number {
    let node = from;
    for (let i = 0; i < form.length; i++) {
      const letter = form.charCodeAt(i) - 97;
      if (letter < 0 || letter >= LETTERS) return 0;
      const at = node * LETTERS + letter;
      let behind = this.next[at] ?? 0;
      if (behind === 0) {
        // Growing may put another array in the place of this one, so it comes before the array is named.
        behind = this.#grow();
        this.next[at] = behind;
        this.letters[node] = (this.letters[node] ?? 0) | (1 << letter);
      }
      node = behind;
    }
    return node;
  }

  /** The nodes of whole forms, made where they are missing. */
  insertAll(forms: Iterable<string>): number[] {
    return Array.from(forms, (form) => this.insert(form));
  }

  /**
   * The node that letters [from, to) lead to, from a node on; 0 where the tree does not go so far. Most walks end at once: the sets of letters, a tenth of
   * the tree's memory, say so.
   */
  node(letters: string, from = 0, to: number = letters.length, start = 0): number {
    let node = start;
    for (let i = from; i < to; i++) {
      const letter = letters.charCodeAt(i) - 97;
      if (letter < 0 || letter >= LETTERS || ((this.letters[node] ?? 0) & (1 << letter)) === 0) return 0;
      node = this.next[node * LETTERS + letter] ?? 0;
    }
    return node;
  }

  /** Visits a node and every node behind it. */
  under(node: number, visit: (node: number) => void): void {
    visit(node);
    for (let letter = 0; letter < LETTERS; letter++) {
      const behind = this.next[node * LETTERS + letter] ?? 0;
      if (behind > 0) this.under(behind, visit);
    }
  }

  #grow(): number {
    if (this.nodes > LAST_NODE) throw new RangeError(`LetterTree: expected at most ${LAST_NODE} nodes, got more`);
    if (this.nodes === this.letters.length) {
      const nodes = Math.max(this.#room, this.nodes * 2);
      const [next, letters] = [new Uint16Array(nodes * LETTERS), new Int32Array(nodes)];
      next.set(this.next);
      letters.set(this.letters);
      [this.next, this.letters] = [next, letters];
    }
    return this.nodes++;
  }
}

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
