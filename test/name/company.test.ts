import { describe, expect, it, test } from 'vitest';
import { compareNames, explain, parseName } from '../../src/index';

const evidence = (a: string, b: string): number => compareNames(a, b).evidence;

describe('what a company is in law and what it does is set aside', () => {
  test.each([
    ['Prince Holding Group', 'Prince', ['Holding Group']],
    ['Golden Dragon Trading LTD', 'Golden Dragon', ['Trading LTD']],
    ['Limited Liability Company Alfa Bank', 'Alfa Bank', ['Limited Liability Company']],
    ['Joint-Stock Company RATEP', 'RATEP', ['Joint-Stock Company']],
    ['太子集团有限公司', '太子', ['集团有限公司']],
    ['太子國際貿易有限公司', '太子', ['國際貿易有限公司']],
    ['㈜프린스홀딩스', '프린스', ['주식회사', '홀딩스']],
    ['(주) 프린스', '프린스', ['주식회사']],
    ['삼성전자(주)', '삼성전자', ['주식회사']],
    ['ក្រុមហ៊ុន ព្រីនស៍ ខូអិលធីឌី', 'ព្រីនស៍', ['ក្រុមហ៊ុន', 'ខូអិលធីឌី']],
  ])('%s is %s', (name, called, forms) => {
    const { parts, titles, warnings } = parseName(name);
    expect(parts.map(({ text }) => text).join(' ')).toBe(called);
    expect(titles).toEqual(forms);
    expect(warnings).toContain('company');
  });

  it('before a name in quotes', () => {
    const { parts, warnings } = parseName('Limited Liability Company "Vega"');
    expect(parts.map(({ text }) => text)).toEqual(['Vega']);
    expect(warnings).toEqual(['company']);
  });
});

describe('two companies are not one for what they are in law', () => {
  test.each([
    ['Limited Liability Company "Vega"', 'Limited Liability Company "Sirius"'], ['OOO "Vega"', 'OOO "Sirius"'], ['Prince Bank Plc', 'Canadia Bank Plc'],
    ['太子集团有限公司', '金贝集团有限公司'], ['(주)프린스', '(주)킹스'], ['ក្រុមហ៊ុន ព្រីនស៍ ខូអិលធីឌី', 'ក្រុមហ៊ុន កាណាឌីយ៉ា ខូអិលធីឌី'],
  ])('%s and %s', (a, b) => expect(evidence(a, b)).toBeLessThan(3));
});

describe('nor two for how it is told', () => {
  test.each([['LLC "Vega"', '"Vega" LLC'], ['太子集團', '太子控股集团有限公司'], ['Jin Bei Group Co., Ltd.', 'JIN BEI GROUP'], ['㈜프린스홀딩스', '주식회사 프린스']])('%s and %s', (a, b) => {
    expect(evidence(a, b)).toBe(evidence(a, a));
  });
});

it('a company with a person\'s name is eight bits from the person, and says so', () => {
  const found = compareNames('Chen Zhi Group', 'Chen Zhi');
  expect(found.evidence).toBeCloseTo(evidence('Chen Zhi', 'Chen Zhi') - 8, 5);
  expect(explain(found)).toContain('one is a company');
});

describe('who is beside a company is no company', () => {
  test.each([
    ['Chen Zhi, Prince Holding Group', 'Chen Zhi'], ['Prince Group chairman Chen Zhi', 'Chen Zhi'], ['太子集團董事長陳志', '陳志'], ['陈志 太子集团', '陈志'], ['김정은 (주)프린스', '김정은'], ['(주)프린스 김정은', '김정은'],
  ])('%s', (line, person) => {
    const { parts, warnings } = parseName(line);
    expect(parts.map(({ text }) => text).join(' ')).toBe(person);
    expect(warnings).not.toContain('company');
  });
});

describe('words of nothing else are a name', () => {
  test.each(['International Trading Company', 'Public Bank', 'Co'])('%s', (name) => expect(parseName(name).parts.map(({ text }) => text).join(' ')).toBe(name));
});
