import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const read = (line: string): string => parseName(line).parts.map(({ text }) => text).join(' ');

describe('where a person belongs is no part of the name', () => {
  it.each([
    ['an office that no table lists behind a ministry', '최선희 외무성 제1국장보', '최선희'], ['one behind a party', '조용원 노동당 책임지도원', '조용원'], ['a member of a group', '박진혁 라자루스그룹 조직원', '박진혁'],
    ['nothing but a title behind a company', '천즈 프린스그룹 총책', '천즈'], ['a former office behind a short name', '조국 전 장관', '조국'], ['an office to come', '훈 마넷 캄보디아 차기총리', '훈 마넷'],
    ['an office', '캄보디아 총리 훈 마넷', '훈 마넷'], ['an office behind', '훈 마넷 캄보디아 총리', '훈 마넷'], ['a country', '김정은 북한 국무위원장', '김정은'],
    ['a company', '삼성전자 부회장 이재용', '이재용'], ['a company behind', '이재용 삼성전자 회장', '이재용'], ['a company around', '삼성전자 이재용 회장', '이재용'], ['a company in two words', '프린스 그룹 회장 천즈', '천즈'],
    ['a company in Latin letters', 'SK그룹 최태원 회장', '최태원'], ['one without an office', 'LG전자 구광모', '구광모'], ['a party', '이재명 더불어민주당 대표', '이재명'], ['a party before', '더불어민주당 이재명 대표', '이재명'],
    ['a former office', '전 국무총리 한덕수', '한덕수'], ['a former office behind', '한동훈 전 대표', '한동훈'], ['a ministry', '김용현 국방부 장관', '김용현'], ['an office written together', '국방부장관 김용현', '김용현'],
  ])('of a Korean: %s', (_, line, name) => expect(read(line)).toBe(name));

  it.each([
    ['a deed', '毒枭陈志', '陈志'], ['a deed before three letters', '黑客尹国驹', '尹国驹'], ['a policeman', '林郑月娥警官', '林郑月娥'], ['a role on a form', '申请人陈志', '陈志'],
    ['a country and an office', '柬埔寨首相洪玛奈', '洪玛奈'], ['a ministry', '中国外交部部长王毅', '王毅'], ['a party', '中共中央总书记习近平', '习近平'], ['a former office', '前國家主席江澤民', '江澤民'],
    ['a company', '太子集团陈志', '陈志'], ['a company and an office', '柬埔寨太子集团董事长陈志', '陈志'], ['both behind a comma', '陈志，太子集团董事长', '陈志'], ['a company in brackets', '陈志（太子集团）', '陈志'],
    ['a nationality', '柬埔寨籍陈志', '陈志'], ['a nationality and what he is', '中国籍犯罪嫌疑人陈志', '陈志'], ['a people', '朝鲜族李明', '李明'], ['a country', '香港李家超', '李家超'], ['where he is from', '陈志，福建连江人', '陈志'],
  ])('of a Chinese: %s', (_, line, name) => expect(read(line)).toBe(name));

  it.each([
    ['a ministry', 'រដ្ឋមន្ត្រីក្រសួងមហាផ្ទៃ ស សុខា', 'ស សុខា'], ['a country', 'នាយករដ្ឋមន្ត្រីកម្ពុជា ហ៊ុន ម៉ាណែត', 'ហ៊ុន ម៉ាណែត'], ['a company', 'លោក ចេន ជឺ ប្រធានក្រុមហ៊ុន', 'ចេន ជឺ'], ['a people', 'ជនជាតិចិន ឈ្មោះ ចេន ជឺ', 'ចេន ជឺ'], ['sex and age', 'ឈ្មោះ ចេន ជឺ ភេទប្រុស អាយុ៣៧ឆ្នាំ', 'ចេន ជឺ'], ['sex and age in words apart', 'ចេន ជឺ ភេទប្រុស អាយុ ៣៧ឆ្នាំ', 'ចេន ជឺ'], ['age and people', 'ចេន ជឺ អាយុ 37 ឆ្នាំ ជនជាតិចិន', 'ចេន ជឺ'],
  ])('of a Cambodian: %s', (_, line, name) => expect(read(line)).toBe(name));

  it.each([
    ['a people and a role', 'Chinese businessman Chen Zhi', 'Chen Zhi'], ['a nationality', 'Chinese national Chen Zhi', 'Chen Zhi'], ['a country in two words', 'North Korean leader Kim Jong Un', 'Kim Jong Un'], ['a country of whose', "North Korea's Kim Jong Un", 'Kim Jong Un'],
    ['a company and a role', 'Prince Group chairman Chen Zhi', 'Chen Zhi'], ['an office of a country', 'President of South Korea Lee Jae-myung', 'Lee Jae-myung'], ['a company behind a comma', 'Chen Zhi, Prince Group', 'Chen Zhi'], ['a company behind a dash', 'Chen Zhi - Prince Group', 'Chen Zhi'],
    ['a company and a role behind a comma', 'Chen Zhi, Prince Holding Group chairman', 'Chen Zhi'], ['a role without a comma', 'XI Jinping President', 'XI Jinping'], ['a country behind a comma', 'KIM Jong Un, DPRK', 'KIM Jong Un'],
    ['the code of a country', 'CHEN ZHI CHN', 'CHEN ZHI'], ['a people behind a comma', 'CHEN Zhi, Chinese', 'CHEN Zhi'], ['an age', 'Chen Zhi 38 y/o', 'Chen Zhi'], ['a sex and an age', 'Chen Zhi M/38', 'Chen Zhi'], ['a state', 'Chen Zhi - WANTED', 'Chen Zhi'], ['a sex', 'Chen Zhi Male', 'Chen Zhi'], ['a relation', "Kim Jong Un's sister Kim Yo Jong", 'Kim Yo Jong'],
    ['a city and its office', 'Taipei Mayor Ko Wen-je', 'Ko Wen-je'], ['a company and an office in short', 'Huawei CFO Meng Wanzhou', 'Meng Wanzhou'], ['the same behind', 'Meng Wanzhou CFO of Huawei', 'Meng Wanzhou'], ['an age in one word', '37-year-old Chen Zhi', 'Chen Zhi'],
    ['a country of birth', 'Chinese-born Chen Zhi', 'Chen Zhi'], ['an office with its country behind', 'Prime Minister Hun Manet of Cambodia', 'Hun Manet'], ['an office of two words', 'Hong Kong Chief Executive John Lee Ka-chiu', 'John Lee Ka-chiu'], ['a relation behind', 'Ri Sol Ju wife of Kim Jong Un', 'Ri Sol Ju'],
  ])('in Latin letters: %s', (_, line, name) => expect(read(line)).toBe(name));

  it('and is told as a title', () => expect(parseName('柬埔寨太子集团董事长陈志').titles).toEqual(['柬埔寨太子集团董事长']));
  it('and says nothing for or against anybody', () =>
    expect(compareNames('캄보디아 총리 훈 마넷', 'Hun Manet').evidence).toBe(compareNames('훈 마넷', 'Hun Manet').evidence));
});

it.each([
  '김 대표', '이 주석', '남 상미', '여 운형', '강 남', '김병원', '전 두환', '현 빈', '박 건설', '韩国瑜', '华人杰', '张籍', '王若人', '李大人', 'Chan China', 'Hong Kong Chan', 'Ambrose King Yeo Chi', 'Lee Major Kim Chol', 'Kor Bun Heng', 'Sok Bun Kor', 'Kim Yung Rok',
  "Strategic Rocket Force of the Korean People's Army", 'Equipment Supply of Nuclear Industries Co', 'Academy of National Defense Science', 'Hong Kong Electronics Kish Co', 'AL-ROWAD Bank for Development and Investment', 'Black Sea Bank Development Reconstruction',
])('%s is a name to its end', (name) => {
  const { parts, titles } = parseName(name);
  expect(parts.map(({ text }) => text)).toEqual(name.split(' '));
  expect(titles).toEqual([]);
});
