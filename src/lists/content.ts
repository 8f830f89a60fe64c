import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { checkPerson } from '../identity/check-person';
import type { Identity, IdentityDocument, ListedName, Person } from '../identity/identity';
import { listOf } from '../text/list-of';

/** The fields that an identity is compared by; the id and the data are not among them. */
export const FIELDS = ['names', 'birthDate', 'sex', 'nationalities', 'documents', 'birthPlace'] as const;

/** A field that an identity is compared by. */
export type Field = (typeof FIELDS)[number];

/** SHA-256 (FIPS 180-4) of a text, in hexadecimal. Texts that differ only in Unicode's normal form are one. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text.normalize('NFC'))));

/** Fixed in order and form, so that equal content gives one text: what is missing, empty or not set is left out. */
const nameText = (name: string | ListedName): string => {
  const { text, weak = false, truncated = false } = typeof name === 'string' ? { text: name } : name;
  return JSON.stringify([text, weak, truncated]);
};

const documentText = ({ number, type = '', country = '', issued = '', expires = '' }: IdentityDocument): string =>
  JSON.stringify([number, type, country, issued, expires]);

const TEXTS: Readonly<Record<Field, (person: Person) => readonly string[]>> = {
  names: ({ names }) => names.map(nameText),
  birthDate: ({ birthDate }) => listOf(birthDate),
  sex: ({ sex }) => listOf(sex),
  nationalities: ({ nationalities = [] }) => nationalities,
  documents: ({ documents = [] }) => documents.map(documentText),
  birthPlace: ({ birthPlace }) => listOf(birthPlace),
};

/** One field as a text that depends neither on the order of its values nor on repetition. */
export const fieldText = (person: Person, field: Field): string =>
  JSON.stringify([...new Set(TEXTS[field](person).filter((text) => text !== '').map((text) => text.normalize('NFC')))].sort());

/**
 * The hash of all that an entry says of its bearer. Another order of names is the same content; another id, or data that the
 * list keeps beside (remarks, the date it was last seen), too. Throws as {@link checkPerson} does.
 */
export const contentHash = (identity: Person): string => hashOfContent(checkPerson(identity, 'contentHash'));

const hashOfContent = (identity: Person): string => hashOf(JSON.stringify(FIELDS.map((field) => fieldText(identity, field))));

/** Whether readers called an entry by its line, since its row has no id: that is another one in the next edition. There it is what it says. */
export const isByLine = (id: string): boolean => /^#\d+$/u.test(id);

/** The hash of an entry with its id, which was looked at. */
export const entryHash = (identity: Identity<unknown>): string => hashOf(JSON.stringify([isByLine(identity.id) ? '' : identity.id, hashOfContent(identity)]));
