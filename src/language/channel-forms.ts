import { lengthenedWith } from '../text/lengthened';
import type { ChannelSource } from './channel-source';
import { FormTable } from './form-table';
import { LetterTree, Lexicon, NO_FORM } from './lexicon';
import { Near } from './near';
import { UNKNOWN } from './pair-memory';
import { isNative, NATIVE_SLIP, SLIP, SLIP_BOUND, SLIP_FIXED } from './slip';

/** What a writer may have meant by a form; see {@link ChannelForms.meant}. */
export interface Meant {
  readonly forms: Int32Array;
  readonly shares: Float64Array;
}

/** One letter says too little of what was meant to be one of several explanations. */
const SHORTEST_SLIP = 2;

/** Stands in what {@link ChannelForms.spelling} gives after letters that were read as a slip. */
const SLIPPED = '~';

/** Strings remembered before it forgets those that are no form. */
const REMEMBERED = 50_000;

const ONE = Float64Array.of(1);

/** Of use to one call at a time. */
const near = new Near();

/**
 * The forms of a channel as small integers: those that its units are written as, and letters read as a typing slip of such forms. Each has its
 * log2 P, and what its writer may have meant by it. Numbers may come from another process.
 */
export class ChannelForms {
  protected readonly source: ChannelSource;
  protected readonly table: FormTable;
  /** The fewest letters of a form that may have been mistyped. */
  protected readonly shortestSlip: number;
  readonly #ids = new Map<string, number>();
  /** Every Latin form, whatever the system. */
  readonly #tree: LetterTree;
  readonly #lexicons = new Map<string, Lexicon>();
  /** Native forms of one character by its code, of which names are read letter by letter. */
  #characters: Int32Array | undefined;
  /** Per slip what was meant by it, and per form the slip with its letters, where that was asked for. */
  readonly #meant: (Meant | undefined)[] = [];
  #slips: Int32Array = new Int32Array();

  constructor(source: ChannelSource) {
    this.source = source;
    this.table = new FormTable(source);
    this.shortestSlip = source.shortestSlip ?? SHORTEST_SLIP;
    this.#tree = source.tree ?? new LetterTree();
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
      id = this.table.enter(form) ?? NO_FORM;
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
      id = bits === Number.NEGATIVE_INFINITY ? NO_FORM : this.table.enterSlip(key, bits);
      if (id !== NO_FORM || this.#ids.size < REMEMBERED) this.#ids.set(key, id);
    }
    return id;
  }

