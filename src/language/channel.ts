import { scriptOf } from '../text/script';
import { ClassSets } from './class-sets';
import { BIT, fixed } from './fixed';
import { LetterTree, Lexicon, NO_FORM } from './lexicon';
import { Near } from './near';
import { PairMemory, UNKNOWN } from './pair-memory';

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
  /** Every Latin form of a spelling system (`@system`, or ''), without its suffix; or the nodes where they end, of a source with a tree. */
  forms(suffix: string): Iterable<string | number>;
  /** The letters of all forms, where the source keeps them so itself. */
  readonly tree?: LetterTree;
  /** The other systems whose forms together are those of a system; {@link forms} is then not asked. */
  together?(suffix: string): readonly string[];
  /** The forms of a script other than Latin that are one typing slip away from a form in it; none unless the source says otherwise. */
  beside?(form: string): Iterable<string>;
  /** What two units that have no form in common cost, in bits; {@link FLOOR} unless the source says otherwise. */
  readonly floor?: number;
  /** The fewest letters of a form that may have been mistyped; {@link SHORTEST_SLIP} unless the source says otherwise. */
  readonly shortestSlip?: number;
}

/** What a writer may have meant by a form; see {@link Channel.meant}. */
export interface Meant {
  readonly forms: Int32Array;
  readonly shares: Float64Array;
}

/** What two units that have no form in common cost: one in about 700 is another word all the same (a changed name, a wrong record). */
export const FLOOR = -9.5;

/** Share of records that repeat the spelling which another record of the bearer has, rather than spell anew. */
const SAME_SPELLING = 0.5;

/** log2 P(a typing slip in a syllable, and this one among all that could have happened): 2 % over some forty slips. */
const SLIP = -11;
/** The same in a script whose syllables are typed by their parts and seen as wholes: 2 in a thousand over some sixty slips. */
const NATIVE_SLIP = -15;
/** {@link SLIP} as {@link Channel.weigh} counts. */
export const SLIP_FIXED: number = fixed(SLIP);

/** One letter says too little of what was meant to be one of several explanations. */
const SHORTEST_SLIP = 2;

/** {@link FLOOR} as {@link Channel.weigh} counts. */
export const FLOOR_FIXED: number = fixed(FLOOR);

/** Stands in what {@link Channel.spelling} gives after letters that were read as a slip. */
const SLIPPED = '~';

/** Strings remembered by a channel before it forgets those that are no form. */
const REMEMBERED = 50_000;

const NOTHING = new Int32Array();
const NO_WEIGHT = new Float64Array();
const ONE = Float64Array.of(1);
/** Stands for the units of a slip, which has those of all the forms that may have been meant. */
const MISTYPED = new Int32Array();

/** Of use to one call at a time. */
const near = new Near();

/**
 * A spelling channel: hidden units (a surname, a syllable, a character, a consonant stack) and the forms that writers give
 * them. Forms are interned to small integers, and what two forms say about one hidden unit is measured in bits.
 */
export class Channel {
  readonly #source: ChannelSource;
  readonly #ids = new Map<string, number>();
  /** Every Latin form, whatever the system. */
  readonly #tree: LetterTree;
  readonly #lexicons = new Map<string, Lexicon>();
  readonly #forms: string[] = [];
  readonly #latin: boolean[] = [];
  /** Per form: the units it may stand for, ascending, with P(unit | form) and P(form | unit) / P(form). */
  readonly #units: Int32Array[] = [];
  readonly #posterior: Float64Array[] = [];
  readonly #lift: Float64Array[] = [];
  /** Per form log2 P(form). */
  readonly #bits: number[] = [];

  /** Per form what was meant by it, where that was asked for. */
  readonly #meant: (Meant | undefined)[] = [];

  readonly #floor: number;
  /** See {@link classOf}. */
  readonly classOf: (unit: number) => number;
  readonly #classes = new ClassSets();
  /** Per form −log2 P(form) in 65,536ths of a bit. */
  readonly #most: number[] = [];
  readonly #seen = new PairMemory();
  readonly #slipped = new PairMemory();
  /** By another channel, what its forms are here. */
  readonly #here = new Map<Channel, Int32Array>();

