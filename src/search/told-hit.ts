import { compareIdentities } from '../identity/compare-identities';
import type { Identity, Person } from '../identity/identity';
import { readName } from '../language/parse';
import { formOf, formsMet, hitOf, type SearchResult } from './hit';
import type { IdentityIndex } from './identity-index';
import type { ListFrequency } from './list-evidence';
import { withName } from './nameless';

/** What one thread tells another of a hit: the rest is laid out anew when somebody asks for it. `form` where an alias in the query met the name. */
export type ToldHit = readonly [id: string, score: number, evidence: number, name: string, frequency: ListFrequency, form?: string];

export function tellHit(query: string | Person, hit: SearchResult<unknown>): ToldHit {
  const { id, score, evidence, name, frequency } = hit;
  const form = formOf(hit)?.raw;
  return form === undefined || form === query ? [id, score, evidence, name, frequency] : [id, score, evidence, name, frequency, form];
}

/** The hit as the search of `index` would have given it; without `data` when the entry was removed in the meantime. */
export function hitAsTold<T>(query: string | Person, [id, score, evidence, name, frequency, form]: ToldHit, index: IdentityIndex<T>, prior: number): SearchResult<T> {
  const listed: Identity<T> = index.get(id) ?? { id, names: [name] };
  return hitOf(id, score, evidence, name, frequency, listed.data, () => {
    if (typeof query !== 'string') return compareIdentities(withName(query), listed, { prior });
    const asked = readName(query);
    return formsMet(asked.aliases.find(({ raw }) => raw === form) ?? asked, name);
  });
}
