import { describe, expect, it, test } from 'vitest';
import { compareNames } from '../../src/index';
import { vietnameseBits, vietnameseRarity } from '../../src/language/vietnamese';

const evidence = (a: string, b: string): number => compareNames(a, b).evidence;

describe('common Vietnamese names say what they are: names of thousands', () => {
  test.each([['Nguyen Thi Huong', 15], ['Nguyễn Văn Hùng', 15], ['Le Thi Trang', 18]])('%s', (name, bits) => expect(evidence(name, name)).toBeLessThan(bits));
});

describe('strangers with a surname and a middle name in common are no match', () => {
  test.each([
    ['Pham Thi Huong', 'Pham Thi Hung'], ['Le Thi Trang', 'Le Thi Thang'], ['Le Van Hung', 'Le Van Son'], ['Nguyen Cong Son', 'Nguyen Cong Tuan'], ['Phạm Thị Hương', 'Phạm Thị Hùng'],
  ])('%s and %s', (a, b) => expect(evidence(a, b)).toBeLessThan(8));
});

describe('a Vietnamese name keeps what it is in other scripts, and its order abroad', () => {
  test.each([
    ['Nguyen Van Hung', '阮文雄'], ['Nguyen Van Hung', '응우옌반흥'], ['Nguyen Van Hung', 'ង្វៀន វ៉ាន់ហ៊ុង'], ['Nguyễn Phú Trọng', '阮富仲'], ['Huong Thi Nguyen', 'Nguyen Thi Huong'], ['NGUYEN<<VAN<HUNG', 'Nguyen Van Hung'],
    ['Nguyn Thi Huong', 'Nguyen Thi Huong'],
  ])('%s and %s', (a, b) => expect(evidence(a, b)).toBeGreaterThan(8));
});

describe('vietnameseBits', () => {
  it('knows a name by its surname and the place of each word, in either order', () => {
    expect(vietnameseBits(['nguyen', 'van', 'hung'])).toBeGreaterThan(-15);
    expect(vietnameseBits(['hung', 'van', 'nguyen'])).toBeCloseTo(vietnameseBits(['nguyen', 'van', 'hung']) - 3, 10);
  });
  test.each([[['nguyen']], [['nguyen', 'vna', 'hung']], [['hung', 'thi']], [[]], [['kim', 'jong', 'un']]])('%j are none', (words) => expect(vietnameseBits(words)).toBe(Number.NEGATIVE_INFINITY));
});

it('a word is as rare as where it is commonest, and a word that is not listed infinitely so', () => {
  expect(vietnameseRarity('nguyen')).toBeCloseTo(1.4, 1);
  expect(vietnameseRarity('smith')).toBe(Number.POSITIVE_INFINITY);
});
