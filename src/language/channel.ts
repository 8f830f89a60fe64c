import { lengthened } from '../text/lengthened';
import type { ChannelSource } from './channel-source';
import { ClassSets } from './class-sets';
import { fixed } from './fixed';
import { FormTable } from './form-table';
import { LetterTree, Lexicon, NO_FORM } from './lexicon';
import { Near } from './near';
import { PairMemory, UNKNOWN } from './pair-memory';

export { NO_FORM };

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

const ONE = Float64Array.of(1);

/** Of use to one call at a time. */
const near = new Near();
let meantHere = new Int32Array(256);
let sharesHere = new Float64Array(256);

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
  readonly #forms: FormTable;
  /** Native forms of one character by its code, of which names are read letter by letter. */
  #characters: Int32Array | undefined;

  /** Per form what was meant by it, where that was asked for. */
  readonly #meant: (Meant | undefined)[] = [];

  readonly #floor: number;
  /** See {@link classOf}. */
  readonly classOf: (unit: number) => number;
  readonly #classes = new ClassSets();
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
    this.#forms = new FormTable(source);
    this.classOf = classOf;
    this.#tree = source.tree ?? new LetterTree();
    this.#floor = fixed(source.floor ?? FLOOR);
  }

  /** The integer that stands for `form`, or {@link NO_FORM} when no unit is written so. */
  form(form: string): number {
    if (form.length === 1 && isNative(form)) {
      const characters = (this.#characters ??= new Int32Array(0x10000).fill(UNKNOWN));
      const known = characters[form.charCodeAt(0)] ?? UNKNOWN;
      return known === UNKNOWN ? (characters[form.charCodeAt(0)] = this.#find(form)) : known;
    }
    return this.#find(form);
  }

  #find(form: string): number {
    let id = this.#ids.get(form);
    if (id === undefined) {
      id = this.#forms.enter(form) ?? NO_FORM;
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
      const bits = this.#slipBits(letters, suffix);
      id = bits === Number.NEGATIVE_INFINITY ? NO_FORM : this.#forms.enterSlip(key, bits);
      if (id !== NO_FORM || this.#ids.size < REMEMBERED) this.#ids.set(key, id);
    }
    return id;
  }

  #slipBits(letters: string, suffix: string): number {
    return isNative(letters) ? this.#besideBits(letters) : this.misspeltBits(letters, suffix);
  }

  /** The places in the channel's tree, as far as systems have put their forms there, that are one typing slip away from Latin letters. */
  nodesBeside(letters: string): Int32Array {
    near.walk(this.#tree, letters);
    return near.nodes.slice(0, near.size);
  }

  /** log2 P of {@link misspelt} Latin letters, without giving them a number; −∞ when nothing is one slip away. Their {@link nodesBeside} serve all systems. */
  misspeltBits(letters: string, suffix: string, nodes?: Int32Array): number {
    const lexicon = this.lexicon(suffix);
    let sum = nodes === undefined ? Number.NaN : lexicon.probabilityAt(nodes);
    if (Number.isNaN(sum)) {
      // A form was perhaps never asked for, and only a walk tells its letters.
      near.walk(this.#tree, letters);
      sum = lexicon.probabilityOf(near);
    }
    return Math.log2(sum) + SLIP;
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
    return this.#forms.spellings[id] ?? '';
  }

  /** How many numbers forms have, and those that were left free. */
  get size(): number {
    return this.#forms.next;
  }

  /**
   * Gives forms the numbers that they had in another process, if these are free here or stand for the same forms; false, with nothing
   * done, if they are not. What {@link most} was there comes with each.
   */
  adopt(numbers: Int32Array, spellings: readonly string[], most: Int32Array): boolean {
    const known = this.#forms.spellings;
    for (let i = 0; i < spellings.length; i++) {
      const here = this.#numberOf(spellings[i] ?? '');
      const number = numbers[i] ?? 0;
      if (here === NO_FORM ? known[number] !== undefined : here !== number) return false;
    }
    spellings.forEach((spelling, i) => this.#adopt(numbers[i] ?? 0, spelling, most[i] ?? 0));
    return true;
  }

  /** Whether a form of another process, not read as a slip, says here what it said there; it gets no number. */
  isKnown(spelling: string, most: number): boolean {
    return spelling.includes(SLIPPED) || this.#forms.mostOf(spelling) === most;
  }

  /** The number that a form of another process gets here: its own, or a new one. */
  adoptOne(spelling: string, most: number): number {
    const here = this.#numberOf(spelling);
    return here === NO_FORM ? this.#adopt(this.#forms.next, spelling, most) : here;
  }

  /** The number that a form or slip has already. */
  #numberOf(spelling: string): number {
    return this.#ids.get(spelling) ?? NO_FORM;
  }

  #adopt(number: number, spelling: string, most: number): number {
    if (this.#forms.spellings[number] !== undefined) return number;
    this.#forms.adopt(number, spelling, spelling.includes(SLIPPED), most);
    this.#ids.set(spelling, number);
    if (this.#characters !== undefined && spelling.length === 1) this.#characters[spelling.charCodeAt(0)] = number;
    return number;
  }

  /** The number of what {@link spelling} gave, slips included. */
  formOfSpelling(spelling: string): number {
    const slip = spelling.indexOf(SLIPPED);
    return slip < 0 ? this.form(spelling) : this.misspelt(spelling.slice(0, slip), spelling.slice(slip + 1));
  }

  /** log2 P(form): how far below zero says how rare. */
  logProbability(id: number): number {
    const known = this.#forms.bits(id);
    if (!Number.isNaN(known)) return known;
    const [letters = '', suffix = ''] = this.spelling(id).split(SLIPPED);
    return this.#forms.setBits(id, this.#slipBits(letters, suffix));
  }

  /** P(form) of one that is no slip. */
  probability(id: number): number {
    return this.#forms.probability(id);
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
      this.#forms.each(form, (unit, p) => found.set(unit, (found.get(unit) ?? 0) + (shares[i] ?? 0) * p));
    });
    return Array.from(found, ([unit, p]) => ({ unit, p })).sort((a, b) => b.p - a.p || a.unit - b.unit);
  }

  /** The forms that the writer may have meant, with P(meant | written): for a slip those one slip away, else the form itself. */
  meant(id: number): Meant {
    return (this.#meant[id] ??= this.#forms.isSlip(id) ? this.#nearSlip(id) : { forms: Int32Array.of(id), shares: ONE });
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
    return this.#forms.most(form);
  }

  /** The same, had a form that was read as a slip been written as it was meant. */
  mostMeant(form: number): number {
    return this.#forms.isSlip(form) ? this.most(form) + SLIP_FIXED : this.most(form);
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
      if (!this.#forms.isLatin(f)) return rarity;
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
    if (!this.#forms.isLatin(form)) return this.#source.beside === undefined || this.spelling(form).includes(SLIPPED) ? NO_FORM : this.misspelt(this.spelling(form), '');
    const [letters = '', system = ''] = this.spelling(form).split('@');
    return letters.length < (this.#source.shortestSlip ?? SHORTEST_SLIP) || letters.includes(SLIPPED) ? NO_FORM : this.misspelt(letters, system === '' ? '' : `@${system}`);
  }

  /** P(g mistyped | what f may stand for) / P(g), where g is seen for itself or as a slip. */
  #slipRatio(f: number, g: number): number {
    // Who writes a native script in Latin letters has it before the eyes.
    if (!this.#forms.isLatin(g) && this.#forms.isLatin(f)) return 0;
    const mistyped = this.slipOf(g);
    if (mistyped === NO_FORM) return 0;
    const ratio = 2 ** (this.logProbability(mistyped) - this.logProbability(g));
    return this.#ratio(f, mistyped) * (ratio / (1 + ratio));
  }

  /** Σ_u P(u|f) P(g|u) / P(g). */
  #ratio(f: number, g: number): number {
    if (this.#forms.isSlip(f)) return this.#ratioMeant(f, g);
    return this.#forms.isSlip(g) ? this.#ratioMeant(g, f) : this.#forms.ratio(f, g);
  }

  /** The same for a slip: Σ_u P(u|other) Σ_h P(h meant) P(h|u) / P(h). */
  #ratioMeant(slip: number, other: number): number {
    if (this.#forms.isSlip(other)) {
      const { forms, shares } = this.meant(other);
      let both = 0;
      for (let i = 0; i < forms.length; i++) both += (shares[i] ?? 0) * this.#ratioMeant(slip, forms[i] ?? 0);
      return both;
    }
    const { forms, shares } = this.meant(slip);
    meantHere = lengthened(meantHere, forms.length);
    sharesHere = lengthened(sharesHere, forms.length);
    let size = 0;
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] ?? 0;
      if (this.#areApart(form, other)) continue;
      meantHere[size] = form;
      sharesHere[size++] = shares[i] ?? 0;
    }
    return size === 0 ? 0 : this.#forms.ratioOfMany(meantHere, sharesHere, size, other);
  }

  /** Whether the forms have no unit in common, as far as their classes tell. */
  #areApart(f: number, g: number): boolean {
    const known = this.#classes.areApart(f, g);
    if (known !== undefined) return known;
    this.#enterClasses(f);
    this.#enterClasses(g);
    return this.#classes.areApart(f, g) ?? true;
  }

  #enterClasses(id: number): void {
    if (this.#classes.has(id)) return;
    this.#classes.begin(id);
    this.#forms.each(id, (unit) => this.#classes.addClass(id, this.classOf(unit)));
    if (!this.#forms.isSlip(id)) return;
    for (const form of this.meant(id).forms) {
      this.#enterClasses(form);
      this.#classes.addAll(id, form);
    }
  }
}

/** Whether letters are of another script than Latin: Latin forms are a–z. */
const isNative = (letters: string): boolean => letters.charCodeAt(0) > 0x7f;
