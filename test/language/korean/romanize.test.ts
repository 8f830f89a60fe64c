import { romanize as esHangul, standardizePronunciation } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanizeKorean, SYSTEMS } from '../../../src/language/korean/romanize';
import { romanize } from '../../../src/language/romanize';
import { lettersOf } from '../../../src/language/written-letters';
import { partOf } from '../../../src/name/part';
import { writeName } from '../../../src/name/write';
import { ALL, codaOf, CODAS, ENDING_IN_H, ENDING_IN_S, H, IOTATED, LB, SPOKEN, spellSpoken, startsWith, VOWELS } from './letters';

/** A given name in a system, by itself: in a whole name, 화가 or 박사 would be a title. */
function given(hangul: string, system: string): string {
  const parts = ['한', hangul].map(partOf).filter((part) => part !== undefined);
  return romanizeKorean(lettersOf({ ...writeName(''), parts }, (letters) => letters), system).replace(/^Han /u, '');
}
const spoken = (hangul: string): string => standardizePronunciation(hangul, { hardConversion: false });

const written = fc.constantFrom(...ALL);
const simple = fc.constantFrom(...ALL.filter((char) => SPOKEN.has(codaOf(char))));
const silent = fc.constantFrom(...ALL.filter(startsWith('아')));

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

  it('spells each of the 11,172 syllables as es-hangul does, save the final ㅎ, which is t (표준 발음법, article 9: 히읗 is 히읃) and not nothing', () => {
    const wrong = ALL.filter((char) => given(char, 'revised').toLowerCase() !== esHangul(char) + (codaOf(char) === H ? 't' : ''));
    expect(wrong).toEqual([]);
  });

  it('spells two syllables that are spoken as written as es-hangul does', () =>
    fc.assert(
      fc.property(simple, simple, (first, second) => {
        fc.pre(spoken(first + second) === first + second);
        expect(given(first + second, 'revised').toLowerCase()).toBe(esHangul(first + second));
      }),
      { numRuns: 2000 },
    ));

  it('moves a coda to the vowel after it as es-hangul does, save that the ㅅ of ㄳ, ㄽ, ㅄ is s: "된소리되기는 표기에 반영하지 않는다" (3.1)', () =>
    fc.assert(
      fc.property(written, silent, (first, second) => {
        fc.pre(!IOTATED.test(second) && codaOf(second) !== H);
        const expected = esHangul(first + second);
        expect(given(first + second, 'revised').toLowerCase()).toBe(ENDING_IN_S.includes(codaOf(first)) ? expected.replace(/(?<=[klp])ss/u, 's') : expected);
      }),
      { numRuns: 2000 },
    ));
});

describe('mccune-reischauer (McCune and Reischauer 1939)', () => {
  it.each([
    ['ㄱ ㄷ ㅂ ㅈ voiced between vowels, voiceless at the beginning of surname and given name', '김구', 'Kim Ku'],
    ['ㄱ ㄷ ㅂ ㅈ voiced between vowels', '박보배', 'Pak Pobae'],
    ['voiced after ㄴ, ㅁ, ㅇ', '박정동', 'Pak Chŏngdong'],
    ['voiced after ㄴ, ㅁ, ㅇ', '강감찬', "Kang Kamch'an"],
    ['ㄱ and ㅂ voiced after ㄹ', '김일국', 'Kim Ilguk'],
    ['ㄷ and ㅈ not voiced after ㄹ', '김철주', "Kim Ch'ŏlchu"],
    ['ㄷ and ㅈ not voiced after ㄹ', '최일도', "Ch'oe Ilto"],
    ['aspirates with an apostrophe', '차범근', "Ch'a Pŏmgŭn"],
    ['aspirates with an apostrophe', '노태우', "No T'aeu"],
    ["n'g is ㄴ and ㄱ", '박은교', "Pak Ŭn'gyo"],
    ['ng is ㅇ', '김정은', 'Kim Chŏngŭn'],
    ['the surname 이 is Yi', '이순신', 'Yi Sunsin'],
    ['이 elsewhere is i', '김이수', 'Kim Isu'],
    ['stops are nasal before ㄴ and ㅁ', '한복남', 'Han Pongnam'],
    ['stops are nasal before ㄴ and ㅁ', '홍빛나', 'Hong Pinna'],
    ['stops are nasal before ㄹ, which is n', '최혁래', "Ch'oe Hyŏngnae"],
    ['ㄹ after ㅁ and ㅇ is n', '김상렬', 'Kim Sangnyŏl'],
    ['ㄴㄹ is ll', '박신라', 'Pak Silla'],
    ['ㄹㄴ is ll', '김일남', 'Kim Illam'],
    ['ㄹㄹ is ll', '박별라', 'Pak Pyŏlla'],
    ['ㄹ is r before ㅎ', '안철호', "An Ch'ŏrho"],
    ['stops before ㅎ keep their letter', '정백현', 'Chŏng Paekhyŏn'],
    ['ㅎ and a stop are an aspirate', '김좋고', "Kim Chok'o"],
    ['a ㄷ sound before ㅅ is ss', '김맛소', 'Kim Masso'],
    ['ㄷ and ㅌ before 이 are palatal', '김맏이', 'Kim Maji'],
    ['ㅅ is sh before wi', '김쉬', 'Kim Shwi'],
    ['에 after a and o is ë', '김소에', 'Kim Soë'],
    ['애 needs no mark, nor 에 after another vowel', '김미에', 'Kim Mie'],
    ['no sound change between surname and given name', '박노수', 'Pak Nosu'],
    ['voiced inside a surname of two syllables', '황보관석', 'Hwangbo Kwansŏk'],
  ])('%s: %s → %s', (_, hangul, latin) => expect(romanize(hangul, 'mccune-reischauer')).toBe(latin));

  it('writes what es-hangul says is spoken', () =>
    fc.assert(
      fc.property(written, written, (first, second) => {
        fc.pre(!(startsWith('아')(second) && IOTATED.test(second)) && codaOf(second) !== H);
        // The system keeps kh, th and ph where es-hangul makes one aspirate.
        fc.pre(!startsWith('하')(second) || [0, 4, 8, 16, 21].includes(codaOf(first)));
        // es-hangul drops ㅎ before whatever it does not make an aspirate.
        fc.pre(!ENDING_IN_H.includes(codaOf(first)) || ['아', '가', '다', '자', '나'].some((char) => startsWith(char)(second)));
        fc.pre(!ENDING_IN_S.includes(codaOf(first)) && codaOf(first) !== LB);
        // Before ㄹ it has no rule for codas but ㄱ ㄴ ㄹ ㅁ ㅂ ㅇ.
        fc.pre(!startsWith('라')(second) || [0, 1, 4, 8, 16, 17, 21].includes(codaOf(first)));
        expect(given(first + second, 'mccune-reischauer').toLowerCase()).toBe(spellSpoken(spoken(first + second)));
      }),
      { numRuns: 3000 },
    ));
});

