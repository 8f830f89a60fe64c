import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

describe('initials without full stops', () => {
  it.each([['Peter CK Chan', '陳志強'], ['Steve SH Lee', '이승훈'], ['JY Lee', '이재용'], ['Lee J-Y', '이재용'], ['Kim MS', '김민수'], ['KIM HJ', 'Kim Hyun-joo'], ['Chan TM', '陳大文'], ['TM Chan', 'Chan Tai Man'], ['CY Leung', '梁振英'], ['Xi JP', '习近平'], ['NG TM', '吳大文']])('%s is %s', (short, name) => {
    expect(compareNames(short, name).score).toBeGreaterThan(0.75);
  });

  it.each([['Kim MS', '김정은'], ['JY Lee', '이명박'], ['CY Leung', '梁家傑']])('%s is not %s', (short, name) => expect(compareNames(short, name).score).toBeLessThan(0.1));

  it.each(['WANG LV', 'LV WEI', 'NG KA', 'Sng Hong', 'KIM Sy', 'LY Hour', 'LEE KY', 'CYD HO', 'MS'])('%s: what may be a syllable is one, and so is what stands alone', (name) => {
    expect(parseName(name).parts.map(({ text }) => text)).toEqual(name.split(' '));
  });

  it('leaves the names of firms alone', () => expect(parseName('BNK Trading Co LTD').parts[0]?.text).toBe('BNK'));
});

describe('one initial', () => {
  const evidence = (a: string, b: string): number => compareNames(a, b).evidence;

  it.each([['J. Kim', '김정은'], ['Kim J.', '김정은'], ['J. Kim', 'Kim Jong Un'], ['J. Kim', 'J. E. Kim'], ['Xi J.', '习近平'], ['J. Kim', 'J. Kim'], ['J. Kim', 'Kim J.']])('%s may be %s, which is little', (short, name) => {
    expect(evidence(short, name)).toBeGreaterThan(2);
    expect(evidence(short, name)).toBeLessThan(8);
  });

  it.each([['M. Kim', '김정은'], ['J. Park', '김정은'], ['E. Kim', '김정은'], ['J. J. Park', '박정은']])('%s is not %s', (short, name) => expect(evidence(short, name)).toBeLessThan(3));

  it('of the surname speaks against another', () => expect(evidence('X. Jinping', '毛近平')).toBeLessThan(evidence('X. Jinping', '习近平') - 12));

  it.each([['J.E. Kim', '김정은'], ['Kim J E', '김정은'], ['X. Jinping', '习近平'], ['X. Jinping', 'Xi Jinping'], ['Jinping X.', '習近平'], ['K. Jong-un', '김정은']])('%s is %s', (short, name) => {
    expect(evidence(short, name)).toBeGreaterThan(9.5);
  });

  it('says no more on both sides than its letters', () => expect(evidence('J. E. Kim', 'J. E. Kim')).toBeLessThan(11));
});
