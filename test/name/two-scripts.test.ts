import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const evidence = (a: string, b: string): number => compareNames(a, b).evidence;
const aliases = (name: string): string[] => parseName(name).aliases.map(({ text }) => text);

describe('a surname in one script and the given name in another', () => {
  it.each([
    ['KIM 민수', '김민수'], ['KIM 민수', 'Kim Minsu'], ['민수 KIM', '金敏洙'], ['金 민수', '김민수'], ['金민수', 'Kim Minsu'], ['김 Minsu', '金敏洙'], ['김 Min Su', '김민수'], ['Minsu 김', '김민수'],
    ['김Min-su', '김민수'], ['Kim 敏洙', '김민수'], ['Kim 敏洙', '金敏洙'], ['Park 槿惠', '朴槿惠'], ['Wang 志祥', '王志祥'], ['習 Jinping', '习近平'],
  ])('%s is %s', (mixed, name) => {
    expect(evidence(mixed, name)).toBeGreaterThan(10);
    expect(evidence(name, mixed)).toBe(evidence(mixed, name));
  });

  it.each([['KIM 민수', '김민호'], ['KIM 민수', '박민수'], ['金 민수', 'Kim Minho'], ['김 Minsu', '김민호'], ['Lee 재명', '박재명'], ['Kim 敏洙', '金智洙']])('%s is not %s', (mixed, name) => {
    expect(evidence(mixed, name)).toBeLessThan(9);
  });

  it('tells no more of itself than in one script', () => expect(evidence('KIM 민수', 'KIM 민수')).toBeLessThan(evidence('김민수', '김민수') + 2));

  it.each([['Samsung 민수', ['민수']], ['王 Wang', ['Wang']], ['Kim 金', ['金']], ['문재인 Moon', ['Moon']], ['金正恩 Kim Jong Un', ['Kim Jong Un']], ['Jung 민수 Kim', ['민수', 'Kim']]])(
    '%s is no such name', (name, others) => expect(aliases(name)).toEqual(others));
});
