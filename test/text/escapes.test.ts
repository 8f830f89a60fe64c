import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

/** A text as it looks when its bytes in one encoding are read in another. */
const misread = (bytes: readonly number[], label: string): string => new TextDecoder(label).decode(Uint8Array.from(bytes));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('letters that are escaped are read', () => {
  it.each([
    ['by number', '&#44608;&#51221;&#51008;', '김정은'], ['by number in hexadecimal', '&#x9648;&#x5fd7;', '陈志'], ['twice', '&amp;#44608;정은', '김정은'], ['by name', 'KIM&nbsp;JONG&nbsp;UN', 'KIM JONG UN'], ['with an accent', 'Ch&eacute;n Zhi', 'Chén Zhi'],
    ['a hyphen', 'Kim Jong&#45;un', 'Kim Jong-un'], ['as in JSON', String.raw`\uae40\uc815\uc740`, '김정은'], ['as in addresses', '%EA%B9%80%EC%A0%95%EC%9D%80', '김정은'], ['as in addresses, with a space', 'Kim+Jong%20Un', 'Kim Jong Un'],
  ])('%s', (_, raw, text) => {
    const name = parseName(raw);
    expect(name.text).toBe(text);
    expect(name.warnings).toContain('escaped');
  });

  it.each(['R&D;', 'Kim & Chang', '100%', 'a%zz', String.raw`a\b`, '&;', '&unknown;', '&#0;', '&#99999999;'])('%s is none', (raw) => expect(parseName(raw).warnings).not.toContain('escaped'));
});

describe('what was read in a wrong encoding is read in the right one', () => {
  it.each([
    ['UTF-8 as Windows-1252', misread(utf8('김정은'), 'windows-1252'), '김정은'], ['UTF-8 with Latin letters', misread(utf8('Chén Zhì'), 'windows-1252'), 'Chén Zhì'], ['UTF-8 of Khmer', misread(utf8('ចេន ជឺ'), 'windows-1252'), 'ចេន ជឺ'],
    ['UTF-8 as Latin-1', String.fromCharCode(...utf8('陈志')), '陈志'],
  ])('%s', (_, raw, text) => {
    expect(parseName(raw).text).toBe(text);
    expect(parseName(raw).warnings).toContain('mojibake');
  });

  it.each([
    ['Korean', [0xb1, 0xe8, 0xc1, 0xa4, 0xc0, 0xba], '김정은'], ['Chinese', [0xb3, 0xc2, 0xd6, 0xbe], '陈志'], ['Taiwanese', [0xb3, 0xaf, 0xa7, 0xd3], '陳志'],
  ])('the encoding of %s lists', (_, bytes, name) => {
    const raw = misread(bytes, 'windows-1252');
    expect(parseName(raw).warnings).toContain('mojibake');
    expect(compareNames(raw, name).evidence).toBeGreaterThan(compareNames(name, name).evidence - 3);
  });

  it.each(['José', 'Ñuñez', 'Ñi Ño', 'Đỗ Mười', 'Zoë', 'Élan', 'ÉLAN', 'Gĭng Céng-ŏng', 'Øystein', 'ÄÖÜ', 'Ærø'])('%s is as it is', (raw) => expect(parseName(raw).warnings).not.toContain('mojibake'));
});
