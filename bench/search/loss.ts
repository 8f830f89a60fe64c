import { LIMIT } from './engine';
import type { Hit, Index, Library } from './library';
import type { PeopleList } from './list';
import type { Query } from './queries';

/** True matches with less evidence than this are nobody's fault. Bits. */
export const LEAST_BITS = 6;
/** Evidence is rounded before it is shown; what differs by less is equal. */
const EQUAL = 1e-6;

/** The evidence of a hit without what the list's own frequencies take from it; a library that counts none has no such field. */
const ofNames = (hit: Partial<Hit> | undefined): number => (hit?.evidence ?? 0) - (hit?.frequency?.bits ?? 0);

/** Why a query did not find its person. */
export type Fate = 'found' | 'outranked' | 'weak' | 'lost';

/**
 * What became of the true match, from its own evidence: *found*; *outranked*, since ten others have at least as much; *weak*, below
 * 6 bits; or *lost*: it has more evidence than the tenth result, so a full comparison would have shown it.
 */
export function fateOf(library: Library, query: Query, hits: readonly Hit[], found: boolean): { fate: Fate; evidence: number } {
  const { evidence } = library.compareNames(query.text, query.truth);
  if (!Number.isFinite(evidence)) throw new Error(`compareNames("${query.text}", "${query.truth}"): expected a finite number, got ${evidence}`);
  if (found) return { fate: 'found', evidence };
  if (evidence <= LEAST_BITS) return { fate: 'weak', evidence };
  const tenth = hits.length < LIMIT ? Number.NEGATIVE_INFINITY : ofNames(hits.at(-1));
  return { fate: evidence > tenth + EQUAL ? 'lost' : 'outranked', evidence };
}

/** What a search left out that a comparison with everybody shows. */
export interface Loss {
  readonly queries: number;
  /** Results of the full comparison with over 6 bits, and those of them that the search should have had before its last one. */
  readonly hits: number;
  readonly missed: number;
  /** How the full comparison was made. */
  readonly by: 'option' | 'brute force';
  readonly secondsEach: number;
}

/** Compares as many queries as `seconds` allow, in turn from each class, with the whole list. */
export function lossAgainstAll(
  library: Library, index: Index, list: PeopleList, queries: readonly Query[], seconds: number, hasOption: boolean,
): Loss {
  const everybody = hasOption ? undefined : Array.from(list.people(), ({ id, names }) => ({ id, names: names.map((name) => library.parseName(name)) }));
  const byBruteForce = (text: string): { id: string; evidence: number }[] => {
    const asked = library.parseName(text);
    return (everybody ?? [])
      .map(({ id, names }) => ({ id, evidence: Math.max(...names.map((name) => library.compareNames(asked, name).evidence)) }))
      .sort((a, b) => b.evidence - a.evidence)
      .slice(0, LIMIT);
  };
  const exhaustive: object = { limit: LIMIT, exhaustive: true };
  const from = performance.now();
  let [done, hits, missed] = [0, 0, 0];
  for (const { text } of queries) {
    if (done > 0 && performance.now() - from > 1000 * seconds) break;
    done++;
    const some = index.search(text, { limit: LIMIT });
    const all = (hasOption ? index.search(text, exhaustive).map((hit) => ({ id: hit.id, evidence: ofNames(hit) })) : byBruteForce(text)).filter(({ evidence }) => evidence > LEAST_BITS);
    const tenth = some.length < LIMIT ? Number.NEGATIVE_INFINITY : ofNames(some.at(-1));
    const known = new Set(some.map(({ id }) => id));
    hits += all.length;
    missed += all.filter(({ id, evidence }) => !known.has(id) && evidence > tenth + EQUAL).length;
  }
  const secondsEach = (performance.now() - from) / 1000 / Math.max(1, done);
  return { queries: done, hits, missed, by: hasOption ? 'option' : 'brute force', secondsEach };
}
