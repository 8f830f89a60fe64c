import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { Identity } from '../identity/identity';
import { Queue, type Batch } from '../screen/queue';
import { formsFiled, type FiledNames } from '../search/filed-names';
import { addRead, checkIdentity, type AddAllOptions, type IdentityIndex } from '../search/identity-index';

/** Options of {@link addAllInThreads}. */
export interface AddAllInThreadsOptions extends AddAllOptions {
  /** How many threads read names, beside the caller's own, which files them; as many as can work at once by default. */
  readonly threads?: number;
}

/**
 * Adds every identity of an iterable as {@link IdentityIndex.addAll} does, in the same order and with the same index in the end; the names are
 * read in other threads, which is three quarters of the work. Each thread has to warm up by itself: on two cores that pays from some 150,000 identities
 * on, and takes a third off the time of a million. Searches may go on meanwhile. Rejects with what `addAll` throws, after those that came before were added, and with a `RangeError` for odd `threads`.
 *
 * ```ts
 * const index = new IdentityIndex();
 * await addAllInThreads(index, identities, { threads: 2 });
 * ```
 */
export async function addAllInThreads<T>(
  index: IdentityIndex<T>, identities: Iterable<Identity<T>> | AsyncIterable<Identity<T>>, options: AddAllInThreadsOptions = {},
): Promise<void> {
  const { threads = availableParallelism() } = options;
  if (!Number.isInteger(threads) || threads < 1) throw new RangeError(`addAllInThreads: expected threads to be a whole number above 0, got ${threads}`);
  // The worker stands beside the built code of this sub-path in either format; CommonJS knows its own place by `__filename`.
  await addReadIn(new URL('reader.js', typeof __filename === 'string' ? pathToFileURL(__filename) : import.meta.url), index, identities, { ...options, threads });
}

/** Identities that a thread gets at once, so few that filing them is a short pause, and how many such batches: one in hand, one that waits. */
const BATCH = 400;
const BATCHES = 2;
const PROGRESS = 1000;

interface Sent<T> {
  readonly batch: Batch<Identity<T>>;
  readonly names: Promise<FiledNames>;
}

/** The same with another worker. */
export async function addReadIn<T>(
  worker: URL, index: IdentityIndex<T>, identities: Iterable<Identity<T>> | AsyncIterable<Identity<T>>, { threads, signal, onProgress }: AddAllOptions & { readonly threads: number },
): Promise<void> {
  const queue = new Queue(identities, signal, 'addAllInThreads', (identity) => checkIdentity(identity, 'addAllInThreads'));
  // Imported only here: who reads snapshots needs no pool.
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: worker.href, minThreads: threads, maxThreads: threads, isolateWorkers: false });
  const sent: Sent<T>[] = [];
  let added = 0;
  try {
    for (;;) {
      while (sent.length < threads * BATCHES && !queue.ended) {
        const batch = await queue.take(BATCH);
        const texts = batch.people.flatMap(({ names }) => names.map((name) => (typeof name === 'string' ? name : name.text)));
        const names = pool.run(texts) as Promise<FiledNames>; // what reader.ts returns
        names.catch(() => undefined); // it is awaited in its turn
        sent.push({ batch, names });
      }
      const next = sent.shift();
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
