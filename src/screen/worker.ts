import { workerData } from 'node:worker_threads';
import { sharedIndex } from '../search/share';
import { tellHit } from '../search/told-hit';
import type { Answers, Question } from './question';

/** What a thread of the pool does. The pool puts data of its own before ours. */
const index = sharedIndex((workerData as [unknown, SharedArrayBuffer])[1]); // as threads.ts sends it

export default function answer({ people, wanted }: Question): Answers {
  return people.map((person) => index.search(person, wanted).map((hit) => tellHit(person, hit)));
}
