import type { Person } from '../identity/identity';
import type { IdentityIndex } from '../search/identity-index';
import type { Wanted } from '../search/search-options';
import { shareIndex } from '../search/share';
import { hitAsTold } from '../search/told-hit';
import { atMost, openPool } from './pool';
import { sendable, type Answers, type Question } from './question';
import type { Batch, Queue } from './queue';
import type { Screened } from './screen';

/** People a worker gets at once, and batches a worker has: one in hand, one that waits. */
const BATCH = 32;
const BATCHES = 2;

interface Sent<P> {
  readonly batch: Batch<P>;
  readonly answers: Promise<Answers>;
}

/** In a pool of threads that share the index; results in the order of the people, whichever batch is done first. */
export async function* screenInThreads<P extends string | Person, T>(
  queue: Queue<P>, index: IdentityIndex<T>, wanted: Wanted, most: number, worker?: URL,
): AsyncGenerator<Screened<P, T>, void, undefined> {
  const threads = await atMost(most);
  const { shared, data } = shareIndex(index);
  const pool = await openPool(worker ?? (await builtWorker()), threads, { workerData: shared });
  const sent: Sent<P>[] = [];
  let taken: Promise<Batch<P>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (taken === undefined && !ended && sent.length < threads * BATCHES) {
        taken = queue.take(BATCH);
        taken.catch(() => undefined); // an abort while the caller is busy
      }
      const [first] = sent;
      const next = await queue.orAborted(Promise.race([...(first === undefined ? [] : [first.answers.then(() => first)]), ...(taken === undefined ? [] : [taken])]));
      if ('people' in next) {
        taken = undefined;
        ended = next.last;
        const question: Question = { people: next.people.map(sendable), wanted };
        const answers = next.people.length === 0 ? Promise.resolve([]) : (pool.run(question) as Promise<Answers>); // what worker.ts returns
        answers.catch(() => undefined); // it is awaited in its turn
        sent.push({ batch: next, answers });
        continue;
      }
      sent.shift();
      const { people, failure, last } = next.batch;
      for (const [i, hits] of (await next.answers).entries()) {
        const person = people[i] as P; // an answer for each
        queue.throwIfAborted();
        yield { person, hits: hits.map((hit) => hitAsTold(person, hit, data, wanted.prior)) };
      }
      if (failure !== undefined) throw failure.error;
      if (last) return;
    }
  } finally {
    await pool.destroy();
  }
}

/** The worker as an ES module, beside the built code of this sub-path in either format; CommonJS knows its own place by `__filename`. */
async function builtWorker(): Promise<URL> {
  const { pathToFileURL } = await import('node:url');
  return new URL('worker.js', typeof __filename === 'string' ? pathToFileURL(__filename) : import.meta.url);
}
