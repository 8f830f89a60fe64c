import { NO_FORM, type Channel } from './channel';
import { SLIP } from './slip';
import { Exchanged } from './exchanged';
import type { Lexicon } from './lexicon';
import { isIn, type Reach } from './reach';
import { LONGEST_SLIP, type SlipBits } from './slip-bits';
import { LONGEST_FORM, type Steps } from './steps';
import { initialAt, type Written } from './written-letters';

/** What it costs to read one syllable across a place where the writer divided the name: slips of hyphen and space happen. */
const ACROSS = -9;

/** How many cuts are kept: beyond the third the likelihood is a hundredth and less. */
export const KEPT_CUTS = 4;
/** The most syllables of a cut. */
export const MOST_SYLLABLES = 8;

/** Stands for the form of a syllable that was mistyped, among the {@link Cutter.forms} of a cut. */
export const MISSPELT = -2;

/** A channel in one spelling system, with what the letters of the name in hand may be in it. */
export interface Spelt {
  readonly channel: Channel;
  /** The system's number. */
  readonly system: number;
  readonly lexicon: Lexicon;
  readonly steps: Steps;
  readonly slips: SlipBits;
  readonly reach: Reach;
}

/**
 * The likeliest ways to cut letters [from, to) into at most `most` syllables, the first of one channel and the others of
 * another. Depth first along the steps that spellings allow, so only syllables that exist are tried; with `slip`, one of
 * them is a typing slip, or two letters were exchanged where two of them meet. Made once and used for name after name: nothing is allocated.
 */
export class Cutter {
  /** The cuts found, likeliest first: log2 of the product of P(form), syllables, their forms, and where each ends in the name. */
  size = 0;
  readonly bits: Float64Array = new Float64Array(KEPT_CUTS);
  readonly counts: Int32Array = new Int32Array(KEPT_CUTS);
  /** `[cut * MOST_SYLLABLES + syllable]` */
  readonly forms: Int32Array = new Int32Array(KEPT_CUTS * MOST_SYLLABLES);
  readonly ends: Int32Array = new Int32Array(KEPT_CUTS * MOST_SYLLABLES);

  /** The cut in the making. */
  readonly #forms: Int32Array = new Int32Array(MOST_SYLLABLES);
  readonly #ends: Int32Array = new Int32Array(MOST_SYLLABLES);
  #name!: Written; // set by cut() before anything is walked
  #first!: Spelt; // likewise
  #next!: Spelt; // likewise
  #to = 0;
  #most = 0;
  /** Whether one syllable is mistyped, and whether that is still to come. */
  #slip = false;
  #slips = 0;
  readonly #exchanged = new Exchanged();
  /** Cuts that cannot be likelier than this are not wanted. */
  #least = 0;

  /** Fills the cutter with the cuts of letters [from, to) that are likelier than `least`; gives how many there are. */
  cut(name: Written, from: number, to: number, first: Spelt, next: Spelt, most: number, slip: boolean, least: number): number {
    this.size = 0;
    this.#name = name;
    this.#first = first;
    this.#next = next;
    this.#to = to;
    this.#most = Math.min(most, MOST_SYLLABLES);
    this.#slip = slip;
    this.#slips = slip ? 1 : 0;
    this.#least = least;
    this.#walk(from, 0, 0);
    if (slip && most > 1) this.#exchange(from);
    return this.size;
  }

