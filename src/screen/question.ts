import type { IdentityDocument, ListedName, Person } from '../identity/identity';
import type { Wanted } from '../search/search-options';
import type { ToldHit } from '../search/told-hit';

/** What a worker is asked, and what it answers: the hits of each. */
export interface Question {
  readonly people: readonly (string | Person)[];
  readonly wanted: Wanted;
}
export type Answers = readonly (readonly ToldHit[])[];

/** A person as it can be sent: the fields that are compared, as plain objects, whatever the caller's object is and holds besides. */
export function sendable(person: string | Person): string | Person {
  if (typeof person === 'string') return person;
  const { names, birthDate, sex, nationalities, documents, birthPlace } = person;
  return {
    names: names.map((name) => (typeof name === 'string' ? name : plainName(name))),
    ...(birthDate !== undefined && { birthDate: copied(birthDate) }),
    ...(sex !== undefined && { sex }),
    ...(nationalities !== undefined && { nationalities: Array.from(nationalities) }),
    ...(documents !== undefined && { documents: Array.from(documents, plainDocument) }),
    ...(birthPlace !== undefined && { birthPlace: copied(birthPlace) }),
  };
}

const copied = (texts: string | readonly string[]): string | readonly string[] => (typeof texts === 'string' ? texts : Array.from(texts));

const plainName = ({ text, weak, truncated }: ListedName): ListedName =>
  ({ text, ...(weak !== undefined && { weak }), ...(truncated !== undefined && { truncated }) });

const plainDocument = ({ number, type, country, issued, expires }: IdentityDocument): IdentityDocument => ({
  number,
  ...(type !== undefined && { type }),
  ...(country !== undefined && { country }),
  ...(issued !== undefined && { issued }),
  ...(expires !== undefined && { expires }),
});
