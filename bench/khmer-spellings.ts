/**
 * How well Khmer is written in Latin letters: the standards against official place names, and `spellings` against the spellings
 * that name words have.
 *
 *   npx tsx bench/khmer-spellings.ts PLACES WORDS, after `npm run build`
 *
 * PLACES: khmer, latin (Geographic Department), …, ungegn in the fifth column where known. WORDS: khmer, latin, share. The tables
 * learn from such words; held-out figures come from tables made with `scripts/khmer/train.ts … --hold-out`, built, and `--half`.
 */
import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { half } from '../scripts/khmer/pairs';

// As built; by a computed path, since types are checked before anything is built.
const { romanize, spellings }: typeof import('../src/index') = await import(new URL('../dist/index.js', import.meta.url).href);

const [places = '', words = ''] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const heldOut = process.argv.includes('--half');
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

const likeliest = new Map<string, [string, number]>();
for (const [khmer = '', latin = '', share = ''] of rowsOf(words)) {
  if (heldOut && !half(0)(khmer)) continue;
  if ((likeliest.get(khmer)?.[1] ?? 0) < Number(share)) likeliest.set(khmer, [letters(latin), Number(share)]);
}
let first = 0;
let ten = 0;
for (const [khmer, [latin]] of likeliest) {
  const at = spellings(khmer, { limit: 10 }).findIndex(({ text }) => letters(text) === latin);
  if (at === 0) first++;
  if (at >= 0) ten++;
}
console.log(`spellings${heldOut ? ' of the held-out half' : ''}: ${likeliest.size} words, the usual one first ${(first / likeliest.size).toFixed(3)}, among the first ten ${(ten / likeliest.size).toFixed(3)}`);
