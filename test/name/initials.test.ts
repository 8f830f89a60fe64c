import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

describe('initials without full stops', () => {
  it.each([['JY Lee', '이재용'], ['Lee J-Y', '이재용'], ['Kim MS', '김민수'], ['KIM HJ', 'Kim Hyun-joo'], ['Chan TM', '陳大文'], ['TM Chan', 'Chan Tai Man'], ['CY Leung', '梁振英'], ['Xi JP', '习近平'], ['NG TM', '吳大文']])('%s is %s', (short, name) => {
    expect(compareNames(short, name).score).toBeGreaterThan(0.75);
  });

  it.each([['Kim MS', '김정은'], ['JY Lee', '이명박'], ['CY Leung', '梁家傑']])('%s is not %s', (short, name) => expect(compareNames(short, name).score).toBeLessThan(0.1));

  it.each(['NG KA', 'Sng Hong', 'KIM Sy', 'LY Hour', 'LEE KY', 'CYD HO', 'MS'])('%s: what may be a syllable is one, and so is what stands alone', (name) => {
    expect(parseName(name).parts.map(({ text }) => text)).toEqual(name.split(' '));
  });

  it('leaves the names of firms alone', () => expect(parseName('BNK Trading Co LTD').parts[0]?.text).toBe('BNK'));
});
