import { describe, expect, it } from 'vitest';
import type { Overrides } from '../../src/lists/columns';
import { findColumns } from '../../src/lists/columns';
import { rowIdentity } from '../../src/lists/row-identity';

/** The row, read as somebody, without the data. */
function person(fields: Record<string, unknown>, overrides: Overrides = new Map()): unknown {
  const keys = Object.keys(fields);
  const { columns } = findColumns(keys, overrides);
  const { data, ...rest } = rowIdentity({ line: 7, keys, values: Object.values(fields) }, columns) as unknown as Record<string, unknown>;
  void data;
  return rest;
}

describe('columns are found by their usual names', () => {
  it.each<[fields: Record<string, unknown>, expected: Record<string, unknown>]>([
    [{ id: '1', name: 'a' }, { id: '1', names: ['a'] }],
    [{ Entity_ID: '1', 'Full Name': 'a' }, { id: '1', names: ['a'] }],
    [{ UID: '1', CAPTION: 'a' }, { id: '1', names: ['a'] }],
    [{ fullName: 'a', birthDate: '1984' }, { id: '#7', names: ['a'], birthDate: '1984' }],
    [{ 번호: '1', 성명: '김정은', 생년월일: '1984-01-08', 국적: 'KP' }, { id: '1', names: ['김정은'], birthDate: '1984-01-08', nationalities: ['KP'] }],
    [{ 姓名: '陈志', 护照号: 'E1' }, { id: '#7', names: ['陈志'], documents: [{ number: 'E1' }] }],
    [{ ឈ្មោះ: 'ហ៊ុន សែន' }, { id: '#7', names: ['ហ៊ុន សែន'] }],
    [{ 성: '김', 이름: '정은' }, { id: '#7', names: ['김, 정은'] }],
    [{ last_name: 'KIM', first_name: 'Jong Un' }, { id: '#7', names: ['KIM, Jong Un'] }],
    [{ Surname: 'KIM', 'Given names': '' }, { id: '#7', names: ['KIM'] }],
    [{ surname: 'KIM', name: 'Jong Un' }, { id: '#7', names: ['KIM, Jong Un'] }],
    [{ surname: 'KIM', given: 'Jong Un', name: 'Kim Jong Un' }, { id: '#7', names: ['Kim Jong Un'] }],
    [{ name: 'a', dob: '1984', passport_no: 'P1' }, { id: '#7', names: ['a'], birthDate: '1984', documents: [{ number: 'P1' }] }],
    [{ name: 'a', gender: 'F', POB: 'Phnom Penh', citizenship: 'KH; US' }, { id: '#7', names: ['a'], sex: 'F', birthPlace: 'Phnom Penh', nationalities: ['KH', 'US'] }],
    [{ 성명: '김정은', 성별: '남', 출생지: '평양' }, { id: '#7', names: ['김정은'], sex: '남', birthPlace: '평양' }],
    [{ name: 'a', birthDate: ['1983', '1984-01-08'] }, { id: '#7', names: ['a'], birthDate: ['1983', '1984-01-08'] }],
    [{ name: '', aka: 'b' }, { id: '#7', names: ['b'] }],
    [{ hangul: '김정은', hanja: '金正恩', latin: 'Kim Jong Un' }, { id: '#7', names: ['김정은', '金正恩', 'Kim Jong Un'] }],
    [{ id: 7, name: ['a', 'b'], caption: 'a' }, { id: '7', names: ['a', 'b'] }],
    [{ id: '', name: 'a' }, { id: '#7', names: ['a'] }],
  ])('%j', (fields, expected) => expect(person(fields)).toEqual(expected));
});

