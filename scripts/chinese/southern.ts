/**
 * Adds the rows from 101 on to the character tables of Hokkien, Teochew, Hakka, Foochow and Vietnamese.
 * Usage: tsx scripts/chinese/southern.ts LANGUAGE_FOLDER
 *
 * The rows up to 100 are written and reviewed by hand, or copied from a dictionary. A rarer character takes the reading of the hand-written ones that
 * share its Cantonese, Mandarin and Korean readings: all eight descend from the categories of Middle Chinese, and what
 * those three languages hold together the southern literary readings seldom part.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFoldings } from './fold';
import { readingRows } from './reading-table';
import { tableRows } from './table';

/** The first row that is derived. */
const DERIVED = 101;
/** A character that fewer given names in 100,000 hold stays without a reading. */
const LEAST_USE = 3;
/** The share of the answering characters that the winning reading has to carry. */
const MAJORITY = 0.6;
const DIALECTS = ['hokkien', 'teochew', 'hakka', 'foochow', 'vietnamese'] as const;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('southern.ts: expected LANGUAGE_FOLDER, got no argument');
const rowsOf = (path: string): string[][] => tableRows(readFileSync(join(folder, path), 'utf8'));
const fold = readFoldings(rowsOf('../text/variants.tsv'));

type Readings = ReadonlyMap<string, string>;

const readings = (path: string): Readings => {
  const found = new Map<string, string>();
  for (const [reading = '', , characters = ''] of rowsOf(path)) {
    for (const character of characters) {
      const canonical = fold.get(character) ?? character;
      if (!found.has(canonical)) found.set(canonical, reading.replace(/\d$/u, ''));
    }
  }
  return found;
};
const cantonese = readings('chinese/characters.cantonese.tsv');
const mandarin = readings('han/characters.mandarin.tsv');
const korean = readings('han/sino-korean.tsv');

/** The companies that a character keeps, the closest first. */
const companies = (character: string): string[] => {
  const [c, m, k] = [cantonese.get(character), mandarin.get(character), korean.get(character)];
  if (c === undefined) return [];
  return [
    ...(m !== undefined && k !== undefined ? [`${c} ${m} ${k}`] : []),
    ...(k !== undefined ? [`${c} - ${k}`] : []),
    ...(m !== undefined ? [`${c} ${m} -`] : []),
  ];
};

/** Asks the characters whose reading is known; one of them leaves its own vote out. */
const electorate = (known: Readings): ((character: string) => string | undefined) => {
  const votes = new Map<string, Map<string, number>>();
  for (const [character, reading] of known) {
    for (const company of companies(character)) {
      const counts = votes.get(company) ?? new Map<string, number>();
      votes.set(company, counts.set(reading, (counts.get(reading) ?? 0) + 1));
    }
  }
  return (character) => {
    const own = known.get(character);
    for (const company of companies(character)) {
      const counts = [...(votes.get(company) ?? [])].map(([reading, count]) => [reading, reading === own ? count - 1 : count] as const);
      const all = counts.reduce((sum, [, count]) => sum + count, 0);
      const winner = counts.find(([, count]) => count > 0 && count >= MAJORITY * all);
      if (winner !== undefined) return winner[0];
    }
    return undefined;
  };
};

const frequent = rowsOf('chinese/frequency.tsv')
  .filter(([, first, next]) => Number(first) + Number(next) >= LEAST_USE).map(([character = '']) => character);

for (const dialect of DIALECTS) {
  const path = join(folder, 'chinese', `characters.${dialect}.tsv`);
  const text = readFileSync(path, 'utf8');
  const header = text.split('\n').filter((line) => line.startsWith('# '));
  const byHand = tableRows(text).filter(([, row]) => Number(row) < DERIVED);
  const known: Readings = new Map(byHand.flatMap(([reading = '', , characters = '']) =>
    [...characters].map((character): [string, string] => [character, reading])));
  const ask = electorate(known);

  const answered = [...known].map(([character, reading]) => [reading, ask(character)]).filter(([, answer]) => answer !== undefined);
  const right = answered.filter(([reading, answer]) => reading === answer).length;
  const derived: [string, string][] = [];
  for (const character of frequent) {
    const answer = known.has(character) ? undefined : ask(character);
    if (answer !== undefined) derived.push([character, answer]);
  }

  const later = readingRows(derived).map(([reading = '', row = '', characters = '']) => [reading, String(Number(row) + DERIVED - 1), characters]);
  const rows = [...byHand, ...later];
  rows.sort(([a = '', m], [b = '', n]) => (a < b ? -1 : a > b ? 1 : Number(m) - Number(n)));
  writeFileSync(path, `${[...header, ...rows.map((row) => row.join('\t'))].join('\n')}\n`);
  console.log(`${dialect}: ${known.size} by hand (${(100 * right / answered.length).toFixed(0)} % of ${answered.length} would be derived alike), ${derived.length} derived`);
}
