import { describe, expect, it } from 'vitest';
import { scriptOf, type Script } from '../../src/text/script';

const of = (char: string): Script => scriptOf(char.codePointAt(0) ?? 0);

describe('scriptOf', () => {
  it.each<[Script, string, string]>([
    ['latin', 'plain letters', 'AZaz'],
    ['latin', 'letters with marks', 'ÀöøÿĐđŏŬőǖǨƠư'],
    ['latin', 'Vietnamese and Pali letters', 'ắệỹḥṭ'],
    ['hangul', 'syllables', '가힣김'],
    ['hangul', 'letters alone', 'ㄱㅎㅏㅣ'],
    ['hangul', 'decomposed letters', '\u{1100}\u{1161}\u{11a8}'],
    ['han', 'the common block', '一金鿿'],
    ['han', 'extensions', '㐀䶿𠀀𠮷𲎯'],
    ['han', 'compatibility forms, the zero and the repetition mark', '\u{f90a}〇々'],
    ['khmer', 'letters, signs and coeng', 'កអាិំ្៊'],
    ['other', 'scripts without a room', 'жΩアひกاא'],
    ['none', 'punctuation, digits and spaces', ' -\'.,<>09@[`{~×÷'],
    ['none', 'marks', '\u{300}\u{36f}\u{fe0f}'],
    ['none', 'signs and emoji', '→♥、。「😀🇰'],
    ['none', 'private use', '\u{e000}\u{f8ff}\u{f0000}'],
  ])('%s: %s', (script, _, chars) => expect(Array.from(chars, of)).toEqual(Array.from(chars, () => script)));

  it('agrees with Unicode about every letter of the four scripts, by block', () => {
    const wrong: string[] = [];
    const classes: [Script, RegExp][] = [
      ['hangul', /^(?=\p{L})\p{Script=Hangul}$/u],
      ['han', /^\p{Ideographic}(?<=\p{Script=Han})$/u],
      ['khmer', /^(?=\p{L})\p{Script=Khmer}$/u],
    ];
    for (let code = 0x41; code < 0x32000; code++) {
      const char = String.fromCodePoint(code);
      for (const [script, pattern] of classes) if (pattern.test(char) && scriptOf(code) !== script) wrong.push(code.toString(16));
    }
    // Left out on purpose: numerals for bookkeepers (3021–3029, 3038–303b), jamo of dead letters (a960–a97c, d7b0–d7fb),
    // half-width jamo, which cleaning composes, and the signs beside Tangut (16ff2–16ff6).
    const left = wrong.filter((code) => !/^(?:302[1-9]|3006|303[89ab]|a9[67].|d7[b-f].|ff[a-d].|16ff.)$/u.test(code));
    expect(left).toEqual([]);
  });
});
