import { checkPerson } from '../identity/check-person';
import type { Person } from '../identity/identity';
import type { SearchResult } from '../search/hit';
import type { IdentityIndex } from '../search/identity-index';
import { usualPrior, type SearchOptions } from '../search/search-options';
import { screenHere } from './here';
import { Queue } from './queue';
import { screenInThreads } from './threads';

/** Options of {@link screen}; those of a search hold for each person. */
export interface ScreenOptions extends Omit<SearchOptions, 'cleared'> {
  /**
   * How many threads search; 1, the caller's own, by default. Starting others takes seconds, which pay for tens of thousands of people
   * (`os.availableParallelism()` tells how many can work at once). The results and their order are the same with any number.
   */
  readonly threads?: number;
  /** Ends the screening with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told how many have been screened, after every thousand and at the end. */
  readonly onProgress?: (screened: number) => void;
}

/** A person as given, and who on the list it may be, best first. */
export interface Screened<P, T> {
  readonly person: P;
  readonly hits: readonly SearchResult<T>[];
}

/**
 * Searches the list for everybody, in their order. People may come from a stream: no more are read ahead than the threads are busy
 * with, and none while the caller is. Threads search the list as it is when they start; the caller's own sees what is changed meanwhile.
 *
 * Throws as {@link IdentityIndex.search} does, a `RangeError` for odd `threads`; what `people` throws, and a `TypeError` for somebody who is
 * neither a string nor a person, come after the results of those before.
 *
 * ```ts
 * for await (const { person, hits } of screen(people, index, { minScore: 0.5 })) if (hits.length > 0) console.log(person, hits[0]?.explanation);
 * ```
 */
export function screen<P extends string | Person, T>(
  people: Iterable<P> | AsyncIterable<P>, index: IdentityIndex<T>, options: ScreenOptions = {},
): AsyncGenerator<Screened<P, T>, void, undefined> {
  const { limit = 10, minScore = 0, prior = usualPrior(index.size), exhaustive = false, listFrequencies = true, threads = 1, signal, onProgress } = options;
  const wanted = { limit, minScore, prior, exhaustive, listFrequencies };
  index.search('', wanted); // refuses odd options even when nobody is screened
  if (!Number.isInteger(threads) || threads < 1) throw new RangeError(`screen: expected threads to be a whole number above 0, got ${threads}`);
  return counted(run(new Queue(people, signal, 'screen', checkAsked), index, wanted, threads), onProgress);
}

/** A `TypeError` for somebody who is neither a string nor a person. */
export function checkAsked(person: string | Person): void {
  if (typeof person !== 'string') checkPerson(person, 'screen');
}

async function* run<P extends string | Person, T>(
  queue: Queue<P>, index: IdentityIndex<T>, wanted: Wanted, threads: number,
): AsyncGenerator<Screened<P, T>, void, undefined> {
  try {
    yield* threads === 1 ? screenHere(queue, index, wanted) : screenInThreads(queue, index, wanted, threads);
  } finally {
    queue.close();
  }
}

/** What each search is asked for. */
export type Wanted = Required<Omit<SearchOptions, 'cleared'>>;

const PROGRESS = 1000;

async function* counted<R>(results: AsyncIterable<R>, onProgress: ((screened: number) => void) | undefined): AsyncGenerator<R, void, undefined> {
  let screened = 0;
  for await (const result of results) {
    yield result;
    if (++screened % PROGRESS === 0) onProgress?.(screened);
  }
  onProgress?.(screened);
}
