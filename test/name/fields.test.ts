import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const read = (line: string): string => parseName(line).parts.map(({ text }) => text).join(' ');

describe('a line of a form or a case file is read as the name in it', () => {
  it.each([
    ['a label', '姓名：陈志', '陈志'], ['a Korean label', '이름: 김정은', '김정은'], ['a label without a colon', '성명 김정은', '김정은'], ['a Khmer label', 'ឈ្មោះ៖ ចេន ជឺ', 'ចេន ជឺ'], ['a Latin label', 'Full name: Kim Jong Un', 'Kim Jong Un'],
    ['surname and given name', 'Surname: KIM, Given names: JONG UN', 'KIM JONG UN'], ['both without commas', 'Surname: Kim Given name: Jong Un', 'Kim Jong Un'], ['both in Korean', '성: 김 이름: 정은', '김 정은'], ['both in Chinese', '姓：陈 名：志', '陈 志'],
    ['both and a date', 'Last name: CHEN; First name: ZHI; DOB: 16 Dec 1987', 'CHEN ZHI'], ['another field before', 'Passport: E123 Name: CHEN ZHI', 'CHEN ZHI'],
    ['sex', '陈志，男', '陈志'], ['sex, people and birth', '陈志，男，汉族，1987年12月16日出生', '陈志'], ['sex and a year of birth', '김정은, 남, 1984년생', '김정은'], ['sex in English', 'Chen Zhi, male, born 1987', 'Chen Zhi'],
    ['a date of birth', 'CHEN Zhi DOB 16/12/1987', 'CHEN Zhi'], ['a labelled date of birth', 'CHEN Zhi DOB: 16/12/1987', 'CHEN Zhi'], ['a Korean date of birth', '성명: 김정은, 생년월일: 1984. 1. 8.', '김정은'], ['a date in brackets', 'Chen Zhi (born 1987)', 'Chen Zhi'],
    ['a Chinese date', '陈志 1987年12月16日', '陈志'], ['others', '陈志等3人', '陈志'], ['others in Korean', '김정은 외 3명', '김정은'], ['a passport', '陈志 护照号 E12345678', '陈志'], ['a labelled passport', 'Name: CHEN ZHI, Passport No: E123', 'CHEN ZHI'],
    ['an age and a sex without commas', '陈志 37岁 男', '陈志'], ['a sex, an age and a place', '陈志 男 37岁 福建人', '陈志'], ['a Korean age', '김정은 40세 남', '김정은'], ['the number of a paper', 'Chen Zhi N01739264', 'Chen Zhi'], ['number, country and date', 'CHEN ZHI E17392604 CHN 16DEC1987', 'CHEN ZHI'], ['a date as passports have it', 'CHEN ZHI 16DEC87', 'CHEN ZHI'],
    ['fields with bars', 'CHEN ZHI|1987-12-16|M', 'CHEN ZHI'], ['a role with a colon', '嫌疑人：陈志（男，37岁，福建人）', '陈志'], ['an address', 'Chen Zhi <chenzhi@example.com>', 'Chen Zhi'], ['an address in brackets', '陈志 (chenzhi88@example.com)', '陈志'],
  ])('without %s', (_, line, name) => expect(read(line)).toBe(name));

  it.each([
    ['嫌疑人陈志', '陈志', '嫌疑人'], ['犯罪嫌疑人陈志', '陈志', '犯罪嫌疑人'], ['通缉犯 陈志', '陈志', '通缉犯'], ['被告陳志', '陳志', '被告'], ['피의자 김정은', '김정은', '피의자'], ['피고인 이재용', '이재용', '피고인'], ['용의자 김정은', '김정은', '용의자'],
    ['ជនសង្ស័យ ចេន ជឺ', 'ចេន ជឺ', 'ជនសង្ស័យ'], ['Suspect Chen Zhi', 'Chen Zhi', 'Suspect'], ['Lee Jae-yong, Chairman', 'Lee Jae-yong', 'Chairman'], ['Xi Jinping, President of China', 'Xi Jinping', 'President of China'],
  ])('%s: the role is no part of it', (line, name, role) => {
    expect(read(line)).toBe(name);
    expect(parseName(line).titles).toEqual([role]);
  });

  it.each([
    ['Kim Jong Un, Chinese name: 金正恩', '金正恩'], ['姓名：陈志，又名陈强，男', '陈强'], ['Chen Zhi; DOB 1987; a.k.a. Chan Chi', 'Chan Chi'],
  ])('%s: another name of the person stays one', (line, alias) => expect(parseName(line).aliases.map(({ text }) => text)).toContain(alias));

  it.each(['KIM, Jong Un', 'CHAN Tai Man, Peter', 'Chan, Man', 'Kim, M', 'Tan, Ah Kow', 'CHEN Zhi, 7115 1807', 'Nam, Yo', 'Chan, Marshall', 'K1M, J0ng Un'])('%s is a name to its end', (name) => {
    expect(parseName(name).parts.length).toBe(parseName(name.replaceAll(',', '')).parts.length);
  });

  it('keeps a line that is nothing but fields', () => {
    for (const line of ['DOB: 1987', '男', ', 1987', 'Name:', '姓名：', ':', '성명']) expect(() => compareNames(line, 'Chen Zhi')).not.toThrow();
  });
});

it.each([
  ['chenzhi88@example.com', 'chenzhi'], ['jongun.kim@mail.example.com', 'jongun kim'], ['kim_jong-un@example.com', 'kim jong un'],
])('%s: an address alone is the name in it', (address, name) => expect(read(address)).toBe(name));
