import { describe, expect, it } from 'vitest';
import { readCsv, readJsonLines, readList, readOfacCsv, readOfacXml, readUnXml } from '../../src/lists/index';
import { collect } from './fixture';

/** 김정은 in EUC-KR. */
const KIM = [0xb1, 0xe8, 0xc1, 0xa4, 0xc0, 0xba];
const bytes = (text: string): Uint8Array => Uint8Array.from(text.split('김정은').flatMap((piece, i) => [...(i === 0 ? [] : KIM), ...new TextEncoder().encode(piece)]));

const UN = '<?xml version="1.0" encoding="euc-kr"?><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>김정은</FIRST_NAME><REFERENCE_NUMBER>KPi.1</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>';
const OFAC = '<sdnList><sdnEntry><uid>1</uid><lastName>김정은</lastName><sdnType>Individual</sdnType></sdnEntry></sdnList>';
const SDN = '1,"김정은","individual","DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n';
const ALT = '1,2,"aka","김정은",-0- \n';
const encoding = 'euc-kr';

describe('every reader reads bytes in the encoding that is told', () => {
  it.each([
    ['CSV', () => readCsv(bytes('id,name\n1,김정은\n'), { encoding })],
    ['JSON Lines', () => readJsonLines(bytes('{"id":"1","name":"김정은"}\n'), { encoding })],
    ['XML of the United Nations, whatever it says of itself', () => readUnXml(bytes(UN), { encoding })],
    ['XML of OFAC', () => readOfacXml(bytes(OFAC), { encoding })],
    ['CSV of OFAC', () => readOfacCsv({ sdn: bytes(SDN) }, { encoding })],
    ['its other files', () => readOfacCsv({ sdn: SDN.replace('김정은', 'Kim'), alt: bytes(ALT) }, { encoding })],
    ['any list', () => readList(bytes(UN), { encoding })],
  ])('%s', async (_, read) => expect(JSON.stringify(await collect<unknown>(read()))).toContain('김정은'));
});

describe('a reader refuses options that are none', () => {
  const csv = 'id,name,born\n1,Kim,1984\n';
  it.each([
    ['no object', () => readJsonLines('', null as never), new TypeError('readJsonLines: expected options to be an object, got null')],
    ['no object, of XML', () => readUnXml('', null as never), new TypeError('readUnXml: expected options to be an object, got null')],
    ['a source that is no text', () => readOfacXml('', { source: 5 as never }), new TypeError('readOfacXml: expected source to be a string, got number 5')],
    ['kinds in one text', () => readOfacCsv({ sdn: '' }, { kinds: 'entity person' as never }), new TypeError('readOfacCsv: expected kinds to be an array of strings, got "entity person"')],
    ['a column that nobody has', () => readCsv(csv, { columns: { birthdate: 'born' } as never }), new RangeError('readCsv: expected columns of id, name, surname, given, middle, aliases, birthDate, nationality, document, sex, birthPlace, got "birthdate"')],
    ['a column by number', () => readCsv(csv, { columns: { birthDate: 2 as never } }), new TypeError('readCsv: expected columns.birthDate to be the name of a column, or several, got number 2')],
    ['one of several by number', () => readJsonLines('{}', { columns: { name: ['name', 2 as never] } }), new TypeError('readJsonLines: expected columns.name to be the name of a column, or several, got number 2')],
    ['somebody to tell who is no function', () => readCsv(csv, { onUnused: 5 as never }), new TypeError('readCsv: expected onUnused to be a function, got number 5')],
  ])('%s', async (_, read, error) => expect(collect<unknown>(read())).rejects.toThrow(error));
});
