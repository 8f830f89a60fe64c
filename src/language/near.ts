import { lengthened } from '../text/lengthened';
import type { LetterTree } from './letter-tree';

/**
 * The spellings of a tree that are one typing slip away from a run of letters: a letter left out, added, replaced, or swapped with
 * its neighbour (Damerau 1964). Walked along the tree with one slip to spend, some hundred steps; made once and used for run after
 * run, so that nothing is allocated.
 */
export class Near {
  /** How many nodes of the tree were reached, and which: no node twice, none by no slip at all. */
  size = 0;
  nodes: Int32Array = new Int32Array(256);
  /** How each was reached: {@link text} tells. */
  #slips: Int32Array = new Int32Array(256);
  #letters = '';
  #tree!: LetterTree; // set by walk() before anything is reached
  /** By node the number of the walk that reached it last. */
  #reached: Int32Array = new Int32Array(1024);
  #walks = 0;

  /** Turns to the spellings of `tree` one slip away from `letters`. */
  walk(tree: LetterTree, letters: string): void {
    this.size = 0;
    this.#letters = letters;
    this.#tree = tree;
    this.#walks++;
    if (this.#reached.length < tree.nodes) this.#reached = new Int32Array(tree.nodes * 2);
    const itself = this.#follow(0, 0);
    if (itself > 0) this.#reached[itself] = this.#walks;
    let node = 0;
    for (let at = 0; at <= letters.length; at++) {
      this.#spend(at, node);
      if (at === letters.length) break;
      node = tree.step(node, letters.charCodeAt(at));
      if (node === 0) break;
    }
  }

  /** The letters of the i-th spelling. */
  text(i: number): string {
    const slip = this.#slips[i] ?? 0;
    const [at, kind, letter] = [slip >> 16, (slip >> 8) & 255, String.fromCharCode(slip & 255)];
    const [head, tail] = [this.#letters.slice(0, at), this.#letters.slice(at)];
    if (kind === ADDED) return head + tail.slice(1);
    if (kind === LEFT_OUT) return head + letter + tail;
    if (kind === REPLACED) return head + letter + tail.slice(1);
    return head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
  }

  /** Every slip that may have been made at a place, whose letters so far lead to `node`. */
  #spend(at: number, node: number): void {
    const [letters, tree] = [this.#letters, this.#tree];
    const inside = at < letters.length;
    const code = inside ? letters.charCodeAt(at) : 0;
    if (inside) this.#reach(this.#follow(node, at + 1), at, ADDED, 0);
    // What goes on behind a letter has to begin with one of these; of a hundred letters two do.
    const here = inside ? bitOf(code) : END;
    const after = at + 1 < letters.length ? bitOf(letters.charCodeAt(at + 1)) : inside ? END : 0;
    // The letters behind the node from a on, each the lowest bit of those left.
    for (let left = tree.letters[node] ?? 0; left !== 0; left &= left - 1) {
      const letter = 97 + 31 - Math.clz32(left & -left);
      const next = tree.step(node, letter);
      const behind = (tree.letters[next] ?? 0) | END;
      if ((behind & here) !== 0) this.#reach(this.#follow(next, at), at, LEFT_OUT, letter);
      if ((behind & after) !== 0 && letter !== code) this.#reach(this.#follow(next, at + 1), at, REPLACED, letter);
    }
    if (at + 1 < letters.length) {
      const next = tree.step(node, letters.charCodeAt(at + 1));
      const swapped = next === 0 ? 0 : tree.step(next, code);
      if (swapped > 0) this.#reach(this.#follow(swapped, at + 2), at, SWAPPED, 0);
    }
  }

  /** The node that the letters from a place on lead to; 0 where they leave the tree. */
  #follow(node: number, from: number): number {
    return this.#tree.node(this.#letters, from, this.#letters.length, node);
  }

  #reach(node: number, at: number, kind: number, letter: number): void {
    if (node === 0 || this.#reached[node] === this.#walks) return;
    this.#reached[node] = this.#walks;
    if (this.size === this.nodes.length) {
      this.nodes = lengthened(this.nodes, this.size + 1);
      this.#slips = lengthened(this.#slips, this.size + 1);
    }
    this.nodes[this.size] = node;
    this.#slips[this.size++] = (at << 16) | (kind << 8) | letter;
  }
}

/** A letter as {@link LetterTree.letters} has it; none of a–z is no bit. Where the letters end, whatever is behind will do. */
const bitOf = (code: number): number => (code >= 97 && code <= 122 ? 1 << (code - 97) : 0);
const END = 1 << 26;

/** What the typist did. */
const ADDED = 0;
const LEFT_OUT = 1;
const REPLACED = 2;
const SWAPPED = 3;
