import { describe, expect, it } from 'vitest';
import { generator } from '../../src/calibrate/random';
import { DISGUISES } from '../../bench/robustness/disguises';
import { ERRORS } from '../../bench/robustness/errors';
import { LAYOUTS } from '../../bench/robustness/layouts';
import { ends, type Facts } from '../../bench/robustness/perturbation';
import { linesOf } from '../../bench/robustness/table';
import type { Tally } from '../../bench/robustness/measure';

const ALL = [...LAYOUTS, ...DISGUISES, ...ERRORS];
const KIM: Facts = { surname: 'Kim', syllables: 3 };
const apply = (kind: string, name: string, facts: Facts = KIM): string | undefined =>
  ALL.find((one) => one.name === kind)?.apply(name, generator(1, kind), facts);

describe('a disturbance', () => {
  it.each([
    ['surname at the other end', 'Kim Jong Un', 'Jong Un Kim'],
    ['surname at the other end', 'Jong Un Kim', 'Kim Jong Un'],
    ['surname before a comma', 'Jong Un Kim', 'Kim, Jong Un'],
    ['passport line', 'Kim Jŏng-un', 'KIM<<JONG<UN'.padEnd(39, '<')],
    ['passport line, names exchanged', 'Kim Jong Un', 'JONG<UN<<KIM'.padEnd(39, '<')],
    ['given names joined', 'Kim Jong Un', 'Kim Jongun'],
    ['given names hyphenated', 'Kim Jong Un', 'Kim Jong-Un'],
    ['hyphens closed up', 'Kim Jong-Un', 'Kim Jongun'],
    ['initials', 'Kim Jong-un', 'Kim J. U.'],
    ['letters set apart', 'Kim Jong', 'K i m   J o n g'],
    ['full width', 'Kim', 'Ｋｉｍ'],
    ['small capitals', 'Kim', 'ᴋɪᴍ'],
  ])('%s: %s', (kind, name, expected) => expect(apply(kind, name)).toBe(expected));

  it.each([
    ['surname before a comma', 'Kim, Jong Un'],
    ['a letter left out', 'Park Jong Un'],
    ['full width', '김정은'],
    ['hyphens to spaces', 'Kim Jong Un'],
  ])('%s has nothing to change in %s', (kind, name) => expect(apply(kind, name)).toBeUndefined());

  it('has a name of its own, and says the same for the same seed', () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
    for (const { name } of ALL) expect(apply(name, 'Kim Jong-un')).toBe(apply(name, 'Kim Jong-un'));
  });

  it('changes one letter of the given name when it is an edit', () => {
    for (const { name, promise } of ERRORS) if (promise !== undefined) expect(apply(name, 'Kim Jong Un')).toMatch(/^Kim .{6,8}$/u);
  });

  it('finds the surname at an end only', () => expect(ends('Starry Kim Wai', KIM)).toBeUndefined());
});

it('a line tells points lost over all classes, and whether the promise is kept', () => {
  const tally = (before: number, after: number): Tally => ({ perturbation: 'x', promise: 2, class: 'a-b/c', group: 'a-b', pairs: 100, before, after, lost: [] });
  expect(linesOf([tally(90, 89), tally(80, 76)])).toMatchObject([{ pairs: 200, before: 0.85, after: 0.825, loss: 2.5, kept: false }]);
  expect(linesOf([tally(90, 89)])).toMatchObject([{ loss: 1, kept: true }]);
});
