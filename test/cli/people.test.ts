import { availableParallelism } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import type { Library } from '../../src/cli/library';
import * as real from '../../src/index';
import { screen } from '../../src/screen/index';
import { allonym, file, objects } from './harness';

// The tables are read when the first name is, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

const LIST = [
  'id,name,birth_date,sex,nationality,passport_no',
  'A,김민준,1990-03-04,M,KR,M24681357',
  'B,김민준,1961-11-30,M,KR,',
  'C,陈志,1987-12-16,M,CN; KH,E1234567',
].join('\n');
const threads: number[] = [];
const library: Library = {
  ...real,
  screen: (people, index, options) => {
    threads.push(options.threads);
    return screen(people, index as never, { ...options, threads: 1 }); // the real one's threads need the built worker
  },
};
const hitsOf = (stdout: string): { id: string; attributes: { attribute: string; reason: string }[] }[][] =>
  objects(stdout).map(({ hits }) => hits as { id: string; attributes: { attribute: string; reason: string }[] }[]);

describe('a case file is screened with its particulars', () => {
  it.each([
    ['people.csv', 'name,dob,gender,citizenship,passport_number\nKIM MINJUN,04/03/1990,male,Korea,M24681357\nCHEN ZHI,871216,,KHM,\n'],
    ['people.jsonl', '{"name":"KIM MINJUN","birth_date":"1990-03-04","sex":"M","nationality":"KOR","passport_no":"M24681357"}\n{"name":"CHEN ZHI","birth_date":"1987","nationality":"KH"}\n'],
  ])('%s', async (name, content) => {
    const { code, stdout } = await allonym(['screen', '--json', '--list', file('list.csv', LIST), '--people', file(name, content)], { library });
    expect(code).toBe(0);
    const [kim, chen] = hitsOf(stdout);
    expect(kim?.[0]?.id).toBe('A');
    expect(kim?.[0]?.attributes.map(({ attribute }) => attribute)).toEqual(['birth date', 'sex', 'nationality', 'document']);
    expect(chen?.[0]?.attributes.map(({ attribute }) => attribute)).toEqual(['birth date', 'nationality']);
  });

  it('shows them below the names', async () => {
    const people = file('people.csv', 'name,dob\nKIM MINJUN,1990-03-04\n');
    const { stdout } = await allonym(['screen', '--list', file('list.csv', LIST), '--people', people, '--min-score', '0.9'], { library });
    expect(stdout).toMatch(/1990-03-04 {2,}birth date: same date {2,}13\.9 bits/u);
  });

  it('in threads, with the same hits in the same order', async () => {
    const people = file('people.csv', `name,dob\n${['KIM MINJUN,1990-03-04', 'Nobody Atall,', 'CHEN ZHI,1987', ',', 'KIM MINJUN,1961-11-30'].join('\n')}\n`);
    const list = file('list.csv', LIST);
    const one = await allonym(['screen', '--json', '--list', list, '--people', people], { library });
    const several = await allonym(['screen', '--json', '--list', list, '--people', people, '--threads', '2'], { library });
    expect(several).toEqual(one);
    expect(threads).toEqual([2]);
    expect(hitsOf(one.stdout).map((hits) => hits[0]?.id)).toEqual(['A', undefined, 'C', 'B']);
  });
});

describe('a search', () => {
  it('takes what is known of the person', async () => {
    const list = file('list.csv', LIST);
    const first = async (...more: string[]): Promise<unknown> => objects((await allonym(['search', '--json', '--list', list, ...more, 'Kim Min-jun'], { library })).stdout)[0];
    expect(await first('--birth-date', '1961', '--sex', 'm')).toMatchObject({ id: 'B', attributes: [{ reason: 'year only' }, { reason: 'same sex' }] });
    expect(await first('--nationality', 'KR,CN', '--document', 'M24681357')).toMatchObject({ id: 'A' });
  });
});

describe('what cannot be read of a person', () => {
  it.each([
    [['--birth-date', 'garbage'], '--birth-date: expected a date such as 1984-01-08, got "garbage"'], [['--birth-date', '40'], '--birth-date: expected a date such as 1984-01-08, got "40"'], [['--sex', 'garbage'], '--sex: expected m or f, got "garbage"'],
    [['--nationality', 'ZZ'], '--nationality: expected countries such as KH or Cambodia, got "ZZ"'], [['--nationality', 'KP,ZZ'], '--nationality: expected countries such as KH or Cambodia, got "KP,ZZ"'], [['--document', '000000'], '--document: expected the number of a document, got "000000"'],
  ])('is refused in a search: %j', async (typed, message) => {
    expect(await allonym(['search', '--list', file('list.csv', LIST), ...typed, 'Kim Min-jun'], { library })).toEqual({ code: 2, stdout: '', stderr: `allonym: ${message}\n` });
  });

  it('is counted once in a screening, and what says that it is not known is not', async () => {
    const list = file('list.csv', LIST.replace('1961-11-30', '61/61/61'));
    const people = file('people.csv', 'name,dob,sex,nationality\nKIM MINJUN,garbage,?!,\nCHEN ZHI,soon,M,CN\nHUN SEN,N/A,,\n');
    const { code, stderr } = await allonym(['screen', '--list', list, '--people', people], { library });
    expect(code).toBe(0);
    expect(stderr).toContain(`${list}: 3 rows read, 3 indexed, 0 skipped, 1 with values that cannot be read (birthDate: 1)\n`);
    expect(stderr).toMatch(/people\.csv: 3 rows read, 3 screened, 0 skipped, .*, 2 with values that cannot be read \(birthDate: 2, sex: 1\)\n$/u);
  });
});

it('columns that are not used are told, once a file', async () => {
  const [list, people] = [file('list.csv', 'name,colour,reason\n陈志,,x\n'), file('people.jsonl', '{"name":"a","colour":1}\n{"name":"b","colour":1,"size":2}\n')];
  const { stderr } = await allonym(['screen', '--list', list, '--people', people], { library });
  expect(stderr).toContain(`allonym: ${list}: not used: column "colour"; --columns tells what a column holds\n`);
  expect(stderr).toContain(`allonym: ${people}: not used: columns "colour", "size"; --people-columns tells what a column holds\n`);
});

it.each([['--limit', '99999999999'], ['--threads', '9999']])('more than there can be is as much as there is: %s %s', async (option, typed) => {
  threads.length = 0;
  const { code, stdout } = await allonym(['screen', '--json', '--list', file('list.csv', LIST), '--people', file('p.csv', 'name\nKIM MINJUN\n'), option, typed], { library });
  expect([code, hitsOf(stdout)[0]?.map(({ id }) => id)]).toEqual([0, ['A', 'B']]);
  expect(threads.every((count) => count <= Math.max(2, availableParallelism()))).toBe(true);
});

it('files in another encoding are read where it is told', async () => {
  const list = file('list.csv', Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xb1, 0xe8, 0xc1, 0xa4, 0xc0, 0xba, 0x0a]));
  expect(objects((await allonym(['search', '--json', '--encoding', 'cp949', '--list', list, '김정은'], { library })).stdout)).toMatchObject([{ name: '김정은' }]);
});

describe('what cannot be threads', () => {
  it.each(['0', '1.5', 'two', ''])('%j is refused', async (typed) => {
    const { code, stderr } = await allonym(['screen', '--list', 'l.csv', '--people', 'p.csv', '--threads', typed]);
    expect([code, stderr]).toEqual([2, `allonym: --threads: expected a whole number from 1, got ${JSON.stringify(typed)}\n`]);
  });
});
