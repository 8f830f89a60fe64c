import type { IdentityDocument } from '../identity/identity';
import type { Chunks } from './chunks';
import { at, type Element, textAt, textsAt } from './element';
import { field } from './field';
import { ListError } from './list-error';
import { isDocument, joinedName, kindOfType, type OfacData, ofacIdentity, ofacName, type OfacRecord } from './ofac';
import { AdvancedList } from './ofac-advanced';
import { checkList, type ListOptions, type ListRecord, rejected, wants } from './record';
import { isUnread, NO_NAME } from './row';
import { elementsOf } from './xml';

const SHAPE = {
  roots: new Set(['sdnList', 'Sanctions']),
  records: new Set(['publshInformation', 'sdnEntry', ...AdvancedList.RECORDS]),
};

/**
 * A list of OFAC in XML, record by record: `sdn.xml`, `consolidated.xml`, or the advanced edition of either
 * (`sdn_advanced.xml`), which alone has the names in their own scripts. Weak aliases are marked, dates are as the list writes
 * them (`08 Jan 1984`, `circa 1953`). Entities, vessels and aircraft are skipped unless `kinds` asks for them.
 *
 * ```ts
 * const response = await fetch('https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN.XML');
 * for await (const record of readOfacXml(response.body)) {
 *   if (record.status === 'listed') index.add(record.identity);
 * }
 * ```
 *
 * @throws ListError where the XML is cut off or broken, and where fewer or more records came than the list announces.
 */
export async function* readOfacXml(chunks: Chunks, options: ListOptions = {}): AsyncGenerator<ListRecord<OfacData>, void, undefined> {
  const { source = 'list', encoding } = checkList(options, 'readOfacXml');
  const advanced = new AdvancedList();
  let announced: number | undefined;
  let count = 0;
  for await (const element of elementsOf(chunks, { source, encoding, ...SHAPE })) {
    if (isUnread(element)) {
      count++;
      yield rejected(element);
    } else if (element.name === 'publshInformation') announced = Number(textAt(element, 'Record_Count') || Number.NaN);
    else if (element.name === 'sdnEntry') {
      count++;
      yield toRecord(element.line, kindOfType(typeOf(element)), () => entryOf(element), options);
    } else {
      const party = advanced.read(element);
      if (party !== undefined) yield toRecord(element.line, party.kind, party.record, options);
    }
  }
  if (announced !== undefined && !Number.isNaN(announced) && announced !== count) {
    throw new ListError(source, undefined, `${count} records, expected the ${announced} that the list announces`);
  }
}

function toRecord(line: number, kind: string, read: () => OfacRecord, options: ListOptions): ListRecord<OfacData> {
  if (!wants(options, kind)) return { status: 'skipped', line, kind };
  const record = read();
  if (record.id === '') return rejected({ line, reason: 'no id' });
  return record.names.length === 0 ? rejected({ line, reason: NO_NAME, detail: record.id }) : { status: 'listed', line, kind, identity: ofacIdentity(record) };
}

/** `Entity` is spelt out here, where the CSV edition leaves the cell empty. */
const typeOf = (entry: Element): string => textAt(entry, 'sdnType');

const nameOf = (element: Element): string => joinedName(textAt(element, 'lastName'), textAt(element, 'firstName'));

function entryOf(entry: Element): OfacRecord {
  const aliases = at(entry, 'akaList', 'aka').map((aka) => ofacName(nameOf(aka), textAt(aka, 'category').toLowerCase() === 'weak'));
  const ids = at(entry, 'idList', 'id');
  return {
    id: textAt(entry, 'uid'),
    names: [ofacName(nameOf(entry), false), ...aliases].filter(({ text }) => text !== ''),
    birthDates: textsAt(entry, 'dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth'),
    birthPlaces: textsAt(entry, 'placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth'),
    nationalities: [
      ...textsAt(entry, 'nationalityList', 'nationality', 'country'), ...textsAt(entry, 'citizenshipList', 'citizenship', 'country'),
    ],
    sex: ids.flatMap((id) => (textAt(id, 'idType') === 'Gender' ? [textAt(id, 'idNumber')] : []))[0],
    documents: ids.flatMap(documentOf),
    data: {
      programs: textsAt(entry, 'programList', 'program'),
      ...field('title', textAt(entry, 'title')),
      ...field('remarks', textAt(entry, 'remarks')),
      addresses: at(entry, 'addressList', 'address').map(addressOf).filter((address) => address !== ''),
    },
  };
}

function documentOf(id: Element): IdentityDocument[] {
  const [type, number] = [textAt(id, 'idType'), textAt(id, 'idNumber')];
  if (!isDocument(type, number)) return [];
  return [{
    number,
    ...field('type', type),
    ...field('country', textAt(id, 'idCountry')),
    ...field('issued', textAt(id, 'issueDate')),
    ...field('expires', textAt(id, 'expirationDate')),
  }];
}

const addressOf = (address: Element): string =>
  address.children.filter(({ name, text }) => name !== 'uid' && text !== '').map(({ text }) => text).join(', ');