describe('columns that a list has several of', () => {
  it.each<[fields: Record<string, unknown>, names: unknown[]]>([
    [{ 이름: '김정은', 영문이름: 'Kim Jong Un', 한자이름: '金正恩' }, ['김정은', 'Kim Jong Un', '金正恩']],
    [{ 성명: '김정은', '성명(영문)': 'Kim Jong Un', '성명（한자）': '金正恩' }, ['김정은', 'Kim Jong Un', '金正恩']],
    [{ 姓名: '陈志', 英文名: 'Chen Zhi' }, ['陈志', 'Chen Zhi']],
    [{ 姓名: '陈志', 拼音: 'Chen Zhi' }, ['陈志', 'Chen Zhi']],
    [{ name: 'Hun Sen', 'Name (Khmer)': 'ហ៊ុន សែន' }, ['Hun Sen', 'ហ៊ុន សែន']],
    [{ 'Name (Khmer)': 'ហ៊ុន សែន', 'Name (Latin)': 'Hun Sen' }, ['ហ៊ុន សែន', 'Hun Sen']],
    [{ name_en: 'Hun Sen', name_kh: 'ហ៊ុន សែន' }, ['Hun Sen', 'ហ៊ុន សែន']],
    [{ name: 'a', aka1: 'b', aka2: 'c' }, ['a', 'b', 'c']],
    [{ name: 'a', 'alias 1': 'b', 'Alias 2': 'c' }, ['a', 'b', 'c']],
    [{ name: 'a', AKAs: 'b; c', 'A.K.A.': 'd' }, ['a', 'd', 'b', 'c']],
    [{ name: 'a', name_2: 'b' }, ['a', 'b']],
    [{ 'first name': 'Jong', 'middle name': 'Un', 'last name': 'Kim' }, ['Kim, Jong Un']],
    [{ 'first name': 'Jong', 'middle name': '', 'last name': 'Kim' }, ['Kim, Jong']],
    [{ 성: '김', 이름: '정은', 영문성: 'KIM', 영문이름: 'JONG UN' }, ['김, 정은', 'KIM, JONG UN']],
    [{ surname: '김', 'given name': '정은', 'Surname (Latin)': 'KIM', 'Given name (Latin)': 'JONG UN' }, ['김, 정은', 'KIM, JONG UN']],
    [{ 성명: '김정은', surname: 'KIM', 'given name': 'JONG UN' }, ['김정은', 'KIM, JONG UN']],
    [{ surname: '', 'given name': 'Suharto' }, ['Suharto']],
    // Letters of a surname inside a given name are none.
    [{ surname: 'LI', name: 'XIAOLI' }, ['LI, XIAOLI']], [{ surname: 'Han', name: 'Hana' }, ['Han, Hana']], [{ surname: '이', name: '이슬' }, ['이, 이슬']], [{ surname: 'Lee', name: 'Lee-Anne' }, ['Lee, Lee-Anne']], [{ surname: 'KIM', name: 'KIM-JONG-UN' }, ['KIM-JONG-UN']], [{ surname: 'KIM', name: 'KIM/JONG UN' }, ['KIM/JONG UN']], [{ surname: 'KIM', name: 'KIM<<JONG<UN' }, ['KIM<<JONG<UN']], [{ surname: 'Kim', name: 'Kim-Jong Un' }, ['Kim-Jong Un']], [{ surname: 'KIM', name: '(KIM) Jong Un' }, ['(KIM) Jong Un']],
    [{ surname: 'Hun', name: 'Hun Sen' }, ['Hun Sen']], [{ surname: '김', name: '김민수' }, ['김민수']], [{ surname: '李', name: '李娜' }, ['李娜']],
    [{ surname: 'Li', given_name: 'Xiaoli', name: 'Xiaoli' }, ['Xiaoli', 'Li, Xiaoli']],
    [{ name: 'a', aliases: [{ name: 'Kim Chol Min' }, { value: '김철민' }] }, ['a', 'Kim Chol Min', '김철민']], [{ '성명/Name': 'a' }, ['a']], [{ '\u200bname': 'a' }, ['a']], [{ '\u202aname\u202c': 'a' }, ['a']], [{ '\u2066na\ufe0fme\u2069': 'a' }, ['a']], [{ 'គោត្តនាម-នាម': 'a', 'អក្សរឡាតាំង': 'b' }, ['a', 'b']],
    [{ name: 'a', aliases: 'Chen Qiang、Wang Ming' }, ['a', 'Chen Qiang', 'Wang Ming']], [{ name: 'a', aliases: 'Hun Sen，Sok Dara；陈强' }, ['a', 'Hun Sen', 'Sok Dara', '陈强']],
    [{ name: 'a', aliases: 'KIM，Jong Un' }, ['a', 'KIM，Jong Un']],
    // Of these one is the surname, and the other no name by itself.
    [{ surname: 'KIM', 'family name': 'x', 'given name': 'JONG UN' }, ['KIM, JONG UN']],
  ])('give all their names: %j', (fields, names) => expect(person(fields)).toMatchObject({ names }));

  it.each<[fields: Record<string, unknown>, expected: Record<string, unknown>]>([
    [{ name: 'a', '생년월일/DOB': '1984', '국적/Nationality': 'KR', '성별/Sex': 'M', 'លិខិតឆ្លងដែន': 'P1' }, { birthDate: '1984', nationalities: ['KR'], sex: 'M', documents: [{ number: 'P1' }] }],
    [{ name: 'a', 'ថ្ងៃខែឆ្នាំ\u200bកំណើត': '1984', nationality: [{ code: 'KP' }] }, { birthDate: '1984', nationalities: ['KP'] }],
    ...['M48210573, K77310462', 'M48210573 / K77310462', 'M48210573、K77310462', 'M48210573，K77310462', 'M48210573; K77310462'].map((cell): [Record<string, unknown>, Record<string, unknown>] => [
      { name: 'a', passport_no: cell }, { documents: [{ number: 'M48210573' }, { number: 'K77310462' }] }]),
    ...['身份证号', '证件号码', '护照号码', '주민등록번호', '외국인등록번호', '여권 번호', 'ID number', 'national id', 'Passport No. 2', 'documents'].map((key): [Record<string, unknown>, Record<string, unknown>] => [{ name: 'a', [key]: 'E1' }, { documents: [{ number: 'E1' }] }]),
    ...['DOB (dd/mm/yyyy)', 'D.O.B.', '출생일', '생일', '出生年月日', 'year of birth', 'Date of Birth*'].map((key): [Record<string, unknown>, Record<string, unknown>] => [{ name: 'a', [key]: '1984' }, { birthDate: '1984' }]),
    [{ name: 'a', 'DOB 1': '1984', 'DOB 2': '1983' }, { birthDate: ['1984', '1983'] }],
    [{ name: 'a', dob: '1984-01-08', 'year of birth': '1984' }, { birthDate: '1984-01-08' }],
    [{ name: 'a', 'nationality 1': 'KP', 'nationality 2': 'CH' }, { nationalities: ['KP', 'CH'] }],
  ])('or are called otherwise: %j', (fields, expected) => expect(person(fields)).toMatchObject(expected));

  it.each<[keys: string[], unused: string[]]>([
    [['name', 'colour', 'reason', 'x'], ['colour', 'x']],
    [['name', 'dob', 'year of birth'], ['year of birth']],
    // Parts of names in some lists: no names by themselves.
    [['Name 1', 'Name 2'], ['Name 1', 'Name 2']],
    [['name', 'passport name', 'born again', 'idle'], ['passport name', 'born again', 'idle']],
  ])('of %j %j are not used', (keys, unused) => expect(findColumns(keys, new Map()).unused).toEqual(unused));
});

