import type { LetterTree } from './letter-tree';

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
  /** Puts every Latin form of a spelling system (`@system`, or ''), without its suffix, into the tree; gives the nodes where they end, in lists, and 0 for what has other letters. */
  plant(suffix: string, tree: LetterTree): readonly (readonly number[])[];
  /** The letters of all forms, where the source keeps them so itself. */
  readonly tree?: LetterTree;
  /** The other systems whose forms together are those of a system; {@link plant} is then not asked. */
  together?(suffix: string): readonly string[];
  /** The forms of a script other than Latin that are one typing slip away from a form in it, with how many times likelier each is (sixteen at most: of Latin slips nothing is likelier); none unless the source says otherwise. */
  beside?(form: string): Iterable<readonly [form: string, times: number]>;
  /** The unit that another one is at some place of a word (ន where it closes a syllable); each is itself unless the source says otherwise. */
  base?(unit: number): number;
  /** What a unit is written as, with P(form | unit), where searches are to guess at it. */
  spelt?(unit: number): readonly (readonly [form: string, p: number])[];
  /** How much likelier a writer of the script puts one of two forms that are units themselves for the other, which he hears, than out of nothing; never unless the source says otherwise. Symmetric. */
  alike?(form: string, other: string): number;
  /** The most that two forms say, in bits, where bearers of them are commoner than the priors tell; they say what they are rare unless the source has this. */
  atMost?(f: string, g: string): number;
  /** What two units that have no form in common cost, in bits; what the channel takes for all of them unless the source says otherwise. */
  readonly floor?: number;
  /** The fewest letters of a form that may have been mistyped; two unless the source says otherwise. */
  readonly shortestSlip?: number;
}
