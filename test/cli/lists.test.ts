import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allonym, file, objects } from './harness';

const path = (name: string): string => fileURLToPath(new URL(`../../fixtures/lists/${name}`, import.meta.url));

describe('the lists themselves are searched', () => {
  it.each<[name: string, query: string, id: string]>([
    ['sdn.csv', 'KIM, Jong Un', '9001'],
    ['sdn.csv', 'Kim Jong Eun', '9001'],
    ['sdn.xml', 'YUN, Ho-chin', '9002'],
    ['sdn_advanced.xml', '김, 정은', '9001'],
    ['consolidated.xml', '윤호진', 'KPi.001'],
    ['entities.ftm.json', '陈志', 'demo-2'],
  ])('%s for %s', async (name, query, id) => {
    const { stdout } = await allonym(['search', '--json', '--list', path(name), query]);
    expect(objects(stdout)).toMatchObject([{ id, line: expect.any(Number) as unknown, record: expect.any(Object) as unknown }]);
  });

  it('a format can be told', async () => {
    const list = file('list.txt', '1,a,b\n');
    const { stderr } = await allonym(['search', '--list', list, '--format', 'ofac-csv', 'a']);
    expect(stderr).toContain(`${list}: no alt.csv beside it, so that its aliases are missing`);
  });

  it('the files of an OFAC list are found in capitals too, and are missed aloud', async () => {
    const list = file('SDN.CSV', '');
    copyFileSync(path('sdn.csv'), list);
    const alone = await allonym(['search', '--json', '--list', list, 'Kim Jong Eun']);
    expect([alone.code, alone.stdout]).toEqual([0, '']);
    expect(alone.stderr).toBe(`allonym: ${list}: no alt.csv beside it, so that its aliases are missing\n`);
    copyFileSync(path('alt.csv'), join(dirname(list), 'ALT.CSV'));
    const { stdout, stderr } = await allonym(['search', '--json', '--list', list, 'Kim Jong Eun']);
    expect(objects(stdout)).toMatchObject([{ id: '9001' }]);
    expect(stderr).toBe('');
  });

  it('companies and vessels are left out, and counted', async () => {
    const { code, stderr } = await allonym(['screen', '--list', path('sdn.csv'), '--people', file('p.csv', 'name\nNobody\n')]);
    expect(code).toBe(0);
    expect(stderr).toContain('sdn.csv: 6 rows read, 4 indexed, 0 skipped, 2 left out (entity: 1, vessel: 1)\n');
  });

  it('one that was cut off is a failure with its place', async () => {
    const list = file('sdn.xml', '<sdnList>\n<sdnEntry>\n<uid>1');
    expect(await allonym(['search', '--list', list, 'a'])).toEqual({ code: 2, stdout: '', stderr: `allonym: ${list}:3:6: unclosed tag: uid\n` });
  });
});

describe('diff', () => {
  const OLD = `id,name,dob\n${Array.from({ length: 20 }, (_, i) => `${i},name ${i},\n`).join('')}a,김정은,1984\n`;
  const NEW = OLD.replace('0,name 0,\n', '').replace('1984', '1984-01-08') + 'b,Chen Zhi,\n';

  it('shows what is new, gone and changed, and what to screen again', async () => {
    const [before, after] = [file('old.csv', OLD), file('new.csv', NEW)];
    const { code, stdout, stderr } = await allonym(['diff', before, after]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\+ b {2}Chen Zhi\n- 0 {2}name 0\n~ a {2}김정은: birthDate\n1 added, 1 removed, 1 changed; 2 to screen again\nversion [0-9a-f]{16} → [0-9a-f]{16}\n$/u);
    expect(stderr).toBe(`${before}: 21 rows read, 21 compared, 0 skipped\n${after}: 21 rows read, 21 compared, 0 skipped\n`);
  });

  it('gives everything with --json', async () => {
    const { stdout } = await allonym(['diff', '--json', file('old.csv', OLD), file('new.csv', NEW)]);
    expect(objects(stdout)).toMatchObject([
      { added: 1, removed: 1, changed: 1, rescreen: 2, oldVersion: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown },
      { change: 'added', id: 'b', name: 'Chen Zhi' },
      { change: 'removed', id: '0', name: 'name 0' },
      { change: 'changed', id: 'a', name: '김정은', fields: ['birthDate'] },
    ]);
  });

  it('knows rows without an id by what they say, wherever they stand', async () => {
    const { stdout } = await allonym(['diff', file('old.csv', 'name\na\nb\n'), file('new.csv', 'name\nc\nb\na\n')]);
    expect(stdout).toMatch(/^\+ #2 {2}c\n1 added, 0 removed, 0 changed; 1 to screen again\n/u);
  });

  it('takes lists of different formats', async () => {
    const { stdout } = await allonym(['diff', path('sdn.xml'), path('sdn_advanced.xml'), '--force']);
    expect(stdout).toContain('- 9006  RI, Je Son\n');
  });

  it('refuses a new list that lost more than a tenth, unless forced', async () => {
    const [before, after] = [file('old.csv', OLD), file('new.csv', OLD.split('\n').slice(0, 15).join('\n'))];
    const { code, stdout, stderr } = await allonym(['diff', before, after]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('allonym: diff: the new list has 14 entries where the old one has 21 (7 removed): more than a tenth is gone, as after a download that was cut off; --force takes it nevertheless\n');
    expect((await allonym(['diff', before, after, '--force'])).code).toBe(0);
  });

  it('ends with exit code 2 if a row could not be read, and says which', async () => {
    const after = file('new.csv', `${NEW}b,again,\n,,\n`);
    const { code, stderr } = await allonym(['diff', file('old.csv', OLD), after]);
    expect(code).toBe(2);
    expect(stderr).toContain(`allonym: ${after}:23: duplicate id (b); row skipped\nallonym: ${after}:24: no name; row skipped\n`);
  });
});
