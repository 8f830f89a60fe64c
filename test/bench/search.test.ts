import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generator } from '../../src/calibrate/random';
import { foundShares, type Answer } from '../../bench/search/ask';
import { growthSvg } from '../../bench/search/growth';
import { drawLabelled, isOtherScript, isRespelt } from '../../bench/search/labelled';
import { Lines } from '../../bench/search/lines';
import { PeopleList } from '../../bench/search/list';
import { fateOf } from '../../bench/search/loss';
import { readOptions } from '../../bench/search/options';
import { spacing, swapped, typo } from '../../bench/search/perturb';
import { quantile } from '../../bench/search/quantile';
import { CLASSES, drawQueries, labelledQueries, listedPeople, type Query } from '../../bench/search/queries';
import { sameForm } from '../../bench/search/same-form';
import type { SizeResult } from '../../bench/search/size-run';
import { Weighted, weightedCell } from '../../bench/search/weighted';
import { makePair } from '../../src/calibrate/pair';
import * as library from '../../src/index';

/** The library without the habits of Khmer spelling, which take seconds to work out for a whole dictionary. */
const speller = { romanize: library.romanize, spellings: () => [] };

const PAIRS = [
  makePair('hangul-latin/kr', 'kr-1', '이승만', 'Syngman Rhee'),
  makePair('latin-latin/kr', 'kr-2', 'Yun Po-sun', 'Yoon Bo-seon'),
  makePair('han-latin/kh', 'kh-1', '波爾布特', 'Pol Pot'),
];

