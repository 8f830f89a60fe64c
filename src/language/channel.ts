import { scriptOf } from '../text/script';
import { Lexicon, NO_FORM } from './lexicon';

export { NO_FORM };

/** A unit that can be written in some form, and P(form | unit): how likely writers choose that form for it. */
export interface Emission {
  readonly unit: number;
  readonly p: number;
}

/** What a room knows about one kind of unit. */
export interface ChannelSource {
  /** P(unit) among names of the language. */
  prior(unit: number): number;
  /** Every unit that may be written as `form`; empty when none is. Latin forms may end in `@system`. */
  emit(form: string): readonly Emission[];
  /** Every Latin form of a spelling system (`@system`, or ''), without its suffix. */
  forms(suffix: string): Iterable<string>;
}

/** What two units that have no form in common cost: one in about 700 is another word all the same (a changed name, a wrong record). */
export const FLOOR = -9.5;

/** Share of records that repeat the spelling which another record of the bearer has, rather than spell anew. */
const SAME_SPELLING = 0.5;

/** log2 P(a typing slip in a syllable, and this one among all that could have happened): 2 % over some forty slips. */
const SLIP = -11;

/** Pairs of forms whose evidence is remembered, a power of two: 2^15 take half a megabyte a channel. */
const SEEN = 1 << 15;

/** Strings remembered by a channel before it forgets those that are no form. */
const REMEMBERED = 50_000;

const NOTHING = new Int32Array();
const NO_WEIGHT = new Float64Array();

/**
 * A spelling channel: hidden units (a surname, a syllable, a character, a consonant stack) and the forms that writers give
 * them. Forms are interned to small integers, and what two forms say about one hidden unit is measured in bits.
 */
export class Channel {
  readonly #source: ChannelSource;
  readonly #ids = new Map<string, number>();
  readonly #lexicons = new Map<string, Lexicon>();
  readonly #forms: string[] = [];
  readonly #latin: boolean[] = [];
  /** Per form: the units it may stand for, ascending, with P(unit | form) and P(form | unit) / P(form). */
  readonly #units: Int32Array[] = [];
  readonly #posterior: Float64Array[] = [];
  readonly #lift: Float64Array[] = [];
  /** Per form log2 P(form). */
  readonly #bits: number[] = [];

  /** What {@link evidence} said lately: a direct-mapped cache of pairs, so that names with common syllables cost a look-up. */
  readonly #seenF: Int32Array = new Int32Array(SEEN).fill(NO_FORM);
  readonly #seenG: Int32Array = new Int32Array(SEEN).fill(NO_FORM);
  readonly #seenBits: Float64Array = new Float64Array(SEEN);

  constructor(source: ChannelSource) {
    this.#source = source;
  }

