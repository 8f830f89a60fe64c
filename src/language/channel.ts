import { addTo } from '../text/by-key';
import { lengthenedWith } from '../text/lengthened';
import { oneSlip } from '../text/one-slip';
import { ChannelForms } from './channel-forms';
import type { ChannelSource } from './channel-source';
import { fixed } from './fixed';
import { FLOOR, FormEvidence, OTHER_CHARACTER } from './form-evidence';
import { NO_FORM } from './lexicon';
import { PairMemory, UNKNOWN } from './pair-memory';
import { SLIP_FIXED } from './slip';
import { UnitClasses } from './unit-classes';

export { NO_FORM };

/** {@link FLOOR} and {@link OTHER_CHARACTER} as {@link Channel.weigh} counts. */
export const FLOOR_FIXED: number = fixed(FLOOR);
const OTHER_CHARACTER_FIXED = fixed(OTHER_CHARACTER);

/** So few forms have pairs few enough for a table of all: a megabyte. */
const FEW = 512;

/** Where the letters of a Latin form end and its spelling system begins. */
function lettersIn(spelling: string): number {
  const end = spelling.indexOf('@');
  return end < 0 ? spelling.length : end;
}

const NOTHING = new Int32Array();

/**
 * A spelling channel: hidden units (a surname, a syllable, a character, a consonant stack) and the forms that writers give
 * them. Forms are interned to small integers, and what two forms say about one hidden unit is measured in bits.
 */
export class Channel extends ChannelForms {
  readonly #floor: number;
  readonly #units: UnitClasses;
  readonly #evidence: FormEvidence;
  readonly #seen = new PairMemory();
  /** `[f * FEW + g]`, see {@link weighOften}. */
  #table: Int32Array | undefined;
  readonly #slipped = new PairMemory();
  /** By another channel, what its forms are here. */
  readonly #here = new Map<Channel, Int32Array>();
  /** The classes that a unit is seldom of, each with the share of its bearers that it is of it. */
  readonly otherClassesOf: (unit: number) => readonly (readonly [unitClass: number, share: number])[];

  /**
   * `classOf` puts units that spellings confuse into one class, any whole number that is the same in every process and at every place of
   * the name: searches gather by it, and forms without a class in common are told apart at a glance. By itself a unit is a class. `otherClassesOf` are those that
   * a unit is seldom of: who writes it in its own script is looked for among them, too.
   */
  constructor(source: ChannelSource, classOf: (unit: number) => number = (unit) => unit, otherClassesOf: Channel['otherClassesOf'] = () => []) {
    super(source);
    this.otherClassesOf = otherClassesOf;
    this.#units = new UnitClasses(classOf);
    this.#evidence = new FormEvidence(this, this.table, source, this.#units);
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
    const evidence = this.#evidence;
    if (evidence.areApart(f, g) && !evidence.areNative(f, g)) return evidence.areHan(f, g) ? OTHER_CHARACTER_FIXED : this.#floor;
    const known = this.#seen.get(f, g);
    return known === UNKNOWN ? this.#seen.set(f, g, fixed(evidence.bits(f, g))) : known;
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
    return known === UNKNOWN ? this.#slipped.set(f, g, fixed(this.#evidence.bitsWithSlip(f, g))) : known;
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

  /** Evidence in bits that two forms write one unit: {@link FormEvidence.bits}. */
  evidence(f: number, g: number): number {
    return this.#evidence.bits(f, g);
  }

  /** The same, allowing that one of the two was mistyped: {@link FormEvidence.bitsWithSlip}. */
  evidenceWithSlip(f: number, g: number): number {
    return this.#evidence.bitsWithSlip(f, g);
  }
}
