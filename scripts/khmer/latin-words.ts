/**
 * Counts how often a Latin word is a Khmer name, by how often the Khmer words are that it spells, and writes latin-words.tsv.
 *
 *   npx tsx scripts/khmer/latin-words.ts NAMES WORD-SPELLINGS [--hold-out SPLIT] [--out FOLDER]
 */
import { clean } from '../../src/language/khmer/clean';
import { making } from './making';
import { countsOf, perMillion } from './name-counts';
import { letters } from './pairs';
import { add, compare, mix, readRows, writeTable, type Weights } from './table';

const { files: [names = '', spellings = ''], heldOut, out } = making(process.argv.slice(2));

/** One surname or given name in ten thousand: with twice as many words the likelihood of one name in fifty is another, and as many true pairs are found. */
const LEAST = 200;

const spelt = new Map<string, Weights>();
for (const [khmer = '', latin = '', share = ''] of readRows(spellings).slice(1)) {
  const word = clean(khmer);
  const known = spelt.get(word) ?? new Map<string, number>();
  spelt.set(word, known);
  if (letters(latin).length > 1) add(known, letters(latin), Number(share));
}

const uses: Weights = new Map();
for (const [word, [surname, given]] of perMillion(countsOf(names))) {
  const known = spelt.get(word);
  if (known !== undefined && known.size > 0 && !heldOut(word)) mix(uses, known, surname + given);
}

const rows = [...uses].filter(([, count]) => count >= LEAST).sort(([a], [b]) => compare(a, b)).map(([word, count]) => [word, String(Math.round(count))]);

writeTable(
  `${out}/latin-words.tsv`,
  [
    'How often a Latin word is a Khmer surname or given name: a common name is likelier than its letters are, and a name that is hardly Korean or Chinese is known by it.',
    'Source: how often the words of words.tsv are names, by the shares of their spellings in passports and rosters; shares, not a census.',
    'Licence: MIT, as the whole project; the counts are facts.',
    'Made by: scripts/khmer/latin-words.ts (npx tsx scripts/khmer/latin-words.ts NAMES WORD-SPELLINGS); do not edit by hand.',
    'Order: by letter.',
    'Leaves out: words rarer than one name in ten thousand; single letters.',
    'Per two million, surnames and given names together.',
  ],
  ['word', 'uses'],
  rows,
);
console.log(`${rows.length} words`);
