import { lengthened } from '../text/lengthened';
import type { ChannelForms } from './channel-forms';
import type { ChannelSource } from './channel-source';
import { ClassSets } from './class-sets';
import type { FormTable } from './form-table';
import { NO_FORM } from './lexicon';
import { withoutMarks } from './marks';
import type { UnitClasses } from './unit-classes';

/** What two units that have no form in common cost: one in about 700 is another word all the same (a changed name, a wrong record). */
export const FLOOR = -9.5;

/**
 * The same of two Chinese characters that sound different and are no variants: nobody reads one for the other, and who is written in characters on both sides changes neither
 * surname nor character but by law. With {@link FLOOR} half of 1,200 random couples with another surname before the same two characters (范冰冰, 李冰冰) came over 10 bits.
 */
export const OTHER_CHARACTER = -15;

/** Share of records that repeat the spelling which another record of the bearer has, rather than spell anew. */
const SAME_SPELLING = 0.5;

/** Of use to one call at a time. */
let meantHere = new Int32Array(256);
let sharesHere = new Float64Array(256);

/**
 * Evidence of the forms of a channel: what two of them say about one hidden unit. It is worked out whenever it is asked for; the channel remembers it. Which forms have
 * no unit in common, which is most pairs, is told at a glance by the classes of their units, and so needs no remembering.
 */
export class FormEvidence {
  readonly #forms: ChannelForms;
  readonly #table: FormTable;
  readonly #source: ChannelSource;
  readonly #units: UnitClasses;
  readonly #classes = new ClassSets();

  /** `table` has the units of `forms`. */
  constructor(forms: ChannelForms, table: FormTable, source: ChannelSource, units: UnitClasses) {
    this.#forms = forms;
    this.#table = table;
    this.#source = source;
    this.#units = units;
  }

  /**
   * Evidence in bits that two forms write one unit rather than two drawn at random:
   * log2 Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)). Symmetric, not under {@link FLOOR} (two characters: {@link OTHER_CHARACTER}), and at most the rarity of either form.
   */
  bits(f: number, g: number): number {
    const bits = this.#bits(f, g);
    return bits > 0 && this.#source.atMost !== undefined ? Math.min(bits, this.#source.atMost(this.#forms.spelling(f), this.#forms.spelling(g))) : bits;
  }

