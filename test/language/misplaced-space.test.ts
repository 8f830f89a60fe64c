import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';
import { joinedWords } from '../../src/language/misplaced-space';
import { lettersOf } from '../../src/language/written-letters';
import { writeName } from '../../src/name/write';

const joined = (name: string): string | undefined => joinedWords(lettersOf(writeName(name), (letters) => letters))?.parts.map(({ text }) => text).join(' ');

describe('a space that stands where it should not', () => {
  it.each([
    ['KIMJONG UN', '김정은'], ['KIMJONG UN', '金正恩'], ['KIM-JONG UN', '김정은'], ['JONG UNKIM', '김정은'], ['Jung EunKim', '김정은'], ['PARKJI HOON', '박지훈'], ['CHENZHI QIANG', '陈志强'], ['KIMJONG UN', 'Kim Jong Un'],
  ])('%s is %s', (typed, name) => {
    expect(compareNames(typed, name).score).toBeGreaterThan(0.9);
    expect(compareNames(name, typed).evidence).toBe(compareNames(typed, name).evidence);
  });

  it('is told with the letters that were written', () =>
    expect(compareNames('KIMJONG UN', '김정은').pairs.map(({ left, right }) => [left, right])).toEqual([['KIM', '김'], ['JONG UN', '정은']]));

  it.each([['KIMJONG UN', '김정남'], ['PARKJI HOON', '박지민']])('%s is not %s', (typed, name) => expect(compareNames(typed, name).score).toBeLessThan(0.3));
});

it.each([['KIMJONG UN', 'KIMJONGUN'], ['KIM-JONG UN', 'KIM-JONGUN'], ['JONG UNKIM', 'JONGUNKIM']])('%s is looked at as %s', (name, as) => expect(joined(name)).toBe(as));

it.each(['Kim Jong Un', 'KIM, JONGUN', 'Kim Un', 'Vladimir Putin', 'Kimberley Richardson', 'KIMJONGUN', '김정은', ''])('%j is left as it is', (name) => expect(joined(name)).toBeUndefined());

it('what is read as it stands stays so', () => expect(parseName('Minji Kim').readings[0]).toMatchObject({ language: 'ko', from: [5, 0, 3] }));
