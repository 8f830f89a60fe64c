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
