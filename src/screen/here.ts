import type { Person } from '../identity/identity';
import type { IdentityIndex } from '../search/identity-index';
import type { Wanted } from '../search/search-options';
import type { Queue } from './queue';
import type { Screened } from './screen';

/** Milliseconds after which others have a turn: a page stays alive, and an abort is heard. */
const TURN = 40;

/** In this thread, one by one. */
export async function* screenHere<P extends string | Person, T>(
  queue: Queue<P>, index: IdentityIndex<T>, wanted: Wanted,
): AsyncGenerator<Screened<P, T>, void, undefined> {
  let turn = Date.now() + TURN;
  while (!queue.ended) {
    const { people, failure } = await queue.take(1);
    for (const person of people) {
      yield { person, hits: index.search(person, wanted) };
      if (Date.now() < turn) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      turn = Date.now() + TURN;
    }
    if (failure !== undefined) throw failure.error;
  }
}