  /** The integer that stands for `form`, or {@link NO_FORM} when no unit is written so. */
  form(form: string): number {
    let id = this.#ids.get(form);
    if (id === undefined) {
      id = this.#intern(form, this.#source.emit(form));
      // Of what is no form only so much is remembered: strings without end may be asked for.
      if (id !== NO_FORM || this.#ids.size < REMEMBERED) this.#ids.set(form, id);
    }
    return id;
  }

  /**
   * `letters` read as a typing slip of what is one slip away from it in the spelling system: `sugn` as `sung` above all;
   * {@link NO_FORM} when nothing is.
   */
  misspelt(letters: string, suffix: string): number {
    const key = `${letters}~${suffix}`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      const found = new Map<number, number>();
      for (const form of this.lexicon(suffix).near(letters, 0, letters.length)) {
        const p = 2 ** (this.logProbability(form) + SLIP);
        this.#units[form]?.forEach((unit, i) => found.set(unit, (found.get(unit) ?? 0) + (this.#lift[form]?.[i] ?? 0) * p));
      }
      id = this.#intern(key, Array.from(found, ([unit, p]) => ({ unit, p })));
      if (id !== NO_FORM || this.#ids.size < REMEMBERED) this.#ids.set(key, id);
    }
    return id;
  }

  /** The Latin forms of a spelling system as a tree, built the first time it is asked for. */
  lexicon(suffix: string): Lexicon {
    let lexicon = this.#lexicons.get(suffix);
    if (lexicon === undefined) this.#lexicons.set(suffix, (lexicon = new Lexicon(this, suffix, this.#source.forms(suffix))));
    return lexicon;
  }

  /** The written form behind an integer. */
  spelling(id: number): string {
    return this.#forms[id] ?? '';
  }

  /** log2 P(form): how far below zero says how rare. */
  logProbability(id: number): number {
    return this.#bits[id] ?? Number.NEGATIVE_INFINITY;
  }

  /** −log2 P(unit): what two names say that share it for certain. */
  rarity(unit: number): number {
    return -Math.log2(this.#source.prior(unit));
  }

  /** The units that a form may stand for, likeliest first, with P(unit | form). */
  readings(id: number): { unit: number; p: number }[] {
    const posterior = this.#posterior[id] ?? NO_WEIGHT;
    return Array.from(this.#units[id] ?? NOTHING, (unit, i) => ({ unit, p: posterior[i] ?? 0 })).sort((a, b) => b.p - a.p || a.unit - b.unit);
  }

  /**
   * Evidence in bits that two forms write one unit rather than two drawn at random:
   * log2 Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)). Symmetric, not under {@link FLOOR}, and at most the rarity of either form.
   */
  evidence(f: number, g: number): number {
    if (f > g) return this.evidence(g, f);
    const place = (f * 40503 + g) & (SEEN - 1);
    if (this.#seenF[place] === f && this.#seenG[place] === g) return this.#seenBits[place] ?? 0;
    const bits = this.#weigh(f, g);
    this.#seenF[place] = f;
    this.#seenG[place] = g;
    this.#seenBits[place] = bits;
    return bits;
  }

  #weigh(f: number, g: number): number {
    if (f === g) {
      const rarity = -this.logProbability(f);
      if (this.#latin[f] !== true) return rarity;
      return Math.log2(SAME_SPELLING * 2 ** rarity + (1 - SAME_SPELLING) * this.#ratio(f, f));
    }
    return Math.log2(this.#ratio(f, g) + 2 ** FLOOR);
  }

  /** The same, allowing that the Latin one of the two was mistyped. Slow the first time a form is asked for. */
  evidenceWithSlip(f: number, g: number): number {
    if (f > g) return this.evidenceWithSlip(g, f);
    const slipped = this.#slipRatio(f, g) + this.#slipRatio(g, f);
    return Math.log2(2 ** this.evidence(f, g) + slipped);
  }

  /** P(g mistyped | what f may stand for) / P(g). */
  #slipRatio(f: number, g: number): number {
    if (this.#latin[g] !== true) return 0;
    const [letters = '', system = ''] = (this.#forms[g] ?? '').split('@');
    if (letters.length < 3 || letters.includes('~')) return 0;
    const mistyped = this.misspelt(letters, system === '' ? '' : `@${system}`);
    if (mistyped === NO_FORM) return 0;
    return this.#ratio(f, mistyped) * 2 ** (this.logProbability(mistyped) - this.logProbability(g));
  }

  /** Σ_u P(u|f) P(g|u) / P(g): a merge of two ascending lists. */
  #ratio(f: number, g: number): number {
    const left = this.#units[f] ?? NOTHING;
    const right = this.#units[g] ?? NOTHING;
    const posterior = this.#posterior[f] ?? NO_WEIGHT;
    const lift = this.#lift[g] ?? NO_WEIGHT;
    let sum = 0;
    for (let i = 0, j = 0; i < left.length && j < right.length; ) {
      const u = left[i] ?? 0;
      const v = right[j] ?? 0;
      if (u === v) sum += (posterior[i++] ?? 0) * (lift[j++] ?? 0);
      else if (u < v) i++;
      else j++;
    }
    return sum;
  }

  #intern(form: string, emissions: readonly Emission[]): number {
    const sorted = emissions.filter(({ p }) => p > 0).sort((a, b) => a.unit - b.unit);
    let total = 0;
    for (const { unit, p } of sorted) total += this.#source.prior(unit) * p;
    if (total === 0) return NO_FORM;
    const id = this.#forms.push(form) - 1;
    const script = scriptOf(form.codePointAt(0) ?? 0);
    this.#latin.push(script === 'latin' || script === 'none');
    this.#units.push(Int32Array.from(sorted, ({ unit }) => unit));
    this.#posterior.push(Float64Array.from(sorted, ({ unit, p }) => (this.#source.prior(unit) * p) / total));
    this.#lift.push(Float64Array.from(sorted, ({ p }) => p / total));
    this.#bits.push(Math.log2(total));
    return id;
  }
}
