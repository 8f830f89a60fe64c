import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as real from '../../src/index';
import { allonym, file, objects } from './harness';

/** The library of these tests gives 20 bits to the same letters and −5 to others. */
const PEOPLE = ['class\tentity\ta\tb', ...'abcdefghij'.split('').map((name, i) => `x-y/k\tp${i}\t${name}\t${name.toUpperCase()}`)].join('\n');
const TOLD = 'a,b,match\nKim,KIM,yes\nLee,Rhee,1\nPark,Choi,no\nHan,HAN,0\n';

describe('calibrate', () => {
  it('tells thresholds, goals and the fitted curve', async () => {
    const { code, stdout, stderr } = await allonym(['calibrate', file('p.tsv', PEOPLE), '--list-size', '1000', '--find', '0.9', '--false-hits', '10']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/p\.tsv: 10 rows read, 10 used, 0 skipped\n$/u);
    expect(stdout).toMatch(/^true pairs \/ couples of different people drawn from their names \(seed 1\): x-y 10 \/ 90\n/u);
    expect(stdout).toMatch(/score ≥ +evidence ≥ +true matches found +false hits per 1,000 people, list of 1,000\n/u);
    expect(stdout).toMatch(/ 0\.500 +5\.3 bits +100\.0 % \(72\.2–100\.0\) +not resolved: fewer than 41,000\n/u);
    expect(stdout).toMatch(/find 90\.0 % of true matches +evidence ≥ 20\.0 bits/u);
    expect(stdout).toMatch(/at most 10 false hits per 1,000 people +not resolved: needs 370,000 couples of two people\n/u);
    expect(stdout).toMatch(/one couple in 100 is a match: none: the two kinds/u);
  });

  it('gives true matches the evidence that the library finds, however low the score that would do', async () => {
    const couples = [['김정은', 'Kim Jong Un'], ['陈志', 'Chan Chi'], ['ហ៊ុន សែន', 'Hun Sen'], ['문재인', 'Moon Jae-in'], ['蔡英文', 'Tsai Ing-wen']];
    const rows = couples.map(([a, b], i) => `x-y/k\tp${i}\t${a}\t${b}`);
    const path = file('real.tsv', ['class\tentity\ta\tb', ...rows].join('\n'));
    const { stdout } = await allonym(['calibrate', path], { library: real });
    expect(stdout).toMatch(/ 0\.500 +5\.3 bits +100\.0 % /u);
    expect(stdout).not.toMatch(/ 0\.9990 +20\.5 bits +100\.0 % /u);
  });

  it('takes a file that labels non-matches at its word, unless told to draw', async () => {
    const path = file('p.csv', TOLD);
    const ask = async (...options: string[]): Promise<unknown> => objects((await allonym(['calibrate', path, '--json', ...options])).stdout)[0];
    expect(await ask()).toMatchObject({ nonMatches: 'labelled non-matches', groups: [{ group: 'all', matches: 2, others: 2 }] });
    expect(await ask('--draw', '5')).toMatchObject({ groups: [{ group: 'all', matches: 2, others: 2 }], nonMatches: expect.stringContaining('drawn') });
  });

  it('gives every number with --json, on one line', async () => {
    const { stdout } = await allonym(['calibrate', file('p.csv', TOLD), '--json', '--prior', '0.5', '--list-size', '200']);
    const [result] = objects(stdout);
    expect(result).toMatchObject({ prior: 0.5, listSize: 200 });
    expect(Object.keys(result ?? {})).toEqual(['prior', 'listSize', 'groups', 'fit', 'rows', 'advice', 'curve', 'observed', 'nonMatches']);
  });

  it('draws the curves with --svg', async () => {
    const path = file('p.csv', TOLD);
    const svg = join(dirname(path), 'curves.svg');
    expect((await allonym(['calibrate', path, '--svg', svg])).code).toBe(0);
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg xmlns[^>]*>\n<title/u);
  });

  it.each<[what: string, content: string, message: RegExp]>([
    ['no columns a and b', 'x,y\n1,2\n', /p\.csv:1: expected the columns a and b, and match or class and entity if there are any, got "x", "y"\n$/u],
    ['labels under another name', 'a,b,verdict\nKim,Lee,0\n', /p\.csv:1: expected the columns a and b, and match or class and entity if there are any, got "a", "b", "verdict"\n$/u],
    ['labels that are empty', 'a,b,match\nKim,Lee,\n', /none of 1 rows? can be used\n$/u],
    ['no true pair', 'a,b,match\nKim,Lee,no\n', /p\.csv: expected at least one true pair, got none\n$/u],
    ['no usable row', 'a,b\n,\nKim,\n', /none of 2 rows can be used\n$/u],
  ])('refuses a file with %s', async (_, content, message) => {
    const { code, stdout, stderr } = await allonym(['calibrate', file('p.csv', content)]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('names the rows that are no pairs, and goes on without them', async () => {
    const { code, stdout, stderr } = await allonym(['calibrate', '--json', file('p.csv', `${TOLD}Kim,KIM,perhaps\n,KIM,1\n`)]);
    expect(code).toBe(2);
    expect(objects(stdout)).toMatchObject([{ groups: [{ matches: 2, others: 2 }] }]);
    expect(stderr).toMatch(/p\.csv:6: match is neither yes nor no \(perhaps\); row skipped\nallonym: \S+p\.csv:7: a name is missing; row skipped\n/u);
  });

  it('says so if the picture cannot be written', async () => {
    const { code, stderr } = await allonym(['calibrate', file('p.csv', TOLD), '--svg', '/nowhere/curves.svg']);
    expect([code, existsSync('/nowhere')]).toEqual([2, false]);
    expect(stderr).toMatch(/allonym: \/nowhere\/curves\.svg: no such folder\n$/u);
  });

  it.each([
    [['--find', '1.5'], '--find: expected numbers between 0 and 1, commas between them, got "1.5"'],
    [['--find', '0.9,'], '--find: expected numbers between 0 and 1, commas between them, got "0.9,"'],
    [['--false-hits', '0'], '--false-hits: expected numbers above 0, commas between them, got "0"'],
    [['--prior', '1'], '--prior: expected a number between 0 and 1, got "1"'],
    [['--draw', '0'], '--draw: expected a whole number from 1, got "0"'],
    [['--list-size', '1,000'], '--list-size: expected a whole number from 1, got "1,000"'],
    [['--seed', '-1'], undefined],
  ])('understands its options: %j', async (options, message) => {
    const { code, stderr } = await allonym(['calibrate', 'p.csv', ...options]);
    expect(code).toBe(2);
    if (message !== undefined) expect(stderr).toBe(`allonym: ${message}\n`);
  });
});
