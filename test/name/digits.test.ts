import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDigits, foldSmallL } from '../../src/name/digits';

describe('digits for letters', () => {
  it.each([
    ['K1M', 'KIM'], ['k1m', 'kim'], ['S0K', 'SOK'], ['J0ng', 'Jong'], ['P4RK', 'PARK'], ['5en', 'sen'], ['L1N', 'LIN'], ['M4n3t', 'Manet'],
    ['Ch3n', 'Chen'], ['Zh1', 'Zhi'], ['J1ng', 'Jing'], ['K!m', 'Kim'], ['J0NG-UN', 'JONG-UN'], ['L33', 'LEE'], ['Zha0', 'Zhao'], ['0H', 'OH'],
    ['Sung-H0', 'Sung-Ho'], ['CH03', 'CHOE'], ['JE0NGEUN', 'JEONGEUN'], ['5OK', 'SOK'],
    ['X1ao', 'Xiao'], ['Y1h', 'Yih'], ['Ch1u', 'Chiu'], ['L1ang', 'Liang'], ['We1xun', 'Weixun'], ['Seo1-hee', 'Seo1-hee'], ['A1BERT', 'ALBERT'], ['Frank1e', 'Frankie'],
  ])('%s is %s', (word, letters) => expect(foldDigits(word)).toBe(letters));

  it.each(['', '1984', 'Kim', '2nd', '101st', '7TH', 'R2D2', 'Kim84', 'Kim1', 'A123456', 'M12345678', 'B0515260', '김1', '金5', 'Kim!', '@kim', 'Zan3jing1', 'Ng4', 'Ze2dong1', 'Jyu6tung4', 'Xiao3ming2', 'Xi40', '3', '|'])(
    '%s stays', (word) => expect(foldDigits(word)).toBe(word));

  it('the length stays', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9!@$-]{1,12}$/u)), (word) => foldDigits(word).length === word.length));
  });

  it('cost linear time', () => {
    const start = performance.now();
    foldDigits('K1'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a small l among capitals', () => {
  it.each([['KlM', 'KIM'], ['MlN', 'MIN'], ['JlN-WOO', 'JIN-WOO'], ['JlNPlNG', 'JINPING']])('%s is %s', (word, letters) => expect(foldSmallL(word)).toBe(letters));
  it.each(['Al', 'Lal', 'All', 'KIM', 'Kil', 'l', 'Pol', 'O’l', 'el-SISI', 'MacLEOD', 'alI'])('%s stays', (word) => expect(foldSmallL(word)).toBe(word));
  it('costs linear time', () => {
    const start = performance.now();
    foldSmallL(`${'Al'.repeat(100_000)}x`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
