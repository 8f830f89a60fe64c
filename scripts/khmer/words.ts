/**
 * Counts how often a Khmer word is a surname and a given name, and writes words.tsv.
 *
 *   npx tsx scripts/khmer/words.ts NAMES [--hold-out SPLIT] [--out FOLDER]
 */
import { making } from './making';
import { countsOf, perMillion } from './name-counts';
import { compare, writeTable } from './table';

const { files: [names = ''], heldOut, out } = making(process.argv.slice(2));

/** A word met less often in the sample of 600,000 names is not counted: it may be one person's. */
const LEAST = 20;

const counts = countsOf(names);
const rows = [...perMillion(counts)]
  .filter(([word]) => !heldOut(word) && (counts.surnames.get(word) ?? 0) + (counts.given.get(word) ?? 0) >= LEAST)
  .sort(([a], [b]) => compare(a, b))
  .map(([word, shares]) => [word, ...shares.map((share) => String(Math.round(share)))]);

writeTable(
  `${out}/words.tsv`,
  [
    'How often a Khmer word is a surname, and how often a given name.',
    'Source: counts over lists of Khmer name words; shares, not a census.',
    'Licence: MIT, as the whole project; the counts are facts.',
    'Made by: scripts/khmer/words.ts (npx tsx scripts/khmer/words.ts NAMES); do not edit by hand.',
    'Order: UTF-16 code units of the word.',
    'Leaves out: words met fewer than 20 times in 600,000; words of one open short syllable, which are names cut off.',
    'Per million surnames, per million given-name words; 0 is never seen there.',
  ],
  ['word', 'surname', 'given'],
  rows,
);
console.log(`${rows.length} words`);
