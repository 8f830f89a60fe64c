import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const names = (raw: string): string[] => {
  const name = parseName(raw);
  return [name, ...name.aliases].map(({ parts }) => parts.map(({ text }) => text).join(' '));
};

describe('words that announce a name in quotes or brackets are no part of the name before it', () => {
  it.each([
    ['Kim Minsoo, a.k.a. "Tony"', ['Kim Minsoo', 'Tony']], ['Chan Tai-man, also known as "Ah Man"', ['Chan Tai-man', 'Ah Man']], ['Chen Zhi, also known as (Vincent)', ['Chen Zhi', 'Vincent']],
    ['Chen Zhi alias "Broken Tooth"', ['Chen Zhi', 'Broken Tooth']], ['alias "Broken Tooth"', ['Broken Tooth']], ['Chen Zhi (a.k.a. "Vincent"; a.k.a. "Vin")', ['Chen Zhi', 'Vincent', 'Vin']],
    ['陳志祥，綽號「阿祥」、「祥哥」', ['陳志祥', '阿祥', '祥哥']], ['陈志祥绰号“强哥”', ['陈志祥', '强哥']], ['绰号“强哥”的陈志祥', ['陈志祥', '强哥']], ['홍길동 일명 "김사장"', ['홍길동', '김']], ['홍길동 본명 "김철수"', ['홍길동', '김철수']],
  ])('%s', (raw, expected) => expect(names(raw)).toEqual(expected));

  it.each([['CHEN Zhi a.k.a.', 'CHEN Zhi'], ['CHEN Zhi, also known as', 'CHEN Zhi'], ['Mohd Bin Alias', 'Mohd Bin Alias'], ['Mohd Bin Alias (Robert)', 'Mohd Bin Alias'], ['Sok Dit (Vincent)', 'Sok Dit'], ['Sok Born "Rocky"', 'Sok Born'], ['王又名（陈强）', '王又名']])(
    'at the end of %s only what no name is goes', (raw, name) => expect(names(raw)[0]).toBe(name));
});

describe('other names in a list are as many', () => {
  it.each([
    ['陈志祥（曾用名：陈强、陈刚）', ['陈志祥', '陈强', '陈刚']], ['陈志祥，又名陈强、陈刚、陈勇', ['陈志祥', '陈强', '陈刚', '陈勇']], ['陈志祥，化名陈强和李刚', ['陈志祥', '陈强', '李刚']], ['陈志祥（化名陈强、绰号"阿强"）', ['陈志祥', '阿强', '陈强']],
    ['陈志祥(曾用名陈强,陈刚)', ['陈志祥', '陈强', '陈刚']], ['홍길동(일명 김철수, 박영수)', ['홍길동', '김철수', '박영수']], ['이혁(일명 돌쇠, 짱구)', ['이혁', '돌쇠', '짱구']], ['Kim Minsoo (a.k.a. Tony Kim, Park Jinho)', ['Kim Minsoo', 'Tony Kim', 'Park Jinho']],
  ])('%s', (raw, expected) => expect(names(raw)).toEqual(expected));

  it.each([['Kim Minsoo (a.k.a. KIM, Minsu)', ['Kim Minsoo', 'KIM Minsu']], ['陈志祥，又名欧阳和平', ['陈志祥', '欧阳和平']]])('%s has one', (raw, expected) => expect(names(raw)).toEqual(expected));
});

describe('the sign of identity cards parts names that it touches', () => {
  it.each([
    ['TAN AH KOW@TAN KOH KOH', ['TAN AH KOW', 'TAN KOH KOH']], ['CHEN ZHI@CHAN CHI', ['CHEN ZHI', 'CHAN CHI']], ['陈亚九@陈九九', ['陈亚九', '陈九九']], ['SOK DARA@RA', ['SOK DARA', 'RA']],
    ['K@ng Minsu', ['K@ng Minsu']], ['Zh@ng Wei', ['Zh@ng Wei']], ['Xi@oming Chen', ['Xi@oming Chen']], ['Kim Miny@ng', ['Kim Miny@ng']], ['Min@h Kim', ['Min@h Kim']], ['Lim Hu@t Seng @ Peter', ['Lim Hu@t Seng', 'Peter']],
    ['Chen Zhi chenzhi@mail.com', ['Chen Zhi']],
  ])('%s', (raw, expected) => expect(names(raw)).toEqual(expected));
});

