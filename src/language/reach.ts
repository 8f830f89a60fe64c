import { lengthened } from '../text/lengthened';
import type { Lexicon } from './lexicon';
import { LONGEST_FORM, type Steps } from './steps';
import { initialAt, type Written } from './written-letters';

/** Systems of a channel, each a bit of a number. */
const MOST_SYSTEMS = 30;

/** Whether a system is in a set of bits. */
export const isIn = (systems: number, system: number): boolean => ((systems >>> system) & 1) === 1;

/** Not worked out yet: no set of so many systems. */
const UNASKED = 0x7fffffff;

/**
 * In which spelling systems letters can be cut into syllables of a channel, whatever these are: worked out for all systems at once, as sets of
 * bits, before any of them is cut. Systems that are not in the set need not be tried. Initials count as reached in every system.
 */
export class Reach {
  readonly #steps: Steps;
  /** By node the systems that have a form there. */
  readonly #marks: Int32Array;
  #name: Written | undefined;
  #width = 0;
  /** `[to * width + at]`: the systems that letters [at, to) can be cut in. */
  #known: Int32Array = new Int32Array(1024);

  constructor(steps: Steps, lexicons: readonly Lexicon[]) {
    if (lexicons.length > MOST_SYSTEMS) throw new RangeError(`Reach: expected at most ${MOST_SYSTEMS} systems, got ${lexicons.length}`);
    this.#steps = steps;
    const marks = new Int32Array(steps.tree.nodes);
    this.#marks = marks;
    lexicons.forEach(({ ends }, system) => {
      // By number: asking a list for one after the other makes two objects each time, until that is compiled.
      for (let i = 0; i < ends.length; i++) {
        const end = ends[i] ?? 0;
        marks[end] = (marks[end] ?? 0) | (1 << system);
      }
    });
  }

  /** Turns to another name. */
  take(name: Written): void {
    if (this.#name === name) return;
    this.#name = name;
    this.#width = name.letters.length + 1;
    this.#known = lengthened(this.#known, this.#width * this.#width);
    this.#known.fill(UNASKED, 0, this.#width * this.#width);
  }

  /** Whether letters [at, to) can be cut in a system. */
  has(at: number, to: number, system: number): boolean {
    return isIn(this.systems(at, to), system);
  }

  /** The systems that letters [at, to) can be cut in. */
  systems(at: number, to: number): number {
    if (at === to) return -1;
    const known = this.#known[to * this.#width + at] ?? 0;
    return known === UNASKED ? (this.#known[to * this.#width + at] = this.after(at, to, this)) : known;
  }

  /** The same with a first syllable of this channel and later ones of another. */
  after(at: number, to: number, later: Reach): number {
    const name = this.#name;
    if (name === undefined) return 0;
    if (initialAt(name, at)) return later.systems(at + 1, to);
    const count = Math.min(this.#steps.count(at), to - at);
    let systems = 0;
    for (let k = 0; k < count; k++) {
      const here = this.#marks[this.#steps.nodes[at * LONGEST_FORM + k] ?? 0] ?? 0;
      if (here !== 0) systems |= here & later.systems(at + k + 1, to);
    }
    return systems;
  }

  /** The systems that have a form at a node. */
  at(node: number): number {
    return this.#marks[node] ?? 0;
  }
}
