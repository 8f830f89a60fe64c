import { describe, expect, it, test } from 'vitest';
import { compareNames } from '../../src/index';
import { burmeseBits, burmeseRarity } from '../../src/language/burmese';

const evidence = (a: string, b: string): number => compareNames(a, b).evidence;

describe('Burmese names that share a word or two are no match', () => {
  test.each([['Win Shein', 'Win Sein'], ['Maung Kyaw Hla', 'Kyaw Maung Htun'], ['Moe Hlaing Myint', 'Kyaw Hlaing Myint'], ['Swe Win Thu Kyaw', 'Thein Win Swe']])(
    '%s and %s', (a, b) => expect(evidence(a, b)).toBeLessThan(8));
});

it('a name of usual words says no more than they are rare', () => expect(evidence('Kyaw Win', 'Kyaw Win')).toBeLessThan(20));

describe('in other scripts it is what it was', () => {
  test.each([['Min Aung Hlaing', '민 아웅 흘라잉'], ['Min Aung Hlaing', '敏昂莱']])('%s and %s', (a, b) => expect(evidence(a, b)).toBeGreaterThan(8));
});

describe('words that are Chinese and Korean names as well', () => {
  test.each([['Lin Min', '林敏'], ['Han Lin', '韩林'], ['Ko Min', '고민']])('%s is %s', (a, b) => expect(evidence(a, b)).toBeGreaterThan(10));
});

describe('burmeseBits', () => {
  it('is the product of the shares', () =>
    expect(burmeseBits(['kyaw', 'win']) - burmeseBits(['kyaw', 'zaw'])).toBeCloseTo(burmeseRarity('zaw') - burmeseRarity('win'), 10));
  test.each([[[]], [['aung']], [['kyaw', 'smith']]])('%j are none', (words) => expect(burmeseBits(words)).toBe(Number.NEGATIVE_INFINITY));
});
