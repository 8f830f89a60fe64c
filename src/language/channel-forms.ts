import { lengthenedWith } from '../text/lengthened';
import type { ChannelSource } from './channel-source';
import { FormNumbers, SLIPPED } from './form-numbers';
import { LetterTree } from './letter-tree';
import { Lexicon, NO_FORM } from './lexicon';
import { withoutMarks } from './marks';
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

const ONE = Float64Array.of(1);

/** Of use to one call at a time. */
const near = new Near();

/**
 * The forms of a channel: those that its units are written as, and letters read as a typing slip of such forms. Each has its
 * log2 P, and what its writer may have meant by it.
 */
export class ChannelForms extends FormNumbers {
  /** The fewest letters of a form that may have been mistyped. */
  protected readonly shortestSlip: number;
  /** Every Latin form, whatever the system. */
  readonly #tree: LetterTree;
  readonly #lexicons = new Map<string, Lexicon>();
  /** Per slip what was meant by it, and per form the slip with its letters, where that was asked for. */
  readonly #meant: (Meant | undefined)[] = [];
  #slips: Int32Array = new Int32Array();

  constructor(source: ChannelSource) {
    super(source);
    this.shortestSlip = source.shortestSlip ?? SHORTEST_SLIP;
    this.#tree = source.tree ?? new LetterTree();
  }

  /**
   * `letters` read as a typing slip of what is one slip away from it in the spelling system: `sugn` as `sung` above all;
   * {@link NO_FORM} when nothing is. What may have been meant is found out when it is first compared.
   */
  misspelt(letters: string, suffix: string): number {
    const key = `${letters}${SLIPPED}${suffix}`;
    const known = this.numberOf(key);
    if (known !== undefined) return known;
    const bits = this.#slipBits(letters, suffix);
    return this.remember(key, bits === Number.NEGATIVE_INFINITY ? NO_FORM : this.table.enterSlip(key, bits));
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
      const parts = this.source.together?.(suffix).map((part) => this.lexicon(part).ends) ?? [];
      lexicon = new Lexicon(this, this.#tree, suffix, parts.length > 0 ? parts : this.source.plant(suffix, this.#tree));
      this.#lexicons.set(suffix, lexicon);
    }
    return lexicon;
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
    const [letters = '', system = ''] = withoutMarks(this.spelling(form))[0].split('@');
    return letters.length < this.shortestSlip || letters.includes(SLIPPED) ? NO_FORM : this.misspelt(letters, system === '' ? '' : `@${system}`);
  }
}
