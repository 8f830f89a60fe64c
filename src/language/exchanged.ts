import { LONGEST_FORM, type Steps } from './steps';
import type { LetterTree } from './lexicon';
import type { Written } from './written-letters';

/** A run of more letters is no two syllables. */
const LONGEST = 2 * LONGEST_FORM;

/**
 * Two syllables of which the letters were exchanged where they meet: *Soohna* is soon and ha. Inside one syllable the tree of spellings tells
 * what may have been meant (`near.ts`); across two it is both that are other syllables than they seem.
 */
export class Exchanged {
  /** At how many places the letters can have been exchanged, where the second syllable begins then, and the nodes of both. */
  size = 0;
  readonly places: Int32Array = new Int32Array(LONGEST);
  readonly first: Int32Array = new Int32Array(LONGEST);
  readonly next: Int32Array = new Int32Array(LONGEST);
  #name: Written | undefined;
  #steps: Steps | undefined;
  #from = 0;
  #to = 0;

  /** Finds them for letters [from, to); what one system asked for is at hand for the others. `steps` and `tree` are of the first and the next syllable. */
  find(name: Written, from: number, to: number, steps: Steps, tree: LetterTree): void {
    if (name === this.#name && steps === this.#steps && from === this.#from && to === this.#to) return;
    [this.#name, this.#steps, this.#from, this.#to] = [name, steps, from, to];
    this.size = 0;
    if (to - from > LONGEST || name.divided.subarray(from + 1, to).includes(1)) return;
    const { letters } = name;
    for (let at = from + 1; at < to; at++) {
      const [before, after] = [letters.charCodeAt(at - 1), letters.charCodeAt(at)];
      if (before === after || at - 1 - from > steps.count(from)) continue;
      const first = steps.step(at - 1 === from ? 0 : (steps.nodes[from * LONGEST_FORM + at - 2 - from] ?? 0), after);
      if (first === 0) continue;
      let next = tree.step(0, before);
      for (let i = at + 1; i < to && next !== 0; i++) next = tree.step(next, letters.charCodeAt(i));
      if (next === 0) continue;
      this.places[this.size] = at;
      this.first[this.size] = first;
      this.next[this.size++] = next;
    }
  }
}

/** The letters of both syllables as they were meant, where those at a place and before it were exchanged. */
export const meantLetters = (letters: string, from: number, at: number, to: number): readonly [first: string, next: string] =>
  [letters.slice(from, at - 1) + letters.charAt(at), letters.charAt(at - 1) + letters.slice(at + 1, to)];
