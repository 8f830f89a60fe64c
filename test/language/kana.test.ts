import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/index';
import { readsNamesIn, type Figure } from './in-letters';

/** Public figures as the Japanese press writes them. */
const FIGURES: readonly Figure[] = [
  ['キム・ジョンウン', '김정은', 'Kim Jong Un'], ['イ・ジェミョン', '이재명', 'Lee Jae-myung'], ['ユン・ソンニョル', '윤석열', 'Yoon Suk-yeol'], ['パク・クネ', '박근혜', 'Park Geun-hye'], ['ムン・ジェイン', '문재인', 'Moon Jae-in'], ['チョン・ドゥファン', '전두환', 'Chun Doo-hwan'],
  ['シー・チンピン', '习近平', 'Xi Jinping'], ['トン・シアオピン', '邓小平', 'Deng Xiaoping'], ['チアン・ツォーミン', '江泽民', 'Jiang Zemin'], ['フー・チンタオ', '胡锦涛', 'Hu Jintao'], ['チョウ・エンライ', '周恩来', 'Zhou Enlai'], ['ツァイ・インウェン', '蔡英文', 'Tsai Ing-wen'],
  ['フン・セン', 'ហ៊ុន សែន', 'Hun Sen'], ['フン・マネット', 'ហ៊ុន ម៉ាណែត', 'Hun Manet'], ['ヘン・サムリン', 'ហេង សំរិន', 'Heng Samrin'], ['ポル・ポト', 'ប៉ុល ពត', 'Pol Pot'],
];

readsNamesIn('Japanese', FIGURES, [['キム・ジョンイル', '김정은'], ['シー・チンピン', 'Xi Zhongxun'], ['フン・セン', 'Hun Manet'], ['スズキ・イチロー', '장성택'], ['リー・クーチアン', '李强']]);

describe('a name in kana is written as', () => {
  it.each([
    ['half-width letters of bank transfers', 'ｷﾑ ｼﾞｮﾝｳﾝ'], ['one word', 'キムジョンウン'], ['hiragana', 'きむ・じょんうん'], ['with an office behind it', 'キム・ジョンウン総書記'], ['after its characters', '金正恩（キム・ジョンウン）'],
  ])('%s: %s', (_, name) => expect(compareNames(name, '김정은').evidence).toBeGreaterThan(10));
});
