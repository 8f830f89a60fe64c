import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareNames, parseName } from '../../../src/index';
import { hangulName, hanName, khmerName, latinName } from '../any-name';

const rows = readFileSync(new URL('../../../fixtures/foreign-in-khmer.tsv', import.meta.url), 'utf8')
  .split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));

/**
 * English names and stage names are no spelling of the Chinese one, and a philosopher's Latin name none of any; 光耀 is heard
 * through English, 건희 through one spelling that nobody else has.
 */
const LEFT_OUT = new Set(['Confucius', 'Jack Ma', 'Jackie Chan', 'Joseph Wu', 'Lee Kuan Yew', 'Kim Keon-hee']);
const people = [...new Map(rows.filter(([, latin = '']) => !LEFT_OUT.has(latin)).reverse().map((row) => [row[1], row])).values()];
/** Hangul of Chinese people spells Mandarin, which is the matter of another room. */
const KOREAN = /^(?:Kim|Moon|Yoon|Ban|Lee Jae|Han Duck)/u;

const others = fc.sample(fc.oneof(hangulName, hanName, khmerName, latinName), { seed: 11, numRuns: 3000 }).map(parseName);

describe('among 3,000 other names, a foreign name in Khmer script finds first', () => {
  it('is shown for at least twenty people', () => expect(people.length).toBeGreaterThanOrEqual(20));

  test.each(people.map(([khmer = '', ...forms]) => [khmer, forms.slice(0, KOREAN.test(forms[0] ?? '') ? 3 : 2)] as const))('%s: %j', (khmer, forms) => {
    const name = parseName(khmer);
    const strongest = Math.max(...others.map((other) => compareNames(name, other, { minScore: 1 }).evidence));
    for (const form of forms) expect([form, compareNames(name, form).evidence > strongest]).toEqual([form, true]);
  }, 60_000);
});

describe('a Chinese family of Cambodia is one name in three scripts', () => {
  test.each([
    ['លី យ៉ុងផាត់', 'Ly Yong Phat', '李永發'], ['តាំង ម៉េង', 'Taing Meng', '陳明'], ['តាន់ ហួត', 'Tan Huot', '陈发'], ['អ៊ឹង ហួត', 'Ung Huot', '黃發'],
    ['គួច ហេង', 'Kuoch Heng', '郭興'], ['លឹម គានហ', 'Lim Kean Hor', '林建和'], ['តាំង គឹមស៊ុន', 'Taing Kim Sun', '陈金顺'], ['ឆាយ គឹមហួត', 'Chhay Kim Huot', '蔡金发'],
  ])('%s, %s and %s', (khmer, latin, han) => {
    for (const [a, b] of [[khmer, latin], [khmer, han], [latin, han]] as const) {
      expect([a, b, compareNames(a, b).evidence > 3]).toEqual([a, b, true]);
    }
  });
});
