import { scoreOf } from '../compare/score';
import type { Person as Asked } from '../identity/identity';
import { usualPrior } from '../search/search-options';
import type { Hit, Index } from './library';
import type { Person } from './person';

export interface Wanted {
  readonly limit: number;
  /** The least score that is told; where it is not given, that of {@link minEvidence} on a list of that length. */
  readonly minScore?: number | undefined;
  /** In bits. A score starts from one in the length of the list, so the same name has 0.9 on a short one and 0.1 on one of 20,000. */
  readonly minEvidence: number;
}

/** What a hit must have, as a score on a list of so many. */
export const leastScore = ({ minScore, minEvidence }: Wanted, size: number): number => minScore ?? scoreOf(minEvidence, usualPrior(size));

/** The same in words. */
export const leastTold = ({ minScore, minEvidence }: Wanted): string => (minScore === undefined ? `${minEvidence} bits` : `a score of ${minScore}`);

export interface Found {
  readonly hits: readonly Hit<Person>[];
  /** Whether the limit left hits out. */
  readonly more: boolean;
}

/** The best hits, and whether there were more: a limit must not make the rest look absent. */
export const find = (index: Index<Person>, person: Asked, wanted: Wanted): Found =>
  found(index.search(person, { limit: wanted.limit + 1, minScore: leastScore(wanted, index.size) }), wanted.limit);

/** Hits of a search for one more than the limit. */
export const found = (hits: readonly Hit<Person>[], limit: number): Found => ({ hits: hits.slice(0, limit), more: hits.length > limit });

/** A hit for JSON, with the listed person's row as the file has it. */
export const hitObject = ({ id, name, score, evidence, language, explanation, pairs, reading, attributes, choice, frequency, notes, data }: Hit<Person>): Record<string, unknown> => ({
  id, name, score, evidence, language, explanation, pairs, reading, attributes, choice, frequency, notes,
  ...(data === undefined ? {} : { line: data.line, record: data.record }),
});
