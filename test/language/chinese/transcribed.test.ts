import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/index';

const bits = (one: string, other: string): number => compareNames(one, other).evidence;

describe('a name by ear in characters with a dot meets its pinyin, and only that of the same name', () => {
  it.each([
    ['司马义·铁力瓦尔地', 'Simayi Tieliwaerdi'], ['司马义·铁力瓦尔地', 'SIMAYI·TIELIWAERDI'], ['努尔·白克力', 'Nuer Baikeli'], ['雪克来提·扎克尔', 'Xuekelaiti Zhakeer'],
    ['阿沛·阿旺晋美', 'Apei Awangjinmei'], ['司马义·艾买提', 'Simayi Aimaiti'], ['帕巴拉·格列朗杰', 'Pabala Gelielangjie'], ['艾力更·依明巴海', 'Ailigeng Yimingbahai'],
    ['阿不都热依木·阿不都拉', 'Abudureyimu Abudula'],
  ])('%s is %s', (han, latin) => expect(bits(han, latin)).toBeGreaterThan(25));

  it.each([
    ['司马义·铁力瓦尔地', 'Simayi Aimaiti'], ['司马义·铁力瓦尔地', '司马义·艾买提'], ['买买提·艾尔肯', 'Maimaiti Tuerxun'], ['阿不都热依木·阿不都拉', '阿不都热依木·阿不都热合曼'],
    ['阿不都热依木·阿不都拉', '阿不都热依木·买买提'],
  ])('%s is not %s', (one, other) => expect(bits(one, other)).toBeLessThan(-5));
});

describe('words of one syllable are no words of theirs', () => {
  it.each([['蘇嘉豪', 'Sulu Sou Ka Hou'], ['鄧瑞敏', 'Sheren Tang Sui-man']])('%s is %s', (han, latin) => expect(bits(han, latin)).toBeGreaterThan(10));
});

describe('other names are read as they were', () => {
  it.each([['诺罗敦·西哈莫尼', 'Norodom Sihamoni'], ['欧阳建国', 'Ouyang Jianguo'], ['扎西次仁', 'Zhaxi Ciren'], ['帕巴拉', 'Pabala']])('%s is %s', (han, latin) => {
    expect(bits(han, latin)).toBeGreaterThan(9);
  });
});

describe('who spells it by the sounds of his own language is met by what China hears', () => {
  it.each([
    ['努尔·白克力', 'Nur Bekri'], ['伊力哈木·土赫提', 'Ilham Tohti'], ['热比娅·卡德尔', 'Rebiya Kadeer'], ['雪克来提·扎克尔', 'Shohrat Zakir'], ['艾尔肯·吐尼亚孜', 'Erkin Tuniyaz'],
    ['赛福鼎·艾则孜', 'Seypidin Azizi'], ['肖开提·依明', 'Shewket Imin'], ['迪丽热巴·迪力木拉提', 'Dilraba Dilmurat'], ['尼格买提·热合曼', 'Nëghmet Raxman'], ['阿不都拉·买买提', 'Abdulla Memet'],
    ['多力坤·艾沙', 'Dolkun Isa'], ['阿卜杜勒·哈克', 'Abdul Haq'], ['努尔兰·艾尔肯', 'NURLAN<<ERKIN'],
    ['扎西次仁', 'Tashi Tsering'], ['丹增嘉措', 'Tenzin Gyatso'], ['洛桑嘉措', 'Lobsang Gyatso'], ['索南罗布', 'Sonam Norbu'], ['洛桑森格', 'Lobsang Sangay'], ['扎西旺久', 'Tashi Wangchuk'],
    ['平措汪杰', 'Phuntsok Wangyal'], ['白玛赤林', 'Pema Thinley'], ['洛桑江村', 'Lobsang Gyaltsen'], ['松赞干布', 'Songtsen Gampo'], ['阿沛·阿旺晋美', 'Ngabo Ngawang Jigme'],
  ])('%s is %s', (han, latin) => expect(bits(han, latin)).toBeGreaterThan(12));

  it.each([
    ['江村罗布', 'Gyaincain Norbu'], ['多吉才旦', 'Doje Cedain'], ['向巴平措', 'Qiangba Puncog'], ['阿沛·阿旺晋美', 'Ngapoi Ngawang Jigme'], ['帕巴拉·格列朗杰', 'Pagbalha Geleg Namgyai'], ['仁青平措', 'Rinqing Puncog'],
  ])('in the official pinyin of Tibetan: %s is %s', (han, latin) => expect(bits(han, latin)).toBeGreaterThan(20));

  it.each([
    ['Aierken Tuniyazi', 'Erkin Tuniyaz'], ['Xuekelaiti Zhakeer', 'Shohrat Zakir'], ['Yilihamu Tuheti', 'Ilham Tohti'], ['Zhaxi Ciren', 'Tashi Tsering'], ['Zhaxi Wangjiu', 'Tashi Wangchuk'],
  ])('in pinyin, too: %s is %s', (pinyin, own) => expect(bits(pinyin, own)).toBeGreaterThan(12));

  it.each([
    ['买买提·吐尔逊', 'Memet Turghun'], ['艾尔肯·吐尼亚孜', 'Erkin Tursun'], ['扎西次仁', 'Tashi Dorje'], ['丹增嘉措', 'Tenzin Norbu'], ['Zhaxi Duoji', 'Tashi Tsering'], ['努尔·白克力', 'Nur Hasan'],
    ['Abulaiti Tuerxun', 'Ablet Turdi'], ['Ablet Tursun', 'Ablet Turdi'], ['Erkin Tursun', 'Erkin Turdi'],
  ])('%s is not %s', (one, other) => expect(bits(one, other)).toBeLessThan(5));

  it('one syllable of many that is another leaves little', () => {
    expect(bits('阿布来提·吐尔逊', 'Abulaiti Tuerdi')).toBeLessThan(9);
    expect(bits('阿布来提·吐尔逊', 'Abulaiti Tuerxun')).toBeGreaterThan(40);
  });

  it.each([['Abdul Daim Zainuddin', 'Daim Zainuddin', 16], ['Mujahid Yusof Rawa', 'Mujahid Yusuf Rawa', 28], ['Ibrahim Mohammad Hussein', 'Hussein Ibrahim Mohammad', 19]])(
    'the same names of Malays and Arabs are compared as words: %s is %s', (one, other, least) => expect(bits(one, other)).toBeGreaterThan(least));
});
