import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const parts = (text: string): string => parseName(text).parts.map((part) => part.text).join(' ');
const names = (text: string): string[] => [parseName(text), ...parseName(text).aliases].map((name) => name.parts.map((part) => part.text).join(' '));

describe('a whole name is found beside words that are in no table', () => {
  it.each([
    ['a party in court', '예금주 홍길동', '홍길동'], ['a role', '인출책 김민수', '김민수'], ['what they are called', '마약왕 박왕열', '박왕열'], ['what happened to them', '체포된 이재명', '이재명'], ['behind it', '이재명 구속', '이재명'],
    ['a pen name', '도산 안창호', '안창호'], ['a posthumous title', '충무공 이순신', '이순신'], ['a baptismal name', '김수환 스테파노', '김수환'], ['a surname of two', '도망간 남궁민수', '남궁민수'], ['the name twice', '김민수 김민수', '김민수'],
    ['Chinese, glued', '被执行人陈志祥', '陈志祥'], ['two characters', '失信被执行人陈志', '陈志'], ['four', '被执行人欧阳震华', '欧阳震华'], ['a villager', '村民陈志祥', '陈志祥'], ['apart', '陈志祥 骗子', '陈志祥'],
  ])('%s: %s', (_, text, name) => {
    expect(parts(text)).toBe(name);
    expect(compareNames(text, name).evidence).toBeCloseTo(compareNames(name, name).evidence, 1);
  });

  it.each([
    ['a short name, or two of them', '백범 김구', '김구'], ['with a particle', '김민수는', '김민수'], ['with an ending', '홍길동입니다', '홍길동'], ['with a rank', '홍길동경감', '홍길동'], ['a bank before it', '신한박지훈', '박지훈'], ['what was paid for', '월세박지훈', '박지훈'], ['of several', '홍길동 김철수', '김철수'],
    ['a rank behind a Chinese one', '陈志祥警官', '陈志祥'], ['a deed', '陈志祥涉嫌诈骗', '陈志祥'],
  ])('as another name where it is less certain: %s: %s', (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ['surname and given name', '김 민수'], ['a surname of two', '남궁 민수'], ['a given name of three', '김 하늘빛'], ['given name first', '민수 김'], ['a Khmer name', '노로돔 시하모니'], ['a Western one', '마이클 잭슨'], ['a Japanese one', '이시바 시게루'],
    ['Japanese characters', '田中角栄'], ['a surname of three', '小泉純一郎'], ['a long given name', '박하늘별'], ['a married name', '林鄭月娥'], ['a foreign name with a dot', '安德鲁·约翰逊'],
  ])('and nothing of what is one name: %s: %s', (_, text) => expect(names(text)).toEqual([text.replace('·', ' ')]));

  it('so that two people of one role are two', () => {
    expect(compareNames('被执行人陈志祥', '被执行人王小强').evidence).toBeLessThan(0);
    expect(compareNames('예금주 홍길동', '예금주 김철수').evidence).toBeLessThan(0);
  });
});
