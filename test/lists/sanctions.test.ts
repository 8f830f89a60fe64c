import { describe, expect, it } from 'vitest';
import type { Identity } from '../../src/identity/identity';
import { formatOf } from '../../src/lists/format';
import { readOfacCsv } from '../../src/lists/ofac-csv';
import { readRemarks } from '../../src/lists/ofac-remarks';
import { readOfacXml } from '../../src/lists/ofac-xml';
import { readList } from '../../src/lists/read-list';
import type { ListRecord } from '../../src/lists/record';
import { readUnXml } from '../../src/lists/un-xml';
import { brief, collect, fixture, textOfFixture } from './fixture';

const identityOf = (records: readonly ListRecord[], id: string): Identity<unknown> | undefined =>
  records.flatMap((record) => (record.status === 'listed' && record.identity.id === id ? [record.identity] : []))[0];

const csvFiles = () => ({ sdn: fixture('sdn.csv'), alt: fixture('alt.csv'), add: fixture('add.csv') });

describe("OFAC's sdn.csv", () => {
  it('has a record for every row; what is no person is skipped by kind', async () => {
    expect(brief(await collect(readOfacCsv(csvFiles())))).toEqual([
      '1 person 9001', '2 person 9002', '3 skipped entity', '4 skipped vessel', '5 person 9005', '6 person 9006',
    ]);
  });

  it('gives entities and vessels if asked for', async () => {
    const records = await collect(readOfacCsv(csvFiles(), { kinds: ['vessel', 'entity'] }));
    expect(brief(records)).toEqual([
      '1 skipped person', '2 skipped person', '3 entity 9003', '4 vessel 9004', '5 skipped person', '6 skipped person',
    ]);
    expect(identityOf(records, '9003')).toMatchObject({ names: ['DEMO TRADING CO., LTD.', 'DEMO SHIPPING'], documents: [{ number: '000-111', type: 'Registration', country: 'Cambodia' }] });
  });

  it('joins aliases and addresses, and reads the remarks', async () => {
    const records = await collect(readOfacCsv(csvFiles()));
    expect(identityOf(records, '9002')).toEqual({
      id: '9002',
      names: ['YUN, Ho Jin', 'YUN, Ho-chin', { text: 'HO JIN', weak: true }],
      birthDate: ['13 Oct 1944', 'circa 1945'],
      sex: 'Male',
      nationalities: ['Korea, North'],
      documents: [
        { number: 'PS000000001', type: 'Passport', country: 'Korea, North', expires: '26 Nov 2018' },
        { number: 'PS000000002', type: 'Passport', country: 'Korea, North' },
      ],
      birthPlace: 'South Pyongan, Korea, North',
      data: { programs: ['NPWMD', 'DPRK'], remarks: expect.stringMatching(/^DOB 13 Oct 1944/u) as unknown, addresses: [] },
    });
    expect(identityOf(records, '9001')).toMatchObject({ data: { title: "Chairman, Workers' Party of Korea", addresses: ['Pyongyang, Korea, North'] } });
    expect(identityOf(records, '9005')?.documents).toEqual([{ number: '000-000-009', type: 'National ID', country: 'Cambodia', issued: '12 May 2014', expires: '12 May 2024' }]);
    expect(identityOf(records, '9006')).toEqual({ id: '9006', names: ['RI, Je Son'], data: { programs: ['NPWMD'], addresses: [] } });
  });

  it('loses no row of a side file without saying so', async () => {
    const alt = '9001,1,"aka","KIM, Jong-un",-0- \n7777,2,"aka","NOBODY",-0- \nx,3,"aka","LOST",-0- \n9002,4,"aka","YUN\n';
    expect(brief(await collect(readOfacCsv({ sdn: '9001,"KIM, Jong Un","individual","DPRK3",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n', alt })))).toEqual([
      'alt.csv:3 no id', 'alt.csv:4 a quote is opened and never closed', '1 person 9001', 'alt.csv:2 alias of no entry',
    ]);
  });

  it('loses a row that is none, and says so', async () => {
    const rest = ',-0- '.repeat(9);
    const sdn = `ent_num,SDN_Name,SDN_Type${rest}\n9001,"KIM, Jong Un","individual"${rest}\n9002,-0- ,"individual"${rest}\n9003,"KIM, Yo Jong","indi`;
    expect(brief(await collect(readOfacCsv({ sdn })))).toEqual(['1 no id', '2 person 9001', '3 no name', '4 a quote is opened and never closed']);
    expect(brief(await collect(readOfacCsv({ sdn: '9001,"KIM, Jong Un","individual","DPRK3",-0- ' })))).toEqual(['1 fewer cells than the format']);
  });
});

