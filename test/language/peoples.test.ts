import { describe, expect, it, test } from 'vitest';
import { compareNames } from '../../src/index';
import { knownBits, knownRarity } from '../../src/language/known-words';
import { peoples } from '../../src/language/peoples';

const evidence = (a: string, b: string): number => compareNames(a, b).evidence;
const [vietnamese, japanese, burmese] = peoples;

describe('common names say what they are: names of thousands', () => {
  test.each([['Nguyen Thi Huong', 15], ['Nguyễn Văn Hùng', 15], ['Le Thi Trang', 18], ['Kyaw Win', 20], ['Tanaka Hiroshi', 20]])('%s', (name, bits) => expect(evidence(name, name)).toBeLessThan(bits));
});

describe('strangers with some words in common are no match', () => {
  test.each([
    ['Pham Thi Huong', 'Pham Thi Hung'], ['Le Thi Trang', 'Le Thi Thang'], ['Le Van Hung', 'Le Van Son'], ['Nguyen Cong Son', 'Nguyen Cong Tuan'], ['Phạm Thị Hương', 'Phạm Thị Hùng'],
    ['Win Shein', 'Win Sein'], ['Maung Kyaw Hla', 'Kyaw Maung Htun'], ['Moe Hlaing Myint', 'Kyaw Hlaing Myint'], ['Swe Win Thu Kyaw', 'Thein Win Swe'],
    ['Sato Jun', 'Kato Jun'], ['Mori Yuko', 'Mori Yoko'], ['Hayashi Ai', 'Hayashi Mai'],
  ])('%s and %s', (a, b) => expect(evidence(a, b)).toBeLessThan(8.5));
});

describe('a name keeps what it is in other scripts, and its order abroad', () => {
  test.each([
    ['Nguyen Van Hung', '阮文雄'], ['Nguyen Van Hung', '응우옌반흥'], ['Nguyen Van Hung', 'ង្វៀន វ៉ាន់ហ៊ុង'], ['Nguyễn Phú Trọng', '阮富仲'], ['Huong Thi Nguyen', 'Nguyen Thi Huong'], ['NGUYEN<<VAN<HUNG', 'Nguyen Van Hung'],
    ['Nguyn Thi Huong', 'Nguyen Thi Huong'], ['Min Aung Hlaing', '민 아웅 흘라잉'], ['Min Aung Hlaing', '敏昂莱'], ['Hiroshi Tanaka', 'TANAKA Hiroshi'],
  ])('%s and %s', (a, b) => expect(evidence(a, b)).toBeGreaterThan(8));
});

describe('words that are names of ours as well', () => {
  test.each([['Lin Min', '林敏'], ['Han Lin', '韩林'], ['Ko Min', '고민'], ['Le Minh', '黎明']])('%s is %s', (a, b) => expect(evidence(a, b)).toBeGreaterThan(10));
});

describe('a people\'s names', () => {
  it('are known by the place of each word, in either order where they stand so', () => {
    expect(vietnamese?.bits(['nguyen', 'van', 'hung'])).toBeGreaterThan(-15);
    expect(vietnamese?.bits(['hung', 'van', 'nguyen'])).toBeCloseTo((vietnamese?.bits(['nguyen', 'van', 'hung']) ?? 0) - 3, 10);
    expect(japanese?.bits(['hiroshi', 'tanaka'])).toBeCloseTo((japanese?.bits(['tanaka', 'hiroshi']) ?? 0) - 1, 10);
    expect(burmese?.bits(['win', 'kyaw'])).toBe(burmese?.bits(['kyaw', 'win']));
  });

  test.each([[[]], [['nguyen']], [['nguyen', 'vna', 'hung']], [['hung', 'thi']], [['kim', 'jong', 'un']], [['tanaka', 'ken', 'hiroshi']], [['kyaw', 'smith']]])('%j are none', (words) => {
    for (const people of peoples) expect(people.bits(words)).toBe(Number.NEGATIVE_INFINITY);
    expect(knownBits(words, -1)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('are of words that are as rare as where they are commonest, and of others infinitely so', () => {
    expect(knownRarity('nguyen')).toBeLessThan(1.6);
    expect(new Map(vietnamese?.rarities()).get('nguyen')).toBe(knownRarity('nguyen'));
    expect(knownRarity('smith')).toBe(Number.POSITIVE_INFINITY);
  });
});
