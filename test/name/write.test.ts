import { describe, expect, it } from 'vitest';
import { writeName } from '../../src/name/write';
import type { WrittenName } from '../../src/name/written';

const words = (name: WrittenName): string[] => name.parts.map(({ text }) => text);
/** The words of the name, then those of each alias. */
const names = (raw: string): string[][] => {
  const name = writeName(raw);
  return [words(name), ...name.aliases.map(words)];
};
const surname = (raw: string): string[] | undefined => {
  const name = writeName(raw);
  return name.marked && words(name).slice(...name.marked);
};

describe('the words of a name', () => {
  it.each([
    ['are parted by spaces', 'Kim Jong Un', ['Kim', 'Jong', 'Un']],
    ['are not parted by hyphens', 'Kim Jong-un', ['Kim', 'Jong-un']],
    ['are parted by commas, with a space or without', 'Kim,Jong, Un', ['Kim', 'Jong', 'Un']],
    ['are parted by underscores', 'Kim_Jong_Un', ['Kim', 'Jong', 'Un']],
    ['are parted by the dots between names', 'Kim·Jong•Un', ['Kim', 'Jong', 'Un']],
    ['are parted by a full stop that a word follows', 'Kim.Jong.Un', ['Kim.', 'Jong.', 'Un']],
    ['stay together around the full stops of initials', 'J.E. Kim', ['J.E.', 'Kim']],
    ['end after the initials that touch them', 'J.E.Kim', ['J.E.', 'Kim']],
    ['are as many as the spaces of a native name', '김 정은', ['김', '정은']],
    ['leave out what holds no letter', 'Kim - 123 & 😀 Un', ['Kim', 'Un']],
    ['keep digits and signs beside their letters', 'K1m 2nd', ['K1m', '2nd']],
    ['may be other scripts', 'Ким レノン', ['Ким', 'レノン']],
  ])('%s', (_, raw, expected) => expect(names(raw)).toEqual([expected]));

  it.each(['', ' ', ',', '<<', '()', '""', '/', ';', '-', '123', '😀👍🏽', '\u{d800}', '\u{200b}', '\u{301}', '。'])('are none in %j', (raw) => {
    const name = writeName(raw);
    expect(name).toMatchObject({ raw, parts: [], titles: [], aliases: [], marked: undefined });
  });
});

describe('the surname that the writer marked', () => {
  it.each([
    ['stands before a comma', 'Kim, Jong Un', ['Kim']],
    ['stands before a comma, all in capitals', 'KIM, JONG UN', ['KIM']],
    ['may be two words before a comma', 'Au Yeung, Pui Kum', ['Au', 'Yeung']],
    ['stands before a full-width comma', '金，正恩', ['金']],
    ['stands before a comma after a title', 'Dr. Kim, Jong Un', ['Kim']],
    ['stands before the first of several commas', 'Kim, Jong, Un', ['Kim']],
    ['stands before the chevrons of a passport', 'KIM<<JONG<UN', ['KIM']],
    ['stands before the chevrons with the line filled up', 'KIM<<JONGUN<<<<<<<<<<', ['KIM']],
    ['may be three words before chevrons', 'DE<LA<CRUZ<<JUAN', ['DE', 'LA', 'CRUZ']],
    ['is in capitals, first', 'KIM Jong Un', ['KIM']],
    ['is in capitals, last', 'Jong Un KIM', ['KIM']],
    ['is in capitals, between', 'Starry LEE Wai-king', ['LEE']],
    ['may be two words in capitals', 'AU YEUNG Pui Kum', ['AU', 'YEUNG']],
    ['is in capitals with marks', 'ĐẶNG Văn Lâm', ['ĐẶNG']],
    ['is in capitals where the whole name stands before the comma', 'CHAN Tai Man, Peter', ['CHAN']],
    ['is in capitals after a title', 'Mr LEE Wai King', ['LEE']],
  ])('%s', (_, raw, expected) => expect(surname(raw)).toEqual(expected));

  it.each([
    ['nothing marks it', 'Kim Jong Un'],
    ['everything is in capitals', 'KIM JONG UN'],
    ['capitals stand apart', 'KIM Jong UN'],
    ['three words are in capitals', 'KIM JONG UN Peter'],
    ['the comma ends the name', 'Kim Jong Un,'],
    ['the comma begins it', ', Kim Jong Un'],
    ['only a title stands after the comma', 'Kim Jong Un, Ph.D.'],
    ['three words stand before the comma', 'Chan Tai Man, Peter'],
    ['initials are in capitals', 'J. E. Kim'],
    ['initials are in capitals without a space', 'J.E. Kim'],
    ['a script has no capitals', '김 정은'],
    ['there is one word', 'KIM'],
  ])('is unknown where %s', (_, raw) => expect(surname(raw)).toBeUndefined());
});