describe('remarks', () => {
  it.each<[phrase: string, told: object]>([
    ['DOB 1953.', { birthDates: ['1953'] }],
    ['DOB circa 1953; alt. DOB 1960 to 1965', { birthDates: ['circa 1953', '1960 to 1965'] }],
    ['POB Phnom Penh, Cambodia; alt. POB Kandal', { birthPlaces: ['Phnom Penh, Cambodia', 'Kandal'] }],
    ['nationality China; citizen Cambodia; alt. citizen Cyprus', { nationalities: ['China', 'Cambodia', 'Cyprus'] }],
    ['Gender Female', { sex: 'Female' }],
    ["a.k.a. 'LITTLE WANG'; f.k.a. 'OLD WANG'", { weak: ['LITTLE WANG', 'OLD WANG'] }],
    ['Passport E00000001 (China) issued 01 Jan 2014 expires 31 Dec 2023', { documents: [{ number: 'E00000001', type: 'Passport', country: 'China', issued: '01 Jan 2014', expires: '31 Dec 2023' }] }],
    ['alt. Diplomatic Passport 000000009', { documents: [{ number: '000000009', type: 'Diplomatic Passport' }] }],
    ['Identification Number 00000001 (China)', { documents: [{ number: '00000001', type: 'Identification', country: 'China' }] }],
    ['Cedula No. 00-1 (Colombia)', { documents: [{ number: '00-1', type: 'Cedula', country: 'Colombia' }] }],
    ['NIT # 000-1 (Colombia)', { documents: [{ number: '000-1', type: 'NIT', country: 'Colombia' }] }],
    ['SSN 000-00-0001 (United States)', { documents: [{ number: '000-00-0001', type: 'SSN', country: 'United States' }] }],
    ['Phone Number 00 1; Website www.example.org/1; Email Address a1@example.org', {}],
    ['Digital Currency Address - XBT 1demo', {}],
    ['Secondary sanctions risk: section 1(b) of Executive Order 13810; Linked To: DEMO 1', {}],
    ['', {}],
    ['; ;.', {}],
  ])('%s', (remarks, told) => {
    expect(readRemarks(remarks)).toEqual({ weak: [], birthDates: [], birthPlaces: [], nationalities: [], sex: undefined, documents: [], ...told });
  });

  it('of a megabyte are read in time', () => {
    const start = performance.now();
    readRemarks(`Passport ${'1 ('.repeat(300_000)}`);
    readRemarks('Passport 1 (a) expires '.repeat(50_000));
    readRemarks(`${'No. 1 '.repeat(45)};`.repeat(3000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("OFAC's sdn.xml", () => {
  it('says the same as the other editions', async () => {
    const records = await collect(readOfacXml(fixture('sdn.xml')));
    expect(brief(records)).toEqual(['7 person 9001', '73 person 9002', '119 skipped entity', '127 skipped vessel', '140 person 9006']);
    const csv = await collect(readOfacCsv(csvFiles()));
    for (const id of ['9001', '9006']) {
      expect({ ...identityOf(records, id), data: undefined }).toEqual({ ...identityOf(csv, id), data: undefined });
    }
    expect(identityOf(records, '9002')).toEqual({
      id: '9002',
      names: ['YUN, Ho Jin', 'YUN, Ho-chin', { text: 'HO JIN', weak: true }],
      birthDate: ['13 Oct 1944', 'circa 1945'],
      documents: [{ number: 'PS000000001', type: 'Passport', country: 'Korea, North', expires: '26 Nov 2018' }],
      data: { programs: ['NPWMD', 'DPRK'], addresses: [] },
    });
  });

  it('that has fewer records than it announces is refused', async () => {
    const [start = '', end = ''] = textOfFixture('sdn.xml').split('<sdnEntry>\n    <uid>9006');
    expect(end).not.toBe('');
    await expect(collect(readOfacXml(`${start}</sdnList>`, { source: 'sdn.xml' }))).rejects.toThrow('sdn.xml: 4 records, expected the 5 that the list announces');
  });
});

describe("OFAC's sdn_advanced.xml", () => {
  it('has names in their own scripts, dates as spans, and documents of their own', async () => {
    const records = await collect(readOfacXml(fixture('sdn_advanced.xml')));
    expect(brief(records).map((text) => text.replace(/^\d+ /u, ''))).toEqual(['person 9001', 'person 9002', 'skipped entity', 'skipped vessel']);
    expect(identityOf(records, '9001')).toEqual({
      id: '9001', names: ['KIM, Jong Un', '김, 정은'], birthDate: '1984-01-08', sex: 'Male', nationalities: ['North Korea'],
      birthPlace: 'Pyongyang, Korea, North', data: { programs: [], title: "Chairman, Workers' Party of Korea", addresses: [] },
    });
    expect(identityOf(records, '9002')).toMatchObject({
      names: ['YUN, Ho Jin', { text: 'HO JIN', weak: true }], birthDate: 'circa 1944',
      documents: [{ number: 'PS000000001', type: 'Passport', country: 'North Korea', expires: '2018-11-26' }],
    });
  });
});

describe("the United Nations' consolidated list", () => {
  it('is read with original script, weak aliases and dates by their type', async () => {
    const records = await collect(readUnXml(fixture('consolidated.xml')));
    expect(brief(records)).toEqual(['4 person KPi.001', '26 person KPi.002', '45 skipped entity']);
    expect(identityOf(records, 'KPi.001')).toEqual({
      id: 'KPi.001',
      names: ['YUN HO-JIN', '윤호진', 'Yun Ho-chin', 'Yun Ho Chin', { text: 'Ho-jin', weak: true }],
      birthDate: '1944-10-13',
      nationalities: ["Democratic People's Republic of Korea"],
      data: {
        dataId: '9000001', regime: 'DPRK', listedOn: '2009-07-16', titles: [], designations: ['Director'],
        comments: 'Director of a trading corporation & overseer of imports.',
      },
    });
    expect(identityOf(records, 'KPi.002')).toMatchObject({
      names: ['RI JE-SON'], birthDate: ['circa 1938', 'between 1937 and 1939'], sex: 'Male', birthPlace: "Pyongyang, Democratic People's Republic of Korea",
      documents: [{ number: 'PS000000003', type: 'Passport', country: "Democratic People's Republic of Korea", issued: '2015-03-01' }],
    });
  });

  it('gives entities if asked for', async () => {
    const records = await collect(readUnXml(fixture('consolidated.xml'), { kinds: ['entity'] }));
    expect(identityOf(records, 'KPe.000')).toMatchObject({ names: ['DEMO TRADING CORPORATION', 'DEMO SHIPPING'] });
  });
});

describe('the format of a list is seen', () => {
  it.each(['sdn.csv', 'sdn.xml', 'sdn_advanced.xml', 'consolidated.xml', 'entities.ftm.json'])('from the start of %s, whatever it is called', async (name) => {
    const records = await collect(readList(fixture(name)));
    expect(records.filter(({ status }) => status === 'listed').length).toBeGreaterThan(1);
  });

  it.each<[start: string, source: string, format: string]>([
    ['id,name\n', '', 'csv'],
    ['{"a":1}', '', 'jsonl'],
    ['[{"a":1}]', '', 'jsonl'],
    ['{"a",b\n', 'x.csv', 'csv'],
    ['name\n', 'x.jsonl', 'jsonl'],
    ['1,a,b\n', 'x.csv', 'csv'],
    ['', 'x', 'csv'],
    ['<?xml version="1.0"?>\n<!-- <html> -->\n<x:sdnList xmlns:x="a">', '', 'ofac-xml'],
  ])('%j in %j is %s', (start, source, format) => expect(formatOf(start, source)).toBe(format));

  it.each(['<!DOCTYPE html><html><body>Service unavailable', '<?xml version="1.0"?><error/>', '<'])('and XML of no known list is refused: %s', async (page) => {
    await expect(collect(readList(page, { source: 'x.xml' }))).rejects.toThrow('x.xml: XML of no known list: expected the root <sdnList>, <Sanctions> or <CONSOLIDATED_LIST>, got <');
  });
});
