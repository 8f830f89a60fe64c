import type { IdentityDocument } from '../identity/identity';
import { field } from './field';
import { isDocument } from './ofac';

/** What the remarks of OFAC's CSV edition tell of an identity. */
export interface Remarks {
  readonly weak: readonly string[];
  readonly birthDates: readonly string[];
  readonly birthPlaces: readonly string[];
  readonly nationalities: readonly string[];
  readonly sex: string | undefined;
  readonly documents: readonly IdentityDocument[];
}

/** `Passport 563410081 (Korea, North) expires 26 Nov 2018`, `National ID No. 1-2-3 (Cambodia) issued 2001`. */
const DOCUMENT = /^(?<type>(?:[A-Z][a-z]+ ){0,4}(?:Passport|ID Card|SSN)|[^()0-9]{2,60}?(?: No\.| Number| #|\.)) ?(?<number>[^()]{0,60}?\d[^()]{0,60}?)(?: \((?<country>[^()]{1,60})\))?(?: issued (?<issued>[^()]{4,20}?))?(?: expires (?<expires>[^()]{4,20}?))?(?: \([^()]{0,60}\))*$/u;

/** Every fact is a phrase of its own; a second value of a kind begins with `alt.`. */
export function readRemarks(remarks: string): Remarks {
  const told = { weak: [] as string[], birthDates: [] as string[], birthPlaces: [] as string[], nationalities: [] as string[], documents: [] as IdentityDocument[] };
  let sex: string | undefined;
  for (const part of remarks.replace(/\.\s*$/u, '').split(';')) {
    const phrase = part.trim().replace(/^alt\. /u, '');
    const value = (prefix: RegExp): string | undefined => (prefix.test(phrase) ? phrase.replace(prefix, '').trim() : undefined);
    const [born, place, country, gender] = [value(/^DOB /u), value(/^POB /u), value(/^(?:nationality|citizen) /u), value(/^Gender /u)];
    const weak = /^[a-z]\.k\.a\. ['"](?<name>.+)['"]$/u.exec(phrase)?.groups?.['name'];
    if (weak !== undefined) told.weak.push(weak);
    else if (born !== undefined) told.birthDates.push(born);
    else if (place !== undefined) told.birthPlaces.push(place);
    else if (country !== undefined) told.nationalities.push(country);
    else if (gender !== undefined) sex = gender;
    else told.documents.push(...documentIn(phrase));
  }
  return { ...told, sex };
}

function documentIn(phrase: string): IdentityDocument[] {
  const { type, number, country, issued, expires } = (phrase.length > 300 ? null : DOCUMENT.exec(phrase))?.groups ?? {};
  if (type === undefined || number === undefined || !isDocument(type, number)) return [];
  return [{ number, type: type.replace(/ (?:No\.|Number|#)$/u, ''), ...field('country', country), ...field('issued', issued), ...field('expires', expires) }];
}
