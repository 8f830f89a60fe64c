import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/index';

const bits = (han: string, latin: string): number => compareNames(han, latin).evidence;
const ALMOST = 1;

describe('a word of a given name is spelt by one system', () => {
  it.each([
    ['张建刚', 'Zhang Jiankang', '张建康'], ['王志刚', 'Wang Zhikang', '王志康'], ['张晓东', 'Zhang Xiaotong', '张晓彤'], ['王大东', 'Wang Datong', '王大同'],
  ])('%s is hardly %s, which %s is', (other, latin, bearer) => {
    expect(bits(bearer, latin) - bits(other, latin)).toBeGreaterThan(6);
    expect(bits(other, latin)).toBeLessThan(12);
  });

  it.each([
    ['李志刚', 'Li Chihkang'], ['陈德刚', 'Chen Tekang'], ['蒋经国', 'Chiang Chingkuo'], ['赖清德', 'Lai Chingte'], ['张建刚', 'Zhang Jiangang'],
  ])('%s is %s as ever', (han, latin) => expect(bits(han, latin)).toBeGreaterThan(16));

  it.each([['黄伟明', 'Ng Weiming'], ['陈志强', 'Tan Zhiqiang'], ['林国伟', 'Lam Guowei']])('%s is %s: the surname may be of another', (han, latin) => {
    expect(bits(han, latin)).toBeGreaterThan(13);
  });

  it.each([['陈志刚', 'Chen Zhi-kang'], ['张建刚', 'Zhang Jian Kang'], ['陈志豪', 'Chan Zhi Ho']])('%s may be %s: what is divided may be of several', (han, latin) => {
    expect(bits(han, latin)).toBeGreaterThan(11);
  });
});

describe('a surname in ü may be written as pinyin is typed beside a given name in pinyin', () => {
  it.each([['吕志成', 'Lu Zhicheng'], ['吕志成', 'Lv Zhicheng'], ['吕志成', 'Lyu Zhicheng']])('%s is %s', (han, latin) => expect(bits(han, latin)).toBeGreaterThan(16));
});

describe('a surname may be read as its character is elsewhere, or in the second way of its bearers, at a price', () => {
  it.each([
    ['单伟明', 'Shan Weiming', 'Dan Weiming'], ['仇伟明', 'Qiu Weiming', 'Chou Weiming'], ['区伟明', 'Ou Weiming', 'Qu Weiming'], ['解伟明', 'Xie Weiming', 'Jie Weiming'],
    ['乐伟明', 'Yue Weiming', 'Le Weiming'], ['召伟明', 'Shao Weiming', 'Zhao Weiming'], ['覃伟明', 'Qin Weiming', 'Tan Weiming'], ['查伟明', 'Zha Weiming', 'Cha Weiming'],
    ['盖伟明', 'Gai Weiming', 'Ge Weiming'], ['隗伟明', 'Wei Weiming', 'Kui Weiming'], ['万俟伟明', 'Moqi Weiming', 'Wanqi Weiming'], ['尉迟伟明', 'Yuchi Weiming', 'Weichi Weiming'],
    ['曾伟明', 'Zeng Weiming', 'Ceng Weiming'], ['洗伟明', 'Xi Weiming', 'Xian Weiming'], ['谌伟明', 'Chen Weiming', 'Shen Weiming'], ['翟伟明', 'Zhai Weiming', 'Di Weiming'],
  ])('%s is %s, or %s', (han, own, elsewhere) => {
    expect(bits(han, own)).toBeGreaterThan(10);
    expect(bits(han, elsewhere)).toBeGreaterThan(10);
  });

  it.each([['谭伟明', 'Tan Weiming', '覃伟明'], ['赵伟明', 'Zhao Weiming', '召伟明'], ['曲伟明', 'Qu Weiming', '区伟明']])('%s is %s rather than %s is', (bearer, latin, other) => {
    expect(bits(bearer, latin) - bits(other, latin)).toBeGreaterThan(ALMOST);
  });

  it.each([['王伟明', 'Yu Weiming'], ['石伟明', 'Dan Weiming']])('%s is not %s, which no dictionary has', (han, latin) => {
    expect(bits(han, latin)).toBeLessThan(4);
  });
});
