import { addTo } from '../text/by-key';
import { lengthened, lengthenedWith } from '../text/lengthened';
import { oneSlip } from '../text/one-slip';
import { ChannelForms } from './channel-forms';
import type { ChannelSource } from './channel-source';
import { ClassSets } from './class-sets';
import { fixed } from './fixed';
import { NO_FORM } from './lexicon';
import { PairMemory, UNKNOWN } from './pair-memory';
import { SLIP_FIXED } from './slip';
import { UnitClasses } from './unit-classes';

export { NO_FORM };

/** What two units that have no form in common cost: one in about 700 is another word all the same (a changed name, a wrong record). */
export const FLOOR = -9.5;

/**
 * The same of two Chinese characters that sound different and are no variants: nobody reads one for the other, and who is written in characters on both sides changes neither
 * surname nor character but by law. With {@link FLOOR} half of 1,200 random couples with another surname before the same two characters (范冰冰, 李冰冰) came over 10 bits.
 */
export const OTHER_CHARACTER = -15;
const OTHER_CHARACTER_FIXED = fixed(OTHER_CHARACTER);

/** Share of records that repeat the spelling which another record of the bearer has, rather than spell anew. */
const SAME_SPELLING = 0.5;

/** {@link FLOOR} as {@link Channel.weigh} counts. */
export const FLOOR_FIXED: number = fixed(FLOOR);

/** So few forms have pairs few enough for a table of all: a megabyte. */
const FEW = 512;

/** Where the letters of a Latin form end and its spelling system begins. */
function lettersIn(spelling: string): number {
  const end = spelling.indexOf('@');
  return end < 0 ? spelling.length : end;
}

const NOTHING = new Int32Array();

/** Of use to one call at a time. */
let meantHere = new Int32Array(256);
let sharesHere = new Float64Array(256);

/**
 * A spelling channel: hidden units (a surname, a syllable, a character, a consonant stack) and the forms that writers give
 * them. Forms are interned to small integers, and what two forms say about one hidden unit is measured in bits.
 */
export class Channel extends ChannelForms {
  readonly #floor: number;
  readonly #units: UnitClasses;
  readonly #classes = new ClassSets();
  readonly #seen = new PairMemory();
  /** `[f * FEW + g]`, see {@link weighOften}. */
  #table: Int32Array | undefined;
  readonly #slipped = new PairMemory();
  /** By another channel, what its forms are here. */
  readonly #here = new Map<Channel, Int32Array>();

  /**
   * `classOf` puts units that spellings confuse into one class, any whole number that is the same in every process and at every place of
   * the name: searches gather by it, and forms without a class in common are told apart at a glance. By itself a unit is a class.
   */
  constructor(source: ChannelSource, classOf: (unit: number) => number = (unit) => unit) {
    super(source);
    this.#units = new UnitClasses(classOf);
    this.#floor = fixed(source.floor ?? FLOOR);
  }

