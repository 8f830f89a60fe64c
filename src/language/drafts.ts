import { MOST_SYLLABLES, type Cutter } from './cut';
import { NO_FORM } from './lexicon';
import { KEPT, UNLIKELY } from './reading';

/**
 * The likeliest drafts of the readings of one Latin name, likeliest first: a system, a layout, the surname's form and a cut of the given name.
 * Made once and used for name after name: nothing is allocated.
 */
export class Drafts {
  size = 0;
  readonly bits: Float64Array = new Float64Array(KEPT);
  readonly system: Int32Array = new Int32Array(KEPT);
  readonly layout: Int32Array = new Int32Array(KEPT);
  readonly surname: Int32Array = new Int32Array(KEPT);
  /** Whether something is taken for mistyped. */
  readonly slip: Uint8Array = new Uint8Array(KEPT);
  /** Given syllables, their forms and where each ends in the name: `[draft * MOST_SYLLABLES + syllable]`. */
  readonly count: Int32Array = new Int32Array(KEPT);
  readonly forms: Int32Array = new Int32Array(KEPT * MOST_SYLLABLES);
  readonly ends: Int32Array = new Int32Array(KEPT * MOST_SYLLABLES);
  #floor = 0;
  #most = KEPT;

  /** Turns to another name, of which so many drafts are wanted, {@link KEPT} at most, that are likelier than `floor`. */
  begin(floor: number, most: number): void {
    this.size = 0;
    this.#floor = floor;
    this.#most = most;
  }

  /** What a draft must be likelier than to be among the readings. */
  least(): number {
    if (this.size === 0) return this.#floor;
    const least = Math.max(this.#floor, (this.bits[0] ?? 0) + UNLIKELY);
    return this.size < this.#most ? least : Math.max(least, this.bits[this.#most - 1] ?? 0);
  }

  /** Puts a draft in its place; of equal ones that of the earlier system and layout stands first. `cut` is one of the cutter's, -1 where there is no given name. */
  keep(bits: number, layout: number, system: number, surname: number, slip: boolean, cutter: Cutter, cut: number): void {
    if (bits <= this.least()) return;
    let place = this.size;
    while (place > 0 && this.#after(place - 1, bits, system, layout)) place--;
    if (place === this.#most) return;
    if (this.size < this.#most) this.size++;
    for (let i = this.size - 1; i > place; i--) this.#move(i - 1, i);
    this.bits[place] = bits;
    this.layout[place] = layout;
    this.system[place] = system;
    this.surname[place] = surname;
    this.slip[place] = slip ? 1 : 0;
    const count = cut < 0 ? 0 : (cutter.counts[cut] ?? 0);
    this.count[place] = count;
    for (let i = 0; i < count; i++) {
      this.forms[place * MOST_SYLLABLES + i] = cutter.forms[cut * MOST_SYLLABLES + i] ?? NO_FORM;
      this.ends[place * MOST_SYLLABLES + i] = cutter.ends[cut * MOST_SYLLABLES + i] ?? 0;
    }
    // What the likeliest draft has made unlikely.
    while (this.size > 1 && (this.bits[this.size - 1] ?? 0) <= (this.bits[0] ?? 0) + UNLIKELY) this.size--;
  }

  #after(draft: number, bits: number, system: number, layout: number): boolean {
    const known = this.bits[draft] ?? 0;
    if (known !== bits) return known < bits;
    const before = this.system[draft] ?? 0;
    return before > system || (before === system && (this.layout[draft] ?? 0) > layout);
  }

  #move(from: number, to: number): void {
    this.bits[to] = this.bits[from] ?? 0;
    this.layout[to] = this.layout[from] ?? 0;
    this.system[to] = this.system[from] ?? 0;
    this.surname[to] = this.surname[from] ?? 0;
    this.slip[to] = this.slip[from] ?? 0;
    this.count[to] = this.count[from] ?? 0;
    for (let i = 0; i < MOST_SYLLABLES; i++) {
      this.forms[to * MOST_SYLLABLES + i] = this.forms[from * MOST_SYLLABLES + i] ?? 0;
      this.ends[to * MOST_SYLLABLES + i] = this.ends[from * MOST_SYLLABLES + i] ?? 0;
    }
  }
}
