import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

describe('the clan of a Thai of Chinese descent is a Chinese surname', () => {
  it.each([
    ['Wei Saelim', '林伟'], ['SAELIM, Wei', '林伟'], ['SAELIM<<WEI', '林伟'], ['Sae-Lim Wei', '林伟'], ['Wei Sae Lim', '林伟'], ['Weiming Saetan', '陈伟明'], ['Kao Saechao', '赵高'],
  ])('%s may be %s', (thai, chinese) => expect(compareNames(thai, chinese).evidence).toBeGreaterThan(8));

  it.each(['Kim Sae-lim', 'Kim Sae-ron', 'Saeki Kenji', 'Mohammed Saeed', 'Saeng Weiming', 'Saelim'])('%s is a name as it stands', (name) =>
    expect(parseName(name).parts.map(({ text }) => text).join(' ')).toBe(name));
  it('a Korean syllable stays one', () => expect(compareNames('Kim Sae-lim', '김새림').evidence).toBeGreaterThan(20));
  it.each(['Saeki Kenji', 'Mohammed Saeed', 'Saeng Weiming', 'Saelim', 'Sae Lim'])('%s has no other', (name) => expect(parseName(name).aliases).toEqual([]));
});
