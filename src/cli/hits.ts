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
export function find(index: Index<Person>, names: readonly string[], { limit, minScore }: Wanted): Found {
  const hits = index.search({ names }, { limit: limit + 1, minScore });
  return { hits: hits.slice(0, limit), more: hits.length > limit };
}

/** A hit for JSON, with the listed person's row as the file has it. */
export const hitObject = ({ id, name, score, evidence, explanation, pairs, data }: Hit<Person>): Record<string, unknown> => ({
  id, name, score, evidence, explanation, pairs,
  ...(data === undefined ? {} : { line: data.line, record: data.record }),
});
