import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDigits, joinSpaced, joinSpacedText } from '../../src/name/evasion';

describe('digits for letters', () => {
  it.each([
    ['K1M', 'KIM'], ['k1m', 'kim'], ['S0K', 'SOK'], ['J0ng', 'Jong'], ['P4RK', 'PARK'], ['5en', 'sen'], ['L1N', 'LIN'], ['M4n3t', 'Manet'],
    ['Ch3n', 'Chen'], ['Zh1', 'Zhi'], ['J1ng', 'Jing'], ['K!m', 'Kim'], ['J0NG-UN', 'JONG-UN'], ['Xi40', 'Xi40'],
  ])('%s is %s', (word, letters) => expect(foldDigits(word)).toBe(letters));

  it.each(['', '1984', 'Kim', '2nd', 'R2D2', 'Kim84', 'A123456', 'M12345678', '김1', '金5'])('%s stays', (word) => expect(foldDigits(word)).toBe(word));

  it('folding twice is folding once, the length stays', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9!@$]{1,12}$/u)), (word) => {
      const folded = foldDigits(word);
      return foldDigits(folded) === folded && folded.length === word.length;
    }));
  });
});

describe('letters set apart', () => {
  it.each([
    [['K', 'I', 'M'], ['KIM']],
    [['K', 'i', 'm', 'Jong', 'Un'], ['Kim', 'Jong', 'Un']],
    [['Kim', 'D', 'J'], ['Kim', 'D', 'J']],
    [['J.', 'F.', 'K.'], ['J.', 'F.', 'K.']],
    [['김', '정', '은'], ['김', '정', '은']],
    [[], []],
  ])('%j', (words, joined) => expect(joinSpaced(words)).toEqual(joined));

  it('are words again where wider gaps part them', () => expect(joinSpacedText('K I M   J O N G   U N')).toBe('KIM JONG UN'));
  it('are one word where nothing does', () => expect(joinSpacedText('K I M J O N G U N')).toBe('KIMJONGUN'));
  it.each(['Kim Jong Un', 'Kim D J', 'J F', '', '   ', 'A B'])('leave %j alone', (text) => expect(joinSpacedText(text)).toBe(text));

  it('keep every letter', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,3}$/u)), (words) => joinSpaced(words).join('') === words.join('')));
  });

  it('cost linear time', () => {
    const start = performance.now();
    joinSpacedText('K '.repeat(100_000));
    foldDigits('K1'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
