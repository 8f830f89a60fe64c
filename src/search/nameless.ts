import type { Person } from '../identity/identity';
import { attributesIn } from '../identity/plain-person';

/** A person as names are compared: nobody is found by no name (`names: []`), but by a document. What is no person is left to who looks at it next. */
export function withName(person: Person): Person {
  const nameless = typeof person === 'object' && person !== null && Array.isArray(person.names) && person.names.length === 0;
  return nameless ? { ...attributesIn(person), names: [''] } : person;
}
