/**
 * How well Khmer is written in Latin letters: the standards against official place names, and `spellings` against the spellings
 * that name words and public figures have.
 *
 *   npx tsx bench/khmer-spellings.ts PLACES WORDS PEOPLE, after `npm run build`
 *
 * PLACES: khmer, latin (Geographic Department), …, ungegn in the fifth column where known. WORDS: khmer, latin, share. PEOPLE: class,
 * entity, khmer, latin; those of `khmer-latin/persons` count. The tables learn from such words and people: figures on words that
 * they have not learnt from are those of `scripts/khmer/hold-out.ts`.
 */
import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { show, speltNames, speltWords } from './spelt-words';
import { argumentsOf } from './usage';

// As built; by a computed path, since types are checked before anything is built.
const { romanize, spellings }: typeof import('../src/index') = await import(new URL('../dist/index.js', import.meta.url).href);

const [places = '', words = '', people = ''] = argumentsOf('npx tsx bench/khmer-spellings.ts PLACES WORDS PEOPLE, after `npm run build`', 3);
const rowsOf = (path: string): string[][] => readFileSync(path, 'utf8').split('\n').slice(1).filter((line) => line !== '').map((line) => line.split('\t'));
const letters = (text: string): string => text.toLowerCase().normalize('NFC').replace(/[\s’ʼ'-]/gu, '');

for (const [system, column] of [['geographic-department', 1], ['ungegn', 4]] as const) {
  const pairs = new Map<string, [string, string]>();
  for (const row of rowsOf(places)) {
    const [khmer = '', latin = ''] = [row[0], row[column]];
    if (latin !== '' && !/[\d០-៩]/u.test(khmer + latin)) pairs.set(`${khmer} ${letters(latin)}`, [khmer, letters(latin)]);
  }
  let exact = 0;
  let edits = 0;
  let length = 0;
  for (const [khmer, latin] of pairs.values()) {
    const written = letters(romanize(khmer, system));
    if (written === latin) exact++;
    edits += distance(written, latin);
    length += latin.length;
  }
  console.log(`${system}: ${pairs.size} places, exactly equal ${(exact / pairs.size).toFixed(3)}, mean edit distance ${(edits / pairs.size).toFixed(2)} of ${(length / pairs.size).toFixed(1)} letters`);
}

console.log(show('spellings of words', speltWords(spellings, rowsOf(words), () => true)));
const persons = rowsOf(people).filter(([kind]) => kind === 'khmer-latin/persons').map(([, , khmer = '', latin = '']): [string, string] => [khmer, latin]);
console.log(show('spellings of whole names', speltNames(spellings, persons)));
