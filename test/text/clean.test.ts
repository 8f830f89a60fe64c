import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LENGTH, MAX_MARKS, type Warning } from '../../src/text/bounds';
import { cleanText } from '../../src/text/clean';
import { anyText } from './any-text';
import { quickest } from './quickest';

const clean = (raw: string): string => cleanText(raw, new Set());
const warnings = (raw: string): Warning[] => {
  const found = new Set<Warning>();
  cleanText(raw, found);
  return [...found];
};
const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** Every code point that the Unicode of this Node calls ignorable. */
const ignorable = Array.from({ length: 0x110000 }, (_, code) => code).filter(
  (code) => (code < 0xd800 || code > 0xdfff) && /^\p{Default_Ignorable_Code_Point}$/u.test(String.fromCodePoint(code)),
);

describe('what readers cannot tell apart is written one way', () => {
  it.each([
    ['keeps case and diacritics', 'Sŭng-man RHEE', 'Sŭng-man RHEE'],
    ['composes letters', 'Cho\u{306}ng', 'Chŏng'],
    ['composes Hangul', '김정은'.normalize('NFD'), '김정은'],
    ['composes half-width Hangul', '\u{ffa1}\u{ffc2}', '가'],
    ['unifies compatibility ideographs', '\u{f90a}正恩', '金正恩'],
    ['narrows full width', 'ＫＩＭ，Ｊｏｎｇ　Ｕｎ', 'KIM,Jong Un'],
    ['composes a narrowed letter with its mark', 'ｏ\u{306}', 'ŏ'],
    ['undresses mathematical letters', '𝐊𝑖𝒎 𝔍𝕠𝖓𝗀 𝚄𝙣', 'Kim Jong Un'],
    ['undresses letters in circles', 'Ⓚⓘⓜ', 'Kim'],
    ['undresses letter-like signs', 'ℂℎen', 'Chen'],
    ['undresses letters in boxes and discs', '🄺🅘🅼', 'KIM'],
    ['undresses letters in brackets', '⒦🄘⒨', 'kIm'],
    ['undresses raised letters', 'ᴷⁱᵐ', 'Kim'],
    ['undresses small capitals', 'ᴋɪᴍ ᴊᴏɴɢ', 'kim jong'],
    ['undresses Han and Hangul in circles', '㊎㉮', '金가'],
    ['reads radicals as the characters they look like', '⾦正恩', '金正恩'],
    ['joins letters that were set apart', 'K I M   J O N G   U N', 'KIM JONG UN'],
    ['opens ligatures of print', 'Griﬃn', 'Griffin'],
    ['has one space', ' Kim\u{a0}\u{3000}Jong\u{2009} Un\t\n', 'Kim Jong Un'],
    ['has one hyphen', 'Jong‐Un‑Un–Un—Un−Un－Un', 'Jong-Un-Un-Un-Un-Un-Un'],
    ['has one apostrophe', 'T’ai Tʻai Tʼai T´ai T＇ai T‘ai', "T'ai T'ai T'ai T'ai T'ai T'ai"],
    ['parts at the dots between names', '列夫·托尔斯泰 ジョン・レノン', '列夫 托尔斯泰 ジョン レノン'],
    ['turns control characters into spaces', 'Kim\u{0}Jong\u{7f}Un\u{85}', 'Kim Jong Un'],
    ['drops half letters', '김\u{d800}정은\u{dfff}', '김정은'],
  ])('%s', (_, raw, text) => expect(clean(raw)).toBe(text));

  it.each([
    ['dotless ı stays a letter of its own', 'Kırım'],
    ['simplified and traditional stay apart', '陈志 陳志'],
    ['Khmer keeps its order for its own room', 'ស៊ុន ហ៊ុន'],
    ['kana stay', 'レノン'],
    ['emoji stay for the cutter to drop', '😀👍🏽'],
    ['digits stay', 'K1m 2nd'],
    ['a schwa is a letter', 'Əliyev ə'],
    ['flags are no letters', '🇰🇷'],
  ])('%s', (_, raw) => expect(clean(raw)).toBe(raw));
});

