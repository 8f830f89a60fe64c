import { isLikeName } from '../language/parse';
import { shown } from '../text/argument';
import type { Identity, Person } from './identity';

/**
 * Checks that a value has the shape of a {@link Person}, and of an identity if it has an `id`; gives it back. A `TypeError` names the field
 * of the wrong type, what was expected and what came; a `RangeError` an empty `id` or a person without names. What the strings say is not
 * judged: odd names are compared as they are, and what cannot be read weighs nothing (see `warnings` of {@link prepareIdentity}).
 *
 * ```ts
 * checkPerson({ names: ['Kim Jong Un'], birthDate: 1984 }, 'screen')
 * // => TypeError: screen: expected birthDate to be a string or an array of strings, got number 1984
 * ```
 */
export function checkPerson(value: unknown, who: string): Person {
  const person = fieldsOf(value, who, 'a person');
  const label = person.id === undefined ? '' : ` of ${shown(person.id)}`;
  const fail = (field: string, expected: string, got: unknown): never => {
    throw new TypeError(`${who}: expected ${field}${field === 'id' ? '' : label} to be ${expected}, got ${shown(got)}`);
  };
  const text = (field: string, got: unknown): void => {
    if (got !== undefined && typeof got !== 'string') fail(field, 'a string', got);
  };
  const flag = (field: string, got: unknown): void => {
    if (got !== undefined && typeof got !== 'boolean') fail(field, 'true or false', got);
  };
  const each = (field: string, expected: string, got: unknown, check: (item: unknown, field: string) => void): void => {
    if (got === undefined) return;
    if (!Array.isArray(got)) fail(field, expected, got);
    // By number: forEach passes over what an array with holes lacks.
    else for (let i = 0; i < got.length; i++) check(got[i], `${field}[${i}]`);
  };
  const strings = (field: string, got: unknown): void => {
    if (typeof got !== 'string') each(field, 'a string or an array of strings', got, (item, at) => { if (typeof item !== 'string') fail(at, 'a string', item); });
  };

  text('id', person.id);
  if (person.id === '') throw new RangeError(`${who}: expected id to be a string that is not empty, got ""`);
  if (person.names === undefined) fail('names', 'an array of strings', undefined);
  each('names', 'an array of strings', person.names, (item, at) => {
    if (typeof item === 'string') return;
    if (typeof item !== 'object' || item === null) fail(at, 'a string or { text, weak, truncated }', item);
    if (isLikeName(item)) throw new TypeError(`${who}: expected ${at}${label} to be a string or { text, weak, truncated }, got a Name: give its raw`);
    const name = fieldsOf(item, who, at);
    if (typeof name.text !== 'string') fail(`${at}.text`, 'a string', name.text);
    flag(`${at}.weak`, name.weak);
    flag(`${at}.truncated`, name.truncated);
  });
  if (Array.isArray(person.names) && person.names.length === 0) throw new RangeError(`${who}: expected at least one name${label}, got none`);
  strings('birthDate', person.birthDate);
  strings('birthPlace', person.birthPlace);
  text('sex', person.sex);
  each('nationalities', 'an array of strings', person.nationalities, (item, at) => { if (typeof item !== 'string') fail(at, 'a string', item); });
  each('documents', 'an array of { number, type, country, issued, expires }', person.documents, (item, at) => {
    const document = fieldsOf(item, who, at);
    if (typeof document.number !== 'string') fail(`${at}.number`, 'a string', document.number);
    for (const field of ['type', 'country', 'issued', 'expires']) text(`${at}.${field}`, document[field]);
  });
  return value as Person; // every field was just looked at
}

function fieldsOf(value: unknown, who: string, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${who}: expected ${what === 'a person' ? what : `${what} to be an object`}, got ${shown(value)}`);
  }
  return value as Readonly<Record<string, unknown>>; // an object, whose fields are looked at one by one
}

/** The same of a listed person, which has an id. */
export function checkIdentity(value: unknown, who: string): Identity {
  const identity = checkPerson(value, who) as Partial<Identity> & Person; // checkPerson has looked at an id that is there
  const { id } = identity;
  if (id === undefined) throw new TypeError(`${who}: expected id to be a string, got undefined`);
  return identity as Identity;
}
