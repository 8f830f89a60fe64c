import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const evidence = (a: string, b: string): number => compareNames(a, b).evidence;

describe('two surnames', () => {
  it.each([
    ['Minji Park-Smith', 'Minji Park'], ['Minji Park-Smith', '박민지'], ['Minji Park-Smith', 'Minji Smith'], ['Minji Park-Choi', '최민지'], 
    ['Park-Choi Min-ji', '최민지'], ['Kim-Lee Minji', '김민지'], ['Kim-Lee Minji', '이민지'], ['Grace Park-Kim', 'Grace Park'], ['Kim (Park) Minji', 'Kim Minji'], ['Kim (Park) Minji', '박민지'],
    ['Minji Kim (Park)', '박민지'], ['Minji (Park) Kim', '박민지'], ['Mei-ling Chan-Wong', '黃美玲'],
  ])('%s is %s', (both, one) => expect(evidence(both, one)).toBeGreaterThan(10));

  it.each([['Minji Park-Smith', '김민지'], ['Kim-Lee Minji', '박민지'], ['Minji Park-Choi', 'Minji Kim'], ['Minji Park-Choi', '박민정'], ['Kim (Park) Minji', '최민지']])('%s is not %s', (both, one) => {
    expect(evidence(both, one)).toBeLessThan(8);
  });

  it.each([
    'Kim Seo-jun', 'Seo-jun Kim', 'Song-yi Kim', 'Anne-Marie Lee', 'Lee-Anne Johnson', 'Kim-Anh Nguyen', 'Jong-un Kim', 'Hwang-bo Kyung', 'Moon Jae-in', 'Lee Bae Yong', 'Kim Yong Chol', 'Chan Tai Man', 'Maria Santos-Cruz', 'Jang Song Thaek',
    'Ban Ki-moon', 'Yang Hyun-suk', 'Kim Jong Un (Rocketman)', 'Kim Minji (Rocketman)', 'Choi (Director)',
  ])('%s has one at most', (name) => expect(parseName(name).aliases.filter(({ text }) => !/Rocketman|Director/u.test(text))).toEqual([]));
});
