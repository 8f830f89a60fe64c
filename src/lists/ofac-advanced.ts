import type { IdentityDocument, ListedName } from '../identity/identity';
import { at, type Element, textAt, textsAt } from './element';
import { field } from './field';
import { isDocument, joinedName, kindOfType, ofacName, type OfacRecord } from './ofac';
import { periodOf } from './period';

/** One party of the list: what kind of party it is, and how to read the rest of it. */
export interface Party {
  readonly kind: string;
  readonly record: () => OfacRecord;
}

/** Tables of words that parties refer to by number. */
const TABLES = [
  'AliasType', 'Country', 'DetailReference', 'FeatureType', 'IDRegDocDateType', 'IDRegDocType', 'NamePartType', 'PartySubType', 'PartyType',
] as const;

type Table = (typeof TABLES)[number];

const isTable = (name: string): name is Table => (TABLES as readonly string[]).includes(name);

/**
 * OFAC's advanced edition (the Advanced Sanctions Data Model, root `Sanctions`): words, places and documents come first
 * and stay in memory, then the parties that refer to them, one at a time. Programmes come after the parties and are left out.
 */
export class AdvancedList {
  static readonly RECORDS: readonly string[] = [...TABLES, 'Location', 'IDRegDocument', 'DistinctParty'];

  readonly #words = new Map<Table, Map<string, Element>>(TABLES.map((table) => [table, new Map<string, Element>()]));
  /** The country of a place by the number of the place. */
  readonly #countries = new Map<string, string>();
  readonly #documents = new Map<string, IdentityDocument[]>();

  /** A party, where the element is one; everything else is remembered for those to come. */
  read(element: Element): Party | undefined {
    const id = attribute(element, 'ID');
    if (isTable(element.name)) this.#words.get(element.name)?.set(id, element);
    else if (element.name === 'Location') this.#countries.set(id, this.#word('Country', at(element, 'LocationCountry')[0], 'CountryID'));
    else if (element.name === 'IDRegDocument') this.#keep(element);
    else if (element.name === 'DistinctParty') return { kind: this.#kindOf(element), record: () => this.#partyOf(element) };
    return undefined;
  }

  #word(table: Table, element: Element | undefined, key: string): string {
    return (element === undefined ? undefined : this.#words.get(table)?.get(attribute(element, key)))?.text ?? '';
  }

  #keep(element: Element): void {
    const [type, number] = [this.#word('IDRegDocType', element, 'IDRegDocTypeID'), textAt(element, 'IDRegistrationNo')];
    if (!isDocument(type, number)) return;
    const dates = new Map(at(element, 'DocumentDate').map((date) => [
      this.#word('IDRegDocDateType', date, 'IDRegDocDateTypeID').toLowerCase(), at(date, 'DatePeriod').map(periodOf)[0],
    ]));
    const identity = attribute(element, 'IdentityID');
    const document: IdentityDocument = {
      number,
      ...field('type', type),
      ...field('country', this.#word('Country', element, 'IssuedBy-CountryID')),
      ...field('issued', dates.get('issue date')),
      ...field('expires', dates.get('expiration date')),
    };
    this.#documents.set(identity, [...(this.#documents.get(identity) ?? []), document]);
  }

  /** Individuals and entities have a subtype "Unknown" each, ships and aircraft one of their own. */
  #kindOf(party: Element): string {
    const profile = at(party, 'Profile')[0];
    const subtype = profile === undefined ? undefined : this.#words.get('PartySubType')?.get(attribute(profile, 'PartySubTypeID'));
    const word = subtype?.text ?? '';
    return kindOfType(subtype !== undefined && /^(?:unknown)?$/iu.test(word) ? this.#word('PartyType', subtype, 'PartyTypeID') : word);
  }

  #partyOf(party: Element): OfacRecord {
    const identities = at(party, 'Profile', 'Identity');
    const features = (word: string): readonly Element[] =>
      at(party, 'Profile', 'Feature').filter((feature) => this.#word('FeatureType', feature, 'FeatureTypeID') === word);
    const versions = (word: string): readonly Element[] => features(word).flatMap((feature) => at(feature, 'FeatureVersion'));
    const details = (word: string): string[] => versions(word).flatMap((version) => textsAt(version, 'VersionDetail'));
    const countries = (word: string): string[] => versions(word)
      .flatMap((version) => at(version, 'VersionLocation'))
      .flatMap((place) => this.#countries.get(attribute(place, 'LocationID')) ?? [])
      .filter((country) => country !== '');
    const sex = versions('Gender').flatMap((version) => at(version, 'VersionDetail'))
      .map((detail) => this.#word('DetailReference', detail, 'DetailReferenceID') || detail.text)[0];
    return {
      id: attribute(party, 'FixedRef'),
      names: identities.flatMap((identity) => this.#namesOf(identity)),
      birthDates: versions('Birthdate').flatMap((version) => at(version, 'DatePeriod')).map(periodOf).filter((date) => date !== ''),
      birthPlaces: details('Place of Birth'),
      nationalities: [...countries('Nationality Country'), ...countries('Citizenship Country')],
      sex,
      documents: identities.flatMap((identity) => this.#documents.get(attribute(identity, 'ID')) ?? []),
      data: {
        programs: [],
        ...field('title', details('Title').join('; ')),
        ...field('remarks', textAt(party, 'Comment')),
        addresses: [],
      },
    };
  }

  /** Every name of every alias, in each script it is documented in; the groups say what part a part is. */
  #namesOf(identity: Element): ListedName[] {
    const types = new Map(at(identity, 'NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup')
      .map((group) => [attribute(group, 'ID'), this.#word('NamePartType', group, 'NamePartTypeID')]));
    return at(identity, 'Alias').flatMap((alias) => at(alias, 'DocumentedName').flatMap((name) => {
      const values = at(name, 'DocumentedNamePart', 'NamePartValue').filter(({ text }) => text !== '');
      const isLast = (value: Element): boolean => types.get(attribute(value, 'NamePartGroupID')) === 'Last Name';
      const words = (parts: readonly Element[]): string => parts.map(({ text }) => text).join(' ');
      const text = joinedName(words(values.filter(isLast)), words(values.filter((value) => !isLast(value))));
      return text === '' ? [] : [ofacName(text, attribute(alias, 'LowQuality') === 'true')];
    }));
  }
}

const attribute = (element: Element, name: string): string => element.attributes.get(name) ?? '';
