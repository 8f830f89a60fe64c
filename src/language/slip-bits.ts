import { Recent } from '../text/recent';
import type { Channel } from './channel';

/** Letters of a syllable that may be read as mistyped. */
export const LONGEST_SLIP = 7;

/** What is known of a run of letters. */
interface Run {
  /** The places in the tree that are one slip away: walking there is what costs most, and serves all systems. */
  readonly nodes: Int32Array;
  /** By system log2 P, NaN where that was not asked for yet. */
  readonly bits: Float64Array;
}

/** Runs of letters whose answers are remembered. */
const REMEMBERED = 8192;

/**
 * How likely runs of one name's letters are typing slips of syllables, in every spelling system of a channel. What is asked is asked
 * again by every layout and cut, and by the next names: answers are kept for the name in hand by place, and beyond it by letters.
 */
export class SlipBits {
  readonly #channel: Channel;
  readonly #suffixes: readonly string[];
  readonly #known = new Recent<Run>(REMEMBERED);
  #letters = '';
  /** By `at * LONGEST_SLIP + length - 1` what is known of the run. */
  #here: (Run | undefined)[] = [];

  constructor(channel: Channel, suffixes: readonly string[]) {
    this.#channel = channel;
    this.#suffixes = suffixes;
  }

  /** Turns to the letters of another name. */
  take(letters: string): void {
    if (this.#letters === letters) return;
    this.#letters = letters;
    this.#here.length = 0;
  }

  /** log2 P(letters [at, end) as one mistyped syllable) in the system of a number; −∞ where they are no slip of anything. */
  bits(at: number, end: number, system: number): number {
    const place = at * LONGEST_SLIP + end - at - 1;
    const run = (this.#here[place] ??= this.#run(at, end));
    const known = run.bits[system] ?? Number.NEGATIVE_INFINITY;
    if (!Number.isNaN(known)) return known;
    return (run.bits[system] = this.#channel.misspeltBits(this.#letters.slice(at, end), this.#suffixes[system] ?? '', run.nodes));
  }

  #run(at: number, end: number): Run {
    const letters = this.#letters.slice(at, end);
    return this.#known.get(letters, () => ({ nodes: this.#channel.nodesBeside(letters), bits: new Float64Array(this.#suffixes.length).fill(Number.NaN) }));
  }
}
