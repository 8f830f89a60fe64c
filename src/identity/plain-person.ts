import type { IdentityDocument, ListedName, Person } from './identity';

/** Everything of an identity but its id, names and data. */
export type Attributes = Omit<Person, 'names'>;

/** What is compared of a person, as plain objects that the caller's own lists and objects have no part in: it can be kept, and sent to another thread. */
export const plainPerson = (person: Person): Person => ({ names: Array.from(person.names, (name) => (typeof name === 'string' ? name : nameIn(name))), ...attributesIn(person) });

/** The same without its names. By name: what a class answers by itself (`get birthDate()`) is none of its own fields, which a rest of them would be. */
export function attributesIn({ birthDate, sex, nationalities, documents, birthPlace }: Omit<Person, 'names'>): Attributes {
  return {
    ...(birthDate !== undefined && { birthDate: copied(birthDate) }), ...(sex !== undefined && { sex }), ...(nationalities !== undefined && { nationalities: Array.from(nationalities) }),
    ...(documents !== undefined && { documents: Array.from(documents, documentIn) }), ...(birthPlace !== undefined && { birthPlace: copied(birthPlace) }),
  };
}

const documentIn = ({ number, type, country, issued, expires }: IdentityDocument): IdentityDocument => ({
  number, ...(type !== undefined && { type }), ...(country !== undefined && { country }), ...(issued !== undefined && { issued }), ...(expires !== undefined && { expires }),
});

const copied = (value: string | readonly string[]): string | readonly string[] => (typeof value === 'string' ? value : Array.from(value));

const nameIn = ({ text, weak, truncated }: ListedName): ListedName => ({ text, ...(weak !== undefined && { weak }), ...(truncated !== undefined && { truncated }) });
