import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, romanizationSystems, romanize, spellings, type Name } from '../../src/index';
import { hanName, hangulName, khmerName, latinName } from './any-name';

const native = fc.oneof(hangulName, hanName, khmerName);

describe('spellings', () => {
  it.each([
    ['김정은', ['Kim Jungeun', 'Kim Jeongeun', 'Kim Jongun']],
    ['陳志', ['Chen Zhi', 'Chan Chi', 'Chen Chih']],
    ['陈志', ['Chen Zhi', 'Chan Chi', 'Chen Chih']],
    ['歐陽修', ['Ouyang Xiu', 'Ouyang Hsiu']],
    ['남궁억', ['Namgung Ok', 'Namgung Eok']],
    ['ហ៊ុន សែន', ['Hun Sen']],
  ])('of %s begin with those that people use: %j', (name, expected) => {
    const found = spellings(name, { limit: 10 }).map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['សុខ គង់', 'Sok Kong'], ['រស់ សំអាយ', 'Ros Samay'], ['កែវ រតនៈ', 'Kev Rotanak'], ['ឃុំ វណ្ណា ដារ៉ា', 'Khom Vornna Dara'], ['គង់ សុខ', 'Kong Sok'],
  ])('of %s have their spaces where the words of the name begin', (name, expected) => expect(spellings(name)[0]?.text).toBe(expected));

  it('come likeliest first, each once, with weights that sum to at most one', () =>
    fc.assert(fc.property(native, (name) => {
      const found = spellings(name, { limit: 50 });
      expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
      expect(found.map(({ weight }) => weight)).toEqual(found.map(({ weight }) => weight).sort((a, b) => b - a));
      expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }), { numRuns: 100 }));

  it('are words of Latin letters with capitals, one space between them', () =>
    fc.assert(fc.property(native, (name) => {
      for (const { text } of spellings(name)) expect(text).toMatch(/^[A-Z][a-z]*(?: [A-Z][a-z]*)*$/u);
    }), { numRuns: 100 }));

  it('are as many as asked for, and the first of more are the same', () => {
    expect(spellings('김정은')).toHaveLength(10);
    expect(spellings('김정은', { limit: 3 })).toEqual(spellings('김정은', { limit: 30 }).slice(0, 3));
  });

  it.each(['김정은', '陳水扁', '毛泽东', 'ហ៊ុន ម៉ាណែត', '최룡해'])('of %s all match the name', (name) => {
    for (const { text } of spellings(name, { limit: 20 })) expect([text, compareNames(name, text).score >= 0.5]).toEqual([text, true]);
  });

  it('of a name in Latin letters, or of no name, are none', () => {
    fc.assert(fc.property(latinName, (name) => spellings(name).length === 0), { numRuns: 50 });
    for (const name of ['', '😀', 'Владимир']) expect(spellings(name)).toEqual([]);
  });

  it.each([0, -1, 1.5, NaN, Infinity])('refuse the limit %d', (limit) =>
    expect(() => spellings('김정은', { limit })).toThrow(new RangeError(`spellings: expected limit to be a whole number above 0, got ${limit}`)));
  it.each([[5, 'number 5'], [null, 'null'], [{}, 'object']])('refuse %j', (value, came) =>
    expect(() => spellings(value as unknown as Name)).toThrow(new TypeError(`spellings: expected a string or a Name, got ${came}`)));
});

describe('romanize', () => {
  it.each([
    ['김정은', 'revised', 'Gim Jeongeun'],
    ['김정은', 'mccune-reischauer', 'Kim Chŏngŭn'],
    ['김정은', 'north-korean', 'Kim Jŏng Ŭn'],
    ['남궁억', 'revised', 'Namgung Eok'],
    ['陳志', 'pinyin', 'Chen Zhi'],
    ['陈志', 'pinyin', 'Chen Zhi'],
    ['陳志', 'wade-giles', "Ch'ên Chih"],
    ['陳志', 'tongyong', 'Chen Jhih'],
    ['陳志', 'hong-kong', 'Chan Chi'],
    ['歐陽修', 'pinyin', 'Ouyang Xiu'],
  ])('%s in %s is %s', (name, system, expected) => expect(romanize(name, system)).toBe(expected));

  it('knows every system it names, and changes nothing that is not in the system’s script', () => {
    for (const system of romanizationSystems()) {
      expect(romanize('Kim Jong Un', system)).toBe('Kim Jong Un');
      expect(romanize('', system)).toBe('');
    }
    expect(romanize('김정은', 'pinyin')).toBe('김정은');
    expect(romanize('陳志', 'revised')).toBe('陳志');
  });

  it('writes every name of its script in Latin letters, and that is the same name', () =>
    fc.assert(fc.property(fc.constantFrom(['김정은', 'revised'], ['문재인', 'mccune-reischauer'], ['최룡해', 'north-korean'], ['毛泽东', 'pinyin'], ['周恩来', 'wade-giles'], ['曾蔭權', 'hong-kong']), ([name = '', system = '']) => {
      expect(compareNames(name, romanize(name, system)).score).toBeGreaterThanOrEqual(0.5);
    })));

  it('lists no system twice', () => expect(new Set(romanizationSystems()).size).toBe(romanizationSystems().length));

  it.each(['latin', '', '__proto__', 'Revised'])('refuses the system %j', (system) =>
    expect(() => romanize('김정은', system)).toThrow(new RangeError(`romanize: expected a system of ${romanizationSystems().join(', ')}, got ${system}`)));
  it.each([[5, 'number 5'], [null, 'null']])('refuses the name %j', (value, came) =>
    expect(() => romanize(value as unknown as string, 'revised')).toThrow(new TypeError(`romanize: expected a string, got ${came}`)));
});

describe('a Chinese name in Hangul', () => {
  const among = (name: string, options: { script?: 'hangul'; limit: number }): string[] => spellings(name, options).map(({ text }) => text);

  it.each([['시진핑', 'Xi Jinping'], ['왕이', 'Wang Yi'], ['리커창', 'Li Keqiang']])('%s is spelt by all that its sounds may stand for: %s', (name, latin) => expect(among(name, { limit: 3 })).toContain(latin));

  it.each([['习近平', '시진핑'], ['习近平', '습근평'], ['陈志', '천즈'], ['陈志', '진지'], ['马云', '마윈'], ['金正恩', '김정은'], ['Chen Zhi', '천즈'], ['Kim Jong Un', '김정은']])(
    '%s may be %s, as it sounds or as Koreans read its characters', (name, hangul) => expect(among(name, { script: 'hangul', limit: 5 })).toContain(hangul));
});
