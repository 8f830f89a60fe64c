import type { Person as Asked } from '../identity/identity';
import type { Hit, Index } from './library';
import type { Person } from './person';

export interface Wanted {
  readonly limit: number;
  readonly minScore: number;
}

export interface Found {
  readonly hits: readonly Hit<Person>[];
  /** Whether the limit left hits out. */
  readonly more: boolean;
}

/** The best hits, and whether there were more: a limit must not make the rest look absent. */
export const find = (index: Index<Person>, person: Asked, { limit, minScore }: Wanted): Found =>
  found(index.search(person, { limit: limit + 1, minScore }), limit);

/** Hits of a search for one more than the limit. */
export const found = (hits: readonly Hit<Person>[], limit: number): Found => ({ hits: hits.slice(0, limit), more: hits.length > limit });

/** A hit for JSON, with the listed person's row as the file has it. */
export const hitObject = ({ id, name, score, evidence, language, explanation, pairs, reading, attributes, choice, frequency, notes, data }: Hit<Person>): Record<string, unknown> => ({
  id, name, score, evidence, language, explanation, pairs, reading, attributes, choice, frequency, notes,
  ...(data === undefined ? {} : { line: data.line, record: data.record }),
});
