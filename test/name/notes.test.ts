import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const read = (line: string): string => parseName(line).parts.map(({ text }) => text).join(' ');
const aliases = (line: string): string[] => parseName(line).aliases.map(({ parts }) => parts.map(({ text }) => text).join(' '));

describe('a note in brackets is no other name', () => {
  it.each([
    ['陈志祥（男）', '王强（男）'], ['陈志祥（在逃）', '王强（在逃）'], ['陈志祥（另案处理）', '王强（另案处理）'], ['陈志祥（已判刑）', '王强（已判刑）'], ['陈志祥（汉族）', '王强（汉族）'], ['陈志祥（西港）', '王强（西港）'], ['陈志祥（太子集团）', '王强（太子集团）'],
    ['陈志祥（34岁）', '王强（34岁）'], ['陈志祥（男，汉族）', '王强（男，汉族）'], ['Chen Zhixiang (deceased)', 'Wang Qiang (deceased)'], ['Chen Zhi (at large)', 'Wang Qiang (at large)'], ['Chen Zhi (Chairman)', 'Wang Qiang (Chairman)'],
    ['Chen Zhi (Chinese national)', 'Wang Qiang (Chinese national)'], ['Chen Zhi (convicted in 2019)', 'Wang Qiang (convicted in 2019)'], ['Kim Jong Un [DPRK3]', 'Pak Chol Su [DPRK3]'], ['김철수(구속)', '박영희(구속)'], ['김철수(수배 중)', '박영희(수배 중)'],
    ['김철수(중국동포)', '박영희(중국동포)'], ['김철수(남)', '박영희(남)'], ['김철수(가명)', '박영희(가명)'], ['김철수(회장)', '박영희(회장)'], ['ហ៊ុន ម៉ាណែត (ស្លាប់)', 'ចេន ជឺ (ស្លាប់)'],
  ])('%s is not %s', (a, b) => {
    expect(aliases(a)).toEqual([]);
    expect(compareNames(a, b).evidence).toBeLessThan(0);
  });

  it.each([
    ['Sok Dara (father: Ly Kheng)', 'Ly Kheng'], ['Sok Dara (wife Ly Kheng)', 'Ly Kheng'], ['陈志祥（律师：李梅芳）', '李梅芳'], ['陈志祥（妻子李梅芳）', '李梅芳'], ['김철수 (父: 김정일)', '김정일'], ['김철수(배우자 리설주)', '리설주'],
  ])('%s is not %s, who is somebody else', (line, other) => expect(compareNames(line, other).evidence).toBeLessThan(0));

  it.each([
    ['Kim Jong Un (金正恩)', '金正恩'], ['Chan Kong-sang (Jackie)', 'Jackie'], ['이혁(본명 박철)', '박철'], ['陈志（王强）', '王强'], ['정은 (김)', '김'], ['陈志（在中）', '在中'], ['Chen Zhi (Ahmed)', 'Ahmed'], ['Chen Zhi (Jared)', 'Jared'], ['Sok Dara (Son Sok)', 'Son Sok'],
    ['Park (Father Kim)', 'Kim'], ['김철수(김영자)', '김영자'], ['太子集团 (Prince Group)', 'Prince'], ['Chen Zhi (deceased, a.k.a. Vincent)', 'Vincent'], ['陳志（CHEN ZHI，中國籍）', 'CHEN ZHI'], ['Chen Zhi (7115 1807)', '陳志'],
  ])('%s: %s stays one', (line, alias) => expect(aliases(line)).toContain(alias));

  it.each(['（在逃）', '(deceased)', '[TCO]'])('%s alone is read as it stands', (line) => expect(read(line)).not.toBe(''));

  it.each([
    ['KIM, JONG UN - Red Notice', 'KIM JONG UN'], ['Kim Jong Un, DPRK national', 'Kim Jong Un'], ['陈志，在逃', '陈志'], ['김철수, 구속', '김철수'],
  ])('%s: what became of somebody is no part of the name', (line, name) => expect(read(line)).toBe(name));
});
