import { checkPerson } from '../identity/check-person';
import type { Person } from '../identity/identity';
import type { SearchResult } from '../search/hit';
import { checkIndex, type IdentityIndex } from '../search/identity-index';
import { withName } from '../search/nameless';
import { usualPrior, type SearchOptions, type Wanted } from '../search/search-options';
import { checkCallback, checkCount, optionsOf } from '../text/argument';
import type { Signal } from '../text/signal';
import { screenHere } from './here';
import { Queue } from './queue';
import { screenInThreads } from './threads';

/** Options of {@link screen}; those of a search hold for each person. */
export interface ScreenOptions extends Omit<SearchOptions, 'cleared'> {
  /**
   * How many threads search; 1, the caller's own, by default. Starting others takes seconds, which pay for tens of thousands of people
   * (`os.availableParallelism()` tells how many can work at once; no more are started). The results and their order are the same with any number.
   */
  readonly threads?: number | undefined;
  /** Ends the screening with the signal's reason. */
  readonly signal?: Signal | undefined;
  /** Told how many have been screened, after every thousand and at the end. */
  readonly onProgress?: ((screened: number) => void) | undefined;
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
  checkIndex(index, 'screen');
  const { limit = 10, minScore = 0, prior = usualPrior(index.size), exhaustive = false, listFrequencies = true, threads = 1, signal, onProgress } = optionsOf(options, 'screen');
  const wanted = { limit, minScore, prior, exhaustive, listFrequencies };
  index.search('', wanted); // refuses odd options even when nobody is screened
  checkCount(threads, 'screen', 'threads');
  checkCallback(onProgress, 'screen', 'onProgress');
  return counted(run(new Queue(people, signal, 'screen', checkAsked), index, wanted, threads), onProgress);
}

/** A `TypeError` for somebody who is neither a string nor a person; who has no name may be found by a document. */
export function checkAsked(person: string | Person): void {
  if (typeof person !== 'string') checkPerson(withName(person), 'screen');
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

const PROGRESS = 1000;

async function* counted<R>(results: AsyncIterable<R>, onProgress: ((screened: number) => void) | undefined): AsyncGenerator<R, void, undefined> {
  let screened = 0;
  for await (const result of results) {
    yield result;
    if (++screened % PROGRESS === 0) onProgress?.(screened);
  }
  onProgress?.(screened);
}
