import type { Channel } from './channel';
import { isIn } from './reach';

/** Letters of a syllable that may be read as mistyped. */
export const LONGEST_SLIP = 7;

/** What is known of a run of letters. */
interface Run {
  /** Its letters as a number. */
  readonly number: number;
  /** The places in the tree that are one slip away: walking there is what costs most, and serves all systems. */
  readonly nodes: Uint16Array;
  /** The systems that have a form at some of them, as bits. */
  readonly systems: number;
  /** By system log2 P, NaN where that was not asked for yet. */
  readonly bits: Float64Array;
}

/** Runs of letters whose answers are remembered, the newest of those that share a place: lists repeat their syllables. A prime, so that all letters say where. */
const REMEMBERED = 4093;

/** No run: letters are numbered from 1. */
const NONE = 0;

/** Seven letters of 27 fit into a whole number, which is looked up in a tenth of the time that a string takes. */
const LETTERS = 27;

/**
 * How likely runs of one name's letters are typing slips of syllables, in every spelling system of a channel. What is asked is asked
 * again by every layout and cut, and by the next names: answers are kept for the name in hand by place, and beyond it by letters.
 */
export class SlipBits {
  readonly #channel: Channel;
  readonly #suffixes: readonly string[];
  /** The systems that have a form at a node of the channel's tree. */
  readonly #at: (node: number) => number;
  /** The runs that are remembered, each at the remainder of its number. */
  readonly #runs: (Run | undefined)[] = new Array<Run | undefined>(REMEMBERED);
  #letters = '';
  /** By `at * LONGEST_SLIP + length - 1` what is known of the run. */
  #here: (Run | undefined)[] = [];

  constructor(channel: Channel, suffixes: readonly string[], at: (node: number) => number) {
    this.#channel = channel;
    this.#suffixes = suffixes;
    this.#at = at;
  }

  /** Turns to the letters of another name. */
  take(letters: string): void {
    if (this.#letters === letters) return;
    this.#letters = letters;
    this.#here.length = 0;
  }

  /** log2 P(letters [at, end) as one mistyped syllable) in the system of a number; −∞ where they are no slip of anything. */
  bits(at: number, end: number, system: number): number {
    const run = (this.#here[at * LONGEST_SLIP + end - at - 1] ??= this.#run(at, end));
    if (!isIn(run.systems, system)) return Number.NEGATIVE_INFINITY;
    const known = run.bits[system] ?? Number.NEGATIVE_INFINITY;
    if (!Number.isNaN(known)) return known;
    return (run.bits[system] = this.#channel.misspeltBits(this.#letters.slice(at, end), this.#suffixes[system] ?? '', run.nodes));
  }

  #run(at: number, end: number): Run {
    const number = this.#numberOf(at, end);
    const place = number % REMEMBERED;
    const known = this.#runs[place];
    if (known?.number === number) return known;
    const nodes = this.#channel.nodesBeside(this.#letters.slice(at, end));
    let systems = 0;
    for (let i = 0; i < nodes.length; i++) systems |= this.#at(nodes[i] ?? 0);
    const run = { number, nodes, systems, bits: new Float64Array(this.#suffixes.length).fill(Number.NaN) };
    if (number !== NONE) this.#runs[place] = run;
    return run;
  }

  /** Letters as a whole number; {@link NONE} where one is not of a–z, or they are too many. */
  #numberOf(at: number, end: number): number {
    if (end - at > LONGEST_SLIP) return NONE;
    let number = 0;
    for (let i = at; i < end; i++) {
      const letter = this.#letters.charCodeAt(i) - 96;
      if (letter < 1 || letter >= LETTERS) return NONE;
      number = number * LETTERS + letter;
    }
    return number;
  }
}
