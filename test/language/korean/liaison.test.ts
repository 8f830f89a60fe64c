import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../../src/index';

const evidence = (a: string, b: string): number => compareNames(a, b).evidence;

describe('a Hangul name written by ear', () => {
  it.each([['정은아', '정으나'], ['김은애', '김으내'], ['김선우', '김서누'], ['정으나', 'Jung Eun-ah'], ['김희정', '김히정'], ['김외숙', '김왜숙'], ['김예린', '김얘린']])('%s is %s', (name, heard) => {
    expect(evidence(name, heard)).toBeGreaterThan(10);
    expect(evidence(heard, name)).toBe(evidence(name, heard));
  });

  it.each([['김윤아', '김유나'], ['김민아', '김미나'], ['김재민', '김제민'], ['김세영', '김새영']])('%s may be %s, where both are names', (one, other) => {
    expect(evidence(one, other)).toBeGreaterThan(4);
    expect(evidence(one, other)).toBeLessThan(9);
  });

  it.each([['정해인', '정혜인'], ['김의정', '김유정'], ['이지민', '임진인'], ['김영아', '김여나'], ['박보라', '박볼아']])('%s is not %s', (one, other) => expect(evidence(one, other)).toBeLessThan(6));

  it.each(['김민수', '이지민', '박서준', '최영아', '김나리'])('%s is read as before', (name) => {
    const given = parseName(name).readings.filter(({ language, surname }) => language === 'ko' && surname === 1).map(({ from }) => from.join());
    expect(new Set(given).size).toBe(given.length);
  });
});

describe('two codas before a vowel', () => {
  it.each([['김밝은', 'Kim Balgeun'], ['김밝은', 'Kim Balkeun'], ['김밝은', 'Kim Bakeun'], ['김맑음', 'Kim Malgeum'], ['김젊은', 'Kim Jeolmeun']])('%s is %s', (name, spoken) => expect(evidence(name, spoken)).toBeGreaterThan(10));
  it('are two before a consonant too', () => expect(evidence('김여덟', 'Kim Yeodeol')).toBeGreaterThan(10));
});
