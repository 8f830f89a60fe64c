import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const read = (line: string): string => parseName(line).parts.map(({ text }) => text).join(' ');

describe('whose relative somebody is', () => {
  it.each([
    ['김정은의 여동생 김여정', '김여정'], ['김정은 동생 김여정', '김여정'], ['陈志之妻李梅', '李梅'], ['陈志的儿子陈强', '陈强'], ['陈志妻子李梅', '李梅'], ['Chen Zhi, son of Chen Qiang', 'Chen Zhi'], ["Kim Jong Un's sister Kim Yo Jong", 'Kim Yo Jong'],
    ['윤석열 대통령의 부인 김건희 여사', '김건희'], ['조국 딸 조민', '조민'], ['조국 전 장관의 딸 조민', '조민'], ['김정은 국무위원장의 여동생 김여정', '김여정'], ['홍길동의 변호인 김영수', '김영수'], ['Chen Zhi, fils de Chen Qiang', 'Chen Zhi'],
    ['其妻李梅', '李梅'], ['妻子李梅', '李梅'], ['其弟陈强', '陈强'], ['여동생 김여정', '김여정'],
    ["Chen Zhi, father's name Chen Qiang", 'Chen Zhi'], ['Chen Zhi, mother: Li Mei', 'Chen Zhi'],
    ['Kim Yo Jong (sister of Kim Jong Un)', 'Kim Yo Jong'], ['김여정(김정은의 동생)', '김여정'], ['陈强（陈志之子）', '陈强'],
  ])('is no part of the name: %s', (line, name) => {
    expect(read(line)).toBe(name);
    expect(parseName(line).aliases).toEqual([]);
  });

  it.each(['Wife of Kim Jong Un', 'the brother-in-law of Chen Zhi', '이재용 부인', '김정은의 동생', '陈志妻子', '陈志之妻', "Kim Jong Un's sister", '(sister of) Kim Jong Un', 'W/O KIM JONG UN', '홍길동 父', '홍길동 처', '홍길동 측', '홍길동의 변호사'])('is no name by itself: %s', (line) =>
    expect(parseName(line)).toMatchObject({ parts: [], warnings: ['unknown'] }));

  it('makes nobody of another person', () => expect(compareNames('Kim Yo Jong (sister of Kim Jong Un)', 'Kim Jong Un').evidence).toBeLessThan(0));

  it.each(['Kim Son', 'Son Of', 'Kim, Son', '김동생', '王羲之', '陈妻', '李长子', 'Father Kim', '이모', '아들 김', '성의형', '김 지인', '김 형', '홍길동 변호사', "O'Brien Kim", '陈长女', '月亮姐姐', '其美', '여동생', '형 민수', '딸 민수'])('%s is a name', (name) => expect(parseName(name).parts.length).toBeGreaterThan(0));
});
