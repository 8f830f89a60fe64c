import type { Identity, Person as Asked } from '../identity/identity';
import { field } from '../lists/field';
import type { Listed } from '../lists/record';

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

const first = (value: string | readonly string[] | undefined): string | undefined => (typeof value === 'string' ? value : value?.[0]);

/** What is compared of an identity, without its id and the record that it was read from. */
function comparedOf(identity: Identity<unknown>): Asked {
  const { names, birthDate, sex, nationalities, documents, birthPlace } = identity;
  return {
    names, ...field('birthDate', birthDate), ...field('sex', sex), ...field('nationalities', nationalities), ...field('documents', documents),
    ...field('birthPlace', birthPlace),
  };
}

export function toPerson({ line, identity }: Listed<unknown>): Person {
  const { id, names, birthDate, nationalities = [], documents = [], data } = identity;
  return {
    line,
    id,
    names: names.map((name) => (typeof name === 'string' ? name : name.text)),
    birthDate: first(birthDate),
    nationality: nationalities.join('; ') || undefined,
    document: documents.map(({ number }) => number).join('; ') || undefined,
    identity: comparedOf(identity),
    record: data,
  };
}