describe('north-korean (1992, UNGEGN working paper 46)', () => {
  it.each([
    ['the standard’s own', '박동구', 'Pak Tong Gu'],
    ['the standard’s own, with its breve', '안복철', 'An Pok Chŏl'],
    ['a given name begins voiceless, and j is one letter for ㅈ', '김정은', 'Kim Jŏng Ŭn'],
    ['the surname as the North writes it', '리설주', 'Ri Sŏl Ju'],
    ['aspirates with h', '김평태', 'Kim Phyŏng Thae'],
    ['ㄱ ㄷ ㅂ voiced after vowels and ㄴ ㄹ ㅁ ㅇ', '리일국', 'Ri Il Guk'],
    ['not after stops', '강석기', 'Kang Sŏk Ki'],
    ['no sound moves between syllables', '최룡해', 'Choe Ryong Hae'],
    ['no sound moves between syllables', '한석운', 'Han Sŏk Un'],
    ['voiced and moved inside a surname of two syllables', '선우일신', 'Sŏnu Il Sin'],
    ['voiced and moved inside a surname of two syllables', '황보영식', 'Hwangbo Yŏng Sik'],
    ['ㅉ is jj', '김찔레', 'Kim Jjil Re'],
  ])('%s: %s → %s', (_, hangul, latin) => expect(romanize(hangul, 'north-korean')).toBe(latin));
});

describe('yale (Martin 1954 and 1992)', () => {
  it.each([
    ['ㅓ e, ㅡ u, ㅔ ey, ㅐ ay', '김정은', 'Kim Cengun'],
    ['ㅜ is wu', '이순신', 'I Swunsin'],
    ['ㅜ is u after a labial', '박문수', 'Pak Munswu'],
    ['ㅜ is u after a labial', '김부식', 'Kim Pusik'],
    ['a dot where a coda stands before a vowel', '강석우', 'Kang Sek.wu'],
    ['no dot where the consonant is an onset', '강서구', 'Kang Sekwu'],
    ['no dot after ng, which is no onset', '강영아', 'Kang Yenga'],
    ['a dot where y belongs to the vowel before', '김애아', 'Kim Ay.a'],
    ['no dot where y begins', '김아야', 'Kim Aya'],
    ['a dot where two letters would be one', '김각하', 'Kim Kak.ha'],
    ['a dot where two letters would be one', '김각가', 'Kim Kak.ka'],
    ['no dot where one letter is doubled', '김가까', 'Kim Kakka'],
    ['codas as they are written', '김닭', 'Kim Talk'],
    ['no sound change', '한복남', 'Han Poknam'],
    ['no sound change', '홍빛나', 'Hong Pichna'],
  ])('%s: %s → %s', (_, hangul, latin) => expect(romanize(hangul, 'yale')).toBe(latin));

  it('spells no two names alike: every vowel and coda before every onset', () => {
    const firsts = ALL.slice(0, VOWELS * CODAS);
    const seconds = ALL.filter((char) => ['아', '야', '우', '이'].some((vowel) => char.normalize('NFD').slice(1) === vowel.normalize('NFD').slice(1)));
    const names = firsts.flatMap((first) => seconds.map((second) => first + second));
    expect(new Set(names.map((name) => given(name, 'yale'))).size).toBe(names.length);
  });

  it('but 브 as 부, as the sounds have fallen together', () => expect(given('브', 'yale')).toBe(given('부', 'yale')));
});