  #bits(f: number, g: number): number {
    if (f > g) return this.#bits(g, f);
    if (f === g) {
      const rarity = -this.#forms.logProbability(f);
      if (!this.#table.isLatin(f)) return rarity;
      // That a writer gives initials says nothing of whom he means.
      if (this.#table.isInitial(f)) return Math.log2(this.#ratio(f, f));
      return this.#sameSpelling(f, f);
    }
    if (this.areHan(f, g) && !this.#shareClass(f, g)) return OTHER_CHARACTER;
    if (this.#differByMarks(f, g)) return this.#sameSpelling(f, g);
    return Math.log2(this.#ratio(f, g) + this.#alike(f, g) + 2 ** (this.#source.floor ?? FLOOR));
  }

  /** Evidence of two forms of one spelling, which some records repeat and others have by chance. */
  #sameSpelling(f: number, g: number): number {
    const rarity = Math.min(-this.#forms.logProbability(f), -this.#forms.logProbability(g));
    return Math.log2(SAME_SPELLING * 2 ** rarity + (1 - SAME_SPELLING) * this.#ratio(f, g));
  }

  /** Whether one of two forms is the other without its marks, as most records have it. */
  #differByMarks(f: number, g: number): boolean {
    if (!this.#table.isLatin(f) || !this.#table.isLatin(g)) return false;
    const [one, marks] = withoutMarks(this.#forms.spelling(f));
    const [other, otherMarks] = withoutMarks(this.#forms.spelling(g));
    return (marks === '') !== (otherMarks === '') && one === other;
  }

  /** The same, allowing that one of the two was mistyped: a Latin one, or a native one beside a native one. Slow the first time a form is asked for. */
  bitsWithSlip(f: number, g: number): number {
    if (f > g) return this.bitsWithSlip(g, f);
    const slipped = this.#slipRatio(f, g) + this.#slipRatio(g, f);
    return Math.log2(2 ** this.bits(f, g) + slipped);
  }

  /** P(g mistyped | what f may stand for) / P(g), where g is seen for itself or as a slip. */
  #slipRatio(f: number, g: number): number {
    // Who writes a native script in Latin letters has it before the eyes.
    if (!this.#table.isLatin(g) && this.#table.isLatin(f)) return 0;
    const mistyped = this.#forms.slipOf(g);
    if (mistyped === NO_FORM) return 0;
    const ratio = 2 ** (this.#forms.logProbability(mistyped) - this.#forms.logProbability(g));
    return this.#ratio(f, mistyped) * (ratio / (1 + ratio));
  }

  /** Σ_u P(u|f) P(g|u) / P(g). */
  #ratio(f: number, g: number): number {
    if (this.#table.isSlip(f)) return this.#ratioMeant(f, g);
    return this.#table.isSlip(g) ? this.#ratioMeant(g, f) : this.#table.ratio(f, g);
  }

  /** The same for a slip: Σ_u P(u|other) Σ_h P(h meant) P(h|u) / P(h). */
  #ratioMeant(slip: number, other: number): number {
    if (this.#table.isSlip(other)) {
      const { forms, shares } = this.#forms.meant(other);
      let both = 0;
      for (let i = 0; i < forms.length; i++) both += (shares[i] ?? 0) * this.#ratioMeant(slip, forms[i] ?? 0);
      return both;
    }
    const { forms, shares } = this.#forms.meant(slip);
    meantHere = lengthened(meantHere, forms.length);
    sharesHere = lengthened(sharesHere, forms.length);
    let size = 0;
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] ?? 0;
      if (this.areApart(form, other)) continue;
      meantHere[size] = form;
      sharesHere[size++] = shares[i] ?? 0;
    }
    return size === 0 ? 0 : this.#table.ratioOfMany(meantHere, sharesHere, size, other);
  }

  /** Whether the forms are of a script whose writers put one unit for another that sounds alike, both of them. */
  areNative(f: number, g: number): boolean {
    return this.#source.alike !== undefined && this.#table.isNative(f) && this.#table.isNative(g);
  }

  /** See {@link ChannelSource.alike}. */
  #alike(f: number, g: number): number {
    return this.areNative(f, g) ? (this.#source.alike?.(this.#forms.spelling(f), this.#forms.spelling(g)) ?? 0) : 0;
  }

  areHan(f: number, g: number): boolean {
    return this.#forms.isHan(f) && this.#forms.isHan(g);
  }

  /** Whether the forms have no unit in common, as far as their classes tell. */
  areApart(f: number, g: number): boolean {
    const known = this.#classes.areApart(f, g);
    if (known !== undefined) return known;
    this.#enterClasses(f);
    this.#enterClasses(g);
    return this.#classes.areApart(f, g) ?? true;
  }

  /** Whether they have a class in common for certain. A set has one bit for several classes, and which ones depends on what was met before. */
  #shareClass(f: number, g: number): boolean {
    const classes = new Set<number>();
    this.#table.eachUnit(f, (unit) => classes.add(this.#units.numberOf(unit)));
    let shared = false;
    this.#table.eachUnit(g, (unit) => (shared ||= classes.has(this.#units.numberOf(unit))));
    return shared;
  }

  #enterClasses(id: number): void {
    if (this.#classes.has(id)) return;
    this.#classes.begin(id);
    this.#table.eachUnit(id, (unit) => this.#classes.addClass(id, this.#units.numberOf(unit)));
    if (!this.#table.isSlip(id)) return;
    for (const form of this.#forms.meant(id).forms) {
      this.#enterClasses(form);
      this.#classes.addAll(id, form);
    }
  }
}
