import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const read = (name: string): string => parseName(name).parts.map(({ letters }) => letters).join(' ');

describe('a form of address with a surname is the surname', () => {
  it.each([
    ['王姓男子', '王'], ['姓王男子', '王'], ['欧阳姓女子', '欧阳'], ['王氏', '王'], ['王先生', '王'], ['李女士', '李'], ['欧阳先生', '欧阳'], ['李老师', '李'], ['王老板', '王'], ['李总', '李'], ['毛主席', '毛'], ['小陈', '陈'], ['老王', '王'],
    ['김사장', '김'], ['김부장님', '김'], ['김 사장님', '김'], ['김여사', '김'], ['김대통령', '김'],
  ])('%s is %s', (name, surname) => {
    expect(read(name)).toBe(surname);
    expect(parseName(name).titles.length).toBeGreaterThan(0);
  });

  it.each([['王姓男子', '王志祥'], ['老王', '王志祥'], ['李女士', '李梅'], ['김사장', '김정은']])('%s says little for %s, and nothing against it', (name, whole) => {
    const { evidence } = compareNames(name, whole);
    expect(evidence).toBeGreaterThan(0);
    expect(evidence).toBeLessThan(5);
  });

  it.each([['王先生', '李先生'], ['小王', '小李'], ['김사장', '이사장']])('%s is not %s', (one, other) => expect(compareNames(one, other).evidence).toBeLessThan(0));

  it('may be so before a sex', () => expect(parseName('王男').aliases.map(({ text }) => text)).toEqual(['王']));

  it.each(['老舍', '老子', '小米', '小红', '阿强', '强哥', '小林', '王皇后', '王国王', '张大亨', '김기자', '김교수', '김종범', '김의원', '이철수', '百姓', '王羲之', '陈姓'])('%s stays whole', (name) => expect(read(name)).toBe(name));
});
