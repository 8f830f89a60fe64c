import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareNames, explain, explainHtml, findDuplicates, IdentityIndex, type Identity } from '../../src/index';
import { evidenceInList } from '../../src/search/list-evidence';
import { CountTable } from '../../src/search/store/count-table';
import { BIT } from '../../src/language/fixed';
import { hangulName } from '../language/any-name';

// The tables are read when the first name is, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

const STRANGERS = [...new Set(fc.sample(hangulName, { seed: 11, numRuns: 1200 }))].slice(0, 960);
const FORMS = ['김철수', 'Kim Chol Su', 'KIM, Chul-soo', 'Gim Cheolsu'];

/** 960 strangers, 독고영재, and so many who are called 김철수 in one spelling or another. */
function listWith(namesakes: number): IdentityIndex {
  const index = new IdentityIndex();
  STRANGERS.forEach((name, i) => index.add({ id: `s${i}`, names: [name] }));
  index.add({ id: 'rare', names: ['독고영재'] });
  for (let i = 0; i < namesakes; i++) index.add({ id: `n${i}`, names: [FORMS[i % FORMS.length] ?? ''], birthDate: `${1940 + i}-03-04` });
  return index;
}
const few = listWith(2);
const many = listWith(40);

describe('a name that a list often bears', () => {
  it('is worth less there, still speaks for a match, and says why', () => {
    const [hit] = many.search('김철수');
    const whole = compareNames('김철수', hit?.name ?? '').evidence;
    expect(hit?.frequency.bearers).toBe(40);
    expect(hit?.evidence).toBeLessThan(whole - 1);
    expect(hit?.evidence).toBeGreaterThan(5);
    expect(hit?.evidence).toBeCloseTo(whole + (hit?.frequency.bits ?? 0), 5);
    expect(hit?.explanation).toContain('for 40 entries of the list whose name fits as well -');
  });

  it('counts its bearers whatever script and spelling they are listed in', () => {
    for (const query of FORMS) expect([query, many.search(query)[0]?.frequency.bearers]).toEqual([query, 40]);
  });

  it('counts those of a Khmer name however its words are divided', () => {
    const index = new IdentityIndex();
    const forms = ['ជា ស៊ីម', 'ជាស៊ីម', 'Chea Sim'];
    for (let i = 0; i < 9; i++) index.add({ id: `n${i}`, names: [forms[i % forms.length] ?? ''] });
    for (const query of forms) expect([query, index.search(query)[0]?.frequency.bearers]).toEqual([query, 9]);
  });

  it('takes nothing from a rare name of the same list, nor from itself where it stands twice', () => {
    expect(many.search('독고영재')[0]?.evidence).toBe(compareNames('독고영재', '독고영재').evidence);
    expect(few.search('김철수')[0]?.evidence).toBe(compareNames('김철수', '김철수').evidence);
  });

  it('the more bear it, the less', () => {
    const falling = [2, 3, 10, 40, 400].map((bearers) => evidenceInList(14 * BIT, bearers, 1000));
    falling.slice(1).forEach((bits, i) => expect(bits).toBeLessThan(falling[i] ?? 0));
  });

  it('costs nothing where the tables foresee as many', () => expect(evidenceInList(10 * BIT, 1000, 2_000_000)).toBe(10 * BIT));

  it('is never worth more than without the list, never below nothing, and more if it fits better', () => {
    const bits = fc.integer({ min: 0, max: 60 * BIT });
    fc.assert(fc.property(bits, bits, fc.nat(5000), fc.integer({ min: 5000, max: 5_000_000 }), (one, other, bearers, size) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(evidenceInList(high, bearers, size)).toBeLessThanOrEqual(high);
      expect(evidenceInList(low, bearers, size)).toBeGreaterThanOrEqual(0);
      expect(evidenceInList(low, bearers, size)).toBeLessThanOrEqual(evidenceInList(high, bearers, size));
    }));
  });
});

