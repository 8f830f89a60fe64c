import type { Person } from '../identity/identity';
import { Failure } from './failure';
import type { Library } from './library';

/** A name that costs no reading: names can always be read. */
const NAMELESS: readonly string[] = ['-'];

const warningsOf = (about: Omit<Person, 'names'>, library: Library): readonly { field: string; value: string; reason: string }[] =>
  library.prepareIdentity?.({ ...about, names: NAMELESS }).warnings ?? [];

/** The fields of somebody that hold something which cannot be read, and so count for nothing. What says that it is not known (N/A, 000000) is readable. */
export function unreadableIn({ birthDate, sex, nationalities }: Person, library: Library): readonly string[] {
  if (birthDate === undefined && sex === undefined && nationalities === undefined) return [];
  const about = { ...(birthDate !== undefined && { birthDate }), ...(sex !== undefined && { sex }), ...(nationalities !== undefined && { nationalities }) };
  return warningsOf(about, library).filter(({ reason }) => reason === 'unreadable').map(({ field }) => field);
}

/** The options that a search tells of a person by, and what they expect. */
const OPTIONS: ReadonlyMap<string, readonly [option: string, expected: string]> = new Map([
  ['birthDate', ['--birth-date', 'a date such as 1984-01-08']], ['sex', ['--sex', 'm or f']], ['nationalities', ['--nationality', 'countries such as KH or Cambodia']],
  ['documents', ['--document', 'the number of a document']],
]);

/** Somebody typed it for a search, and would take its answer for one that knew. */
export function refuseUnreadable(about: Omit<Person, 'names'>, library: Library): void {
  for (const { field, value } of warningsOf(about, library)) {
    const [option, expected] = OPTIONS.get(field) ?? [field, 'another value'];
    throw new Failure(`${option}: expected ${expected}, got ${JSON.stringify(value)}`);
  }
}