  /**
   * `classOf` puts units that spellings confuse into one class, any whole number that is the same in every process and at every place of
   * the name: searches gather by it, and forms without a class in common are told apart at a glance. By itself a unit is a class.
   */
  constructor(source: ChannelSource, classOf: (unit: number) => number = (unit) => unit) {
    this.#source = source;
    this.classOf = classOf;
    this.#tree = source.tree ?? new LetterTree();
    this.#floor = fixed(source.floor ?? FLOOR);
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
   * {@link NO_FORM} when nothing is. What may have been meant is found out when it is first compared.
   */
  misspelt(letters: string, suffix: string): number {
    const key = `${letters}${SLIPPED}${suffix}`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      const bits = isNative(letters) ? this.#besideBits(letters) : this.misspeltBits(letters, suffix);
      id = bits === Number.NEGATIVE_INFINITY ? NO_FORM : this.#enter(key, bits, MISTYPED, NO_WEIGHT, NO_WEIGHT);
      if (id !== NO_FORM || this.#ids.size < REMEMBERED) this.#ids.set(key, id);
    }
    return id;
  }

  /** log2 P of the same, without giving it a number; −∞ when nothing is one slip away. */
  misspeltBits(letters: string, suffix: string): number {
    const lexicon = this.lexicon(suffix);
    near.walk(this.#tree, letters);
    return Math.log2(lexicon.probabilityOf(near)) + SLIP;
  }

  /** The same for letters of a script other than Latin. */
  #besideBits(letters: string): number {
    let total = 0;
    for (const form of this.#formsBeside(letters)) total += 2 ** this.logProbability(form);
    return Math.log2(total) + NATIVE_SLIP;
  }

  #formsBeside(letters: string): number[] {
    return Array.from(this.#source.beside?.(letters) ?? [], (one) => this.form(one)).filter((form) => form !== NO_FORM);
  }

  /** The Latin forms of a spelling system in the channel's tree, put there the first time it is asked for. */
  lexicon(suffix: string): Lexicon {
    let lexicon = this.#lexicons.get(suffix);
    if (lexicon === undefined) {
      const parts = this.#source.together?.(suffix).map((part) => this.lexicon(part)) ?? [];
      lexicon = new Lexicon(this, this.#tree, suffix, parts.length > 0 ? parts : this.#source.forms(suffix));
      this.#lexicons.set(suffix, lexicon);
    }
    return lexicon;
  }

  /** The written form behind an integer. */
  spelling(id: number): string {
    return this.#forms[id] ?? '';
  }

  /** Every form that has a number, in the order of the numbers: `kim`, `jung@north`, and `sugn~@north` for what was read as a slip. */
  spellings(): readonly string[] {
    return this.#forms;
  }

  /** The number of what {@link spelling} gave, slips included. */
  formOfSpelling(spelling: string): number {
    const slip = spelling.indexOf(SLIPPED);
    return slip < 0 ? this.form(spelling) : this.misspelt(spelling.slice(0, slip), spelling.slice(slip + 1));
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
    const found = new Map<number, number>();
    const { forms, shares } = this.meant(id);
    forms.forEach((form, i) => {
      const posterior = this.#posterior[form] ?? NO_WEIGHT;
      this.#units[form]?.forEach((unit, j) => found.set(unit, (found.get(unit) ?? 0) + (shares[i] ?? 0) * (posterior[j] ?? 0)));
    });
    return Array.from(found, ([unit, p]) => ({ unit, p })).sort((a, b) => b.p - a.p || a.unit - b.unit);
  }

  /** The forms that the writer may have meant, with P(meant | written): for a slip those one slip away, else the form itself. */
  meant(id: number): Meant {
    return (this.#meant[id] ??= this.#units[id] === MISTYPED ? this.#nearSlip(id) : { forms: Int32Array.of(id), shares: ONE });
  }

  #nearSlip(id: number): Meant {
    const [letters = '', suffix = ''] = this.spelling(id).split(SLIPPED);
    const native = isNative(letters);
    const forms = native ? Int32Array.from(this.#formsBeside(letters)) : this.#formsNear(letters, suffix);
    const total = this.logProbability(id) - (native ? NATIVE_SLIP : SLIP);
    return { forms, shares: Float64Array.from(forms, (form) => 2 ** (this.logProbability(form) - total)) };
  }

  #formsNear(letters: string, suffix: string): Int32Array {
    const lexicon = this.lexicon(suffix);
    near.walk(this.#tree, letters);
    return Int32Array.from(lexicon.formsOf(near));
  }

  /**
   * {@link evidence} in 65,536ths of a bit, as comparisons count it. Answers are remembered, so that names with common syllables
   * cost a look-up; forms without a unit in common, which is most pairs, cost less still.
   */
  weigh(f: number, g: number): number {
    if (f > g) return this.weigh(g, f);
    if (this.#areApart(f, g)) return this.#floor;
    const known = this.#seen.get(f, g);
    return known === UNKNOWN ? this.#seen.set(f, g, fixed(this.evidence(f, g))) : known;
  }

  /** The most evidence that a form gives with any other, in 65,536ths of a bit: its rarity. */
  most(form: number): number {
    return this.#most[form] ?? 0;
  }

  /** The same, had a form that was read as a slip been written as it was meant. */
  mostMeant(form: number): number {
    return this.#units[form] === MISTYPED ? this.most(form) + SLIP_FIXED : this.most(form);
  }

  /** {@link evidenceWithSlip} in 65,536ths of a bit. */
  weighWithSlip(f: number, g: number): number {
    if (f > g) return this.weighWithSlip(g, f);
    const known = this.#slipped.get(f, g);
    return known === UNKNOWN ? this.#slipped.set(f, g, fixed(this.evidenceWithSlip(f, g))) : known;
  }

  /** What a form of another channel of the language is in this one. */
  formOf(form: number, other: Channel): number {
    let here = this.#here.get(other);
    if (here === undefined || here.length <= form) {
      const longer = new Int32Array((form + 1) * 2).fill(UNKNOWN);
      if (here !== undefined) longer.set(here);
      this.#here.set(other, (here = longer));
    }
    const known = here[form] ?? UNKNOWN;
    return known === UNKNOWN ? (here[form] = this.formOfSpelling(other.spelling(form))) : known;
  }

  /**
   * Evidence in bits that two forms write one unit rather than two drawn at random:
   * log2 Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)). Symmetric, not under {@link FLOOR}, and at most the rarity of either form.
   */
  evidence(f: number, g: number): number {
    if (f > g) return this.evidence(g, f);
    if (f === g) {
      const rarity = -this.logProbability(f);
      if (this.#latin[f] !== true) return rarity;
      return Math.log2(SAME_SPELLING * 2 ** rarity + (1 - SAME_SPELLING) * this.#ratio(f, f));
    }
    return Math.log2(this.#ratio(f, g) + 2 ** (this.#source.floor ?? FLOOR));
  }

  /** The same, allowing that one of the two was mistyped: a Latin one, or a native one beside a native one. Slow the first time a form is asked for. */
  evidenceWithSlip(f: number, g: number): number {
    if (f > g) return this.evidenceWithSlip(g, f);
    const slipped = this.#slipRatio(f, g) + this.#slipRatio(g, f);
    return Math.log2(2 ** this.evidence(f, g) + slipped);
  }

  /** A form read as a typing slip ({@link misspelt}); {@link NO_FORM} for what is too short for a slip, and where the source knows of none. */
  slipOf(form: number): number {
    if (this.#latin[form] !== true) return this.#source.beside === undefined || this.spelling(form).includes(SLIPPED) ? NO_FORM : this.misspelt(this.spelling(form), '');
    const [letters = '', system = ''] = (this.#forms[form] ?? '').split('@');
    return letters.length < (this.#source.shortestSlip ?? SHORTEST_SLIP) || letters.includes(SLIPPED) ? NO_FORM : this.misspelt(letters, system === '' ? '' : `@${system}`);
  }

  /** P(g mistyped | what f may stand for) / P(g), where g is seen for itself or as a slip. */
  #slipRatio(f: number, g: number): number {
    // Who writes a native script in Latin letters has it before the eyes.
    if (this.#latin[g] !== true && this.#latin[f] === true) return 0;
    const mistyped = this.slipOf(g);
    if (mistyped === NO_FORM) return 0;
    const ratio = 2 ** (this.logProbability(mistyped) - this.logProbability(g));
    return this.#ratio(f, mistyped) * (ratio / (1 + ratio));
  }

  /** Σ_u P(u|f) P(g|u) / P(g): a merge of two ascending lists. */
  #ratio(f: number, g: number): number {
    const left = this.#units[f] ?? NOTHING;
    const right = this.#units[g] ?? NOTHING;
    if (left === MISTYPED) return this.#ratioMeant(f, g);
    if (right === MISTYPED) return this.#ratioMeant(g, f);
    const posterior = this.#posterior[f] ?? NO_WEIGHT;
    const lift = this.#lift[g] ?? NO_WEIGHT;
    // A native form is one unit among the hundred that a Latin one may be.
    if (left.length === 1) return (posterior[0] ?? 0) * (lift[placeIn(right, left[0] ?? 0)] ?? 0);
    if (right.length === 1) return (posterior[placeIn(left, right[0] ?? 0)] ?? 0) * (lift[0] ?? 0);
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

  /** The same for a slip: Σ_u P(u|other) Σ_h P(h meant) P(h|u) / P(h). */
  #ratioMeant(slip: number, other: number): number {
    if (this.#units[other] === MISTYPED) {
      const { forms, shares } = this.meant(other);
      let both = 0;
      for (let i = 0; i < forms.length; i++) both += (shares[i] ?? 0) * this.#ratioMeant(slip, forms[i] ?? 0);
      return both;
    }
    const units = this.#units[other] ?? NOTHING;
    const posterior = this.#posterior[other] ?? NO_WEIGHT;
    // Laid out by unit, what is the same for dozens of forms is looked up instead of merged with each.
    const byUnit = unitWeights(units[units.length - 1] ?? 0);
    for (let j = 0; j < units.length; j++) byUnit[units[j] ?? 0] = posterior[j] ?? 0;
    const { forms, shares } = this.meant(slip);
    let sum = 0;
    for (let i = 0; i < forms.length; i++) {
      const meant = this.#units[forms[i] ?? 0] ?? NOTHING;
      const lift = this.#lift[forms[i] ?? 0] ?? NO_WEIGHT;
      let ratio = 0;
      for (let j = 0; j < meant.length; j++) ratio += (byUnit[meant[j] ?? 0] ?? 0) * (lift[j] ?? 0);
      sum += (shares[i] ?? 0) * ratio;
    }
    for (let j = 0; j < units.length; j++) byUnit[units[j] ?? 0] = 0;
    return sum;
  }

  #intern(form: string, emissions: readonly Emission[]): number {
    const sorted = emissions.filter(({ p }) => p > 0).sort((a, b) => a.unit - b.unit);
    let total = 0;
    for (const { unit, p } of sorted) total += this.#source.prior(unit) * p;
    if (total === 0) return NO_FORM;
    return this.#enter(
      form, Math.log2(total), Int32Array.from(sorted, ({ unit }) => unit),
      Float64Array.from(sorted, ({ unit, p }) => (this.#source.prior(unit) * p) / total), Float64Array.from(sorted, ({ p }) => p / total),
    );
  }

  #enter(form: string, bits: number, units: Int32Array, posterior: Float64Array, lift: Float64Array): number {
    const id = this.#forms.push(form) - 1;
    const script = scriptOf(form.codePointAt(0) ?? 0);
    this.#latin.push(script === 'latin' || script === 'none');
    this.#units.push(units);
    this.#posterior.push(posterior);
    this.#lift.push(lift);
    this.#bits.push(bits);
    this.#most.push(Math.ceil(-bits * BIT));
    return id;
  }

  /** Whether the forms have no unit in common, as far as their classes tell. */
  #areApart(f: number, g: number): boolean {
    if (!this.#classes.has(f)) this.#enterClasses(f);
    if (!this.#classes.has(g)) this.#enterClasses(g);
    return this.#classes.areApart(f, g);
  }

  #enterClasses(id: number): void {
    this.#classes.begin(id);
    const units = this.#units[id] ?? NOTHING;
    for (const unit of units) this.#classes.addClass(id, this.classOf(unit));
    if (units !== MISTYPED) return;
    for (const form of this.meant(id).forms) {
      if (!this.#classes.has(form)) this.#enterClasses(form);
      this.#classes.addAll(id, form);
    }
  }
}

/** Whether letters are of another script than Latin: Latin forms are a–z. */
const isNative = (letters: string): boolean => letters.charCodeAt(0) > 0x7f;

/** Weights by unit, all zero between uses. */
let weights = new Float64Array(1024);
function unitWeights(highest: number): Float64Array {
  if (weights.length <= highest) weights = new Float64Array(highest * 2);
  return weights;
}

/** Where a unit stands in an ascending list; -1 where it does not. */
function placeIn(units: Int32Array, unit: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = units[middle] ?? 0;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
