import type { Spelt } from './cut';
import { LONGEST_FORM } from './steps';
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
  /** The letters of both syllables as they were meant. */
  readonly letters: (readonly [first: string, next: string])[] = [];
  #name: Written | undefined;
  #steps: Spelt['steps'] | undefined;
  #from = 0;
  #to = 0;

  /** Finds them for letters [from, to); what one system asked for is at hand for the others. */
  find(name: Written, from: number, to: number, { steps, lexicon }: Pick<Spelt, 'steps' | 'lexicon'>, later: Pick<Spelt, 'lexicon'>): void {
    if (name === this.#name && steps === this.#steps && from === this.#from && to === this.#to) return;
    [this.#name, this.#steps, this.#from, this.#to] = [name, steps, from, to];
    this.size = 0;
    if (to - from > LONGEST || name.divided.subarray(from + 1, to).includes(1)) return;
    const { letters } = name;
    for (let at = from + 1; at < to; at++) {
      const [before, after] = [letters.charCodeAt(at - 1), letters.charCodeAt(at)];
      if (before === after || at - 1 - from > steps.count(from)) continue;
      const first = lexicon.tree.step(at - 1 === from ? 0 : (steps.nodes[from * LONGEST_FORM + at - 2 - from] ?? 0), after);
      if (first === 0) continue;
      const beginning = later.lexicon.tree.step(0, before);
      const next = beginning === 0 ? 0 : later.lexicon.tree.node(letters, at + 1, to, beginning);
      if (next === 0) continue;
      this.letters[this.size] = [letters.slice(from, at - 1) + letters.charAt(at), letters.charAt(at - 1) + letters.slice(at + 1, to)];
      this.places[this.size] = at;
      this.first[this.size] = first;
      this.next[this.size++] = next;
    }
  }
}
