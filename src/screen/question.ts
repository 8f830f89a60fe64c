import type { Person } from '../identity/identity';
import { plainPerson } from '../identity/plain-person';
import type { Wanted } from '../search/search-options';
import type { ToldHit } from '../search/told-hit';

/** What a worker is asked, and what it answers: the hits of each. */
export interface Question {
  readonly people: readonly (string | Person)[];
  readonly wanted: Wanted;
}
export type Answers = readonly (readonly ToldHit[])[];

/** A person as it can be sent. */
export const sendable = (person: string | Person): string | Person => (typeof person === 'string' ? person : plainPerson(person));
