import type { Identity, IdentityDocument, ListedName } from '../identity/identity';
import { numbersIn } from './cell';
import type { Chunks } from './chunks';
import { at, type Element, textAt, textsAt } from './element';
import { field, oneOrMore } from './field';
import { checkList, type ListOptions, type ListRecord, rejected, wants } from './record';
import { isUnread, NO_NAME } from './row';
import { elementsOf } from './xml';

/** What the United Nations' list says of a record besides its identity. */
export interface UnData {
  /** The number of the record in the list's files, `DATAID`. */
  readonly dataId: string;
  /** The sanctions regime: `DPRK`. */
  readonly regime: string;
  readonly listedOn?: string;
  readonly titles: readonly string[];
  readonly designations: readonly string[];
  readonly comments?: string;
}

const SHAPE = { roots: new Set(['CONSOLIDATED_LIST']), records: new Set(['INDIVIDUAL', 'ENTITY']) };

/**
 * The consolidated list of the United Nations Security Council in XML, record by record. The id is the permanent reference
 * number (`KPi.001`); aliases of low quality are weak; dates are written as their type tells: `1944-10-13`, `circa 1953`,
 * `between 1960 and 1965`. Entities are skipped unless `kinds` asks for them.
 *
 * @throws ListError where the XML is cut off or broken.
 */
export async function* readUnXml(chunks: Chunks, options: ListOptions = {}): AsyncGenerator<ListRecord<UnData>, void, undefined> {
  const { source = 'list', encoding } = checkList(options, 'readUnXml');
  for await (const element of elementsOf(chunks, { source, encoding, ...SHAPE })) {
    yield isUnread(element) ? rejected(element) : toRecord(element, options);
  }
}

function toRecord(element: Element, options: ListOptions): ListRecord<UnData> {
  const { line, name } = element;
  const kind = name === 'INDIVIDUAL' ? 'person' : 'entity';
  if (!wants(options, kind)) return { status: 'skipped', line, kind };
  const identity = identityOf(element);
  if (identity.id === '') return rejected({ line, reason: 'no id' });
  return identity.names.length === 0 ? rejected({ line, reason: NO_NAME, detail: identity.id }) : { status: 'listed', line, kind, identity };
}

/** Fields of aliases, dates, places and documents are called after the kind of record: `INDIVIDUAL_ALIAS`, `ENTITY_ALIAS`. */
function identityOf(element: Element): Identity<UnData> {
  const own = (name: string): readonly Element[] => at(element, `${element.name}_${name}`);
  const comments = textsAt(element, 'COMMENTS1').join(' ');
  const dataId = textAt(element, 'DATAID');
  return {
    id: textAt(element, 'REFERENCE_NUMBER') || dataId,
    names: namesOf(element, own('ALIAS')),
    ...field('birthDate', oneOrMore(own('DATE_OF_BIRTH').map(dateOf).filter((date) => date !== ''))),
    ...field('sex', textAt(element, 'GENDER')),
    ...field('nationalities', [...new Set(textsAt(element, 'NATIONALITY', 'VALUE'))]),
    ...field('documents', own('DOCUMENT').flatMap(documentOf)),
    ...field('birthPlace', oneOrMore(own('PLACE_OF_BIRTH').map(placeOf).filter((place) => place !== ''))),
    data: {
      dataId,
      regime: textAt(element, 'UN_LIST_TYPE'),
      ...field('listedOn', textAt(element, 'LISTED_ON')),
      titles: textsAt(element, 'TITLE', 'VALUE'),
      designations: textsAt(element, 'DESIGNATION', 'VALUE'),
      ...field('comments', comments),
    },
  };
}

const NAMES = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** First to fourth name are the name as it is spoken, the surname wherever its language puts it. */
function namesOf(element: Element, aliases: readonly Element[]): (string | ListedName)[] {
  const strong = new Set([NAMES.flatMap((name) => textsAt(element, name)).join(' '), ...textsAt(element, 'NAME_ORIGINAL_SCRIPT')]);
  const weak = new Set<string>();
  for (const alias of aliases) {
    // One entry holds several names at times: `Yun Ho-chin; Yun Ho Chin`.
    const texts = textAt(alias, 'ALIAS_NAME').split(';').map((text) => text.trim());
    for (const text of texts) (textAt(alias, 'QUALITY').toLowerCase() === 'low' ? weak : strong).add(text);
  }
  const weakOnly = [...weak].filter((text) => text !== '' && !strong.has(text));
  return [...[...strong].filter((text) => text !== ''), ...weakOnly.map((text) => ({ text, weak: true }))];
}

function dateOf(element: Element): string {
  const date = textAt(element, 'DATE') || textAt(element, 'YEAR');
  const [from, to] = [textAt(element, 'FROM_YEAR'), textAt(element, 'TO_YEAR')];
  const type = textAt(element, 'TYPE_OF_DATE').toUpperCase();
  // The years decide, not the type: records of type BETWEEN with one date exist, and the other way round.
  if (from !== '' && to !== '') return `between ${from} and ${to}`;
  const told = date || from || to;
  return told !== '' && type === 'APPROXIMATELY' ? `circa ${told}` : told;
}

const placeOf = (element: Element): string => ['CITY', 'STATE_PROVINCE', 'COUNTRY'].flatMap((name) => textsAt(element, name)).join(', ');

function documentOf(element: Element): IdentityDocument[] {
  return numbersIn(textAt(element, 'NUMBER')).map((number) => ({
    number,
    ...field('type', textAt(element, 'TYPE_OF_DOCUMENT') || textAt(element, 'TYPE_OF_DOCUMENT2')),
    ...field('country', textAt(element, 'ISSUING_COUNTRY') || textAt(element, 'COUNTRY_OF_ISSUE')),
    ...field('issued', textAt(element, 'DATE_OF_ISSUE')),
  }));
}
