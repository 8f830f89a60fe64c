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

describe('other names are read as they were', () => {
  it.each([['诺罗敦·西哈莫尼', 'Norodom Sihamoni'], ['欧阳建国', 'Ouyang Jianguo'], ['扎西次仁', 'Zhaxi Ciren'], ['帕巴拉', 'Pabala']])('%s is %s', (han, latin) => {
    expect(bits(han, latin)).toBeGreaterThan(9);
  });
});
