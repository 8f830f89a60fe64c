import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments';
import { allonym, file } from './harness';

describe('what cannot be understood is answered with one line and exit code 2', () => {
  it.each<[argv: string[], message: string]>([
    [[], 'no command, expected compare, search, screen, calibrate, diff or romanize; see allonym --help'],
    [['match', 'a', 'b'], 'unknown command "match", expected compare, search, screen, calibrate, diff, romanize; see allonym --help'],
    [['constructor'], 'unknown command "constructor", expected compare, search, screen, calibrate, diff, romanize; see allonym --help'],
    [['--json'], 'unknown option "--json", expected compare, search, screen, calibrate, diff, romanize; see allonym --help'],
    [['compare', 'a'], 'compare: expected A and B, got ["a"]'],
    [['compare', 'a', 'b', 'c'], 'compare: expected A and B, got ["a","b","c"]'],
    [['compare', 'a', 'b', '--language', 'fr'], '--language: expected en, ko, km, zh, got "fr"'],
    [['compare', 'a', 'b', '--list', 'x'], "compare: Unknown option '--list'; see allonym --help"],
    [['search', '--list', 'x.csv'], 'search: expected QUERY, got none'],
    [['search', 'a'], 'search: --list is missing; see allonym --help'],
    [['screen', '--list', 'x.csv'], 'screen: --people is missing; see allonym --help'],
    [['screen', '--list', 'x.csv', '--people', 'y.csv', 'z'], 'screen: expected no operands, got ["z"]'],
    [['romanize', '김정은'], 'romanize: --system is missing; see allonym --help'],
    [['romanize', '김정은', '--system', 'morse'], '--system: romanize: unknown system "morse", expected one of revised'],
    [['search', '--list', 'x.csv', '--format', 'xlsx', 'a'], '--format: expected csv, jsonl, ofac-csv, ofac-xml, un-xml, got "xlsx"'],
    [['diff', 'x.csv'], 'diff: expected OLD and NEW, got ["x.csv"]'],
    [['search', '--list', 'x.csv', '--limit', '0', 'a'], '--limit: expected a whole number from 1, got "0"'],
    [['search', '--list', 'x.csv', '--limit', 'ten', 'a'], '--limit: expected a whole number from 1, got "ten"'],
    [['search', '--list', 'x.csv', '--min-score', '50', 'a'], '--min-score: expected a number from 0 to 1, got "50"'],
    [['search', '--list', 'x.csv', '--min-score', '', 'a'], '--min-score: expected a number from 0 to 1, got ""'],
    [['search', '--list', 'x.csv', '--list', 'y.csv', 'a'], 'search: --list is given twice; see allonym --help'],
    [['search', '--list', 'x.csv', '--encoding', 'klingon', 'a'], '--encoding: expected an encoding such as utf-8, euc-kr, gb18030 or big5, got "klingon"'],
    [['search', '--list', 'x.csv', '--delimiter', ',,', 'a'], '--delimiter: expected one character such as , ; | or tab, got ",,"'],
    [['search', '--list', 'x.csv', '--delimiter', '"', 'a'], '--delimiter: expected one character such as , ; | or tab, got "\\""'],
  ])('%j', async (argv, message) => {
    expect(await allonym(argv)).toEqual({ code: 2, stdout: '', stderr: `allonym: ${message}\n` });
  });

  it('an option without its value', async () => {
    const { code, stderr } = await allonym(['search', 'a', '--list']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^allonym: search: Option '--list <value>' argument missing; see allonym --help\n$/u);
  });
});

it('everything that was typed arrives', () => {
  const typed = 'screen --list l.csv --people p.csv --format ofac-csv --columns name=N,id=I --people-format jsonl --people-columns name=M --delimiter tab --encoding cp949 --limit 3 --min-score 0.7 --min-evidence 12 --json';
  expect(parseArguments(typed.split(' '))).toEqual({
    command: 'screen',
    request: {
      list: { file: 'l.csv', format: 'ofac-csv', delimiter: '\t', encoding: 'cp949', overrides: new Map([['name', ['N']], ['id', ['I']]]), option: '--columns' },
      people: { file: 'p.csv', format: 'jsonl', delimiter: '\t', encoding: 'cp949', overrides: new Map([['name', ['M']]]), option: '--people-columns' },
      limit: 3,
      minScore: 0.7,
      minEvidence: 12,
      json: true,
    },
  });
});

it('a name that starts with a hyphen comes after --', () => {
  expect(parseArguments(['compare', '--', '-a', '--b'])).toEqual({ command: 'compare', request: { left: '-a', right: '--b', language: 'en', html: undefined, json: false } });
});

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['help']], [['compare', '--help']], [['screen', '-h']]])('%j prints the help', async (argv) => {
    const { code, stdout, stderr } = await allonym(argv);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('allonym screen --list FILE --people FILE');
  });

  it('--version prints the version', async () => expect(await allonym(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' }));

  it('help fits a terminal of 120 columns', async () => {
    expect((await allonym(['--help'])).stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  it.each<[what: string, path: () => string, message: RegExp]>([
    ['is missing', () => '/nowhere/list.csv', /^allonym: \/nowhere\/list\.csv: no such file\n$/u],
    ['is a folder', () => '/', /^allonym: \/: is a directory, expected a CSV or JSON Lines file\n$/u],
    ['has no name column', () => file('l.csv', 'id,title\n1,a\n'), /^allonym: \S+l\.csv:1: no name column among "id", "title"; expected name, full_name, .*--columns name=COLUMN\n$/u],
    ['is empty', () => file('l.csv', 'id,name\n'), /l\.csv: the list is empty: nobody can be found on it\n$/u],
    ['has no usable row', () => file('l.csv', 'id,name\n1,\n'), /l\.csv:2: no name; row skipped\nallonym: \S+l\.csv: none of 1 rows can be used\n$/u],
  ])('%s', async (_what, path, message) => {
    const { code, stdout, stderr } = await allonym(['search', '--list', path(), 'a']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('lacks a column that was named', async () => {
    const { code, stderr } = await allonym(['search', '--list', file('l.csv', '\nid,name\n1,a\n'), '--columns', 'name=NAMES', 'a']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/l\.csv:2: --columns: no column "NAMES" among "id", "name"\n$/u);
  });
});
