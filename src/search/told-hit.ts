import { compareIdentities } from '../identity/compare-identities';
import type { Person } from '../identity/identity';
import { readName } from '../language/parse';
import { formsMet, hitOf, toldOf, type Met, type SearchResult } from './hit';
import type { ListFrequency } from './list-evidence';
import { askedForm } from './met-form';
import { withName } from './nameless';

/** What one thread tells another of a hit: its pairs are laid out there, when somebody asks for them. */
export interface ToldHit {
  readonly identity: number;
  readonly id: string;
  readonly score: number;
  readonly evidence: number;
  readonly name: string;
  readonly frequency: ListFrequency;
  readonly met: Met;
}

export function tellHit(hit: SearchResult<unknown>): ToldHit {
  const { id, score, evidence, name, frequency } = hit;
  const { identity, met } = toldOf(hit) ?? { identity: -1, met: { names: [name] } }; // every hit of a search has it
  return { identity, id, score, evidence, name, frequency, met };
}

/** The hit as the search gave it, of a list that may have been changed since: `data` by identity as it was then. */
export function hitAsTold<T>(query: string | Person, { identity, id, score, evidence, name, frequency, met }: ToldHit, data: readonly (T | undefined)[], prior: number): SearchResult<T> {
  return hitOf(id, score, evidence, name, frequency, data[identity], () =>
    'names' in met ? compareIdentities(withName(query as Person), met, { prior }) : formsMet(askedForm(readName(query as string), met.asked), met.listed));
}
