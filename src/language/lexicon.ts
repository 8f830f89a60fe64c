/** The form that nothing is written as. */
export const NO_FORM = -1;

/** What gives forms their numbers. */
interface Forms {
  form(form: string): number;
}

const LETTERS = 26;
/** A node whose form has not been asked for yet. */
const UNASKED = -2;

/**
 * The Latin forms of one channel in one spelling system as a tree of letters, so that every syllable that begins at a
 * letter is found in one walk, and a walk ends where no spelling goes on. Node 0 is the root.
 */
export class Lexicon {
  readonly #channel: Forms;
  readonly #suffix: string;
  /** `next[node * 26 + letter]`: the node behind the letter, 0 for none. */
  #next = new Int32Array(LETTERS * 256);
  /** Form ids by node: {@link NO_FORM} where no form ends. */
  #forms = new Int32Array(256).fill(NO_FORM);
  #nodes = 1;

  constructor(channel: Forms, suffix: string, forms: Iterable<string>) {
    this.#channel = channel;
    this.#suffix = suffix;
    for (const form of forms) this.#insert(form);
  }

  /** The node behind a letter (its code, a is 97) of a node; 0 where no spelling goes on so. */
  step(node: number, code: number): number {
    const letter = code - 97;
    return letter >= 0 && letter < LETTERS ? (this.#next[node * LETTERS + letter] ?? 0) : 0;
  }

  /** The form that ends at a node, whose letters are given; {@link NO_FORM} where none does. */
  form(node: number, letters: string, from: number, to: number): number {
    const known = this.#forms[node] ?? NO_FORM;
    if (known !== UNASKED) return known;
    return (this.#forms[node] = this.#channel.form(letters.slice(from, to) + this.#suffix));
  }

  /** The form of a whole run of letters. */
  find(letters: string, from: number, to: number): number {
    let node = 0;
    for (let i = from; i < to; i++) {
      node = this.step(node, letters.charCodeAt(i));
      if (node === 0) return NO_FORM;
    }
    return this.form(node, letters, from, to);
  }

  /**
   * The forms one typing slip away from letters [from, to): a letter left out, added, replaced, or swapped with its
   * neighbour (Damerau 1964). A walk along the tree with one slip to spend: some hundred steps.
   */
  near(letters: string, from: number, to: number): Set<number> {
    const found = new Set<number>();
    this.#near(letters, from, to, 0, '', found);
    // What needs no slip at all is not one slip away.
    found.delete(this.find(letters, from, to));
    return found;
  }

  /** Spends the slip here in every way, then goes one letter on. `spelt` are the letters from the root. */
  #near(letters: string, at: number, to: number, node: number, spelt: string, found: Set<number>): void {
    const code = letters.charCodeAt(at);
    const after = at + 1 < to ? letters.charCodeAt(at + 1) : 0;
    if (at < to) this.#rest(letters, at + 1, to, node, spelt, found);
    for (let letter = 97; letter < 97 + LETTERS; letter++) {
      const next = this.step(node, letter);
      if (next === 0) continue;
      const longer = spelt + String.fromCharCode(letter);
      this.#rest(letters, at, to, next, longer, found);
      if (at < to && letter !== code) this.#rest(letters, at + 1, to, next, longer, found);
      if (after !== 0 && letter === after && after !== code) {
        const swapped = this.step(next, code);
        if (swapped !== 0) this.#rest(letters, at + 2, to, swapped, longer + letters.charAt(at), found);
      }
    }
    if (at === to) return;
    const straight = this.step(node, code);
    if (straight !== 0) this.#near(letters, at + 1, to, straight, spelt + letters.charAt(at), found);
  }

  /** Follows the rest of the letters to the end, without a slip. */
  #rest(letters: string, at: number, to: number, node: number, spelt: string, found: Set<number>): void {
    let here = node;
    for (let i = at; i < to; i++) {
      here = this.step(here, letters.charCodeAt(i));
      if (here === 0) return;
    }
    const whole = spelt + letters.slice(at, to);
    const form = this.form(here, whole, 0, whole.length);
    if (form !== NO_FORM) found.add(form);
  }

  #insert(form: string): void {
    let node = 0;
    for (let i = 0; i < form.length; i++) {
      const letter = form.charCodeAt(i) - 97;
      if (letter < 0 || letter >= LETTERS) return;
      const at = node * LETTERS + letter;
      let behind = this.#next[at] ?? 0;
      if (behind === 0) {
        // Growing may put another array in the place of this one, so it comes before the array is named.
        behind = this.#grow();
        this.#next[at] = behind;
      }
      node = behind;
    }
    if (node !== 0) this.#forms[node] = UNASKED;
  }

  #grow(): number {
    if (this.#nodes === this.#forms.length) {
      const next = new Int32Array(this.#next.length * 2);
      next.set(this.#next);
      this.#next = next;
      const forms = new Int32Array(this.#forms.length * 2).fill(NO_FORM);
      forms.set(this.#forms);
      this.#forms = forms;
    }
    return this.#nodes++;
  }
}
