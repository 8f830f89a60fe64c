import type { Identity, IdentityDocument, ListedName } from '../identity/identity';
import { field, oneOrMore } from './field';

/** An entity of FollowTheMoney, the data model of OpenSanctions and Aleph (https://followthemoney.tech). */
export interface FollowTheMoneyEntity {
  readonly id: string;
  /** `Person`, `Company`, `Vessel` … */
  readonly schema: string;
  readonly caption?: string;
  /** Several values each; nested entities where the export nests them. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The kind of record that a schema is. A `LegalEntity` is "any person or company", as its sources did not say, so that
 * leaving it out would lose people.
 */
export const kindOfSchema = (schema: string): string => KINDS.get(schema) ?? schema;

const KINDS: ReadonlyMap<string, string> = new Map([
  ['Person', 'person'], ['LegalEntity', 'person'], ['Organization', 'entity'], ['Company', 'entity'], ['PublicBody', 'entity'],
  ['Vessel', 'vessel'], ['Airplane', 'aircraft'],
]);

/** Whether an object is one, and not just any object with an id. */
export function isFollowTheMoney(value: object): value is FollowTheMoneyEntity {
  const { id, schema, properties } = value as Partial<FollowTheMoneyEntity>;
  return typeof id === 'string' && typeof schema === 'string' && typeof properties === 'object' && properties !== null;
}

/** Properties that hold the number of a document, and what the document is. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['passportNumber', 'passport'], ['idNumber', 'id'], ['socialSecurityNumber', 'social security'], ['taxNumber', 'tax'],
  ['registrationNumber', 'registration'],
]);

/** Properties that hold documents as entities of their own, in exports that nest them. */
const NESTED: readonly string[] = ['passportEntity', 'identificationEntity'];

/**
 * A person of FollowTheMoney as an identity: all names, `weakAlias` as weak ones, documents with their countries where they are
 * told; the entity itself is the data. Nobody without a name: a `RangeError`.
 *
 * ```ts
 * fromFollowTheMoney({ id: 'Q56226', schema: 'Person', properties: { name: ['김정은', 'Kim Jong Un'], birthDate: ['1984-01-08'] } }).names
 * // => ['김정은', 'Kim Jong Un']
 * ```
 */
export function fromFollowTheMoney<E extends FollowTheMoneyEntity>(entity: E): Identity<E> {
  if (typeof entity !== 'object' || entity === null || !isFollowTheMoney(entity)) {
    throw new TypeError('fromFollowTheMoney: expected an entity with an id, a schema and properties');
  }
  const properties = new Map<string, unknown>(Object.entries(entity.properties));
  const all = (name: string): string[] => textsOf(properties.get(name));
  const names = namesOf(entity, all);
  if (names.length === 0) throw new RangeError(`fromFollowTheMoney: expected a name of ${JSON.stringify(entity.id)}, got none`);

  const nationalities = [...all('nationality'), ...all('citizenship')];
  const places = all('birthPlace').length > 0 ? all('birthPlace') : all('birthCountry');
  return {
    id: entity.id,
    names,
    ...field('birthDate', oneOrMore(all('birthDate'))),
    ...field('sex', all('gender')[0]),
    // `country` is any tie to a country: it speaks for a nationality only where none is told.
    ...field('nationalities', [...new Set(nationalities.length > 0 ? nationalities : all('country'))]),
    ...field('documents', documentsOf(properties, all)),
    ...field('birthPlace', oneOrMore(places)),
    data: entity,
  };
}

function namesOf({ caption }: FollowTheMoneyEntity, all: (name: string) => string[]): (string | ListedName)[] {
  const strong = new Set([...all('name'), ...all('alias'), ...all('previousName')]);
  const weak = all('weakAlias').filter((text) => !strong.has(text));
  const [last, first] = [all('lastName')[0], [...all('firstName'), ...all('middleName')].join(' ')];
  if (strong.size === 0 && last !== undefined) strong.add(first === '' ? last : `${last}, ${first}`);
  if (strong.size === 0 && weak.length === 0) for (const text of textsOf(caption)) strong.add(text);
  return [...strong, ...[...new Set(weak)].map((text) => ({ text, weak: true }))];
}

function documentsOf(properties: ReadonlyMap<string, unknown>, all: (name: string) => string[]): IdentityDocument[] {
  const nested = NESTED.flatMap((name) => listOf(properties.get(name))).flatMap(nestedDocument);
  const told = new Set(nested.map(({ number }) => number));
  const flat = [...DOCUMENTS].flatMap(([name, type]) => [...new Set(all(name))].filter((number) => !told.has(number)).map((number) => ({ number, type })));
  return [...nested, ...flat];
}

function nestedDocument(value: unknown): IdentityDocument[] {
  if (typeof value !== 'object' || value === null || !isFollowTheMoney(value)) return [];
  const properties = new Map<string, unknown>(Object.entries(value.properties));
  const one = (name: string): string | undefined => textsOf(properties.get(name))[0];
  const number = one('number') ?? one('passportNumber');
  if (number === undefined) return [];
  const type = one('type') ?? value.schema.toLowerCase();
  return [{ number, type, ...field('country', one('country')), ...field('issued', one('startDate')), ...field('expires', one('endDate')) }];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const textsOf = (value: unknown): string[] =>
  listOf(value).flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []));
