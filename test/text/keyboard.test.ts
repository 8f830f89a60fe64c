import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';
import { joinedJamo, typedOtherwise } from '../../src/text/keyboard';

describe('a name typed while the keyboard was set to other letters', () => {
  it.each([
    ['rlawjddms', '김정은'], ['rla wjddms', '김 정은'], ['dlwodyd', '이재용'], ['qkrrmsgP', '박근혜'], ['chlrbgk', '최규하'], ['dlaaktn', '임마수'], ['Rkclrkfak', undefined], ['ㅏㅑㅡ ㅓㅐㅜㅎ ㅕㅜ', 'kim jong un'], ['촏ㅜ 코ㅑ', 'chen zhi'],
    ['kim jong un', undefined], ['chen zhi', undefined], ['Kim', undefined], ['김정은', undefined], ['hun sen', undefined], ['gksk', undefined], ['rlawjddmsqkfkaghkdtk', undefined],
  ])('%s is %s', (typed, meant) => expect(typedOtherwise(typed)).toBe(meant));

  it('is another name beside what stands there, and the warnings tell', () => {
    expect(parseName('rlawjddms')).toMatchObject({ warnings: ['keyboard'], aliases: [{ text: '김정은' }] });
    expect(compareNames('rlawjddms', '김정은').evidence).toBeGreaterThan(10);
  });
});

it.each([
  ['ㄱㅣㅁㅈㅓㅇㅇㅡㄴ', '김정은'], ['ㄱㅜㅏㄴㄱㅐㅌㅗ', 'ㄱㅜㅏㄴㄱㅐㅌㅗ'], ['ㅇㅗㅏㅇㅇㅣ', '왕이'], ['ㄱㅈㅇㅎ', 'ㄱㅈㅇㅎ'], ['ㅋㅋㅋㅋ', 'ㅋㅋㅋㅋ'], ['Kim', 'Kim'],
  ['이재며ㅇ', '이재명'], ['김ㅈㅓㅇ은', '김정은'], ['김 정으ㄴ', '김 정은'], ['김정으ㄴ', '김정은'], ['ㄱㅣㅁ정은', '김정은'], ['기ㅁ정은', '김정은'], ['남궁미ㄴ', '남궁민'], ['김ㅇ은', '김ㅇ은'], ['김지ㅇ', '김지ㅇ'], ['이재ㅇ', '이재ㅇ'], ['김ㅇㅇ', '김ㅇㅇ'], ['김정은ㅋㅋ', '김정은ㅋㅋ'], ['ㄱ김정은', 'ㄱ김정은'],
])('jamo one by one, %s, are %s', (apart, joined) => expect(joinedJamo(apart)).toBe(joined));

it('every Hangul name can be found by the keys that it is typed with', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 3, maxLength: 4 }), (codes) => {
      const name = String.fromCharCode(...codes);
      // A vowel by itself has the keys of the whole told.
      const keys = typedOtherwise(`${name}ㅏ`)?.slice(0, -1) ?? '';
      fc.pre(/^[a-z]/u.test(keys) && keys.length >= 6);
      expect(typedOtherwise(keys)).toBe(name);
    }),
  ));
