import { checkCount, checkFlag, checkPrior, checkScore, checkText, optionsOf, outOfRange, wrongType } from '../text/argument';
import type { Decisions } from '../lists/decisions';

/** Options of {@link IdentityIndex.search}. */
export interface SearchOptions {
  /** The most results; 10 by default. As many as the list is long are all. */
  readonly limit?: number | undefined;
  /** Results below this score (0…1) are left out; 0 by default. */
  readonly minScore?: number | undefined;
  /**
   * P(a given entry is the person asked for, before looking), above 0 and below 1: what scores start from. By default 1 in the length of the
   * list, and 1 in 100 for shorter lists.
   */
  readonly prior?: number | undefined;
  /** Leaves out who was cleared of being the person asked for. */
  readonly cleared?: Cleared | undefined;
  /** Compares with every entry rather than with those that share something with the query: slow, and the measure of what is lost. */
  readonly exhaustive?: boolean | undefined;
  /**
   * Whether a name that the list bears more often than the tables foresee is worth less: where 41 entries are called 김철수, each is a weaker
   * hit than a 김철수 in a list without namesakes. True by default; the order of hits by name alone does not depend on it.
   */
  readonly listFrequencies?: boolean | undefined;
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
export interface Checked extends Wanted {
  readonly cleared: Cleared | undefined;
}

/** What can be told to another thread. */
export type Wanted = { readonly [K in Exclude<keyof SearchOptions, 'cleared'>]-?: NonNullable<SearchOptions[K]> };

/** Where scores of a list of so many start from when nobody says. */
export const usualPrior = (size: number): number => 1 / Math.max(100, size);

/** The options with their defaults, for a list of so many; a `TypeError` or `RangeError` for one that is not what it should be. */
export function checkOptions({ limit = 10, minScore = 0, prior, cleared, exhaustive = false, listFrequencies = true }: SearchOptions, size: number): Checked {
  const who = 'IdentityIndex.search';
  checkCount(limit, who, 'limit');
  checkScore(minScore, who, 'minScore');
  checkPrior(prior, who);
  checkFlag(exhaustive, who, 'exhaustive');
  checkFlag(listFrequencies, who, 'listFrequencies');
  if (cleared !== undefined) checkCleared(cleared, who);
  return { limit, minScore, prior: prior ?? usualPrior(size), cleared, exhaustive, listFrequencies };
}

function checkCleared(cleared: unknown, who: string): void {
  const { decisions, person, now } = optionsOf(cleared as Partial<Cleared>, `${who}, cleared`);
  if (typeof decisions?.isCleared !== 'function' || typeof decisions.get !== 'function') wrongType(who, 'cleared.decisions to be Decisions', decisions);
  checkText(person, who, 'cleared.person');
  if (!/^[0-9a-f]{64}$/u.test(person)) outOfRange(who, 'cleared.person to be what personKey gave, 64 hexadecimal digits', person);
  if (!(now instanceof Date)) wrongType(who, 'cleared.now to be a Date', now);
  if (Number.isNaN(now.getTime())) outOfRange(who, 'cleared.now to be a valid date', 'an invalid one');
}