  /** The letters may be two syllables with those exchanged where they meet. */
  #exchange(from: number): void {
    const [first, next, to] = [this.#first, this.#next, this.#to];
    const exchanged = this.#exchanged;
    exchanged.find(this.#name, from, to, first, next);
    for (let i = 0; i < exchanged.size; i++) {
      const [one, other] = exchanged.letters[i] ?? ['', ''];
      const form = first.lexicon.form(exchanged.first[i] ?? 0, one, 0, one.length);
      const after = next.lexicon.form(exchanged.next[i] ?? 0, other, 0, other.length);
      if (form === NO_FORM || after === NO_FORM) continue;
      const bits = SLIP + first.channel.logProbability(form) + next.channel.logProbability(after);
      if (bits <= this.#least) continue;
      [this.#forms[0], this.#forms[1], this.#ends[0], this.#ends[1]] = [form, after, exchanged.places[i] ?? 0, to];
      this.#keep(2, bits);
    }
  }

  #walk(at: number, depth: number, bits: number): void {
    // A slip that is still to come makes no cut likelier.
    if (bits + this.#slips * SLIP <= this.#least) return;
    if (at === this.#to) {
      // What needs no slip has been read without one.
      if (!this.#slip || this.#slips === 0) this.#keep(depth, bits);
      return;
    }
    if (this.#to - at > (this.#most - depth) * LONGEST_FORM) return;
    const { lexicon, steps, channel, reach, system } = depth === 0 ? this.#first : this.#next;
    const later = this.#next.reach;
    const { letters, divided } = this.#name;
    if (initialAt(this.#name, at)) {
      const form = lexicon.initial(letters.charCodeAt(at));
      if (form !== NO_FORM) this.#take(form, at + 1, depth, bits + channel.logProbability(form));
      return;
    }
    const count = Math.min(steps.count(at), this.#to - at);
    let crossed = 0;
    for (let k = 0; k < count; k++) {
      if (k > 0 && divided[at + k] === 1) crossed += ACROSS;
      const node = steps.nodes[at * LONGEST_FORM + k] ?? 0;
      // What leads nowhere in the system is known of all systems at once; a slip that is still to come may lead on.
      if (!isIn(reach.at(node), system) || (this.#slips === 0 && !later.has(at + k + 1, this.#to, system))) continue;
      const form = lexicon.form(node, letters, at, at + k + 1);
      if (form !== NO_FORM) this.#take(form, at + k + 1, depth, bits + crossed + channel.logProbability(form));
    }
    if (this.#slips > 0) this.#mistype(at, depth, bits);
  }

  /** One syllable may be mistyped, inside what the writer kept together. */
  #mistype(at: number, depth: number, bits: number): void {
    const { slips, system } = depth === 0 ? this.#first : this.#next;
    const { divided } = this.#name;
    const { reach } = this.#next;
    this.#slips = 0;
    for (let end = at + 1; end <= Math.min(this.#to, at + LONGEST_SLIP); end++) {
      const slip = reach.has(end, this.#to, system) ? slips.bits(at, end, system) : Number.NEGATIVE_INFINITY;
      if (slip > Number.NEGATIVE_INFINITY) this.#take(MISSPELT, end, depth, bits + slip);
      if (divided[end] === 1) break;
    }
    this.#slips = 1;
  }

  #take(form: number, end: number, depth: number, bits: number): void {
    this.#forms[depth] = form;
    this.#ends[depth] = end;
    this.#walk(end, depth + 1, bits);
  }

  /** Puts the cut in the making in its place among those found; of equal ones the first found stays first. */
  #keep(count: number, bits: number): void {
    let place = this.size;
    while (place > 0 && (this.bits[place - 1] ?? 0) < bits) place--;
    if (place === KEPT_CUTS) return;
    if (this.size < KEPT_CUTS) this.size++;
    for (let i = this.size - 1; i > place; i--) this.#move(i - 1, i);
    this.bits[place] = bits;
    this.counts[place] = count;
    for (let i = 0; i < count; i++) {
      this.forms[place * MOST_SYLLABLES + i] = this.#forms[i] ?? NO_FORM;
      this.ends[place * MOST_SYLLABLES + i] = this.#ends[i] ?? 0;
    }
    if (this.size === KEPT_CUTS) this.#least = Math.max(this.#least, this.bits[KEPT_CUTS - 1] ?? 0);
  }

  #move(from: number, to: number): void {
    this.bits[to] = this.bits[from] ?? 0;
    this.counts[to] = this.counts[from] ?? 0;
    this.forms.copyWithin(to * MOST_SYLLABLES, from * MOST_SYLLABLES, (from + 1) * MOST_SYLLABLES);
    this.ends.copyWithin(to * MOST_SYLLABLES, from * MOST_SYLLABLES, (from + 1) * MOST_SYLLABLES);
  }
}
