import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const read = (line: string): string => parseName(line).parts.map(({ text }) => text).join(' ');

describe('a line is read as the name in it, whatever labels it', () => {
  it.each([
    ['성 명: 김정은', '김정은'], ['이  름 : 김정은', '김정은'], ['성 명 김정은', '김정은'], ['姓　名：陈志', '陈志'], ['姓 名 陈志祥 性 别 男', '陈志祥'], ['姓名陈志祥性别男民族汉', '陈志祥'], ['生 日：1984 姓 名：陈志', '陈志'],
  ])('letters apart: %s', (line, name) => expect(read(line)).toBe(name));

  it.each([
    ['예금주: 김정은', '김정은'], ['수취인 : 김정은', '김정은'], ['고객명: 김정은', '김정은'], ['받는 분: 김정은', '김정은'], ['户名：陈志祥', '陈志祥'], ['收款人：陈志祥', '陈志祥'], ['失信被执行人：陈志祥', '陈志祥'], ['旅客姓名：陈志祥', '陈志祥'], ['账户名称：陈志祥', '陈志祥'],
    ['Account name: Kim Jong Un', 'Kim Jong Un'], ['Account Holder: Chan Tai Man', 'Chan Tai Man'], ['Beneficial owner: Chen Zhi', 'Chen Zhi'], ['Contact person: Chen Zhi', 'Chen Zhi'], ['WANTED: Chen Zhi', 'Chen Zhi'], ['Name (English): Chen Zhi', 'Chen Zhi'], ['អ្នកទទួល៖ ហ៊ុន ម៉ាណែត', 'ហ៊ុន ម៉ាណែត'],
  ])('labels of no list: %s', (line, name) => expect(read(line)).toBe(name));

  it.each([
    ['陈志：男', '陈志'], ['김정은: 1984년생', '김정은'], ['최춘식 : 제2자연과학원장', '최춘식'], ['陈志祥：董事长', '陈志祥'], ['Kim Jong Un: Chairman', 'Kim Jong Un'],
  ])('the name before the colon: %s', (line, name) => expect(read(line)).toBe(name));

  it.each([
    ['■ 성명: 김정은', '김정은'], ['① 성명: 김정은', '김정은'], ['1. 성명: 김정은', '김정은'], ['가. 김정은', '김정은'], ['가) 김정은', '김정은'], ['㉮ 김정은', '김정은'], ['一、金正恩', '金正恩'], ['甲、陈志', '陈志'], ['ii. Chen Zhi', 'Chen Zhi'], ['a) Chen Zhi', 'Chen Zhi'], ['- 최춘식: 제2자연과학원장', '최춘식'],
  ])('the mark of a list: %s', (line, name) => expect(read(line)).toBe(name));

  it.each([
    ['Last: LEE First: JAEMYUNG', 'LEE JAEMYUNG'], ['Surname LEE Given Name JAEMYUNG', 'LEE JAEMYUNG'], ['Surname/성 LEE Given names/이름 JAE MYUNG', 'LEE JAE MYUNG'], ['성(Surname): LEE, 이름(Given Name): JAE MYUNG', 'LEE JAE MYUNG'], ['Nom : CHEN ; Prénom : Zhi', 'CHEN Zhi'],
    ['NOM: CHEN / PRENOM: ZHI', 'CHEN ZHI'], ['នាមត្រកូល ចេន នាមខ្លួន ជឺ', 'ចេន ជឺ'], ['{"lastName":"KIM","firstName":"Jong Un"}', 'KIM Jong Un'], ['{"firstName":"Jong Un","lastName":"KIM"}', 'KIM Jong Un'], ['name=Kim Jong Un', 'Kim Jong Un'], ['last_name=KIM&first_name=Jong Un', 'KIM Jong Un'],
    ['<lastName>KIM</lastName><firstName>Jong Un</firstName>', 'KIM Jong Un'],
  ])('surname and given name: %s', (line, name) => {
    expect(read(line)).toBe(name);
    expect(parseName(line).aliases).toEqual([]);
  });

  it.each([
    ['Name: 1: KIM 2: Jong Un 3: na 4: na', 'KIM Jong Un'], ['KPi.033 Name: 1: RI 2: WON HO 3: na 4: na Title: na Designation: DPRK Ministry of State Security Official DOB: 17 Jul. 1964', 'RI WON HO'], ['Name 6: KIM 1: JONG 2: UN 3: n/a', 'KIM JONG UN'],
  ])('parts by number: %s', (line, name) => expect(read(line)).toBe(name));

  it.each([
    ['<p class="name">Chen Zhi</p>', 'Chen Zhi'], ['<td>CHEN</td><td>Zhi</td>', 'CHEN Zhi'], ['<b>Chen</b> Zhi', 'Chen Zhi'], ['CHEN<br>Zhi', 'CHEN Zhi'], ['Chen Zhi_x000D_', 'Chen Zhi'], ['Chen Zhi NULL', 'Chen Zhi'], ['CHEN, Zhi, N/A', 'CHEN Zhi'], ['chen_zhi.pdf', 'chen zhi'], ['CV_Chen_Zhi.docx', 'Chen Zhi'],
    ['김정은_여권사본.pdf', '김정은'],
  ])('what a file or a page left: %s', (line, name) => expect(read(line)).toBe(name));

  it.each([
    ['CHEN ZHI POB Fujian', 'CHEN ZHI'], ['PRC national Chen Zhi', 'Chen Zhi'], ['CHEN Zhi M 38', 'CHEN Zhi'], ['Chen Zhi, M, 1987', 'Chen Zhi'], ['Chen Zhi b.1987', 'Chen Zhi'], ['Chen Zhi yob 1987', 'Chen Zhi'], ['Chen Zhi PP: E1234567', 'Chen Zhi'], ['CHAN Tai Man HKID A123456(7)', 'CHAN Tai Man'],
    ['Tan Ah Kow NRIC No. S1234567D', 'Tan Ah Kow'], ['KIM Jong Un, né le 8 janvier 1984', 'KIM Jong Un'], ['陳志祥 男 民國73年5月3日生', '陳志祥'], ['김정은 국민은행 123-45-67890', '김정은'], ['ហ៊ុន ម៉ាណែត កើតថ្ងៃទី ២០ តុលា ១៩៧៧', 'ហ៊ុន ម៉ាណែត'],
    ['陈志祥 男 汉族', '陈志祥'], ['陈志祥 男 初中文化', '陈志祥'], ['陈志祥、男、汉族', '陈志祥'], ['陈志祥|男|汉族', '陈志祥'], ['陈志祥\t男\t汉族', '陈志祥'], ['陈志祥，汉族', '陈志祥'],
  ])('particulars: %s', (line, name) => expect(read(line)).toBe(name));

  it.each([
    ['a man named Chen Zhi', 'Chen Zhi'], ['a certain Chen Zhi', 'Chen Zhi'], ['one Hun Manet', 'Hun Manet'], ['a man identified as Chen Zhi', 'Chen Zhi'], ['My name is Hong Gil-dong', 'Hong Gil-dong'], ['United States v. Chen Zhi', 'Chen Zhi'], ['HKSAR v Lai Chee Ying', 'Lai Chee Ying'],
  ])('phrases: %s', (line, name) => expect(read(line)).toBe(name));
});

it.each([
  'A. Kim', 'J. K. Kim', 'V. Kim Long', '나 문희', '차 은우', '이 성', '성 명훈', '丁、陈志', 'Vi Nguyen', 'XI. Jinping', 'Kim: Jong Un', 'KIM: JONG UN', '陈志: 王强', 'Last Kim', 'First Lee', 'One Kim', 'Kim My Na', 'Kim Null', 'Kim, Marshall', 'Pham Van V. Kim', 'Nom Sam', '김 여', 'កើត រិទ្ធ',
  'Peter Chan: Tai Man', 'Née Kim', 'Kim B. 1987',
])('%s is a name to its end', (name) => {
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{M}]/gu, '');
  expect(letters(read(name))).toBe(letters(name));
});

it('looks at long texts once', () => {
  for (const piece of ['(', '(男', '姓 名', 'surname ', ',', ' : ', '<b>', '1: a ', 'name: 1: ', '"":', 'a=', ' M,', 'identified as ', '|男', '族、']) {
    const from = performance.now();
    compareNames(piece.repeat(10_000), 'Chen Zhi');
    expect(performance.now() - from).toBeLessThan(1000);
  }
});
