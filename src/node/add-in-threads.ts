import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { checkIdentity } from '../identity/check-person';
import type { Identity } from '../identity/identity';
import { openPool } from '../screen/pool';
import { Queue, type Batch } from '../screen/queue';
import { fileNames, formsFiled, type FiledNames } from '../search/filed-names';
import { HeardForms, type ToldNames } from '../search/told-forms';
import { checkCallback, checkCount, optionsOf } from '../text/argument';
import { addRead, checkIndex, PROGRESS, type AddAllOptions, type IdentityIndex } from '../search/identity-index';

/** Options of {@link addAllInThreads}. */
export interface AddAllInThreadsOptions extends AddAllOptions {
  /** How many threads read names beside the caller's own, which reads some too and files all; as many as can work at once besides it by default, and never more than can work at once. */
  readonly threads?: number | undefined;
}

/**
 * Adds every identity of an iterable as {@link IdentityIndex.addAll} does, in the same order and with the same index in the end; the names are
 * read in other threads too, which is three quarters of the work. Each thread has to warm up by itself: on two cores that pays from some 30,000
 * identities on, and takes a third off the time of a million. Searches may go on meanwhile. Rejects with what `addAll` throws, after those that
 * came before were added, and with a `RangeError` for odd `threads`.
 *
 * ```ts
 * const index = new IdentityIndex();
 * await addAllInThreads(index, identities, { threads: 2 });
 * ```
 */
export async function addAllInThreads<T>(
  index: IdentityIndex<T>, identities: Iterable<Identity<T>> | AsyncIterable<Identity<T>>, options: AddAllInThreadsOptions = {},
): Promise<void> {
  const who = 'addAllInThreads';
  checkIndex(index, who);
  const { threads = Math.max(1, availableParallelism() - 1), onProgress } = optionsOf(options, who);
  checkCount(threads, who, 'threads');
  checkCallback(onProgress, who, 'onProgress');
  // The worker stands in the folder beside this sub-path's, for either format; CommonJS knows its own place by `__filename`.
  await addReadIn(new URL('../screen/worker.js', typeof __filename === 'string' ? pathToFileURL(__filename) : import.meta.url), index, identities, { ...options, threads: Math.min(threads, availableParallelism()) });
}

/** Identities that a thread gets at once, so few that reading them here is a short pause. */
const BATCH = 250;
/** Batches that a thread has, one in hand and one that waits; and those that may be read here before their turn to be filed comes. */
const BATCHES = 2;
const AHEAD = 8;

/** A batch, and its names once they are read. */
interface Taken<T> {
  readonly batch: Batch<Identity<T>>;
  readonly names: Promise<FiledNames>;
  isRead: boolean;
}

/** The same with another worker. */
export async function addReadIn<T>(
  worker: URL, index: IdentityIndex<T>, identities: Iterable<Identity<T>> | AsyncIterable<Identity<T>>, { threads, signal, onProgress }: AddAllOptions & { readonly threads: number },
): Promise<void> {
  const queue = new Queue(identities, signal, 'addAllInThreads', (identity) => checkIdentity(identity, 'addAllInThreads'));
  const pool = await openPool(worker, threads, { name: 'read' });
  const heard = new HeardForms();
  // What comes from a thread is heard at once, in the order in which the thread sent it, though its turn to be filed may come later.
  const readThere = async (texts: readonly string[]): Promise<FiledNames> => heard.hear((await pool.run(texts)) as ToldNames); // what `read` of screen/worker.ts returns
  const readHere = (texts: readonly string[]): Promise<FiledNames> => Promise.resolve(fileNames(texts));
  const taken: Taken<T>[] = [];
  const take = async (read: (texts: readonly string[]) => Promise<FiledNames>): Promise<void> => {
    const batch = await queue.take(BATCH);
    const names = read(batch.people.flatMap((identity) => identity.names.map((name) => (typeof name === 'string' ? name : name.text))));
    const one: Taken<T> = { batch, names, isRead: false };
    names.then(() => (one.isRead = true), () => (one.isRead = true)); // what went wrong is told in its turn
    taken.push(one);
  };
  let added = 0;
  try {
    for (;;) {
      while (!queue.ended && taken.filter(({ isRead }) => !isRead).length < threads * BATCHES) await take(readThere);
      // The next to be filed is still being read: meanwhile others are, here.
      while (taken[0]?.isRead === false && !queue.ended && taken.filter(({ isRead }) => isRead).length < AHEAD) {
        await take(readHere);
        await othersTurn();
      }
      const next = taken.shift();
      if (next === undefined) break;
      const formsOf = formsFiled(await queue.orAborted(next.names));
      for (const identity of next.batch.people) {
        queue.throwIfAborted();
        addRead(index, identity, formsOf);
        if (++added % PROGRESS === 0) onProgress?.(added);
      }
      if (next.batch.failure !== undefined) throw next.batch.failure.error;
    }
    onProgress?.(added);
  } finally {
    queue.close();
    await pool.destroy();
  }
}

/** Lets messages of threads in, and whatever else waits. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