describe('with a hyphen between given syllables', () => {
  it.each([
    ['the standard’s own: a hyphen is allowed', 'revised', '민용하', 'Min Yong-ha'],
    ['the standard’s own: a hyphen is allowed', 'revised', '송나리', 'Song Na-ri'],
    ['no sound change either way', 'revised', '한복남', 'Han Bok-nam'],
    ['no sound change either way', 'revised', '홍빛나', 'Hong Bit-na'],
    ['one could read Jeongeun as 전근: the hyphen tells', 'revised', '김정은', 'Gim Jeong-eun'],
    ['a coda stays before the hyphen, as 홍북읍 is Hongbuk-eup', 'revised', '강석우', 'Gang Seok-u'],
    ['ㄹ stays l before the hyphen', 'revised', '김일영', 'Gim Il-yeong'],
    ['ㄹㄹ is l-r, as 구월리 is Guwol-ri', 'revised', '박별라', 'Bak Byeol-ra'],
    ['a given name of one syllable has none', 'revised', '허준', 'Heo Jun'],
    ['a given name of three syllables has two', 'revised', '김빛나리', 'Gim Bit-na-ri'],
    ['never inside the surname', 'revised', '남궁옥분', 'Namgung Ok-bun'],
    ['a surname alone has none', 'revised', '제갈', 'Jegal'],
    ['a lone jamo stands as it is', 'revised', '김ㅎ은', 'Gim ㅎeun'],
    ['the same sounds as without', 'mccune-reischauer', '김정은', 'Kim Chŏng-ŭn'],
    ['voiced after a vowel', 'mccune-reischauer', '주시경', 'Chu Si-gyŏng'],
    ['nasal before ㄹ, which is n', 'mccune-reischauer', '이항로', 'Yi Hang-no'],
    ['ㄴㄹ is ll', 'mccune-reischauer', '박신라', 'Pak Sil-la'],
    ['a coda that a vowel takes over is spelt as its onset, before the hyphen', 'mccune-reischauer', '김석원', 'Kim Sŏg-wŏn'],
    ['ㄹ that a vowel takes over is r', 'mccune-reischauer', '김일엽', 'Kim Ir-yŏp'],
    ['aspirates keep their apostrophe', 'mccune-reischauer', '안창호', "An Ch'ang-ho"],
    ["n'g needs none", 'mccune-reischauer', '박은교', 'Pak Ŭn-gyo'],
    ['에 needs no diaeresis', 'mccune-reischauer', '김소에', 'Kim So-e'],
    ['no dot beside it', 'yale', '강석우', 'Kang Sek-wu'],
    ['the North parts given syllables by a space', 'north-korean', '박동구', 'Pak Tong Gu'],
    ['pinyin joins them', 'pinyin', '习近平', 'Xi Jinping'],
    ['Wade–Giles has one anyway', 'wade-giles', '蔣介石', 'Chiang Chieh-shih'],
    ['Khmer words have no syllables to part', 'ungegn', 'ហ៊ុន សែន', romanize('ហ៊ុន សែន', 'ungegn')],
  ])('%s: %s %s → %s', (_, system, name, latin) => expect(romanize(name, system, { hyphen: true })).toBe(latin));

  it.each(['revised', 'mccune-reischauer', 'yale'])('%s has one hyphen less than the given name has syllables', (system) =>
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), (syllables) => {
        const name = lettersOf({ ...writeName(''), parts: ['한', syllables.join('')].flatMap((word) => partOf(word) ?? []) }, (letters) => letters);
        expect(romanizeKorean(name, system, true)).toMatch(new RegExp(`^Han [^- ]+(?:-[^- ]+){${syllables.length - 1}}$`, 'u'));
      }),
    ));

  it('revised spells each syllable as it stands alone', () =>
    fc.assert(
      fc.property(written, written, (first, second) => {
        const alone = (char: string): string => given(char, 'revised').toLowerCase();
        const name = lettersOf({ ...writeName(''), parts: ['한', first + second].flatMap((word) => partOf(word) ?? []) }, (letters) => letters);
        expect(romanizeKorean(name, 'revised', true).toLowerCase()).toBe(`han ${alone(first)}-${alone(second)}`);
      }),
    ));

  it('an option that is no boolean is a mistake', () =>
    expect(() => romanize('김정은', 'revised', JSON.parse('{"hyphen":"-"}'))).toThrow('romanize: expected hyphen to be a boolean, got "-"'));
});

it.each(SYSTEMS)('%s leaves no letter of Hangul in any name', (system) =>
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), (syllables) => {
      const latin = romanizeKorean(lettersOf(writeName(syllables.join('')), (letters) => letters), system);
      expect(latin).toMatch(/^[A-Za-zŎŬŏŭë'. ]*$/u);
      expect(latin.endsWith(' ') || latin.includes('  ')).toBe(false);
    }),
  ));
