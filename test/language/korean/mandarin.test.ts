import { describe, expect, it } from 'vitest';
import { compareNames, IdentityIndex, parseName, spellings } from '../../../src/index';

/** Public figures, as the Latin press writes them and as pinyin writes their characters. */
const FIGURES = [
  ['Moon Jae-in', 'Wen Zaiyin'], ['Kim Dae-jung', 'Jin Dazhong'], ['Roh Moo-hyun', 'Lu Wuxuan'], ['Lee Myung-bak', 'Li Mingbo'],
  ['Park Chung-hee', 'Piao Zhengxi'], ['Park Geun-hye', 'Piao Jinhui'], ['Chun Doo-hwan', 'Quan Douhuan'], ['Yoon Suk-yeol', 'Yin Xiyue'],
  ['Ban Ki-moon', 'Pan Jiwen'], ['Syngman Rhee', 'Li Chengwan'], ['Kim Jong Il', 'Jin Zhengri'], ['Kim Il Sung', 'Jin Richeng'],
  ['Kim Jong Un', 'Jin Zhengen'], ['Choe Ryong Hae', 'Cui Longhai'], ['Song Hye-kyo', 'Song Huiqiao'], ['Lee Jae-yong', 'Li Zairong'],
  ['Park Young-joo', 'Piao Yongzhu'], ['Kwon Young-se', 'Quan Ningshi'],
] as const;

describe('a Korean name in pinyin, between Latin letters', () => {
  it.each(FIGURES)('%s is %s', (korean, pinyin) => {
    expect(compareNames(korean, pinyin).score).toBeGreaterThan(0.5);
    expect(compareNames(pinyin, korean).evidence).toBe(compareNames(korean, pinyin).evidence);
  });

  it.each(FIGURES)('a search for %s finds %s, and the other way round', (korean, pinyin) => {
    for (const [listed, asked] of [[korean, pinyin], [pinyin, korean]] as const) {
      const index = new IdentityIndex();
      FIGURES.forEach((figure, i) => index.add({ id: String(i), names: [figure[listed === korean ? 0 : 1]] }));
      expect(index.search(asked, { limit: 1 })[0]?.name).toBe(listed);
    }
  });

  it.each([
    ['another surname', 'Cui Yongzhu', 'Park Young-joo'],
    ['another given name', 'Piao Zhengxi', 'Park Geun-hye'],
    ['half of the given name', 'Jin Zhengen', 'Kim Jong Il'],
    ['a Chinese name with a surname that Korea has not', 'Wei Xiaoming', 'Wi Min-ho'],
  ])('%s: %s is not %s', (_, a, b) => expect(compareNames(a, b).score).toBeLessThan(0.5));
});

describe('what stands for characters is compared by characters', () => {
  it.each([
    ['one Korean sound, two characters', 'Jin Yongzhu', '金英珠'],
    ['one Korean sound, two characters', 'Li Jingxun', '李京勳'],
    ['one Korean sound, two pinyin names', 'Jin Yongzhu', 'Jin Yingzhu'],
  ])('%s: %s does not meet %s in Korean', (_, a, b) => expect(compareNames(a, b).pairs.map(({ language }) => language)).not.toContain('ko'));
});

it('a name in pinyin may be written in Hangul', () =>
  expect(spellings('Piao Yongzhu', { script: 'hangul' }).map(({ text }) => text)).toContain('박영주'));

it('and has no Latin spelling, being Latin', () => expect(spellings('Piao Yongzhu')).toEqual([]));

it('a name of Chinese frequency stays Chinese', () => expect(parseName('Wang Xiaoming').readings[0]?.language).toBe('zh'));
