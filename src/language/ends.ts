import { lengthened } from '../text/lengthened';

/**
 * What the forms that end at the nodes of a tree of letters may stand for, with P(form | meaning): a list at each node, in the
 * order of adding. Tens of thousands of spellings are entered when the first name is read, so none of them costs an object.
 */
export class Ends {
  /** Every node that has a list, once. */
  readonly nodes: number[] = [];
  /** By node the number of its first and of its last entry, counted from 1. */
  #first: Int32Array;
  #last: Int32Array;
  /** By entry what is meant, its probability, and the next entry of the node. */
  readonly #meanings: number[] = [0];
  readonly #weights: number[] = [0];
  readonly #next: number[] = [0];

  /** With room for so many nodes at first. */
  constructor(nodes = 16_384) {
    this.#first = new Int32Array(nodes);
    this.#last = new Int32Array(nodes);
  }

  /** Adds what a form may stand for, by its node, or adds to its probability what is meant already; 0 is the node of no form. */
  add(node: number, meaning: number, p: number): void {
    if (node === 0) return;
    if (node >= this.#first.length) {
      this.#first = lengthened(this.#first, node + 1);
      this.#last = lengthened(this.#last, node + 1);
    }
    for (let known = this.#first[node] ?? 0; known > 0; known = this.#next[known] ?? 0) {
      if (this.#meanings[known] !== meaning) continue;
      this.#weights[known] = (this.#weights[known] ?? 0) + p;
      return;
    }
    const entry = this.#meanings.push(meaning) - 1;
    this.#weights.push(p);
    this.#next.push(0);
    const last = this.#last[node] ?? 0;
    if (last === 0) {
      this.#first[node] = entry;
      this.nodes.push(node);
    } else this.#next[last] = entry;
    this.#last[node] = entry;
  }

  /** Visits what the form at a node may stand for. */
  each(node: number, visit: (meaning: number, p: number) => void): void {
    for (let entry = this.#first[node] ?? 0; entry > 0; entry = this.#next[entry] ?? 0) visit(this.#meanings[entry] ?? 0, this.#weights[entry] ?? 0);
  }
}
