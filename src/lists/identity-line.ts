import { checkPerson } from '../identity/check-person';
import { FIELDS } from './content';
import type { Unread } from './row';

/** Fields of a person that hold a list, whatever stands in it. */
const LISTS: ReadonlySet<string> = new Set(['names', 'nationalities', 'documents']);

/** Whether a line of JSON keeps its names as identities do, and so everything else, as far as it has it. */
export const isIdentityLine = (value: object): boolean => Array.isArray((value as { readonly names?: unknown }).names);

/**
 * What is wrong with such a line; undefined where nothing is. It is held to what {@link checkPerson} holds callers to, except that numbers
 * may stand for texts, null for nothing, one value for a list of one, and a number of a document for the document: nothing is lost by these.
 */
export function faultOf(line: number, value: object): Unread | undefined {
  const fields = value as Readonly<Record<string, unknown>>; // looked at one by one
  const person: Record<string, unknown> = {};
  for (const name of FIELDS) {
    const own = plain(fields[name]);
    if (own === undefined) continue;
    person[name] = LISTS.has(name) ? (name === 'documents' ? listOf(own).map(document) : listOf(own)) : name === 'sex' ? listOf(own)[0] : own;
  }
  try {
    checkPerson(person, 'a person');
    return undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return { line, reason: 'not a person', detail: error.message.replace('a person: ', '') };
    throw error;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [value]);

const document = (value: unknown): unknown => (typeof value === 'string' ? { number: value } : value);

/** Numbers as texts and null as nothing, in a list and in what it lists too. */
function plain(value: unknown, depth: number = 0): unknown {
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object' || depth > 2) return value ?? undefined;
  if (Array.isArray(value)) return value.map((one: unknown) => plain(one, depth + 1)).filter((one) => one !== undefined);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, depth + 1)]));
}
