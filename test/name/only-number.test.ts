import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const partsOf = (text: string): string[] => parseName(text).parts.map((part) => part.text);

describe('a number with its label is nobody', () => {
  it.each([
    'Passport E12345678', 'Passport No. E12345678', 'Passport: E12345678', 'ID 123456789', 'NRIC S1234567D', '여권 M12345678', '여권번호: M12345678', '护照 E12345678', '身份证 110101199003071234',
    '身份证号码：110101199003071234', 'Case 2021-1234', 'Phone 010-1234-5678', 'Driver License 123456', 'Account 110-234-567890', 'លិខិតឆ្លងដែន N123456', 'E12345678', 'XK1234567',
  ])('%s', (text) => {
    expect(partsOf(text)).toEqual([]);
    expect(compareNames(text, text).evidence).toBe(-12);
  });

  it.each([
    ['Chen Zhi E12345678', ['Chen', 'Zhi']], ['E12345678 Chen Zhi', ['Chen', 'Zhi']], ['김민수 901010-1234567', ['김민수']], ['Kim Min Su (Passport M1234567)', ['Kim', 'Min', 'Su']], ['Kim2024', ['Kim2024']],
    ['J0NG-HY0N', ['J0NG-HY0N']], ['7115 1807', ['陳志']], ['Ic Ho 1234', ['Ic', 'Ho']], ['L33', ['L33']], ['Passport Kim', ['Passport', 'Kim']], ['Zan3jing1', ['Zan3jing1']],
  ])('a name beside a number stays: %s', (text, parts) => expect(partsOf(text)).toEqual(parts));
});
