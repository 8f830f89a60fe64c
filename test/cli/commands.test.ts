import { readFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import type { Library } from '../../src/cli/library';
import { IdentityIndex } from '../../src/index';
import { allonym, file, library, objects } from './harness';

const LIST = 'id,name,aliases,birth_date,reason\nKP-1,김정은,Kim Jong Un,1984,demonstration\nKH-1,ហ៊ុន សែន,Hun Sen,,demonstration\n';

describe('compare', () => {
  const told: Library = {
    ...library,
    compareNames: () => ({
      score: 0.984, evidence: 21.25, reading: -1, language: 'ko', notes: ['reading cost 1 bit'],
      pairs: [
        { left: '김', right: 'KIM', bits: 2.2, language: 'ko', reason: 'surname', units: [{ left: '김', right: 'kim', bits: 2.2 }] },
        {
          left: '정은', right: 'JONG UN', bits: 20.05, language: 'ko', reason: 'given name',
          units: [{ left: '정', right: 'jong', bits: 9.05 }, { left: '은', right: 'un', bits: 11 }],
        },
        { left: '', right: 'Mr', bits: 0, language: 'ko', reason: 'unpaired word', units: [] },
      ],
    }),
  };

  it('shows the score, the evidence and the pairs that explain it', async () => {
    const { code, stdout, stderr } = await allonym(['compare', '김정은', 'KIM JONG UN'], { library: told });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        '김정은 ~ KIM JONG UN',
        'score 0.98, evidence 21.3 bits, read as Korean',
        '  김 ~ KIM                     surname         2.2 bits',
        '  정은 ~ JONG UN               given name     20.1 bits',
        '    정 ~ jong                                  9.1 bits',
        '    은 ~ un                                   11.0 bits',
        '  — ~ Mr                       unpaired word   0.0 bits',
        '  unlikelihood of the reading                 -1.0 bits',
        'note: reading cost 1 bit',
        '',
      ].join('\n'),
    );
  });

  it('shows them in the language that is asked for', async () => {
    const { stdout } = await allonym(['compare', '김정은', 'KIM JONG UN', '--language', 'zh'], { library: told });
    expect(stdout).toBe(
      [
        '김정은 ~ KIM JONG UN',
        '得分0.98，证据值21.3比特，读取语言：韩语',
        '  김 ~ KIM          姓氏         2.2比特',
        '  정은 ~ JONG UN    名字        20.1比特',
        '    정 ~ jong                    9.1比特',
        '    은 ~ un                     11.0比特',
        '  — ~ Mr            无对应的词   0.0比特',
        '  该读法的罕见程度              -1.0比特',
        '备注：reading cost 1 bit',
        '',
      ].join('\n'),
    );
  });

  it('draws them as a page with --html', async () => {
    const path = file('page.html', '');
    const { code } = await allonym(['compare', 'Kim', 'KIM', '--html', path, '--language', 'ko']);
    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>\n<html lang="ko">\n<head><meta charset="utf-8">.*\n<body>\n<p>ko: kim ~ kim 1<\/p>\n<\/body>\n<\/html>\n$/u);
    expect((await allonym(['compare', 'Kim', 'KIM', '--html', '/nowhere/page.html'])).stderr).toBe('allonym: /nowhere/page.html: no such folder\n');
  });

  it('gives everything with --json, on one line', async () => {
    const { stdout } = await allonym(['compare', '김정은', 'KIM JONG UN', '--json'], { library: told });
    expect(objects(stdout)).toEqual([{ left: '김정은', right: 'KIM JONG UN', ...told.compareNames('', '') }]);
  });
});

describe('romanize', () => {
  it('prints the spelling alone', async () => {
    expect(await allonym(['romanize', '김정은', '--system', 'revised'])).toEqual({ code: 0, stdout: '김정은 in revised\n', stderr: '' });
  });

  it('says what it did with --json', async () => {
    const { stdout } = await allonym(['romanize', '김정은', '--system', 'revised', '--json']);
    expect(objects(stdout)).toEqual([{ name: '김정은', system: 'revised', text: '김정은 in revised' }]);
  });
});

