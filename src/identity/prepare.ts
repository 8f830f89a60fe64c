import { isNobody } from '../name/nobody';
import { listOf } from '../text/list-of';
import { NOT_OURS, type Made } from '../text/made';
import { dateKey, type BirthDate } from './birth-date';
import { readPlace, type BirthPlace } from './birth-place';
import { checkPerson } from './check-person';
import { readCountries } from './country';
import { prepareDocument, type PreparedDocument } from './document';
import type { Person } from './identity';
import { misspeltFields } from './misspelt';
import { eachName, MOST_NAMES, prepareNames, type PreparedName } from './names';
import { factsInDate, factsInDocument, factsInName, type PersonalFacts } from './personal-number';
import { readDates } from './read-dates';
import { readSex, type Sex } from './sex';

/** A value that could not be read, and so weighs nothing. */
export interface IdentityWarning {
  readonly field: 'names' | 'birthDate' | 'sex' | 'nationalities' | 'documents' | 'birthPlace';
  /** As it came, cut after 80 characters. */
  readonly value: string;
  /** `misspelt`: `value` is a field that was ignored, its name near that of `field`. */
  readonly reason: 'unreadable' | 'placeholder' | 'too many' | 'misspelt';
}

/** An identity, read once and reusable: what {@link prepareIdentity} makes and {@link compareIdentities} takes, as it is: a copy of it is none. */
export interface PreparedIdentity extends Made {
  readonly names: readonly PreparedName[];
  readonly birthDates: readonly BirthDate[];
  readonly sex: Sex;
  /** Alpha-3 codes, each once. */
  readonly nationalities: readonly string[];
  readonly documents: readonly PreparedDocument[];
  readonly birthPlaces: readonly BirthPlace[];
  readonly warnings: readonly IdentityWarning[];
}

/** Dates, countries, documents, places: who has more than this of one kind has a list of other people's. Two identities with as many documents each take 30 ms. */
export const MOST_VALUES = 64;

/**
 * Reads an identity once, to be compared often: names with all their aliases, dates, countries, documents and places. What cannot be read
 * is told in `warnings` and weighs nothing. Throws as {@link checkPerson} does.
 *
 * ```ts
 * const listed = prepareIdentity({ names: ['김정은', 'Kim Jong Un'], birthDate: 'Juche 73', nationalities: ['KP'] });
 * compareIdentities(listed, { names: ['KIM<<JEONGEUN'], birthDate: '840108' }).score // => 0.99…
 * ```
 */
export const prepareIdentity = (person: Person): PreparedIdentity => prepared(checkPerson(person, 'prepareIdentity'));

const ours = new WeakSet<object>();

/** A prepared identity as it is; anything else is read, and refused if it is no person, or was prepared by another copy of the library. */
export function preparedOf(value: Person | PreparedIdentity, who: string): PreparedIdentity {
  if (typeof value !== 'object' || value === null || !('birthDates' in value)) return prepared(checkPerson(value, who));
  if (ours.has(value)) return value;
  throw new TypeError(`${who}: expected a person or what prepareIdentity made, got ${NOT_OURS}: prepare it here`);
}

/** A person whose shape was looked at. */
function prepared(person: Person): PreparedIdentity {
  const { names, birthDate, sex, nationalities, documents, birthPlace } = person;
  const warnings: IdentityWarning[] = [];
  const warn = (field: IdentityWarning['field'], value: string, reason: IdentityWarning['reason']): void => {
    warnings.push({ field, value: value.slice(0, 80), reason });
  };
  const kept = <T>(field: IdentityWarning['field'], values: readonly T[], textOf: (value: T) => string, most: number): readonly T[] => {
    const over = values[most];
    if (over !== undefined) warn(field, textOf(over), 'too many');
    return values.slice(0, most);
  };
  const same = (text: string): string => text;

  for (const [key, field] of misspeltFields(person)) warn(field, key, 'misspelt');
  const forms = prepareNames(kept('names', eachName(names), (name) => (typeof name === 'string' ? name : name.text), MOST_NAMES));
  const told: PersonalFacts[] = [];
  const birthDates = kept('birthDate', listOf(birthDate), same, MOST_VALUES).flatMap((text) => {
    const facts = factsInDate(text);
    if (facts !== undefined) told.push(facts);
    const dates = facts === undefined ? readDates(text) : [facts.born].filter((born) => born.length > 0);
    if (dates.length === 0 && text !== '') warn('birthDate', text, isNobody(text) ? 'placeholder' : 'unreadable');
    return dates;
  });
  const sexAsGiven = readSex(sex ?? '');
  if (sexAsGiven === '' && sex !== undefined && sex !== '') warn('sex', sex, isNobody(sex) ? 'placeholder' : 'unreadable');
  const countries = kept('nationalities', nationalities ?? [], same, MOST_VALUES).flatMap((text) => {
    const codes = readCountries(text);
    if (codes.length === 0 && text !== '') warn('nationalities', text, isNobody(text) ? 'placeholder' : 'unreadable');
    return codes;
  });
  const papers = kept('documents', documents ?? [], ({ number }) => number, MOST_VALUES).flatMap((one) => {
    const document = prepareDocument(one);
    if (document === undefined && one.number !== '') warn('documents', one.number, 'placeholder');
    if (document === undefined) return [];
    // A personal number tells what a record leaves out; what it says is not doubted by it.
    const facts = factsInDocument(one.number, document);
    if (facts !== undefined) told.push(facts);
    return [document];
  });
  if (told.length === 0) told.push(...forms.flatMap(({ name }) => factsInName(name.raw) ?? []));
  if (birthDates.length === 0) birthDates.push(...told.map(({ born }) => born).filter((born) => born.length > 0).slice(0, 1));
  const readAs = sexAsGiven === '' ? (told.find((facts) => facts.sex !== '')?.sex ?? '') : sexAsGiven;
  const birthPlaces = kept('birthPlace', listOf(birthPlace), same, MOST_VALUES).flatMap((text) => {
    const place = readPlace(text);
    if (place.country !== '' || place.names.length > 0) return [place];
    if (text !== '') warn('birthPlace', text, isNobody(text) ? 'placeholder' : 'unreadable');
    return [];
  });
  const made: Omit<PreparedIdentity, keyof Made> = {
    names: forms, birthDates: eachOnce(birthDates, dateKey), sex: readAs,
    nationalities: [...new Set(countries)], documents: papers, birthPlaces, warnings,
  };
  ours.add(made);
  return made as PreparedIdentity; // nobody else makes them, as their type says
}

function eachOnce<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
