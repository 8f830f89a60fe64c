/**
 * What the marks of a romanization tell: of names that are spelt alike without them, how often the right one is ahead of all others.
 *
 *   npx tsx bench/marks.ts NAMES, after `npm run build`
 *
 * NAMES: Hangul or Chinese names, one a line. Of each group that plain letters spell alike and marks do not, the first name is asked for.
 */
import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { putUnder } from '../src/text/by-key';
import { argumentsOf } from './usage';

// As built; by a computed path, since types are checked before anything is built.
const { compareNames, romanize }: typeof import('../src/index') = await import(new URL('../dist/index.js', import.meta.url).href);

/** Groups that are asked for, at most. */
const GROUPS = 3000;

const [file = ''] = argumentsOf('npx tsx bench/marks.ts NAMES, after `npm run build`', 1);
const names = [...new Set(readFileSync(file, 'utf8').split('\n').map((line) => line.trim()))];

type Spell = (name: string) => string;
const plain: Spell = (text) => text.normalize('NFD').replaceAll(/[^A-Za-z -]/gu, '');
/** As typewriters have it, and the United Nations' lists. */
const TYPED: ReadonlyMap<string, string> = new Map([['ŏ', "o'"], ['ŭ', "u'"], ['Ŏ', "O'"], ['Ŭ', "U'"]]);
const capital: Spell = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const toned: Spell = (name) => {
  const [surname = '', ...given] = pinyin(name, { mode: 'surname', type: 'array' });
  return `${capital(surname)} ${capital(given.join(''))}`;
};

const reischauer: Spell = (name) => romanize(name, 'mccune-reischauer', { hyphen: true });

function tell(what: string, chosen: readonly string[], spell: Spell, as: Spell = spell): void {
  const groups = new Map<string, string[]>();
  for (const name of chosen) putUnder(groups, plain(spell(name)), name);
  const confused = [...groups.values()].filter((group) => group.length > 1 && new Set(group.map(spell)).size === group.length);
  const asked = confused.slice(0, GROUPS);
  const ahead = asked.filter(([name = '', ...others]) => {
    const query = as(name);
    const own = compareNames(query, name).evidence;
    return others.every((other) => compareNames(query, other).evidence < own);
  });
  console.log(`${what}: ${confused.length} groups, the right name ahead in ${((100 * ahead.length) / asked.length).toFixed(1)} % of ${asked.length}`);
}

const hangul = names.filter((name) => /^[가-힣]{3}$/u.test(name));
if (hangul.length > 0) {
  tell('McCune–Reischauer', hangul, reischauer);
  tell('the same as typed (Cho\'ng)', hangul, reischauer, (name) => reischauer(name).replaceAll(/[ŏŭŎŬ]/gu, (letter) => TYPED.get(letter) ?? letter));
  tell('the same in plain letters', hangul, reischauer, (name) => plain(reischauer(name)));
}
const han = names.filter((name) => /^\p{sc=Han}{2,3}$/u.test(name));
if (han.length > 0) {
  tell('pinyin with tones', han, toned);
  tell('the same in plain letters', han, toned, (name) => plain(toned(name)));
}
