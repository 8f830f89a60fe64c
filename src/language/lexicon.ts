import { NO_FORM, type Channel } from './channel';

const LETTERS = 26;
/** A node whose form has not been asked for yet. */
const UNASKED = -2;

/**
 * The Latin forms of one channel in one spelling system as a tree of letters, so that every syllable that begins at a
 * letter is found in one walk, and a walk ends where no spelling goes on. Node 0 is the root.
 */
export class Lexicon {
  readonly #channel: Channel;
  readonly #suffix: string;
  /** `next[node * 26 + letter]`: the node behind the letter, 0 for none. */
  #next = new Int32Array(LETTERS * 256);
  /** Form ids by node: {@link NO_FORM} where no form ends. */
  #forms = new Int32Array(256).fill(NO_FORM);
  #nodes = 1;

  constructor(channel: Channel, suffix: string, forms: Iterable<string>) {
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
