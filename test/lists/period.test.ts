import { expect, it } from 'vitest';
import { readOfacXml } from '../../src/lists/ofac-xml';
import { collect } from './fixture';

type Side = readonly [year: number, month: number, day: number] | undefined;

const date = (name: string, side: Side): string =>
  side === undefined ? '' : `<${name}><Year>${side[0]}</Year><Month>${side[1]}</Month><Day>${side[2]}</Day></${name}>`;

/** A list with one person who is born in this span. */
const born = (start: Side, end: Side, approximate: boolean): string =>
  `<Sanctions><FeatureType ID="8">Birthdate</FeatureType><NamePartType ID="1">Last Name</NamePartType>
  <PartySubType ID="4">Individual</PartySubType>
  <DistinctParty FixedRef="1"><Profile PartySubTypeID="4"><Identity><Alias><DocumentedName><DocumentedNamePart>
  <NamePartValue NamePartGroupID="1">KIM</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
  <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start Approximate="${approximate}">${date('From', start)}</Start>
  <End Approximate="${approximate}">${date('To', end)}</End></DatePeriod></FeatureVersion></Feature></Profile></DistinctParty></Sanctions>`;

it.each<[start: Side, end: Side, approximate: boolean, text: string | undefined]>([
  [[1984, 1, 8], [1984, 1, 8], false, '1984-01-08'],
  [[1984, 1, 8], undefined, false, '1984-01-08'],
  [[1984, 2, 1], [1984, 2, 29], false, '1984-02'],
  [[1984, 2, 1], [1984, 2, 28], false, 'between 1984-02-01 and 1984-02-28'],
  [[1984, 1, 1], [1984, 12, 31], false, '1984'],
  [[1984, 1, 1], [1984, 1, 1], false, '1984-01-01'],
  [[1984, 1, 1], [1984, 12, 31], true, 'circa 1984'],
  [[1960, 1, 1], [1965, 12, 31], false, 'between 1960 and 1965'],
  [[1960, 1, 1], [1965, 12, 31], true, 'between 1960 and 1965'],
  [[1960, 3, 1], [1965, 4, 30], false, 'between 1960-03-01 and 1965-04-30'],
  [undefined, [1965, 4, 30], false, undefined],
  [undefined, undefined, false, undefined],
])('a span from %j to %j, approximate %j, is written %j', async (start, end, approximate, text) => {
  expect(await collect(readOfacXml(born(start, end, approximate)))).toMatchObject([{ status: 'listed' }]);
  const [record] = await collect(readOfacXml(born(start, end, approximate)));
  expect(record?.status === 'listed' ? record.identity.birthDate : record).toBe(text);
});
