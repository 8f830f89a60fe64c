import type { Person as Asked } from '../identity/identity';
import { plainPerson } from '../identity/plain-person';
import type { Listed } from '../lists/record';
import { listOf } from '../text/list-of';

/** One record of a list, as the command shows it. */
export interface Person {
  readonly line: number;
  readonly id: string;
  /** At least one; the first is the one to show. */
  readonly names: readonly string[];
  readonly birthDate: string | undefined;
  readonly nationality: string | undefined;
  readonly document: string | undefined;
  /** All of it that is compared. */
  readonly identity: Asked;
  /** The record as the list has it, for JSON. */
  readonly record: unknown;
}

export function toPerson({ line, identity }: Listed<unknown>): Person {
  const { id, names, birthDate, nationalities = [], documents = [], data } = identity;
  return {
    line,
    id,
    names: names.map((name) => (typeof name === 'string' ? name : name.text)),
    birthDate: listOf(birthDate)[0],
    nationality: nationalities.join('; ') || undefined,
    document: documents.map(({ number }) => number).join('; ') || undefined,
    identity: plainPerson(identity),
    record: data,
  };
}
