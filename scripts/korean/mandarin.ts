/**
 * Writes mandarin.tsv: how Korean surnames and given syllables are spelt in pinyin, by way of the characters behind them.
 *
 *     npx tsx scripts/korean/mandarin.ts
 */
import { hanja } from '../tables/counts';
import { readingsIn } from '../tables/readings';
import { variants } from '../tables/repertoire';
import { sourceRows } from '../tables/source';
import { initialSound } from './hanja-sources';
import { addWeights, parseWeights, perMille, writeTable, type Weights } from './table';

const TABLE = new URL('../../src/language/korean/mandarin.tsv', import.meta.url).pathname;
/** Uses per 100,000 given names of a character that no counted name holds. */
const UNSEEN = 0.05;
/** Share of given syllables that follow the initial-sound rule, over both places. */
const FOLLOWED = 0.5;
/** Spellings under one in a hundred are left to chance. */
const FLOOR = 10;
/** ü: LYU in passports since 2012, LV and LU before. */
const U_UMLAUT = [['u', 0.4], ['v', 0.3], ['yu', 0.3]] as const;

const pinyin = readingsIn('language/chinese/characters.mandarin.tsv');
const chineseSurnames = new Map(sourceRows('language/chinese/surnames.tsv').map(([surname = '', , , mandarin = '']) => [surname, mandarin.replaceAll(' ', '')]));
const fold = new Map(variants());
const folded = (text: string): string => Array.from(text, (character) => fold.get(character) ?? character).join('');

const spelt = (letters: string): Weights =>
  letters.includes('v') ? new Map(U_UMLAUT.map(([form, p]) => [letters.replace('v', letters.endsWith('e') ? 'u' : form), p])) : new Map([[letters, 1]]);

/** Given syllables: every character read so, as often as names have it. */
const syllables = new Map<string, Weights>();
const { uses, shares } = hanja();
for (const [character, listed] of readingsIn('language/han/sino-korean.tsv')) {
  const letters = pinyin.get(character)?.[0];
  if (letters === undefined) continue;
  const known = shares.get(character);
  const readings = known === undefined ? new Map(listed.map((syllable) => [syllable, 1 / listed.length])) : new Map(Array.from(parseWeights(known), ([syllable, p]) => [syllable, p / 1000]));
  for (const [syllable, share] of readings) {
    const initial = initialSound(syllable);
    const use = (uses.get(character) ?? UNSEEN) * share;
    const spellings = initial === syllable ? [[syllable, use] as const] : [[initial, use * FOLLOWED] as const, [syllable, use * (1 - FOLLOWED)] as const];
    for (const [sound, weight] of spellings) {
      const weights = syllables.get(sound) ?? new Map<string, number>();
      addWeights(weights, spelt(letters), weight);
      syllables.set(sound, weights);
    }
  }
}

/** Surnames: their Hanja as surnames.tsv orders them, the n-th weighing 1/n², read as the surname in China where it is one there. */
const surnames = new Map<string, Weights>();
for (const [hangul = '', , listed = ''] of sourceRows('language/korean/surnames.tsv')) {
  if (listed === '-') continue;
  const weights: Weights = new Map();
  listed.split(' ').forEach((form, n) => {
    const surname = folded(form);
    const letters = chineseSurnames.get(surname) ?? Array.from(surname, (character) => pinyin.get(character)?.[0] ?? '?').join('');
    if (!letters.includes('?')) addWeights(weights, spelt(letters), 1 / (n + 1) ** 2);
  });
  if (weights.size > 0) surnames.set(hangul, weights);
}

const rows = [['given', syllables], ['surname', surnames]] as const;
writeTable(
  TABLE,
  {
    title: 'How Korean surnames and given syllables are spelt in pinyin, as Korean names are in China.',
    source: 'characters by Korean reading and by use in Korean names (han/sino-korean.tsv, han/name-hanja.tsv), the Hanja of surnames.tsv, and the Mandarin readings of the Chinese room (characters.mandarin.tsv, surnames.tsv).',
    licence: 'MIT; the readings under the licences that the tables named above state.',
    madeBy: 'scripts/korean/mandarin.ts (npx tsx scripts/korean/mandarin.ts); do not edit by hand',
    order: 'Hangul code points, then the place (given, surname).',
    leavesOut: 'spellings under one in a hundred of their syllable; syllables that no character is read as; native names, which China writes by the sound; Wade–Giles and the dialects.',
    notes: ['spellings: per mille. ü is spelt u, v and yu.'],
    columns: ['hangul', 'place', 'spellings'],
  },
  rows
    .flatMap(([place, table]) => Array.from(table, ([hangul, weights]) => [hangul, place, perMille(weights, new Set(), FLOOR)]))
    .sort(([a = '', p = ''], [b = '', q = '']) => (a === b ? (p < q ? -1 : 1) : a < b ? -1 : 1)),
);
