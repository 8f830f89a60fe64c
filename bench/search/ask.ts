import { LIMIT, type Engine } from './engine';
import type { PeopleList } from './list';
import { CLASSES, type Query, type QueryClass } from './queries';

/** What came back for one query. */
export interface Answer {
  readonly query: Query;
  readonly ids: readonly string[];
  readonly milliseconds: number;
  /** Whether somebody among the first ten bears the form that was asked for. */
  readonly found: boolean;
}

export interface Asked {
  readonly answers: readonly Answer[];
  readonly cpuSeconds: number;
  /** False when the time was up before all were asked. */
  readonly complete: boolean;
}

/** Asks every query once, each for itself, until `seconds` are over. */
export async function ask(engine: Engine, list: PeopleList, queries: readonly Query[], seconds: number = Infinity): Promise<Asked> {
  const raw: { query: Query; ids: readonly string[]; milliseconds: number }[] = [];
  const cpu = process.cpuUsage();
  const end = performance.now() + 1000 * seconds;
  for (const query of queries) {
    if (performance.now() > end) break;
    const from = performance.now();
    const result = engine.search(query.text);
    const ids = isPromise(result) ? await result : result;
    raw.push({ query, ids, milliseconds: performance.now() - from });
  }
  const { user, system } = process.cpuUsage(cpu);
  const answers = raw.map((one) => ({ ...one, found: isFound(one, list, engine.name) }));
  return { answers, cpuSeconds: (user + system) / 1e6, complete: answers.length === queries.length };
}

function isFound({ query, ids }: { query: Query; ids: readonly string[] }, list: PeopleList, name: string): boolean {
  if (ids.length > LIMIT || new Set(ids).size !== ids.length) {
    throw new Error(`${name}: expected at most ${LIMIT} different ids for "${query.text}", got ${ids.join(', ')}`);
  }
  return ids.some((id) => list.bears(id, query.truth)); // throws for an id that no list has
}

/** Shares of queries whose answer holds the person, by class and over all; undefined for a class without queries. */
export interface FoundShares {
  readonly all: number;
  readonly byClass: Readonly<Partial<Record<QueryClass, { readonly queries: number; readonly found: number }>>>;
}

/** Over all classes alike: the mean of their shares, so that a class with fewer queries counts as much as another. */
export function foundShares(answers: readonly Answer[]): FoundShares {
  const byClass: Partial<Record<QueryClass, { queries: number; found: number }>> = {};
  for (const name of CLASSES) {
    const own = answers.filter(({ query }) => query.class === name);
    if (own.length > 0) byClass[name] = { queries: own.length, found: own.filter(({ found }) => found).length };
  }
  const shares = Object.values(byClass).map(({ queries, found }) => found / queries);
  return { all: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length), byClass };
}

function isPromise(value: unknown): value is Promise<readonly string[]> {
  return value instanceof Promise;
}