describe('aliases', () => {
  it.each<[cell: unknown, names: string[]]>([
    ['b; c;d', ['a', 'b', 'c', 'd']],
    ['b | c', ['a', 'b', 'c']],
    ['b\nc', ['a', 'b', 'c']],
    ['["b", "c"]', ['a', 'b', 'c']],
    [['b', 'c'], ['a', 'b', 'c']],
    ['[b]', ['a', '[b]']],
    ['Kim, Jong Un', ['a', 'Kim, Jong Un']],
    ['a;; b;', ['a', 'b']],
    [null, ['a']],
    [{ b: 1 }, ['a']],
  ])('%j → %j', (aliases, names) => expect(person({ name: 'a', aliases })).toEqual({ id: '#7', names }));
});

describe('columns can be named', () => {
  it('over the usual names', () => {
    expect(person({ name: 'x', Target: 'a', AKA1: 'b', AKA2: 'c', ref_no: '1' }, new Map([['name', ['Target']], ['aliases', ['AKA1', 'AKA2']], ['id', ['ref_no']]])))
      .toEqual({ id: '1', names: ['a', 'b', 'c'] });
  });

  it('in any case', () => expect(person({ TARGET: 'a' }, new Map([['name', ['target']]]))).toEqual({ id: '#7', names: ['a'] }));
});

it('a row without any name is nobody', () => {
  expect(person({ id: '1', name: ' ', aliases: ';' })).toEqual({ line: 7, reason: 'no name' });
});
