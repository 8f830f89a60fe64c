import type { Decisions } from '../lists/decisions';

/** Options of {@link IdentityIndex.search}. */
export interface SearchOptions {
  /** The most results; 10 by default. */
  readonly limit?: number;
  /** Results below this score (0…1) are left out; 0 by default. */
  readonly minScore?: number;
  /**
   * P(a given entry is the person asked for, before looking), above 0 and below 1: what scores start from. By default 1 in the length of the
   * list, and 1 in 100 for shorter lists.
   */
  readonly prior?: number;
  /** Leaves out who was cleared of being the person asked for. */
  readonly cleared?: Cleared;
  /** Compares with every entry rather than with those that share something with the query: slow, and the measure of what is lost. */
  readonly exhaustive?: boolean;
  /**
   * Whether a name that the list bears more often than the tables foresee is worth less: where 41 entries are called 김철수, each is a weaker
   * hit than a 김철수 in a list without namesakes. True by default; the order of hits by name alone does not depend on it.
   */
  readonly listFrequencies?: boolean;
}

/**
 * Decisions that somebody made before (`Decisions` of `allonym/lists`), the key of the person asked for (`personKey`), and the time. A
 * decision that has expired, or whose entry has changed since, does not count.
 */
export interface Cleared {
  readonly decisions: Pick<Decisions, 'isCleared' | 'get'>;
  readonly person: string;
  readonly now: Date;
}

/** The same with nothing left open. */
export interface Checked extends Required<Omit<SearchOptions, 'cleared'>> {
  readonly cleared: Cleared | undefined;
}

/** Where scores of a list of so many start from when nobody says. */
export const usualPrior = (size: number): number => 1 / Math.max(100, size);

/** The options with their defaults, for a list of so many; a `RangeError` for one that is not what it should be. */
export function checkOptions({ limit = 10, minScore = 0, prior, cleared, exhaustive = false, listFrequencies = true }: SearchOptions, size: number): Checked {
  const who = 'IdentityIndex.search';
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`${who}: expected limit to be a whole number above 0, got ${limit}`);
  if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`${who}: expected minScore from 0 to 1, got ${minScore}`);
  if (prior !== undefined && !(prior > 0 && prior < 1)) throw new RangeError(`${who}: expected prior between 0 and 1, got ${prior}`);
  return { limit, minScore, prior: prior ?? usualPrior(size), cleared, exhaustive, listFrequencies };
}