describe('other names of the bearer', () => {
  it.each([
    ['stand in brackets', 'Kim Jong Un (Pak Un)', [['Kim', 'Jong', 'Un'], ['Pak', 'Un']]],
    ['stand in brackets inside the name', 'Lee (Sam) Chong', [['Lee', 'Chong'], ['Sam']]],
    ['stand in brackets that touch the name', '김정은(金正恩)', [['김정은'], ['金正恩']]],
    ['stand in full-width and corner brackets', '金正恩（김정은）「Pak」【Un】', [['金正恩'], ['김정은'], ['Pak'], ['Un']]],
    ['stand in straight quotes', 'Park "Rocky" Jin', [['Park', 'Jin'], ['Rocky']]],
    ['stand in English quotes', 'Park “Rocky” Jin', [['Park', 'Jin'], ['Rocky']]],
    ['stand in German quotes', 'Park „Rocky“ Jin', [['Park', 'Jin'], ['Rocky']]],
    ['stand in French quotes', 'Park « Rocky » Jin', [['Park', 'Jin'], ['Rocky']]],
    ['stand in brackets inside brackets', 'Kim (Pak (Un) Jin)', [['Kim'], ['Un'], ['Pak', 'Jin']]],
    ['stand in quotes inside brackets', 'Kim (Pak "Un" Jin)', [['Kim'], ['Un'], ['Pak', 'Jin']]],
    ['stand in a bracket that nothing closes', 'Kim (Pak', [['Kim'], ['Pak']]],
    ['follow a.k.a. in any case', 'Chen Zhi A.K.A. Vincent', [['Chen', 'Zhi'], ['Vincent']]],
    ['follow a/k/a', 'Chen Zhi a/k/a Vincent', [['Chen', 'Zhi'], ['Vincent']]],
    ['follow the sign of identity cards', 'TAN AH KOW @ TAN KOH KOH', [['TAN', 'AH', 'KOW'], ['TAN', 'KOH', 'KOH']]],
    ['follow it without a space', 'Tan Ah Kow @Robert', [['Tan', 'Ah', 'Kow'], ['Robert']]],
    ['follow it with a space', 'Tan Ah Kow@ Robert', [['Tan', 'Ah', 'Kow'], ['Robert']]],
    ['follow alias with a colon', 'Chen Zhi, alias: Vincent', [['Chen', 'Zhi'], ['Vincent']]],
    ['follow aka inside brackets', 'Chen Zhi (aka Vincent)', [['Chen', 'Zhi'], ['Vincent']]],
    ['follow French dit', 'Saloth Sar dit Pol Pot', [['Saloth', 'Sar'], ['Pol', 'Pot']]],
    ['follow 일명', '이혁 일명 박철', [['이혁'], ['박철']]],
    ['follow words of several', 'Chen Zhi, also known as Vincent Chen, formerly known as Tan Chi', [['Chen', 'Zhi'], ['Vincent', 'Chen'], ['Tan', 'Chi']]],
    ['follow née, with the given name and without', 'Mei Ling Chan née Wong', [['Mei', 'Ling', 'Chan'], ['Wong'], ['Mei', 'Ling', 'Wong']]],
    ['follow nee in lower case', 'CHAN, nee WONG Mei Ling', [['CHAN'], ['WONG', 'Mei', 'Ling']]],
    ['follow 본명 in brackets', '박철(본명 이혁)', [['박철'], ['이혁']]],
    ['follow 가명 with a colon', '박철 가명:이혁', [['박철'], ['이혁']]],
    ['follow 又名', '陈志 又名 陈强', [['陈志'], ['陈强']]],
    ['follow 又名 without a space', '陈志又名陈强', [['陈志'], ['陈强']]],
    ['follow 化名 after a comma', '陈志，化名陈强', [['陈志'], ['陈强']]],
    ['follow 曾用名 in brackets', '陈志（曾用名：陈强）', [['陈志'], ['陈强']]],
    ['follow 英文名 in other letters', '陈志（英文名Vincent Chen）', [['陈志'], ['Vincent', 'Chen']]],
    ['follow ឈ្មោះក្រៅ in brackets', 'ចេន ជឺ (ឈ្មោះក្រៅ វីនសិន)', [['ចេន', 'ជឺ'], ['វីនសិន']]],
    ['follow ហៅ', 'សាឡុត ស ហៅ ប៉ុល ពត', [['សាឡុត', 'ស'], ['ប៉ុល', 'ពត']]],
    ['follow a slash', 'Chen Zhi / Tan Chi', [['Chen', 'Zhi'], ['Tan', 'Chi']]],
    ['follow a slash that touches them', 'Chen Zhi/Tan Chi', [['Chen', 'Zhi'], ['Tan', 'Chi']]],
    ['follow two slashes', 'Chen Zhi // Tan Chi', [['Chen', 'Zhi'], ['Tan', 'Chi']]],
    ['follow a semicolon', 'Chen Zhi; Tan Chi;陈志', [['Chen', 'Zhi'], ['Tan', 'Chi'], ['陈志']]],
    ['stand in a second script behind the first', '金正恩 Kim Jong Un', [['金正恩'], ['Kim', 'Jong', 'Un']]],
    ['stand in a second script that touches the first', '金正恩Kim Jong Un', [['金正恩'], ['Kim', 'Jong', 'Un']]],
    ['stand in three scripts', '김정은 金正恩 Kim Jong Un', [['김정은'], ['金正恩'], ['Kim', 'Jong', 'Un']]],
    ['stand in Khmer script', 'Chen Zhi ចេន ជឺ', [['Chen', 'Zhi'], ['ចេន', 'ជឺ']]],
  ])('%s', (_, raw, expected) => expect(names(raw)).toEqual(expected));

  it.each([
    ['brackets alone hold the name', '(Kim Jong Un)', [['Kim', 'Jong', 'Un']]],
    ['quotes alone hold the name', '"KIM, Jong Un"', [['KIM', 'Jong', 'Un']]],
    ['a bracket that nothing opened is no bracket', 'Kim) Jong Un', [['Kim', 'Jong', 'Un']]],
    ['an alias word that ends the name belongs to it', 'Sok Dit', [['Sok', 'Dit']]],
    ['Nee may stand in a name', 'TAN Nee Cheng', [['TAN', 'Nee', 'Cheng']]],
    ['Born may end and begin one', 'Born Samnang Born', [['Born', 'Samnang', 'Born']]],
    ['가명 may begin one', '가명 박철', [['가명', '박철']]],
    ['又名 may end one', '王又名', [['王又名']]],
    ['Dit may begin a name', 'Dit Munty', [['Dit', 'Munty']]],
    ['s/o is no slash between names', 'Raj s/o Lee', [['Raj', 's/o', 'Lee']]],
    ['scripts without a room stay beside Latin', 'Ким Kim', [['Ким', 'Kim']]],
  ])('%s', (_, raw, expected) => expect(names(raw)).toEqual(expected));

  it('carry their own titles and surname', () => {
    const [alias] = writeName('김정은 (Mr. KIM Jong Un)').aliases;
    expect(alias).toMatchObject({ raw: 'Mr. KIM Jong Un', titles: ['Mr.'], marked: [0, 1], aliases: [] });
  });
});

