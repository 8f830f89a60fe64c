import { edits } from '../text/distance';
import type { Person } from './identity';

type Field = keyof Person;

const FIELDS: readonly Field[] = ['names', 'birthDate', 'sex', 'nationalities', 'documents', 'birthPlace'];
const KNOWN: ReadonlySet<string> = new Set([...FIELDS, 'id', 'data']);

/** One letter in three may be another: *nationality*, *birthdate*, *birth_date*, *birthday*, *name* are near; *gender* and *dob* are other words. */
const NEAR = 3;

const plain = (key: string): string => key.replace(/[^A-Za-z]/gu, '').toLowerCase();

/** Fields that a person does not have, with that which each was perhaps meant to be: TypeScript sees them in literals only. */
export function misspeltFields(person: Person): (readonly [key: string, field: Field])[] {
  const found: (readonly [string, Field])[] = [];
  for (const key of Object.keys(person)) {
    if (KNOWN.has(key) || key.length > 20) continue;
    const apart = (field: Field): number => edits(plain(key), plain(field));
    const nearest = FIELDS.reduce((best, field) => (apart(field) < apart(best) ? field : best));
    if (person[nearest] === undefined && apart(nearest) <= nearest.length / NEAR) found.push([key, nearest]);
  }
  return found;
}
