import { romanize as esHangul, standardizePronunciation } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanize } from '../../../src/language/romanize';

/** Given names stand after a surname that no sound change reaches. */
const given = (hangul: string, system: string): string => romanize(`한 ${hangul}`, system).replace(/^Han /u, '');

const FIRST = 0xac00;
const SYLLABLES = 11172;
const RIMES = 28;
const syllable = fc.integer({ min: 0, max: SYLLABLES - 1 }).map((n) => String.fromCharCode(FIRST + n));
const onset = (char: string): string => char.normalize('NFD').charAt(0);
const SILENT = onset('아');
/** A coda before these is spoken with an added ㄴ in compounds (표준 발음법, article 29), which names do not write. */
const IOTATED = /[이-잏야-얗여-옇요-욯유-윻얘-얳예-옣]/u;

describe('revised (Revised Romanization of Korean, notice 2000-8)', () => {
  it.each([
    ['the standard’s own: no sound change in a given name', '한복남', 'Han Boknam'],
    ['the standard’s own: no sound change in a given name', '홍빛나', 'Hong Bitna'],
    ['the standard’s own: given name in one word', '민용하', 'Min Yongha'],
    ['the standard’s own: given name in one word', '송나리', 'Song Nari'],
    ['no sound change: ㄱㅁ stays, unlike the place name 백마 Baengma', '김백마', 'Gim Baekma'],
    ['no sound change: ㄴㄹ stays, unlike the place name 신라 Silla', '박신라', 'Bak Sinra'],
    ['no sound change: ㄱㄹ stays, unlike 독립 dongnip', '최혁래', 'Choe Hyeokrae'],
    ['no aspirate from ㄱ and ㅎ', '정백현', 'Jeong Baekhyeon'],
    ['no palatal: 맏이 is not maji', '김맏이', 'Gim Madi'],
    ['no ㄴ is added before 여', '이은영', 'I Eunyeong'],
    ['a coda before a vowel is g, d, b, r', '강석우', 'Gang Seogu'],
    ['a coda before a vowel is g, d, b, r', '김일영', 'Gim Iryeong'],
    ['ㅇ does not move', '김정은', 'Gim Jeongeun'],
    ['ㄹㄹ is ll', '박별라', 'Bak Byeolla'],
    ['ㅢ is ui however it is spoken', '문희의', 'Mun Huiui'],
    ['surname of two syllables', '남궁옥분', 'Namgung Okbun'],
    ['surname of two syllables before one, by frequency', '남궁민', 'Namgung Min'],
    ['surname of two syllables before one, by frequency', '독고탁', 'Dokgo Tak'],
    ['surname of one syllable that begins like one of two, by frequency', '황보미', 'Hwang Bomi'],
    ['surname as the writer divided', '황보 미', 'Hwangbo Mi'],
    ['surname as the writer divided', '남 궁민', 'Nam Gungmin'],
    ['given name of one syllable', '허준', 'Heo Jun'],
    ['given name of three syllables', '김빛나리', 'Gim Bitnari'],
    ['surname alone', '제갈', 'Jegal'],
    ['decomposed Hangul', '김정은'.normalize('NFD'), 'Gim Jeongeun'],
    ['a lone jamo stands as it is', '김ㅎ은', 'Gim ㅎeun'],
  ])('%s: %s → %s', (_, hangul, latin) => expect(romanize(hangul, 'revised')).toBe(latin));

  it('spells each of the 11,172 syllables as es-hangul does', () => {
    const all = Array.from({ length: SYLLABLES }, (_, n) => String.fromCharCode(FIRST + n));
    expect(all.filter((char) => given(char, 'revised').toLowerCase() !== esHangul(char))).toEqual([]);
  });

  it('spells two syllables that are spoken as written as es-hangul does', () =>
    fc.assert(
      fc.property(syllable, syllable, (first, second) => {
        const word = first + second;
        fc.pre(standardizePronunciation(word) === word);
        expect(given(word, 'revised').toLowerCase()).toBe(esHangul(word));
      }),
      { numRuns: 2000 },
    ));

  it('moves a coda to the vowel after it as es-hangul does', () =>
    fc.assert(
      fc.property(syllable, syllable, (first, second) => {
        fc.pre(onset(second) === SILENT && !IOTATED.test(second));
        expect(given(first + second, 'revised').toLowerCase()).toBe(esHangul(first + second));
      }),
      { numRuns: 2000 },
    ));
});
