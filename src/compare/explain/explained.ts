import { wrongType } from '../../text/argument';
import { BESIDE, NOTHING, type Unit } from '../comparison';

/** One attribute that two identities have, and what it says: what {@link compareIdentities} finds besides names. */
export interface ExplainedAttribute {
  /** `birth date`, `sex`, `nationality`, `document`, `birth place`. */
  readonly attribute: string;
  readonly left: string;
  readonly right: string;
  readonly bits: number;
  /** The case: `same date`, `day and month swapped`, `year only`. */
  readonly reason: string;
}

/** A piece of the left name and the piece of the right name that it met: see {@link Pair}. */
export interface ExplainedPair {
  readonly left: string;
  readonly right: string;
  readonly bits: number;
  readonly language: string;
  readonly reason: string;
  readonly units: readonly Unit[];
}

/** What can be explained: a comparison of names or of identities, or a hit of a search. */
export interface Explained {
  readonly pairs: readonly ExplainedPair[];
  readonly score?: number | undefined;
  readonly evidence?: number | undefined;
  readonly language?: string | undefined;
  /** Bits of the readings (see {@link Comparison}), and those that the choice among several names costs. */
  readonly reading?: number | undefined;
  readonly choice?: number | undefined;
  readonly notes?: readonly string[] | undefined;
  readonly attributes?: readonly ExplainedAttribute[] | undefined;
  /** What it takes that several entries of a list bear a name that fits as well. */
  readonly frequency?: { readonly bearers: number; readonly bits: number } | undefined;
}

/** A `TypeError` for what holds no comparison. */
export function checkExplained(result: unknown, who: string): void {
  const known = typeof result === 'object' && result !== null && 'pairs' in result && Array.isArray(result.pairs);
  if (!known) wrongType(who, 'what compareNames, compareIdentities or a search gave', result);
}

/** Notes that say themselves what the bits of `reading` are for. */
const STATED: readonly [typeof NOTHING, typeof BESIDE] = [NOTHING, BESIDE];

/** What the bits of `reading` are for, by the key of the phrase. */
export const readingKey = ({ reading = 0, notes = [] }: Explained): 'reading' | 'whole' | typeof NOTHING | typeof BESIDE =>
  STATED.find((note) => notes.includes(note)) ?? (reading > 0 ? 'whole' : 'reading');

/** Less would be written as 0.0. */
export const LEAST = 0.05;
