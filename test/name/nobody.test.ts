import { describe, expect, it } from 'vitest';
import { compareIdentities, compareNames, parseName } from '../../src/index';

describe('what says that a name is not known is no name', () => {
  it.each([
    'unknown', 'Unknown', 'UNKNOWN MALE', 'unknown-2', '[Unknown]', 'Unidentified woman 3', 'Mr Unknown', 'N/A', 'n/a', 'not available', 'FNU LNU', 'John Doe', 'xxx',
    '不详', '姓名不详', '无名氏', '无', '某某', '미상', '성명불상', '성명 불상', '신원미상자', 'មិនស្គាល់ឈ្មោះ', 'គ្មាន', '姓名：不详', '姓名', '客服', '微信用户', '无名男尸', '無名男屍', '알수없음', 'Deleted Account', 'Driver', 'Male', 'Passenger 3',
    'A씨', 'B군', 'A(40)씨', 'C某', 'K모씨',
  ])('%s', (name) => {
    const { parts, warnings } = parseName(name);
    expect(parts).toEqual([]);
    expect(warnings).toContain('unknown');
  });

  it.each([
    ['unknown', 'Unknown'], ['不详', '不详'], ['성명불상', '성명 불상'], ['N/A', 'N/A'],
  ])('%s and %s are no match', (a, b) => expect(compareNames(a, b).evidence).toBeLessThan(0));

  it.each([
    ['Unknown (陈志)', '陈志'], ['Unknown aka Chen Zhi', 'Chen Zhi'], ['성명불상, 일명 김철수', '김철수'],
  ])('%s is the name that is known', (line, name) => expect(parseName(line).parts.map(({ text }) => text).join(' ')).toBe(name));

  it('beside a name it is a second one that is none', () => expect(parseName('Chen Zhi (unknown)').aliases).toEqual([]));

  it.each(['Nan', 'Kim Non', 'Man', 'No', 'Name', 'Ming Ha', 'Chan Man', '明', '성명', 'Na Na', 'The Man', 'Xu Xx', '김미상', '남성명'])('%s is a name', (name) =>
    expect(parseName(name).parts.length).toBeGreaterThan(0));

  it('says nothing against a person who has the rest in common', () => {
    const born = { birthDate: '1987-12-16' };
    expect(compareIdentities({ names: ['성명불상'], ...born }, { names: ['陈志'], ...born }).evidence).toBeGreaterThan(10);
  });
});