describe('drawing by weight', () => {
  test('gives each item its share', () => {
    const drawn = new Weighted<string>([['a', 3], ['b', 1], ['never', 0]]);
    const random = generator(1, 'test');
    const counts = new Map<string, number>();
    for (let i = 0; i < 4000; i++) {
      const item = drawn.draw(random);
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    expect((counts.get('a') ?? 0) / 4000).toBeCloseTo(0.75, 1);
    expect(counts.has('never')).toBe(false);
  });

  test('from nothing is a mistake', () => {
    expect(() => new Weighted([['a', 0]])).toThrow('expected an item with a weight above 0');
    expect(weightedCell('-')).toBeUndefined();
    expect(weightedCell('')).toBeUndefined();
  });
});

describe('a list of people', () => {
  const list = new PeopleList(speller, { size: 1000, seed: 7, listed: [['김정은'], ['陳志']] });

  test('has the same people every time, and at any size', () => {
    const larger = new PeopleList(speller, { size: 5000, seed: 7 });
    for (const i of [0, 1, 17, 999]) expect(larger.at(i)).toEqual(list.at(i));
    expect(list.at(3)).toEqual(new PeopleList(speller, { size: 1000, seed: 7 }).at(3));
    expect(list.at(3)).not.toEqual(new PeopleList(speller, { size: 1000, seed: 8 }).at(3));
  });

  test('gives everybody one to three names, no two alike, and an id of their own', () => {
    const people = [...list.people()];
    expect(new Set(people.map(({ id }) => id)).size).toBe(1000);
    for (const { names } of people) {
      expect(names.length).toBeGreaterThanOrEqual(1);
      expect(names.length).toBeLessThanOrEqual(3);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain('');
    }
  });

  test('holds those who must be on it', () => {
    const [first = '', second = ''] = list.listedIds();
    expect(list.byId(first).names).toEqual(['김정은']);
    expect(list.bears(second, '陳志')).toBe(true);
    expect(() => list.byId('p1000')).toThrow(RangeError);
  });

  test('has heavy surnames: one Korean in five is a 김, one Chinese in fourteen a 王', () => {
    const names = [...new PeopleList(speller, { size: 4000, seed: 1 }).people()].flatMap((person) => person.names);
    const share = (of: RegExp, among: RegExp): number => names.filter((name) => of.test(name)).length / names.filter((name) => among.test(name)).length;
    expect(share(/^김/u, /^\p{Script=Hangul}/u)).toBeCloseTo(0.21, 1);
    expect(share(/^王/u, /^\p{Script=Han}/u)).toBeGreaterThan(0.03);
  });

  test('takes every second person from plain lists, as long as they last', () => {
    const lines = new Lines(Buffer.from('김민수\nIvan Petrov\n李白\n'));
    expect([lines.size, lines.at(1), lines.at(3)]).toEqual([3, 'Ivan Petrov', '']);
    const mixed = new PeopleList(speller, { size: 1000, seed: 7, lines });
    const born = [0, 2, 4].map((i) => mixed.at(i).names);
    for (const name of ['김민수', 'Ivan Petrov', '李白']) expect(born.flat()).toContain(name);
    expect(mixed.at(1)).toEqual(list.at(1));
  });
});

describe('two forms are one', () => {
  test.each([
    ['Kim Min-jun', 'KIM MINJUN', true], ['김 민준', '김민준', true], ['P’eng', "P'eng", true], ['Kim Min-jun', 'Min-jun Kim', false], ['Kim', 'Gim', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameForm(a) === sameForm(b)).toBe(expected);
  });
});

describe('a changed name', () => {
  const name = fc.constantFrom('Kim Min-jun', 'CHAN Tai Man', 'Li Weiming', '김민준', 'សុខ ចិន្តា', '王小明', 'Mary Ann Smith');

  test('with a typo is another form; Chinese characters are not mistyped', () => {
    fc.assert(fc.property(name, fc.integer(), (text, seed) => {
      const changed = typo(text, generator(seed, 'typo'));
      if (text === '王小明') expect(changed).toBeUndefined();
      else if (changed !== undefined) expect(sameForm(changed)).not.toBe(sameForm(text));
    }));
  });

  test('with parts swapped keeps its words', () => {
    fc.assert(fc.property(name, fc.integer(), (text, seed) => {
      const changed = swapped(text, generator(seed, 'swap'));
      if (changed === undefined) return;
      expect(changed).not.toBe(text);
      expect(changed.split(' ').sort()).toEqual(text.split(' ').sort());
    }));
  });

  test('with other hyphens and spaces is the same form', () => {
    fc.assert(fc.property(name, fc.integer(), (text, seed) => {
      const changed = spacing(text, generator(seed, 'space'));
      if (changed !== undefined) expect([changed === text, sameForm(changed)]).toEqual([false, sameForm(text)]);
    }));
  });

  test.each([
    ['Kim Min-jun', 'Min-jun Kim'], ['CHAN Tai Man', 'Tai Man CHAN'], ['Mary Ann Smith', undefined], ['김민준', undefined],
  ])('%s swapped is %s', (text, expected) => {
    expect(swapped(text, generator(1, 'swap'))).toBe(expected);
  });
});

describe('labelled pairs', () => {
  test.each([
    ['Ri Yong Ho', 'Lee Yong-ho', true], ['Tan Kah Kee', 'Chen Jiageng', true], ['KIM Yo Jong', 'Kim Yo-jong', false],
    ['Hun Sen', 'Samdech Hun Sen', false], ['JIMMY NG', 'NG Wing-ka', false], ['Kim Jong Un', '김정은', false],
  ])('%s and %s are two romanizations: %s', (a, b, expected) => {
    expect(isRespelt(a, b)).toBe(expected);
  });

  test('of two scripts count, but not with a Western name in place of the native one', () => {
    expect(isOtherScript('김정은', 'Kim Jong Un')).toBe(true);
    expect(isOtherScript('장국영', 'Leslie Cheung')).toBe(false);
    expect(isOtherScript('Kim', 'Gim')).toBe(false);
  });

  test('are asked once a person, classes by turns', () => {
    const pairs = ['1', '1', '2', '3'].map((entity) => makePair('x/big', entity, 'a', 'b')).concat(makePair('x/small', '4', 'a', 'b'));
    const asked = drawLabelled(pairs, 3, () => true, new Set(['2']), generator(1, 'test'));
    expect(asked.map(({ from }) => from).sort()).toEqual(['x/big', 'x/big', 'x/small']);
  });
});

describe('queries', () => {
  const labelled = labelledQueries(PAIRS, 5, 1);
  const list = new PeopleList(speller, { size: 1000, seed: 1, listed: listedPeople(labelled) });
  const queries = drawQueries(list, labelled, 5, 1);

  test('are of all six classes, as many of each as there are names or pairs', () => {
    expect(CLASSES.map((name) => queries.filter((query) => query.class === name).length)).toEqual([5, 5, 5, 5, 1, 1]);
  });

  test('have somebody on the list whom they mean', () => {
    for (const { id, truth } of queries) expect(list.bears(id, truth)).toBe(true);
  });

  test('leave out how newspapers transcribe foreign names', () => {
    expect(labelled.script.map(({ from }) => from)).toEqual(['hangul-latin/kr']);
  });

  test('are the same for the same seed', () => {
    expect(drawQueries(list, labelled, 5, 1)).toEqual(queries);
    expect(drawQueries(list, labelled, 5, 2)).not.toEqual(queries);
  });
});

describe('numbers', () => {
  test.each([[0.5, 2], [0.99, 4], [1, 4], [0, 1]])('the quantile at %s is a value that was there', (share, expected) => {
    expect(quantile([3, 1, 4, 2], share)).toBe(expected);
  });

  test('found over all classes is the mean of the classes', () => {
    const query = (name: Query['class']): Query => ({ class: name, text: '', truth: '', id: '', from: '' });
    const answer = (name: Query['class'], found: boolean): Answer => ({ query: query(name), ids: [], milliseconds: 0, found });
    expect(foundShares([answer('exact', true), answer('exact', true), answer('script', false)])).toEqual({
      all: 0.5,
      byClass: { exact: { queries: 2, found: 2 }, script: { queries: 1, found: 0 } },
    });
  });

  test.each([
    { title: 'found', found: true, evidence: [20], expected: 'found' },
    { title: 'lost, where fewer than ten came back', found: false, evidence: [1], expected: 'lost' },
    { title: 'outranked by ten with as much', found: false, evidence: Array.from({ length: 10 }, () => 50), expected: 'outranked' },
  ])('a true match is $title', ({ found, evidence, expected }) => {
    const hits = evidence.map((bits, i) => ({ id: `p${i}`, score: 1, evidence: bits, name: '', frequency: { bearers: 1, bits: 0 }, pairs: [], attributes: [], reading: 0, language: 'other' as const, notes: [], choice: 0, explanation: '', data: undefined }));
    const query: Query = { class: 'script', text: '김정은', truth: 'Kim Jong Un', id: 'p1', from: '' };
    expect(fateOf(library, query, hits, found).fate).toBe(expected);
  });

  test('sizes come in order, each once', () => {
    expect(readOptions(['--sizes', '100000,1000,100000']).sizes).toEqual([1000, 100000]);
    expect(() => readOptions(['--sizes', '10'])).toThrow('expected lists of 1000 and more, got 10');
  });

  test('growth is drawn for one size as for three, and for none', () => {
    const result = (size: number): SizeResult => ({
      size, fingerprint: '', built: { seconds: size / 1e4, cpuSeconds: 1, heap: size, buffers: size }, latency: { p50: 1, p99: size / 1e3, max: 9, cpu: 1 }, steady: { p50: 1, p99: 2, max: 3, cpu: 1 },
      found: { all: 1, byClass: {} }, fates: { found: 1, outranked: 0, weak: 0, lost: 0 }, lost: 0, misses: [], loss: undefined, snapshot: undefined, peakMemory: 1,
    });
    for (const sizes of [[1e4], [1e4, 1e5, 1e6]]) {
      const svg = growthSvg(sizes.map(result));
      expect(svg.match(/<polyline/g)).toHaveLength(4);
      expect(svg).not.toContain('NaN');
    }
    expect(growthSvg([])).toContain('nothing measured');
  });
});
