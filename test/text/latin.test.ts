import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLatin } from '../../src/text/latin';
import { anyText } from './any-text';

describe('foldLatin', () => {
  it.each([
    ['lower case', 'KIM', 'kim'],
    ['no hyphens, apostrophes, stops or spaces', "Ch'oe Sŏk-p'il, J.", 'choesokpilj'],
    ['no digits', 'K1m 2nd', 'kmnd'],
    ['McCune–Reischauer breves', 'Ŏ ŏ Ŭ ŭ', 'oouu'],
    ['pinyin tones', 'āáǎà ēéěè īíǐì ōóǒò ūúǔù ǖǘǚǜü', 'aaaaeeeeiiiioooouuuuuuuuu'],
    ['Vietnamese', 'Nguyễn Đặng Trần Phượng Ơ ư', 'nguyendangtranphuongou'],
    ['UNGEGN and Geographic Department', 'Phnum Pénh ŏâôêĕ', 'phnumpenhoaoee'],
    ['Pe̍h-ōe-jī', 'Tân Pe̍h-ōe Ò͘', 'tanpehoeo'],
    ['German', 'Müller Weiß STRAẞE', 'mullerweissstrasse'],
    ['Polish', 'Łukasz Żółć', 'lukaszzolc'],
    ['Turkish, with and without the dot', 'İbrahim Kırım', 'ibrahimkirim'],
    ['Scandinavian and French ligatures', 'Ærø Åse Œuvre Þór Guðrún', 'aeroaseoeuvrethorgudrun'],
    ['decomposed letters', 'Nguyễn'.normalize('NFD'), 'nguyen'],
    ['Cyrillic through unidecode', 'Ким', 'kim'],
    ['Greek through unidecode', 'Αννα', 'anna'],
    ['kana through unidecode', 'レノン', 'renon'],
    ['emoji and letters of other planes leave nothing', '😀𝐊', ''],
    ['nothing', '', ''],
  ])('%s', (_, text, letters) => expect(foldLatin(text).letters).toBe(letters));

  it('says where every letter comes from', () => {
    expect(foldLatin('Œuf')).toEqual({ letters: 'oeuf', at: [0, 0, 1, 2] });
    expect(foldLatin('😀a-b')).toEqual({ letters: 'ab', at: [2, 4] });
  });

  it('gives a to z only, a place for each letter, places that never go back, whatever the text', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { letters, at } = foldLatin(text);
        expect(letters).toMatch(/^[a-z]*$/u);
        expect(at.length).toBe(letters.length);
        expect(at.every((place, i) => place >= (at[i - 1] ?? 0) && place < text.length)).toBe(true);
      }),
    ));

  it('folds its own letters to themselves', () =>
    fc.assert(fc.property(fc.stringMatching(/^[a-z]*$/u), (letters) => foldLatin(letters).letters === letters)));
});
