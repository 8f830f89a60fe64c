/** a to z. */
export const LETTERS = 26;
/** The highest number of a node: half the memory of larger ones, of which walks touch the more at once. The tables' trees have up to 46,000. */
export const LAST_NODE = 0xffff;
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