describe('hits in a list with namesakes', () => {
  const QUERIES = ['김철수', 'Kim Cheol-su', 'Kim Chol Suk', '독고영재', 'Kim Chol'];

  it.each(QUERIES)('%s: stand in the order that they have without the list', (query) => {
    const hits = many.search(query, { limit: 60 });
    expect(hits.map(({ id }) => id)).toEqual(many.search(query, { limit: 60, listFrequencies: false }).map(({ id }) => id));
    expect(hits.map(({ evidence }) => evidence)).toEqual(hits.map(({ evidence }) => evidence).sort((a, b) => b - a));
  });

  it.each(QUERIES)('%s: are worth the same whatever the limit, and when all are compared', (query) => {
    const shown = (limit: number, exhaustive: boolean): unknown => many.search(query, { limit, exhaustive }).slice(0, 5).map(({ id, evidence, frequency }) => [id, evidence, frequency]);
    expect(shown(5, false)).toEqual(shown(60, false));
    expect(shown(5, true)).toEqual(shown(5, false));
  });

  it('without the frequencies of the list have the evidence of the two names', () => {
    for (const { name, evidence, frequency } of many.search('Kim Cheol-su', { listFrequencies: false })) {
      expect(evidence).toBe(compareNames('Kim Cheol-su', name).evidence);
      expect(frequency.bits).toBe(0);
    }
  });

  it('a birth date finds the one among namesakes', () => {
    const [first, second] = many.search({ names: ['김철수'], birthDate: '1950-03-04' });
    expect(first?.id).toBe('n10');
    expect(first?.frequency.bits).toBeLessThan(-1);
    expect(first?.explanation).toContain('40 entries of the list');
    expect(second?.evidence ?? 0).toBeLessThan((first?.evidence ?? 0) - 5);
  });

  it('a list that is changed counts anew, and a snapshot counts the same', () => {
    const index = listWith(40);
    const frequency = (): unknown => { const [hit] = index.search('김철수'); return [hit?.frequency, hit?.evidence]; };
    const before = frequency();
    for (let i = 2; i < 40; i++) index.remove(`n${i}`);
    expect(frequency()).toEqual([{ bearers: 2, bits: 0 }, compareNames('김철수', '김철수').evidence]);
    for (let i = 2; i < 40; i++) index.add({ id: `n${i}`, names: [FORMS[i % FORMS.length] ?? ''] });
    expect(frequency()).toEqual(before);
    const [hit] = IdentityIndex.fromBytes(index.toBytes()).search('김철수');
    expect([hit?.frequency, hit?.evidence]).toEqual(before);
  });

  it('whoever has a name in three spellings bears it once', () => {
    const index = new IdentityIndex();
    for (const id of ['a', 'b']) index.add({ id, names: FORMS });
    expect(index.search('김철수')[0]?.frequency).toEqual({ bearers: 2, bits: 0 });
  });

  it('as duplicates have one evidence, whichever is asked for', () => {
    const people: Identity[] = [...many];
    const turned = new IdentityIndex();
    turned.addAll(people.reverse());
    const shown = (index: IdentityIndex): unknown => findDuplicates(index, { minScore: 0.01, limit: 100 }).pairs.map(({ a, b, evidence }) => [[a, b].sort().join(' '), evidence]).sort();
    expect(shown(turned)).toEqual(shown(many));
  });
});

describe('the reason', () => {
  const [hit] = many.search('김철수');
  it.each([
    ['en', 'for 40 entries of the list whose name fits as well'], ['ko', '40건'], ['km', 'ធាតុ 40'], ['zh', '40个条目'],
  ] as const)('is told in %s', (language, words) => {
    expect(explain(hit ?? { pairs: [] }, { language })).toContain(words);
    expect(explainHtml(hit ?? { pairs: [] }, { language })).toContain(words);
  });
});

describe('a table of counts', () => {
  it('counts as a map does, through growth, removal and any number of one key', () => {
    const key = fc.oneof(fc.constantFrom(0, 1, 0x400000, 0xffffffff), fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 300 }));
    fc.assert(fc.property(fc.array(fc.tuple(key, fc.integer({ min: -3, max: 2000 })), { maxLength: 400 }), (steps) => {
      const [table, map] = [new CountTable(), new Map<number, number>()];
      // Keys that differ in nothing that a slot holds would share a count; 0 and 1 do.
      const same = (one: number): number => (one & 0x3fffff) === 0 ? one + 1 : one;
      for (const [one, by] of steps) {
        const times = by < 3 ? by : by % 7 === 0 ? by : 1;
        for (let i = 0; i < times; i++) table.add(one);
        for (let i = 0; i > times && (map.get(same(one)) ?? 0) + i > 0; i--) table.remove(one);
        map.set(same(one), Math.max(0, (map.get(same(one)) ?? 0) + times));
      }
      for (const [one, count] of map) expect([one, table.get(one)]).toEqual([one, count]);
    }), { numRuns: 50 });
  });
});
