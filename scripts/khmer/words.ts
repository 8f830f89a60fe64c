/**
 * Counts how often a Khmer word is a surname and a given name, and writes words.tsv.
 *
 *   npx tsx scripts/khmer/words.ts NAMES
 */
import { clean } from '../../src/language/khmer/clean';
import { clusters } from '../../src/language/khmer/clusters';
import { isKhmer } from './pairs';
import { add, compare, readRows, total, writeTable, type Weights } from './table';

const [names = ''] = process.argv.slice(2);

/** A word met less often in the sample of 600,000 names is not counted: it may be one person's. */
const LEAST = 20;

const surnames: Weights = new Map();
const given: Weights = new Map();
const attested = new Set<string>();

for (const [khmer = '', , kind = '', source = '', count = ''] of readRows(names).slice(1)) {
  const word = clean(khmer);
  if (!isKhmer(word)) continue;
  if (!source.includes('model')) attested.add(word);
  const seen = source.includes('model') ? Number(count) : 0;
  if (kind === 'surname') add(surnames, word, seen);
  else if (kind === 'given') add(given, word, seen);
  else {
    add(surnames, word, seen / 2);
    add(given, word, seen / 2);
  }
}
/** A letter with no vowel or a short open one is no Khmer word (no syllable may end so): what is left of a cut-off name, unless public figures bear it (ស, Sar). */
function cutOff(word: string): boolean {
  const [only, ...more] = clusters(word);
  return only === undefined || (more.length === 0 && ['', 'ិ', 'ឹ', 'ុ', 'ួ'].includes(only.vowel));
}

const words = [...new Set([...surnames.keys(), ...given.keys()])].filter(
  (word) => (attested.has(word) || !cutOff(word)) && (surnames.get(word) ?? 0) + (given.get(word) ?? 0) >= LEAST,
);
const sums = [total(surnames), total(given)] as const;
const perMillion = (weights: Weights, word: string, sum: number): string => String(Math.round((1e6 * (weights.get(word) ?? 0)) / sum));
const rows = words.sort(compare).map((word) => [word, perMillion(surnames, word, sums[0]), perMillion(given, word, sums[1])]);

writeTable(
  'src/language/khmer/words.tsv',
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
