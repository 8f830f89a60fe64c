import { threadId, workerData } from 'node:worker_threads';
import { sharedIndex } from '../search/share';
import { tellNames, type ToldNames } from '../search/told-forms';
import { tellHit } from '../search/told-hit';
import { once } from '../text/once';
import type { Answers, Question } from './question';

/** As threads.ts sends it; the pool puts data of its own before ours. */
const index = once(() => sharedIndex((workerData as [unknown, SharedArrayBuffer])[1]));

/** What a thread does that screens people. */
export default function answer({ people, wanted }: Question): Answers {
  return people.map((person) => index().search(person, wanted).map(tellHit));
}

/** What a thread does that reads the names of a list. It stands here too because every file that is built is cut where another may need less of it. */
export function read(texts: readonly string[]): ToldNames {
  return tellNames(texts, threadId);
}