  #slipBits(letters: string, suffix: string): number {
    return isNative(letters) ? this.#besideBits(letters) : this.misspeltBits(letters, suffix);
  }

  /** The places in the channel's tree, as far as systems have put their forms there, that are one typing slip away from Latin letters. */
  nodesBeside(letters: string): Uint16Array {
    near.walk(this.#tree, letters);
    return Uint16Array.from(near.nodes.subarray(0, near.size));
  }

  /** log2 P of {@link misspelt} Latin letters, without giving them a number; −∞ when nothing is one slip away. Their {@link nodesBeside} serve all systems. */
  misspeltBits(letters: string, suffix: string, nodes?: Uint16Array): number {
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
    for (const [form, times] of this.#formsBeside(letters)) total += times * 2 ** this.logProbability(form);
    return Math.log2(total) + NATIVE_SLIP;
  }

  #formsBeside(letters: string): (readonly [form: number, times: number])[] {
    return Array.from(this.source.beside?.(letters) ?? [], ([one, times]) => [this.form(one), times] as const).filter(([form]) => form !== NO_FORM);
  }

  /** The Latin forms of a spelling system in the channel's tree, put there the first time it is asked for. */
  lexicon(suffix: string): Lexicon {
    let lexicon = this.#lexicons.get(suffix);
    if (lexicon === undefined) {
      const parts = this.source.together?.(suffix).map((part) => this.lexicon(part)) ?? [];
      lexicon = new Lexicon(this, this.#tree, suffix, parts.length > 0 ? parts : this.source.forms(suffix));
      this.#lexicons.set(suffix, lexicon);
    }
    return lexicon;
  }

  /** The written form behind an integer. */
  spelling(id: number): string {
    return this.table.spellings[id] ?? '';
  }

  /** How many numbers forms have, and those that were left free. */
  get size(): number {
    return this.table.next;
  }

  /**
   * Gives forms the numbers that they had in another process, if these are free here or stand for the same forms; false, with nothing
   * done, if they are not. What {@link most} was there comes with each.
   */
  adopt(numbers: Int32Array, spellings: readonly string[], most: Int32Array): boolean {
    const known = this.table.spellings;
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
    return spelling.includes(SLIPPED) || this.table.mostOf(spelling) === most;
  }

  /** The number that a form of another process gets here: its own, or a new one. */
  adoptOne(spelling: string, most: number): number {
    const here = this.#numberOf(spelling);
    return here === NO_FORM ? this.#adopt(this.table.next, spelling, most) : here;
  }

  /** The number that a form or slip has already. */
  #numberOf(spelling: string): number {
    return this.#ids.get(spelling) ?? NO_FORM;
  }

  #adopt(number: number, spelling: string, most: number): number {
    if (this.table.spellings[number] !== undefined) return number;
    this.table.adopt(number, spelling, spelling.includes(SLIPPED), most);
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
    const known = this.table.bits(id);
    if (!Number.isNaN(known)) return known;
    const [letters = '', suffix = ''] = this.spelling(id).split(SLIPPED);
    return this.table.setBits(id, this.#slipBits(letters, suffix));
  }

  /** P(form) of one that is no slip. */
  probability(id: number): number {
    return this.table.probability(id);
  }

  /** The forms that the writer may have meant, with P(meant | written): for a slip those one slip away, else the form itself. */
  meant(id: number): Meant {
    return this.table.isSlip(id) ? (this.#meant[id] ??= this.#nearSlip(id)) : { forms: Int32Array.of(id), shares: ONE };
  }

  #nearSlip(id: number): Meant {
    const [letters = '', suffix = ''] = this.spelling(id).split(SLIPPED);
    const native = isNative(letters);
    const beside = native ? this.#formsBeside(letters) : this.#formsNear(letters, suffix);
    const total = this.logProbability(id) - (native ? NATIVE_SLIP : SLIP);
    return { forms: Int32Array.from(beside, ([form]) => form), shares: Float64Array.from(beside, ([form, times]) => times * 2 ** (this.logProbability(form) - total)) };
  }

  #formsNear(letters: string, suffix: string): (readonly [form: number, times: number])[] {
    const lexicon = this.lexicon(suffix);
    near.walk(this.#tree, letters);
    return lexicon.formsOf(near).map((form) => [form, 1]);
  }

  /** The most evidence that a form gives with any other, in 65,536ths of a bit: its rarity. */
  most(form: number): number {
    return this.table.most(form);
  }

  /**
   * What a form gives no more than with another one as they stand: of a slip, which stands for whatever is one slip away, that is the rarity of all of this
   * together, since the other form has one unit and a unit is spelt in one way at a time.
   */
  bound(form: number): number {
    return this.table.isSlip(form) ? this.most(form) + SLIP_BOUND : this.most(form);
  }

  /** Whether a form is a Chinese character. */
  isHan(form: number): boolean {
    return this.table.isHan(form);
  }

  /** Whether a form is an initial. */
  isInitial(form: number): boolean {
    return this.table.isInitial(form);
  }

  /** Whether a form was read as a typing slip. */
  isSlip(form: number): boolean {
    return this.table.isSlip(form);
  }

  /** {@link most}, had a form that was read as a slip been written as it was meant. */
  mostMeant(form: number): number {
    return this.table.isSlip(form) ? this.most(form) + SLIP_FIXED : this.most(form);
  }

  /** A form read as a typing slip ({@link misspelt}); {@link NO_FORM} for what is too short for a slip, and where the source knows of none. */
  slipOf(form: number): number {
    const known = this.#slips[form] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const slip = this.#findSlip(form);
    this.#slips = lengthenedWith(UNKNOWN, this.#slips, form + 1);
    return (this.#slips[form] = slip);
  }

  #findSlip(form: number): number {
    if (this.table.isInitial(form)) return NO_FORM;
    if (!this.table.isLatin(form)) return this.source.beside === undefined || this.spelling(form).includes(SLIPPED) ? NO_FORM : this.misspelt(this.spelling(form), '');
    const [letters = '', system = ''] = this.spelling(form).split('@');
    return letters.length < this.shortestSlip || letters.includes(SLIPPED) ? NO_FORM : this.misspelt(letters, system === '' ? '' : `@${system}`);
  }
}
