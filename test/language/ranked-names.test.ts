import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/index';

const bits = (a: string, b: string): number => compareNames(a, b).evidence;

describe('what no table lists before Western given names is a rank, and none of the name', () => {
  it.each([
    ['Sir Donald Tsang Yam-kuen', '曾蔭權'], ['Tun Henry Lee Hau Shik', '李孝式'], ['Legislator Regina Ip Lau Suk-yee', '葉劉淑儀'], ['Hacker Michael Kim Min-jun', '김민준'], ['YAB Anthony Loke Siew Fook', '陸兆福'],
  ])('%s is %s', (ranked, name) => expect(bits(ranked, name)).toBeGreaterThan(8));

  it.each([['Regina Ip Lau Suk-yee', '劉淑儀'], ['Carrie Lam Cheng Yuet-ngor', '鄭月娥'], ['IP LAU Suk-yee, Regina', '劉淑儀'], ['Anson Chan Fang On-sang', '方安生']])(
    'nor is a husband’s surname: %s was %s', (married, name) => expect(bits(married, name)).toBeGreaterThan(8));

  it.each([['Chan Peter Tai Man', '陳大文'], ['Kim Daniel Min-jun', '김민준']])('and %s is %s as before, surname first', (ranked, name) => expect(bits(ranked, name)).toBeGreaterThan(8));
});