  /** Visits the classes of the units that a form may stand for, likeliest first of those from `least` on and of equal ones the lowest, with their shares; none for a slip. */
  eachClass(id: number, least: number, most: number, visit: (unitClass: number, share: number) => void): void {
    this.table.each(id, (unit, p) => this.#units.add(unit, p));
    this.#units.take(least, most, visit);
  }

  /** −log2 P(unit): what two names say that share it for certain. */
  rarity(unit: number): number {
    return -Math.log2(this.source.prior(unit));
  }

  /** See {@link ChannelSource.base}. */
  base(unit: number): number {
    return this.source.base?.(unit) ?? unit;
  }

  /** See {@link ChannelSource.spelt}. */
  spelt(unit: number): readonly (readonly [form: string, p: number])[] {
    return this.source.spelt?.(unit) ?? [];
  }

  /** The units that a form may stand for, likeliest first, with P(unit | form). */
  readings(id: number): { unit: number; p: number }[] {
    const found = new Map<number, number>();
    const { forms, shares } = this.meant(id);
    forms.forEach((form, i) => {
      this.table.each(form, (unit, p) => addTo(found, unit, (shares[i] ?? 0) * p));
    });
    return Array.from(found, ([unit, p]) => ({ unit, p })).sort((a, b) => b.p - a.p || a.unit - b.unit);
  }

  /** The first of these, without making the others; undefined where a form stands for nothing. */
  likeliest(id: number): number | undefined {
    if (this.table.isSlip(id)) return this.readings(id)[0]?.unit;
    let found: number | undefined;
    let most = 0;
    this.table.each(id, (unit, p) => {
      if (p <= most) return;
      most = p;
      found = unit;
    });
    return found;
  }

  /**
   * {@link evidence} in 65,536ths of a bit, as comparisons count it. Answers are remembered, so that names with common syllables
   * cost a look-up; forms without a unit in common, which is most pairs, cost less still.
   */
  weigh(f: number, g: number): number {
    if (f > g) return this.weigh(g, f);
    if (this.#areApart(f, g) && !this.#areNative(f, g)) return this.#areHan(f, g) ? OTHER_CHARACTER_FIXED : this.#floor;
    const known = this.#seen.get(f, g);
    return known === UNKNOWN ? this.#seen.set(f, g, fixed(this.evidence(f, g))) : known;
  }

  /** The same where whole tables of pairs are asked for: of the first {@link FEW} forms each pair has a place of its own. */
  weighOften(f: number, g: number): number {
    if (f >= FEW || g >= FEW) return this.weigh(f, g);
    const table = (this.#table ??= new Int32Array(FEW * FEW).fill(UNKNOWN));
    const known = table[f * FEW + g] ?? UNKNOWN;
    return known === UNKNOWN ? (table[f * FEW + g] = this.weigh(f, g)) : known;
  }

  /** {@link evidenceWithSlip} in 65,536ths of a bit. */
  weighWithSlip(f: number, g: number): number {
    if (f > g) return this.weighWithSlip(g, f);
    const known = this.#slipped.get(f, g);
    return known === UNKNOWN ? this.#slipped.set(f, g, fixed(this.evidenceWithSlip(f, g))) : known;
  }

  /**
   * What {@link weighWithSlip} may give, guessed for Latin letters by these alone: two forms one slip apart are taken to be so. It finds out nothing about
   * forms that were not met before, which takes longest.
   */
  guessWithSlip(f: number, g: number): number {
    if (!this.table.isLatin(f) || !this.table.isLatin(g)) return this.weighWithSlip(f, g);
    const bits = this.weigh(f, g);
    const one = this.spelling(f);
    const other = this.spelling(g);
    const end = lettersIn(one);
    const otherEnd = lettersIn(other);
    return Math.min(end, otherEnd) < this.shortestSlip || !oneSlip(one, other, end, otherEnd) ? bits : Math.max(bits, this.mostOfSlip(f, g));
  }

  /**
   * What a slip of one of two forms says at most, a bit for either being the slip left out. Whoever means whatever the other stands for makes it with the
   * probability of slips, and it is seen by its own: by so much less than the rarity of the one, and never more than that of the other.
   */
  mostOfSlip(f: number, g: number): number {
    const one = this.most(f);
    const other = this.most(g);
    return Math.min(one, other, Math.max(one, other) + SLIP_FIXED);
  }

  /** What a form of another channel of the language is in this one. */
  formOf(form: number, other: Channel): number {
    const known = this.#here.get(other)?.[form] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const found = this.formOfSpelling(other.spelling(form));
    const here = lengthenedWith(UNKNOWN, this.#here.get(other) ?? NOTHING, form + 1);
    this.#here.set(other, here);
    return (here[form] = found);
  }

  /**
   * Evidence in bits that two forms write one unit rather than two drawn at random:
   * log2 Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)). Symmetric, not under {@link FLOOR} (two characters: {@link OTHER_CHARACTER}), and at most the rarity of either form.
   */
  evidence(f: number, g: number): number {
    const bits = this.#evidence(f, g);
    return bits > 0 && this.source.atMost !== undefined ? Math.min(bits, this.source.atMost(this.spelling(f), this.spelling(g))) : bits;
  }

  #evidence(f: number, g: number): number {
    if (f > g) return this.#evidence(g, f);
    if (f === g) {
      const rarity = -this.logProbability(f);
      if (!this.table.isLatin(f)) return rarity;
      // That a writer gives initials says nothing of whom he means.
      if (this.table.isInitial(f)) return Math.log2(this.#ratio(f, f));
      return Math.log2(SAME_SPELLING * 2 ** rarity + (1 - SAME_SPELLING) * this.#ratio(f, f));
    }
    if (this.#areHan(f, g) && this.#areApart(f, g)) return OTHER_CHARACTER;
    return Math.log2(this.#ratio(f, g) + this.#alike(f, g) + 2 ** (this.source.floor ?? FLOOR));
  }

  /** The same, allowing that one of the two was mistyped: a Latin one, or a native one beside a native one. Slow the first time a form is asked for. */
  evidenceWithSlip(f: number, g: number): number {
    if (f > g) return this.evidenceWithSlip(g, f);
    const slipped = this.#slipRatio(f, g) + this.#slipRatio(g, f);
    return Math.log2(2 ** this.evidence(f, g) + slipped);
  }

  /** P(g mistyped | what f may stand for) / P(g), where g is seen for itself or as a slip. */
  #slipRatio(f: number, g: number): number {
    // Who writes a native script in Latin letters has it before the eyes.
    if (!this.table.isLatin(g) && this.table.isLatin(f)) return 0;
    const mistyped = this.slipOf(g);
    if (mistyped === NO_FORM) return 0;
    const ratio = 2 ** (this.logProbability(mistyped) - this.logProbability(g));
    return this.#ratio(f, mistyped) * (ratio / (1 + ratio));
  }

  /** Σ_u P(u|f) P(g|u) / P(g). */
  #ratio(f: number, g: number): number {
    if (this.table.isSlip(f)) return this.#ratioMeant(f, g);
    return this.table.isSlip(g) ? this.#ratioMeant(g, f) : this.table.ratio(f, g);
  }

  /** The same for a slip: Σ_u P(u|other) Σ_h P(h meant) P(h|u) / P(h). */
  #ratioMeant(slip: number, other: number): number {
    if (this.table.isSlip(other)) {
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
    return size === 0 ? 0 : this.table.ratioOfMany(meantHere, sharesHere, size, other);
  }

  /** Whether the forms are of a script whose writers put one unit for another that sounds alike, both of them. */
  #areNative(f: number, g: number): boolean {
    return this.source.alike !== undefined && this.table.isNative(f) && this.table.isNative(g);
  }

  /** See {@link ChannelSource.alike}. */
  #alike(f: number, g: number): number {
    return this.#areNative(f, g) ? (this.source.alike?.(this.spelling(f), this.spelling(g)) ?? 0) : 0;
  }

  #areHan(f: number, g: number): boolean {
    return this.isHan(f) && this.isHan(g);
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
    this.table.eachUnit(id, (unit) => this.#classes.addClass(id, this.#units.numberOf(unit)));
    if (!this.table.isSlip(id)) return;
    for (const form of this.meant(id).forms) {
      this.#enterClasses(form);
      this.#classes.addAll(id, form);
    }
  }
}
