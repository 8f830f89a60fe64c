import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/index';

const evidence = (a: string, b: string): number => compareNames(a, b).evidence;

describe('characters on both sides are no spellings: what differs speaks against', () => {
  it.each([
    ['another surname before a rare given name', '范冰冰', '李冰冰'], ['likewise', '高圆圆', '陈圆圆'], ['brothers', '毛岸英', '毛岸青'], ['cousins', '习近平', '习远平'], ['a character more', '柴静', '柴静怡'],
    ['a character fewer', '郎平生', '郎平'], ['all but one', '蒋经国', '蒋纬国'],
  ])('%s: %s is not %s', (_, one, other) => expect(evidence(one, other)).toBeLessThan(10));

  it.each([
    ['a variant', '邱毅', '丘毅', 10], ['the traditional form', '习近平', '習近平', 18], ['a Korean variant', '呉世勲', '吳世勳', 18],
    ['Hangul is a spelling', '박지성', '朴智星', 12], ['so is what sounds alike: less against than another sound', '陈志祥', '陈智祥', 0],
  ])('%s: %s and %s', (_, one, other, least) => expect(evidence(one, other)).toBeGreaterThan(least));
});

describe("a married woman's name in four characters is her own as well", () => {
  it.each([['林鄭月娥', '鄭月娥'], ['葉劉淑儀', '劉淑儀'], ['陳馮富珍', '馮富珍'], ['范徐麗泰', 'Hsu Lai-tai'], ['林鄭月娥', 'CHENG Yuet Ngor Carrie']])(
    '%s is %s', (married, own) => expect(evidence(married, own)).toBeGreaterThan(12),
  );

  it.each([['欧阳震华', '阳震华'], ['司徒华强', '徒华强'], ['诸葛孔明', '葛孔明']])('%s has a surname of two: it is not %s', (name, other) => expect(evidence(name, other)).toBeLessThan(10));
});
