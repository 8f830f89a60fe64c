import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LENGTH, MAX_MARKS } from '../../src/text/bounds';
import { cleanText } from '../../src/text/clean';
import { isSettled } from '../../src/text/settled';
import { anyText } from './any-text';

describe('a settled text', () => {
  it.each(['', 'Kim Jong-un', 'KIM<<JEONGEUN', '김정은', '金正恩', 'ហ៊ុន សែន', 'Nguyễn Văn Lâm', 'Sŏng', 'a'.repeat(MAX_LENGTH)])('%s is one', (text) =>
    expect(isSettled(text)).toBe(true));

  it.each([
    ['a tab', 'Kim\tJong'],
    ['a control character', 'Kim\u{7f}'],
    ['a mark', 'Cho\u{306}'],
    ['an invisible character', 'Ki\u{200b}m'],
    ['an inherent Khmer vowel', 'ស\u{17b4}'],
    ['a Khmer sign that is put in order', 'ស\u{17dd}\u{17d2}'],
    ['half a letter', 'Kim\u{d800}'],
    ['a letter of another script', 'Ким'],
    ['jamo', '\u{1100}\u{1161}'],
    ['full width', 'Ｋim'],
    ['too many letters', 'a'.repeat(MAX_LENGTH + 1)],
    ['too many marks in a row', `ស${'\u{17b6}'.repeat(MAX_MARKS + 1)}`],
  ])('holds no such thing as %s', (_, text) => expect(isSettled(text)).toBe(false));

  it('is what the long way of cleaning leaves alone, letter for letter and in pairs', () => {
    const settled = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isSettled);
    const whole = settled.join('').replace(/\p{M}+/gu, '');
    expect(whole.normalize('NFC')).toBe(whole);
    expect(settled.filter((char) => char.normalize('NFC') !== char)).toEqual([]);
    const khmer = settled.filter((char) => char >= '\u{1780}' && char <= '\u{17dc}');
    expect(khmer.flatMap((one) => khmer.map((other) => one + other)).filter((two) => two.normalize('NFC') !== two)).toEqual([]);
  });

  it('is cleaned without a warning, and loses stray spaces at most', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const warnings = new Set<never>();
        if (isSettled(text)) expect(cleanText(text, warnings)).toBe(text.replace(/ +/gu, ' ').trim());
        expect(warnings.size === 0 || !isSettled(text)).toBe(true);
      }),
    ));
});
