import type { Identity, IdentityDocument, ListedName } from '../identity/identity';
import { field, oneOrMore } from './field';

/** What the lists of the US Treasury's Office of Foreign Assets Control (OFAC) say of a record besides its identity. */
export interface OfacData {
  /** The sanctions programmes: `DPRK3`. */
  readonly programs: readonly string[];
  readonly title?: string;
  readonly remarks?: string;
  readonly addresses: readonly string[];
}

/** Everything of one record, whichever edition of the list it was read from. */
export interface OfacRecord {
  readonly id: string;
  readonly names: readonly ListedName[];
  readonly birthDates: readonly string[];
  readonly birthPlaces: readonly string[];
  readonly nationalities: readonly string[];
  readonly sex: string | undefined;
  readonly documents: readonly IdentityDocument[];
  readonly data: OfacData;
}

/** `SDN_Type` of the data specification: `individual`, `vessel`, `aircraft`, and nothing for everything else. */
export const kindOfType = (type: string): string => {
  const kind = type.toLowerCase();
  if (kind === 'individual') return 'person';
  return kind === '' ? 'entity' : kind;
};

/**
 * "Identification" also holds what identifies nobody: sex, web sites, remarks on the sanctions. Named here, rather than what
 * is a document, because a new kind of document is told by no list of the old ones; and a number has a digit.
 */
const NO_DOCUMENT = /^(?:gender|secondary sanctions|additional sanctions|executive order|effective date|caatsa|peesa|ifca|transactions prohibited|website|e-?mail|phone|fax|digital currency|swift|bik|linked to|target type|nationality of registration|organization|listing date|ua\b|equity|issuer|d-u-n-s|aircraft|vessel)/iu;

export const isDocument = (type: string, number: string): boolean => /\d/u.test(number) && !NO_DOCUMENT.test(type);

/** `KIM, Jong Un`: the comma keeps what the list knows, which part is the surname. */
export const joinedName = (last: string, first: string): string => [last, first].filter((part) => part !== '').join(', ');

export const ofacName = (text: string, weak: boolean): ListedName => (weak ? { text, weak } : { text });

/** A strong name wins over the same one as a weak alias. */
function distinct(names: readonly ListedName[]): (string | ListedName)[] {
  const strong = new Set(names.flatMap(({ text, weak }) => (weak === true ? [] : [text])));
  const weak = new Set(names.flatMap(({ text, weak: isWeak }) => (isWeak === true && !strong.has(text) ? [text] : [])));
  return [...strong, ...[...weak].map((text) => ({ text, weak: true }))];
}

export function ofacIdentity(record: OfacRecord): Identity<OfacData> {
  return {
    id: record.id,
    names: distinct(record.names),
    ...field('birthDate', oneOrMore(record.birthDates)),
    ...field('sex', record.sex),
    ...field('nationalities', [...new Set(record.nationalities)]),
    ...field('documents', record.documents),
    ...field('birthPlace', oneOrMore(record.birthPlaces)),
    data: record.data,
  };
}
