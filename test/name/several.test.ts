import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

describe('a text that names several persons is each of them', () => {
  it.each([
    ['김정은, 김여정', '김정은', '김여정'], ['김정은과 김여정', '김정은', '김여정'], ['김정은·김여정', '김정은', '김여정'], ['김정은ㆍ김여정', '김정은', '김여정'], ['김정은 위원장 및 김여정 부부장', '김정은', '김여정'], ['陈志、陈强', '陈志', '陈强'], ['陈志，陈强', '陈志', '陈强'], ['陈志和陈强', '陈志', '陈强'], ['陈志 与 陈强', '陈志', '陈强'],
    ['Chen Zhi\nKim Jong Un', 'Chen Zhi', 'Kim Jong Un'], ['陈志\r\n\r\n陈强\n', '陈志', '陈强'], ['ហ៊ុន សែន និង ហ៊ុន ម៉ាណែត', 'ហ៊ុន សែន', 'ហ៊ុន ម៉ាណែត'], ['ហ៊ុន សែន, ហ៊ុន ម៉ាណែត', 'ហ៊ុន សែន', 'ហ៊ុន ម៉ាណែត'], ['Kim Jong Un and Kim Yo Jong', 'Kim Jong Un', 'Kim Yo Jong'], ['Chen Zhi & Chen Qiang', 'Chen Zhi', 'Chen Qiang'],
    ['Hun Manet or Hun Maneth', 'Hun Manet', 'Hun Maneth'], ['김철남 또는 김철수', '김철남', '김철수'], ['陈志或陈治', '陈志', '陈治'], ['សុខ ដារ៉ា ឬ ជា សុខុម', 'សុខ ដារ៉ា', 'ជា សុខុម'], ['김철남 | 김철수', '김철남', '김철수'], ['Chen Zhi || Chan Tai Man', 'Chen Zhi', 'Chan Tai Man'], ['Chen Zhi + Chan Tai Man', 'Chen Zhi', 'Chan Tai Man'],
    ['Chen Zhi – Chan Tai Man', 'Chen Zhi', 'Chan Tai Man'], ['김철남—김철수', '김철남', '김철수'], ['Chen Zhi > Chan Tai Man', 'Chen Zhi', 'Chan Tai Man'], ['Chen Zhi • Chan Tai Man', 'Chen Zhi', 'Chan Tai Man'], ['Chen Zhi\\Chan Tai Man', 'Chen Zhi', 'Chan Tai Man'], ['Chen Zhi\tChan Tai Man', 'Chen Zhi', 'Chan Tai Man'],
    ['1) 김철남 2) 김철수', '김철남', '김철수'], ['①陈志②陈强', '陈志', '陈强'], ['១. សុខ ដារ៉ា ២. ជា សុខុម', 'សុខ ដារ៉ា', 'ជា សុខុម'], ['a) Chen Zhi b) Chan Chi', 'Chen Zhi', 'Chan Chi'], ['1.KIM/MINSU MR 2.LEE/JIHO MS', 'KIM MINSU', 'LEE JIHO'],
    ['홍길동(36)·김철수(40)', '홍길동', '김철수'], ['홍길동씨·김철수씨', '홍길동', '김철수'], ['홍길동·박진', '홍길동', '박진'], ['홍길동 · 김철수', '홍길동', '김철수'], ['박진과 김철수', '박진', '김철수'], ['홍길동, 박진', '홍길동', '박진'],
  ])('%s', (text, one, other) => {
    const name = parseName(text);
    expect(name.warnings).toContain('several');
    for (const person of [one, other]) {
      expect(name.aliases.map(({ parts }) => parts.map((part) => part.text).join(' '))).toContain(person);
      expect(compareNames(text, person).evidence).toBeGreaterThan(compareNames(person, person).evidence - 3);
    }
  });

  it.each([
    '남궁, 민수', '노로돔·시하모니', '도널드 트럼프', '김, 정은', '陈, 志', 'KIM, Jong Un', 'Chan, Tai Man', 'Kim and Chang', 'Standards & Trading', 'Ministry of Science and Technology', 'Korea Mining and Development Trading Corporation', '欧阳和平', '和志明', '김화와', 'Tan & Sons', 'Kim - 123 & 😀 Un', 'KIM\nJong Un', 'Chen Zhi\nMale', 'Chen Zhi\n',
    'Keo Or', 'Sok or Dara', '1. Kim Minsu', '남궁 · 민수', '도널드 트럼프 (78)', '欧阳-娜娜', '김화-철', 'A. Kim B. Lee', 'Chen Zhi - Chairman', 'CHEN ZHI|1987-12-16|M', '박철과 이혁',
  ])('%s is one', (name) => expect(parseName(name).warnings).not.toContain('several'));
});