describe('another name is announced', () => {
  it.each([
    ['본명 홍길동, 가명 김철수', ['홍길동', '김철수']], ['가명 홍길동', ['홍길동']], ['John Kim (한국명 김철수)', ['John Kim', '김철수']], ['홍길동(옛 이름 김철수)', ['홍길동', '김철수']], ['홍길동(김철수로 개명)', ['홍길동', '김철수']],
    ['김영민으로 개명한 홍길동', ['김영민', '홍길동']], ['陈志祥（更名陈强）', ['陈志祥', '陈强']], ['陈志祥（俗名陈强）', ['陈志祥', '陈强']], ['陈志祥也称陈强', ['陈志祥', '陈强']], ['陈志祥（更名前陈强）', ['陈志祥', '陈强']], ['陈志祥（即陈强）', ['陈志祥', '陈强']], ['Vincent (real name: Chen Zhi)', ['Vincent', 'Chen Zhi']],
    ['Tony Lee, whose real name is Chen Zhi', ['Tony Lee', 'Chen Zhi']], ['Chen Zhi, known as Vincent', ['Chen Zhi', 'Vincent']], ['Chen Zhi, who goes by Vincent', ['Chen Zhi', 'Vincent']], ['Chen Zhi, also Chan Chi', ['Chen Zhi', 'Chan Chi']],
    ['Mary Smith-Jones (née Park)', ['Mary Smith-Jones', 'Park', 'Mary Park']],
    ['Mei Ling Chan (nee Lee)', ['Mei Ling Chan', 'Lee', 'Mei Ling Lee']], ['Kim Young-hee (maiden name Lee)', ['Kim Young-hee', 'Lee', 'Young-hee Lee']],
    ['Young-Hee Smith (née Park)', ['Young-Hee Smith', 'Park', 'Young-Hee Park']], ['Young-Hee Smith geb. Kim', ['Young-Hee Smith', 'Kim', 'Young-Hee Kim']], ['Smith, Young-Hee, maiden name Park', ['Smith Young-Hee', 'Park', 'Young-Hee Park']],
  ])('%s', (raw, expected) => expect(names(raw)).toEqual(expected));

  it.each(['김개명', '即墨', 'Geb Sok', 'Real Kim', 'True Name'])('%s announces none', (raw) => expect(names(raw)).toEqual([raw]));
});

describe('single quotes around a nickname', () => {
  it.each([["'갓갓' 문형욱", ['문형욱', '갓갓']], ["'박사' 조주빈", ['조주빈']], ['‘부따’ 강훈', ['강훈', '부따']], ['‘드루킹’ 김동원씨', ['김동원', '드루킹']], ["조주빈 '박사'", ['조주빈']], ['陈志祥‘强哥’', ['陈志祥', '强哥']], ["['Kim Jong Un', 'Kim Jong Eun']", ['Kim Jong Un', 'Kim Jong Eun']]])(
    '%s', (raw, expected) => expect(names(raw)).toEqual(expected));

  it.each([["Ch'en Chih 陈志", ["Ch'en Chih", '陈志']], ["O'Brien 김민수", ["O'Brien", '김민수']], ["P'an Ch'i 潘琪", ["P'an Ch'i", '潘琪']], ["Kim Ch'ŏl-su", ["Kim Ch'ŏl-su"]]])('%s has none', (raw, expected) => expect(names(raw)).toEqual(expected));
});

describe('a sign that may part surname and given name leaves the whole name', () => {
  it.each([
    ['KIM; JONG UN', 'Kim Jong Un'], ['CHEN;Zhi', '陈志'], ['Hun; Manet', 'Hun Manet'], ['KIM / MINSU', '김민수'], ['KIM/ MINSU', '김민수'], ['KIM//MINSU', '김민수'], ['KIM|JONG UN', '김정은'], ['김/정은', '김정은'], ['陈;志', '陈志'], ['ហ៊ុន/ម៉ាណែត', 'ហ៊ុន ម៉ាណែត'],
    ['KIM (Jong Un)', '김정은'], ['Jong Un (KIM)', '김정은'], ['CHAN / TAI MAN PETER', '陈大文'],
  ])('%s is %s', (raw, name) => expect(compareNames(raw, name).evidence).toBeGreaterThan(8));

  it.each([['Chen Zhi (Vincent)', ['Chen Zhi', 'Vincent']], ['Vincent (Chen Zhi)', ['Vincent', 'Chen Zhi']], ['Chen Zhi; Chan Chi', ['Chen Zhi', 'Chan Chi']], ['Sergei IVANOV/IVANOFF', ['Sergei IVANOV', 'IVANOFF']], ['이혁(박철)', ['이혁', '박철']], ['Park Chan|', ['Park Chan|']]])(
    '%s has no more than its names', (raw, expected) => expect(names(raw)).toEqual(expected));
});

describe('a name that stands twice is one', () => {
  it.each([['김민수 김민수', '김민수'], ['김민수, 김민수', '김민수'], ['Kim Minsu Kim Minsu', 'Kim Minsu'], ['陈志祥 陈志祥', '陈志祥'], ['ហ៊ុន សែន ហ៊ុន សែន', 'ហ៊ុន សែន']])('%s', (raw, name) => expect(names(raw)).toEqual([name]));
  it.each(['Na Na', 'Boutros Boutros Ghali', 'Yo-Yo Ma', '나나', '陈陈'])('%s is as it is', (raw) => expect(names(raw)).toEqual([raw]));
});

describe('others beside the one that is named', () => {
  it.each([['陈志祥等三人', '陈志祥'], ['陈志等', '陈志'], ['Chen Zhi and 3 others', 'Chen Zhi']])('%s', (raw, name) => expect(names(raw)).toEqual([name]));
  it.each(['王等', '等等力', 'Sok Others'])('%s is a name', (raw) => expect(names(raw)).toEqual([raw]));
});
