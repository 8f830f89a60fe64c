import { describe, expect, test } from 'vitest';
import { recallGrid } from '../../bench/accuracy/cells';
import { pairsOfPeople, readLookAlikes } from '../../bench/accuracy/fixtures';
import { listCases } from '../../bench/accuracy/lists';
import { measure, preparedNames } from '../../bench/accuracy/measure';
import { readOptions } from '../../bench/accuracy/options';
import { pageHtml } from '../../bench/accuracy/page';
import { makePair } from '../../src/calibrate/pair';
import { readPairs } from '../../bench/accuracy/pairs';
import { groupFacts, type Report } from '../../bench/accuracy/report';
import { drawSample } from '../../bench/accuracy/sample';
import { inScriptOrder, mainScript } from '../../bench/accuracy/scripts';
import { OPERATING_POINTS, summarize } from '../../bench/accuracy/summary';
import { gridText } from '../../bench/accuracy/terminal';
import type { Comparator } from '../../bench/comparators/comparator';

const PEOPLE = [
  '# People of a test.',
  '# Columns: id\tgroup\thangul\than\tkhmer\tlatin\tbirth\tnote',
  'kp-1\tkp\t김정은\t金正恩\t\tKim Jong Un | KIM JONGUN\t1984\tstatesman',
  'kh-1\tkh\t\t\tហ៊ុន សែន\tHun Sen',
].join('\n');

describe('labelled pairs', () => {
  test('have their group from the class and may have more columns', () => {
    expect(readPairs('class\tentity\ta\tb\tdob\r\nx-y/z\t1\tA\tB\t1984\r\n', 'test')).toEqual([
      { class: 'x-y/z', group: 'x-y', entity: '1', a: 'A', b: 'B' },
    ]);
  });

  test.each([
    { title: 'a column that is missing', text: 'class\ta\tb\n', message: /test: expected the columns class, entity, a, b; got class, a, b/ },
    { title: 'an empty file', text: '', message: /got none/ },
    { title: 'a row with too many cells', text: 'class\tentity\ta\tb\nx\t1\tA\tB\tC', message: /expected 4 cells a row; got 5/ },
    { title: 'an empty name', text: 'class\tentity\ta\tb\nx\t1\tA\t', message: /expected class, entity, a and b in every row/ },
  ])('say what is wrong with $title', ({ text, message }) => {
    expect(() => readPairs(text, 'test')).toThrow(message);
  });
});

describe('fixtures', () => {
  test('people become pairs of every two forms, classed by scripts and group', () => {
    expect(pairsOfPeople(PEOPLE, 'test').map((pair) => `${pair.class}: ${pair.a} ~ ${pair.b}`)).toEqual([
      'hangul-han/kp: 김정은 ~ 金正恩',
      'hangul-latin/kp: 김정은 ~ Kim Jong Un',
      'hangul-latin/kp: 김정은 ~ KIM JONGUN',
      'han-latin/kp: 金正恩 ~ Kim Jong Un',
      'han-latin/kp: 金正恩 ~ KIM JONGUN',
      'latin-latin/kp: Kim Jong Un ~ KIM JONGUN',
      'khmer-latin/kh: ហ៊ុន សែន ~ Hun Sen',
    ]);
  });

  test('negatives are put in the order of their scripts', () => {
    const text = '# Columns: a\tb\tkind\tnote\nKim Jong Il\t金正恩\tcross-script\tfather and son';
    expect(readLookAlikes(text, 'test')).toEqual([
      { group: 'han-latin', kind: 'cross-script', a: '金正恩', b: 'Kim Jong Il' },
    ]);
  });

  test.each([
    ['김정은', 'hangul'], ['金正恩', 'han'], ['ហ៊ុន សែន', 'khmer'], ['Kim', 'latin'], ['周杰倫 Jay', 'han'], ['123', undefined],
  ])('%s is written in %s', (name, script) => {
    // 周杰倫 and Jay have three letters each: the earlier script of the list decides.
    expect(mainScript(name)).toBe(script);
  });

  test('a name in no known script belongs to no group', () => {
    expect(inScriptOrder('Ким', 'Kim')).toBeUndefined();
  });
});

describe('the command line', () => {
  test('has defaults for everything', () => {
    expect(readOptions([])).toMatchObject({ pairs: undefined, matchers: [], seed: 1, negatives: 60_000, queries: 300, misses: 0 });
  });

  test.each(['-1', '1.5', 'many', ''])('takes no "%s" for a whole number', (value) => {
    expect(() => readOptions([`--seed=${value}`])).toThrow(`--seed: expected a whole number below a billion; got "${value}"`);
  });
});

describe('the page', () => {
  const evil = '<script>alert("x")</script>&';
  const pairs = Array.from({ length: 6 }, (_, i) => makePair(`x-y/${evil}`, `p${i}`, `${evil} ${i}`, `b ${i}`));
  const sample = drawSample('x-y', pairs, { seed: 1, negatives: 100, queries: 3, candidates: 10 });
  const deaf: Comparator<string> = { name: evil, prepare: (raw) => raw, evidence: () => 0 };
  const measured = measure(deaf, preparedNames(deaf), sample);
  const summary = summarize(sample, measured);
  const report: Report = {
    allonym: '0.0.0', node: 'v0', date: '2000-01-01', pairsFrom: evil, seed: 1, operatingPoints: OPERATING_POINTS,
    groups: [groupFacts(sample)], summaries: [summary], lookAlikes: [],
  };
  const html = pageHtml(report, [listCases(sample, measured, summary, 25)]);

  test('escapes whatever a name holds', () => {
    expect(html).toContain('&#60;script&#62;alert(&#34;x&#34;)');
    expect(html).not.toContain('<script');
  });

  test('asks for nothing from elsewhere', () => {
    expect(html).not.toMatch(/https?:|@import|url\(|src=|href=/);
  });

  test('draws a line for each matcher', () => {
    expect(html.match(/<polyline/g)).toHaveLength(1);
  });

  test('tables for the terminal keep their columns, and rates without enough negatives their star', () => {
    const [title, over, head, total] = gridText(recallGrid(report)).split('\n');
    expect(title).toBe('Recall at fixed false match rates');
    expect(over?.trim()).toBe(evil);
    expect(head?.trim().split(/ +/)).toEqual(['pairs', 'R@1e-4', 'R@1e-3', 'hard']);
    expect(total?.split(/ +/)).toEqual(['x-y', '6', '0.000*', '0.000*', '0.000*']);
  });
});
