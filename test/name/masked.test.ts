import { describe, expect, it } from 'vitest';
import { compareNames, IdentityIndex, parseName } from '../../src/index';

const lettersOf = (name: string): string => parseName(name).parts.map(({ letters }) => letters).join(' ');

describe('letters that the writer hid', () => {
  it.each([
    ['a star', '김*은', '김○은'], ['a full-width star', '김＊은', '김○은'], ['a circle', '김○은', '김○은'], ['a large circle', '陳◯明', '陳○明'], ['a zero', '陳〇明', '陳○明'],
    ['a black circle', '김●은', '김○은'], ['a square', '金■永', '金○永'], ['a white square', '김□은', '김○은'], ['crosses', '陈××', '陈○○'], ['Latin O', '김OO', '김○○'], ['Latin O apart', '김 OO', '김○○'],
    ['Latin X', '陈XX', '陈○○'], ['某 inside', '陈某明', '陈○明'], ['某 twice', '陈某某', '陈○○'], ['某 behind two surnames', '欧阳某某', '欧阳○○'], ['the last letter', '陈志*', '陈志○'],
    ['zero', '홍0동', '홍○동'], ['a small x', '홍x동', '홍○동'], ['a rhombus', '홍◇동', '홍○동'], ['a triangle', '홍△동', '홍○동'], ['an underscore', '홍_동', '홍○동'], ['a question mark', '홍?동', '홍○동'], ['a hash', '홍#동', '홍○동'], ['ㅇ', '김ㅇㅇ', '김○○'],
    ['某 twice and a number', '陈某某2', '陈○○'],
  ])('%s is one for each of them', (_, masked, letters) => {
    expect(lettersOf(masked)).toBe(letters);
    expect(parseName(masked).warnings).toContain('masked');
  });

  it.each([['某', '陈某', '陈'], ['某 and a number', '王某1', '王'], ['某 and a letter', '王某A', '王'], ['某 and a stem', '王某甲', '王'], ['모 씨', '김모 씨', '김'], ['모씨', '김모씨', '김'], ['모 씨 apart', '김 모 씨', '김'], ['모양', '이모양', '이'], ['아무개', '김아무개', '김'], ['모 씨 with an age', '김모(40)씨', '김']])(
    '%s behind a surname is whatever the given name is', (_, masked, letters) => {
      expect(lettersOf(masked)).toBe(letters);
      expect(parseName(masked).warnings).toContain('masked');
    });

  it.each([
    ['a footnote', '陈志明*'], ['an underscore between words', '홍_길동'], ['a question', '홍길동?'], ['a surname and a given name that is 모', '김모'], ['stars that hide too much', '김정은***'], ['a Latin name behind', '김정은 Oscar'], ['a Latin name', 'Roxana OX'], ['a star behind Latin letters', 'Kim Jong Un*'],
  ])('are not %s', (_, name) => {
    expect(parseName(name).warnings).not.toContain('masked');
    expect(lettersOf(name)).not.toContain('○');
  });

  it('say nothing for or against whatever stands there', () => {
    for (const [masked, name] of [['김*은', '김정은'], ['김○은', '金正恩'], ['김□은', 'Kim Jong Un'], ['陈某明', '陈志明'], ['陳○明', 'Chen Zhiming'], ['김*은', '김수은']] as const) {
      const { pairs, score } = compareNames(masked, name);
      expect([masked, name, score > 0.65]).toEqual([masked, name, true]);
      expect(pairs.flatMap(({ units }) => units).find(({ left }) => left === '○')?.bits).toBeCloseTo(0, 1);
    }
    expect(compareNames('김*은', '김정운').score).toBeLessThan(0.05);
    expect(compareNames('陈某明', 'Wang Zhiming').score).toBeLessThan(0.05);
  });

  it('are no rarity: a name with all but its surname hidden is no more than the surname', () => {
    for (const [masked, other] of [['陈某某', '陈志明'], ['陈某', '陈志明'], ['김○○', '김정은'], ['김모씨', '金正恩'], ['陈某某', '陈某某']] as const) {
      const { evidence } = compareNames(masked, other);
      expect([masked, other, evidence > 0 && evidence < 5]).toEqual([masked, other, true]);
    }
  });

  it('are searched around, in a query and in a list', () => {
    const index = new IdentityIndex();
    index.addAll(['김정은', 'Kim Jong Un', '박정은', '陈志明', 'Chen Zhiming', 'Wang Zhiming', '李○浩'].map((name) => ({ id: name, names: [name] })));
    expect(index.search('김*은').map(({ id }) => id)).toEqual(['김정은', 'Kim Jong Un']);
    expect(index.search('陈某明').map(({ id }) => id)).toEqual(['陈志明', 'Chen Zhiming']);
    expect(index.search('李文浩').map(({ id }) => id)).toEqual(['李○浩']);
  });

  it('are initials where stars follow a Latin one', () => {
    expect(parseName('KIM J*** E**').parts.map(({ initial }) => initial)).toEqual([false, true, true]);
    expect(compareNames('KIM J*** U*', 'Kim Jong Un').evidence).toBeGreaterThan(compareNames('KIM J*** U*', 'Kim Chul Soo').evidence + 5);
  });
});
