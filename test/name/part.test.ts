import { describe, expect, it } from 'vitest';
import { partOf } from '../../src/name/part';

/** The letters with a hyphen at every break. */
const broken = (text: string): string | undefined => {
  const part = partOf(text);
  return part && Array.from(part.letters, (letter, i) => (part.breaks.includes(i) ? `-${letter}` : letter)).join('');
};

describe('where the writer divided a word', () => {
  it.each([
    ['at a hyphen', 'Jong-un', 'jong-un'],
    ['at every hyphen', 'Au-yeung-pui', 'au-yeung-pui'],
    ['at an inner capital', 'JongUn', 'jong-un'],
    ['at an inner capital with a mark', 'VănÁnh', 'van-anh'],
    ['at the full stop of initials', 'J.E.', 'j-e'],
    ['at the apostrophe of pinyin after a vowel', "Xi'an", 'xi-an'],
    ['at the apostrophe of pinyin after n', "Jian'ou", 'jian-ou'],
    ['at the apostrophe of pinyin after ng', "Chang'e", 'chang-e'],
    ['not at the breath of Wade–Giles', "T'ai", 'tai'],
    ['not at the breath of McCune–Reischauer', "Ch'oe", 'choe'],
    ['at the hyphen alone where breath follows it', "Sŏk-p'il", 'sok-pil'],
    ['not at n\'g of McCune–Reischauer', "Han'gŭl", 'hangul'],
    ['not inside capitals', 'JONGUN', 'jongun'],
    ['not at the capital of a surname with an apostrophe', "O'Neil", 'oneil'],
    ['not at a hyphen that begins or ends it', '-Kim-', 'kim'],
    ['not inside an opened ligature', 'Æsop', 'aesop'],
  ])('%s: %s', (_, text, expected) => expect(broken(text)).toBe(expected));
});

describe('a part', () => {
  it.each([
    ['K.', true],
    ['K', true],
    ['k', true],
    ['É.', true],
    ['Ki', false],
    ['J.E.', false],
    ['Æ', false],
    ['김', false],
    ['K1', false],
  ])('%s is an initial: %s', (text, initial) => expect(partOf(text)?.initial).toBe(initial));

  it.each([
    ['KIM', true],
    ['ĐẶNG', true],
    ["CH'OE", true],
    ['AU-YEUNG', true],
    ['Kim', false],
    ['kim', false],
    ['K', false],
    ['J.E.', false],
    ['김정은', false],
  ])('%s is in capitals: %s', (text, capital) => expect(partOf(text)?.capital).toBe(capital));

  it.each([
    ['김정은', 'hangul', '김정은'],
    ['金正恩', 'han', '金正恩'],
    ['𠮷野', 'han', '𠮷野'],
    ['ហ៊ុន', 'khmer', 'ហ៊ុន'],
    ["Ch'oe", 'latin', 'choe'],
    ['Ким', 'other', 'kim'],
    ['정-은1', 'hangul', '정은'],
    ['東ヶ崎', 'han', '東崎'],
  ])('%s is written in %s with the letters %s', (text, script, letters) => expect(partOf(text)).toMatchObject({ text, script, letters }));

  it('knows where every letter stands', () => {
    expect(partOf('정-은')?.at).toEqual([0, 2]);
    expect(partOf('𠮷-野')?.at).toEqual([0, 1, 3]);
    expect(partOf("Ch'oe")?.at).toEqual([0, 1, 3, 4]);
  });

  it.each(['', '-', '123', '😀', '\u{301}', "'"])('is nothing in %j', (text) => expect(partOf(text)).toBeUndefined());
});
