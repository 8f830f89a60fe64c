import type { LetterTree } from './letter-tree';

/** Syllables of more letters than this are in no table; a test holds the tables to it. */
export const LONGEST_FORM = 12;

const UNASKED = 255;

/**
 * Where a channel's tree of spellings leads from each letter of one name: walked once, and then asked by every system,
 * layout and cut. The arrays are kept from name to name.
 */
export class Steps {
  readonly tree: LetterTree;
  #letters = '';
  #version = -1;
  /** How many letters from a place on spellings go. */
  #counts: Uint8Array = new Uint8Array(64);
  /** `nodes[at * LONGEST_FORM + k]`: the node k + 1 letters after a place. */
  nodes: Int32Array = new Int32Array(64 * LONGEST_FORM);

  constructor(tree: LetterTree) {
    this.tree = tree;
  }

  /** Turns to the letters of another name. */
  take(letters: string): void {
    if (this.#letters === letters && this.#version === this.tree.version) return;
    this.#letters = letters;
    this.#version = this.tree.version;
    if (this.#counts.length < letters.length) {
      this.#counts = new Uint8Array(letters.length * 2);
      this.nodes = new Int32Array(letters.length * 2 * LONGEST_FORM);
    }
    this.#counts.fill(UNASKED, 0, letters.length);
  }

  /** How many nodes stand in {@link nodes} for a place. */
  count(at: number): number {
    const known = this.#counts[at] ?? 0;
    return known === UNASKED ? this.#walk(at) : known;
  }

  #walk(at: number): number {
    const letters = this.#letters;
    const most = Math.min(LONGEST_FORM, letters.length - at);
    let node = 0;
    let k = 0;
    for (; k < most; k++) {
      node = this.tree.step(node, letters.charCodeAt(at + k));
      if (node === 0) break;
      this.nodes[at * LONGEST_FORM + k] = node;
    }
    return (this.#counts[at] = k);
  }
}
