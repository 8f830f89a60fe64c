import { checkPerson } from '../identity/check-person';
import type { Person } from '../identity/identity';
import { cleanText } from '../text/clean';
import { listOf } from '../text/list-of';
import { FIELDS, fieldText, hashOf } from './content';

/**
 * A key for somebody who is screened: the same for the same particulars, however the letters are dressed (case, width, white
 * space, invisible characters) and in whatever order they come; another as soon as one of them differs, or one is added. A
 * key can be guessed by whoever can guess the person: it is no anonymisation.
 *
 * Throws as {@link checkPerson} does: a key of half a person would clear others.
 *
 * ```ts
 * personKey({ names: ['Chen Zhi'], birthDate: '1987' }) === personKey({ names: ['CHEN  ZHI'], birthDate: '1987' }) // => true
 * ```
 */
export function personKey(person: Person): string {
  checkPerson(person, 'personKey');
  const plain: Person = {
    names: person.names.map((name) => (typeof name === 'string' ? tidy(name) : { ...name, text: tidy(name.text) })),
    birthDate: tidied(person.birthDate),
    nationalities: tidied(person.nationalities),
    birthPlace: tidied(person.birthPlace),
    documents: (person.documents ?? []).map(({ number, type = '', country = '', issued = '', expires = '' }) => ({
      number: tidy(number).replace(/[\s\-./<]/gu, ''), type: tidy(type), country: tidy(country), issued: tidy(issued), expires: tidy(expires),
    })),
    ...(person.sex === undefined ? {} : { sex: tidy(person.sex) }),
  };
  return hashOf(JSON.stringify(FIELDS.map((field) => fieldText(plain, field))));
}

const tidy = (text: string): string => cleanText(text, new Set()).toLowerCase();

const tidied = (value: string | readonly string[] | undefined): string[] => listOf(value).map(tidy);