describe('invisible characters', () => {
  it('hold every one that Unicode calls ignorable', () => {
    expect(ignorable.length).toBeGreaterThan(4000);
    expect(ignorable.filter((code) => clean(`김${String.fromCodePoint(code)}정은`) !== '김정은').map(hex)).toEqual([]);
  });

  it.each([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x34f, 0x180e, 0x115f, 0x1160, 0x3164, 0xffa0, 0xfe0f, 0xe0100, 0x17b4, 0x17b5].map(hex))(
    'U+%s is dropped from a Latin name and reported',
    (code) => {
      const raw = `Ki${String.fromCodePoint(parseInt(code, 16))}m`;
      expect(clean(raw)).toBe('Kim');
      expect(warnings(raw)).toEqual(['invisible']);
    },
  );

  it.each([0x61c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069].map(hex))('U+%s is dropped and reported as a control of direction', (code) => {
    const raw = `Ki${String.fromCodePoint(parseInt(code, 16))}m`;
    expect(clean(raw)).toBe('Kim');
    expect(warnings(raw)).toEqual(['direction']);
  });

  it('do not part a letter from its mark', () => expect(clean('o\u{200b}\u{306}')).toBe('ŏ'));
  it('do not hide a heap of marks', () => {
    const heap = '\u{302}'.repeat(MAX_MARKS - 2);
    expect(clean(`x${heap}\u{200b}${heap}`)).toBe(`x${'\u{302}'.repeat(MAX_MARKS)}`);
  });
});

describe('look-alikes', () => {
  it.each([
    ['Cyrillic inside a Latin word is folded', 'Кim Jоng', 'Kim Jong'],
    ['Greek inside a Latin word is folded', 'ΚIΜ', 'KIM'],
    ['a word wholly in Cyrillic stays', 'Ким', 'Ким'],
    ['a Cyrillic word beside a Latin one stays', 'Ким Kim', 'Ким Kim'],
    ['a wholly Greek word stays', 'Αννα', 'Αννα'],
    ['Han beside Latin is no look-alike', '金Kim', '金Kim'],
    ['rn is not m', 'Kirn', 'Kirn'],
    ['a folded letter composes with its mark', 'Kо\u{306}m', 'Kŏm'],
  ])('%s', (_, raw, text) => expect(clean(raw)).toBe(text));

  it.each([
    ['Armenian', 'Kim Jօng'],
    ['Cherokee', '\u{13e6}IM'],
  ])('%s letters in a Latin word are folded', (_, raw) => expect(warnings(raw)).toEqual(['look-alike']));

  it('are reported where they were folded, and only there', () => {
    expect(warnings('Кim')).toEqual(['look-alike']);
    expect(warnings('Ким Kim')).toEqual([]);
  });
});

describe('whatever the text', () => {
  it('cleaning twice is cleaning once', () =>
    fc.assert(fc.property(anyText, (raw) => clean(clean(raw)) === clean(raw)), { numRuns: 3000 }));

  it.each([
    ['letters that composing lengthens', '\u{958}'.repeat(MAX_LENGTH)],
    ['signs that narrowing lengthens', '⑽'.repeat(MAX_LENGTH)],
    ['a cut that leaves a space at the end', `${'a'.repeat(MAX_LENGTH - 1)} b`],
    ['half-width vowels', 'ￂￃ가ￂ'],
    ['a full-width macron, which holds a space', 'a￣b'],
  ])('cleaning twice is cleaning once for %s', (_, raw) => expect(clean(clean(raw))).toBe(clean(raw)));

  it('what comes out is composed, within bounds, without stray spaces or half letters', () =>
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = clean(raw);
        expect(text.normalize('NFC')).toBe(text);
        expect(text.length).toBeLessThanOrEqual(MAX_LENGTH);
        expect(text).not.toMatch(/^ | $| {2}|[\p{Cs}\p{Default_Ignorable_Code_Point}\p{Cc}]/u);
      }),
      { numRuns: 2000 },
    ));

  it('width and invisible insertions change nothing', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{1,40}$/u), (raw) => {
        const wide = Array.from(raw, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0)).join('\u{200b}');
        return clean(wide) === clean(raw);
      }),
    ));

  it.each([
    ['letters', 'a'],
    ['Hangul', '김'],
    ['marks', '\u{301}\u{323}'],
    ['spaces', ' '],
    ['half letters', '\u{d800}'],
    ['invisible characters', '\u{200b}'],
    ['mixed words', 'aа '],
  ])('a megabyte of %s takes under 20 ms', (_, piece) => {
    const raw = piece.repeat(2 ** 20 / piece.length);
    expect(quickest(() => clean(raw))).toBeLessThan(20);
    expect(warnings(raw)).toContain('too-long');
  });
});
