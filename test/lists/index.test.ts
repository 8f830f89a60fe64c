import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as lists from '../../src/lists/index';

const folder = new URL('../../src/lists/', import.meta.url);

it('the sub-path offers the readers, the versions and the decisions, and nothing else', () => {
  expect(Object.keys(lists).sort()).toEqual([
    'Decisions', 'FORMATS', 'ListError', 'contentHash', 'diffLists', 'fromFollowTheMoney', 'fromMrz', 'listVersion', 'personKey',
    'readCsv', 'readJsonLines', 'readList', 'readOfacCsv', 'readOfacXml', 'readUnXml',
  ]);
});

it.each(readdirSync(folder))('%s runs in a browser: it asks nothing of Node', (name) => {
  const code = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gmsu, '');
  expect(code).not.toMatch(/from 'node:|\bBuffer\b|\bprocess\b|\brequire\(/u);
});

it('the examples of the documentation are true', async () => {
  const names: unknown[] = [];
  for await (const record of lists.readCsv('id,name,aliases\nKP-1,김정은,Kim Jong Un; 金正恩\n')) {
    if (record.status === 'listed') names.push(record.identity.names);
  }
  for await (const record of lists.readJsonLines('{"id":"1","name":"김정은","aliases":["Kim Jong Un"]}\n')) {
    if (record.status === 'listed') names.push(record.identity.names);
  }
  expect(names).toEqual([['김정은', 'Kim Jong Un', '金正恩'], ['김정은', 'Kim Jong Un']]);
  expect(lists.listVersion([{ id: 'KP-001', names: ['김정은'] }]).slice(0, 4)).toBe('9209');
  const { person } = lists.fromMrz(['P<PRKKIM<<JONG<UN<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'PS00000010PRK8401083M2911261<<<<<<<<<<<<<<08']);
  expect([person.names, person.birthDate]).toEqual([['KIM<<JONG<UN'], '1984-01-08']);
  const old = [{ id: '1', names: ['김정은'] }, { id: '2', names: ['陈志'] }];
  expect(lists.diffLists(old, [...old, { id: '3', names: ['Kim Yo Jong'] }]).rescreen).toEqual(['3']);
});