describe('search', () => {
  it('shows the hits under the query', async () => {
    const { code, stdout, stderr } = await allonym(['search', '--list', file('l.csv', LIST), 'KIM JONG-UN']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        'KIM JONG-UN',
        '  1.00  20.0 bits  KP-1  Kim Jong Un  (김정은)  born 1984',
        '        KIM JONG-UN ~ Kim Jong Un  name  20.0 bits',
        '',
      ].join('\n'),
    );
  });

  it('gives the listed row with --json', async () => {
    const { stdout } = await allonym(['search', '--json', '--list', file('l.csv', LIST), 'Kim Jong Un']);
    expect(objects(stdout)).toMatchObject([
      {
        query: 'Kim Jong Un', id: 'KP-1', name: 'Kim Jong Un', score: 1, evidence: 20, line: 2,
        record: { id: 'KP-1', name: '김정은', aliases: 'Kim Jong Un', birth_date: '1984', reason: 'demonstration' },
      },
    ]);
  });

  it('says so if nobody is found', async () => {
    const { code, stdout } = await allonym(['search', '--list', file('l.csv', LIST), 'Nobody']);
    expect([code, stdout]).toEqual([0, 'Nobody\n  nobody of 2 reaches 10 bits\n']);
  });

  it('says so if the limit leaves hits out', async () => {
    const list = file('l.csv', 'id,name\n1,a\n2,A\n3,a.\n');
    const { stdout, stderr } = await allonym(['search', '--json', '--limit', '2', '--list', list, 'a']);
    expect(objects(stdout)).toHaveLength(2);
    expect(stderr).toBe('more than 2 reach 10 bits; --limit shows more\n');
  });

  it('ends with exit code 2 and counts if a row of the list could not be read', async () => {
    const path = file('l.jsonl', '{"id":"1","name":"a"}\n{"id":"1","name":"b"}\n{"id":"2"}\n');
    const { code, stdout, stderr } = await allonym(['search', '--json', '--list', path, 'a']);
    expect(code).toBe(2);
    expect(objects(stdout)).toHaveLength(1);
    expect(stderr).toBe(
      `allonym: ${path}:2: duplicate id (1); row skipped\n` +
        `allonym: ${path}:3: no name; row skipped\n` +
        `${path}: 3 rows read, 1 indexed, 2 skipped (duplicate id: 1, no name: 1)\n`,
    );
  });
});

