import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingKeys, parseName, type Name } from '../../src/index';
import { anyName } from '../language/any-name';

const shared = (a: string, b: string): string[] => {
  const keys = new Set(blockingKeys(a));
  return blockingKeys(b).filter((key) => keys.has(key));
};

it.each([
  ['an alias in one of them', '박철(가명: 이혁)', '이혁'],
  ['an alias in Latin letters', '陈志，化名陈强', 'Chen Qiang'],
])('two names share a blocking key by %s', (_, a, b) => {
  const keys = new Set(blockingKeys(a));
  expect(blockingKeys(b).some((key) => keys.has(key))).toBe(true);
});

it('has a blocking key for every word of a name that no room reads', () => expect(blockingKeys('ㄱ ㄴ')).toEqual(['word:ㄱ', 'word:ㄴ']));

describe('blocking keys', () => {
  it.each([
    ['김정은', 'ko:김+정'],
    ['김정은', 'ko:정+은'],
    ['독고영', 'ko:독고+영'],
    ['陳志', 'zh:chen+zhi'],
    ['歐陽修', 'zh:ouyang+xiu'],
    ['Vladimir Putin', 'word:putin'],
  ])('of %s hold %s', (name, key) => expect(blockingKeys(name)).toContain(key));

  it.each([
    ['김정은', 'Kim Jong Un'], ['김정은', 'Gim Jeong-eun'], ['김정은', '金正恩'], ['Kim Jong Un', 'KIM<<JEONGEUN'], ['반기문', 'Ban Ki-moon'], ['최룡해', 'Choe Ryong Hae'],
    ['문재인', 'Moon Jae-in'], ['박정희', 'Pak Chŏnghŭi'], ['习近平', 'Xi Jinping'], ['毛澤東', 'Mao Tse-tung'], ['毛泽东', '毛澤東'], ['蔡英文', 'Tsai Ing-wen'],
    ['梁振英', 'Leung Chun-ying'], ['Zhou Enlai', 'Chou En-lai'], ['ហ៊ុន សែន', 'Hun Sen'], ['កឹម សុខា', 'KEM Sokha'], ['Vladimir Putin', 'PUTIN, Vladimir'],
    ['박정희', 'Park Chung-hee'], ['이정훈', 'Lee Chung-hoon'], ['김정일', 'Kim Chung-il'], ['ហ៊ុន ម៉ាណែត', 'Manet Hun'],
  ])('are shared by %s and %s', (a, b) => expect(shared(a, b)).not.toEqual([]));

  it.each([['김정은', '박근혜'], ['陈志', '姚明'], ['习近平', 'Mao Zedong'], ['Kim Jong Un', 'Park Geun-hye'], ['Vladimir Putin', 'Angela Merkel']])('are not shared by %s and %s', (a, b) =>
    expect(shared(a, b)).toEqual([]));

  it.each(['', '😀', '!?'])('of no name are none: %j', (name) => expect(blockingKeys(name)).toEqual([]));

  it('of a name are distinct, repeat, and are the same for the parsed name', () =>
    fc.assert(fc.property(anyName, (name) => {
      const keys = blockingKeys(name);
      expect(new Set(keys).size).toBe(keys.length);
      expect(blockingKeys(parseName(name))).toEqual(keys);
      for (const key of keys) expect(key).toMatch(/^(?:ko|zh|km|word):./su);
    }), { numRuns: 500 }));

  it.each([[5, 'number 5'], [null, 'null'], [undefined, 'undefined'], [{}, 'object']])('refuse %j', (value, came) =>
    expect(() => blockingKeys(value as unknown as Name)).toThrow(new TypeError(`blockingKeys: expected a string or a Name, got ${came}`)));
});