describe('what is said about the reading', () => {
  it('keeps the raw text and shows the cleaned one', () =>
    expect(writeName('Ｋｉｍ\u{200b}  Jong')).toMatchObject({ raw: 'Ｋｉｍ\u{200b}  Jong', text: 'Kim Jong', warnings: ['width', 'invisible'] }));

  it.each([
    ['a name of 10,000 letters', 'a'.repeat(10_000), ['too-long']],
    ['a name of 10,000 words', 'ab '.repeat(10_000), ['too-long', 'too-many-parts']],
    ['an alias of too many words', `Kim (${'ab '.repeat(40)})`, ['too-many-parts']],
    ['a name of more letters than any name has', `${'a'.repeat(100)} ${'b'.repeat(100)}`, ['too-long']],
    ['more aliases than one name needs', 'Kim;'.repeat(20), ['too-many-aliases']],
    ['half a letter', 'Kim\u{d83d}', ['lone-surrogate']],
    ['a heap of marks', `K${'\u{301}'.repeat(100)}im`, ['too-many-marks']],
    ['a control character', 'Kim\u{7}Jong', ['control']],
    ['a letter in disguise', 'Кim', ['look-alike']],
    ['a word wholly in disguise', 'Сһеп Zhі', ['look-alike']],
    ['a digit for a letter', 'K1M Jong Un', ['digit-for-letter']],
    ['letters set apart', 'K I M  J O N G', ['spaced-letters']],
    ['letters in circles', 'Ⓚim', ['styled']],
    ['a control of direction', 'Kim\u{202e}nU', ['direction']],
    ['two scripts in one word', '김Jong', ['mixed-scripts']],
    ['telegraph codes', '7115 1807', ['telegraph-code']],
    ['a passport name that may be cut', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', ['truncated']],
    ['nothing of it in an honest name', 'Sŏng Hye-rim 성혜림', []],
  ])('warns of %s', (_, raw, warnings) => expect(writeName(raw).warnings).toEqual(warnings));

  it('keeps 8 aliases of 200', () => expect(writeName('Kim;'.repeat(200)).aliases).toHaveLength(8));
  it('keeps 128 letters, and of a word their beginning', () =>
    expect(names(`${'a'.repeat(100)} ${'b'.repeat(100)} c`)).toEqual([['a'.repeat(100), 'b'.repeat(28)]]));
  it('keeps whole letters', () => expect(names(`a${'𠮷'.repeat(100)}`)).toEqual([['a'], ['𠮷'.repeat(64)]]));
  it('keeps 32 words of 10,000', () => expect(writeName('ab '.repeat(10_000)).parts).toHaveLength(32));
});

describe('a name in disguise', () => {
  it.each([
    ['digits keep their place in the text', 'K1M J0ng-un', [['K1M', 'J0ng-un']]],
    ['a word of look-alikes is read both ways', 'Сһеп Zhі', [['Сһеп', 'Zhi'], ['Chen', 'Zhi']]],
    ['an honest Cyrillic name is read one way', 'Ким Чен Ын', [['Ким', 'Чен', 'Ын']]],
    ['telegraph codes are characters', '7115 1807', [['陳志']]],
    ['telegraph codes beside a name are another', 'CHEN Zhi 7115 1807', [['CHEN', 'Zhi'], ['陳志']]],
    ['telegraph codes in brackets are another', 'CHEN Zhi (7115 1807)', [['CHEN', 'Zhi'], ['陳志']]],
    ['years are no codes', 'Mao Zedong 1893 1976', [['Mao', 'Zedong']]],
    ['a whole passport line loses its type and issuer', 'P<KORKIM<<JEONGEUN'.padEnd(44, '<'), [['KIM', 'JEONGEUN']]],
    ['a passport line may be of any length', 'P<KORKIM<<MIN<SU<<<', [['KIM', 'MIN', 'SU']]],
    ['a passport line may have lost its end', 'P<KORKIM<<MIN<SU', [['KIM', 'MIN', 'SU']]],
    ['the lower line may follow it', `${'P<KORKIM<<MIN<SU'.padEnd(44, '<')} M123456784KOR8401089M3001019<<<<<<<<<<<<<<08`, [['KIM', 'MIN', 'SU']]],
    ['the lower line may touch it', `${'P<KORKIM<<MIN<SU'.padEnd(44, '<')}M123456784KOR8401089M3001019<<<<<<<<<<<<<<08`, [['KIM', 'MIN', 'SU']]],
    ['identity cards have the name in the third line', `I<KORM123456784<<<<<<<<<<<<<<<\n8401089M3001019KOR<<<<<<<<<<<8\n${'KIM<<MIN<SU'.padEnd(30, '<')}`, [['KIM', 'MIN', 'SU']]],
    ['a passport line may be in small letters', 'p<korkim<<min<su', [['KIM', 'MIN', 'SU']]],
    ['machines misread the issuer', 'P<K0RKIM<<MIN<SU', [['KIM', 'MIN', 'SU']]],
    ['chevrons may be French quotes', 'P‹KORKIM‹‹MIN‹SU', [['KIM', 'MIN', 'SU']]],
    ['chevrons may be double ones', 'P«KORKIM««MIN«SU', [['KIM', 'MIN', 'SU']]],
    ['a letter behind the type may be one of the name', 'PMKORKIM<<MIN<SU<<', [['PMKORKIM', 'MIN', 'SU'], ['KIM', 'MIN', 'SU']]],
    ['names may begin as passports do', 'PARK<<MIN<SU', [['PARK', 'MIN', 'SU']]],
    ['names may begin with an initial', 'A<KUMAR<<RAVI', [['A', 'KUMAR', 'RAVI']]],
    ['names may begin with a letter and a country', 'IMKOR<<MIN', [['IMKOR', 'MIN']]],
    ['machines misread letters in it', 'P<KORK1M<<JE0NGEUN'.padEnd(44, '<'), [['KIM', 'JEONGEUN']]],
    ['an identity card of three lines has thirty places', 'KIM<<JEONGEUN'.padEnd(30, '<'), [['KIM', 'JEONGEUN']]],
    ['Ü may be UXX', 'LUXX<<XIAOMING', [['LU', 'XIAOMING']]],
    ['a surname may be missing', '<<JEONGEUN<<<<<<<', [['JEONGEUN']]],
    ['a given name may be missing', 'SOKHA<<<<<<<<', [['SOKHA']]],
  ])('%s', (_, raw, expected) => expect(names(raw)).toEqual(expected));

  it('has the letters that were meant', () => expect(writeName('K1M').parts).toMatchObject([{ text: 'K1M', letters: 'kim', at: [0, 1, 2], capital: true }]));
  it('marks the last word of a full passport field, and no other', () =>
    expect(writeName('NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K').parts.map(({ truncated }) => truncated)).toEqual([undefined, undefined, undefined, true]));
});

describe('names that are also keys of every object', () => {
  it.each(['constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'isPrototypeOf'])('%s is a name', (raw) =>
    expect(writeName(raw).parts).toMatchObject([{ text: raw, letters: raw.toLowerCase(), script: 'latin' }]));
  it('__proto__ is a name', () => expect(writeName('__proto__').parts).toMatchObject([{ letters: 'proto' }]));
  it('they may stand beside each other, after titles and in brackets', () =>
    expect(names('Mr. constructor toString (valueOf)')).toEqual([['constructor', 'toString'], ['valueOf']]));
});