describe('screen', () => {
  const PEOPLE = 'id,name,birth_date,nationality,document\nT-1,KIM JONG UN,1984-01-08,KP,P1\nT-2,Nobody,,,\nT-3,,,,\nT-4,"hun sen,,,\n';

  it('shows everybody with a hit, and ends with counts of everybody', async () => {
    const [list, people] = [file('l.csv', LIST), file('p.csv', PEOPLE)];
    const { code, stdout, stderr } = await allonym(['screen', '--list', list, '--people', people]);
    expect(code).toBe(2);
    expect(stdout).toBe(
      [
        'T-1  KIM JONG UN  born 1984-01-08, KP, P1',
        '  1.00  20.0 bits  KP-1  Kim Jong Un  (김정은)  born 1984',
        '        KIM JONG UN ~ Kim Jong Un  name  20.0 bits',
        '',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe(
      `allonym: ${people}:4: no name; row skipped\n` +
        `allonym: ${people}:5: a quote is opened and never closed; row skipped\n` +
        `${list}: 2 rows read, 2 indexed, 0 skipped\n` +
        `${people}: 4 rows read, 2 screened, 2 skipped (no name: 1, a quote is opened and never closed: 1), 1 with hits, 1 hits\n`,
    );
  });

  it('ends with exit code 0 if every row was read, hits or not', async () => {
    const { code } = await allonym(['screen', '--list', file('l.csv', LIST), '--people', file('p.csv', 'name\nNobody\n')]);
    expect(code).toBe(0);
  });

  it('gives a line for everybody with --json, found or not', async () => {
    const people = file('p.csv', 'id,name\nT-1,kim jong un\nT-1,Nobody\n');
    const { stdout } = await allonym(['screen', '--json', '--list', file('l.csv', LIST), '--people', people]);
    expect(objects(stdout)).toMatchObject([
      { id: 'T-1', line: 2, record: { id: 'T-1', name: 'kim jong un' }, hits: [{ id: 'KP-1', line: 2 }], more: false },
      { id: 'T-1', line: 3, hits: [], more: false },
    ]);
  });

  it('reads lists of different form', async () => {
    const list = file('l.jsonl', '{"uid":1,"caption":"a"}\n');
    const people = file('p.txt', '성;이름\n김;정은\nA;\n');
    const { code, stdout } = await allonym(['screen', '--json', '--list', list, '--people', people]);
    expect(code).toBe(0);
    expect(objects(stdout)).toMatchObject([{ name: '김, 정은', hits: [] }, { name: 'A', hits: [{ id: '1' }] }]);
  });

  it('keeps a row that the index refuses out, and says so', async () => {
    const strict: Library = {
      ...library,
      IdentityIndex: class<T> extends library.IdentityIndex<T> {
        override add(record: Parameters<InstanceType<typeof library.IdentityIndex<T>>['add']>[0]): void {
          if (record.birthDate === 'unknown') throw new RangeError('birthDate: expected a date, got "unknown"');
          super.add(record);
        }
      },
    };
    const list = file('l.csv', 'id,name,dob\n1,a,unknown\n2,a,1984\n');
    const { code, stdout, stderr } = await allonym(['screen', '--json', '--list', list, '--people', file('p.csv', 'name\na\n')], { library: strict });
    expect(code).toBe(2);
    expect(objects(stdout)).toMatchObject([{ hits: [{ id: '2' }] }]);
    expect(stderr).toContain(`${list}:2: refused (birthDate: expected a date, got "unknown"); row skipped`);
  });
});

describe('on a terminal', () => {
  const ESCAPE = '\u{1b}[';
  const list = (): string => file('l.csv', LIST);

  it('names are coloured', async () => {
    expect((await allonym(['search', '--list', list(), 'Hun Sen'], { isTTY: true })).stdout).toContain(`${ESCAPE}1mHun Sen${ESCAPE}0m`);
  });

  it.each([
    ['NO_COLOR is set', { isTTY: true, env: { NO_COLOR: '1' } }],
    ['the output is no terminal', { isTTY: false }],
  ])('nothing is coloured if %s', async (_reason, setting) => {
    expect((await allonym(['search', '--list', list(), 'Hun Sen'], setting)).stdout).not.toContain(ESCAPE);
  });

  it('work that takes long shows a bar on standard error', async () => {
    const people = `name,note\n${`Hun Sen,${'x'.repeat(200)}\n`.repeat(800)}`; // three chunks of a file
    let time = 0;
    const slow = await allonym(['screen', '--json', '--list', list(), '--people', file('p.csv', people)], { isTTY: true, now: () => (time += 400) });
    expect(slow.stderr).toMatch(/screening .*%/u);
    expect(objects(slow.stdout)).toHaveLength(800);
  });

  it('work that is quick shows none', async () => {
    expect((await allonym(['search', '--list', list(), 'Hun Sen'], { isTTY: true })).stderr).toBe('');
  });
});

it('a list of thousands shows whom a short one does: hits are told by their evidence, for scores start from one in its length', async () => {
  const drawn = Array.from({ length: 3000 }, (_, i) => `x${i},${'김이박최정강조윤장임'.charAt(i % 10)}${'가나다라마바사아자차'.charAt((i / 10) % 10)}${'준민서지현우석영호철'.charAt((i / 100) % 10)}`);
  const list = file('long.csv', ['id,name', 'kp,김정은', ...drawn].join('\n'));
  const found = await allonym(['search', '--list', list, '--json', 'Kim Jong Un'], { library: { ...library, IdentityIndex } });
  expect(objects(found.stdout)[0]).toMatchObject({ id: 'kp' });
  expect((objects(found.stdout)[0] as { score: number }).score).toBeLessThan(0.5);
});
