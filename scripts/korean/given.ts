/**
 * Counts the syllables of given names and writes syllables.tsv.
 *
 *     npx tsx scripts/korean/given.ts NAMES.txt PAIRS.tsv
 *
 * NAMES.txt: one Hangul name a line. PAIRS.tsv: class, entity, Hangul, …; every entity counts once.
 */
import { readFileSync } from 'node:fs';
import { syllables } from './hangul';
import { readRows, writeTable } from './table';

const TABLES = new URL('../../src/language/korean/', import.meta.url).pathname;
const FEWEST = 3;
/** About one Korean in twenty has a given name of one syllable. */
const ONE_SYLLABLE = 0.05;

const [namesPath, pairsPath] = process.argv.slice(2);
if (namesPath === undefined || pairsPath === undefined) {
  throw new TypeError('given.ts: expected NAMES.txt and PAIRS.tsv, got fewer paths');
}

const bearers = new Map(readRows(`${TABLES}surnames.tsv`).map(([hangul = '', count = '']) => [hangul, Number(count)]));
const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 5 && syllables(name) !== undefined && (bearers.has(name.slice(0, 1)) || bearers.has(name.slice(0, 2)));
const persons = new Map(
  readRows(pairsPath)
    .filter(([kind = '']) => kind.startsWith('hangul-') && kind !== 'hangul-han/joseon')
    .map(([, entity = '', hangul = '']) => [`${entity}\t${hangul}`, hangul]),
);
const listed = readFileSync(namesPath, 'utf8').split('\n').map((name) => name.trim().normalize('NFC')).filter(isName);
const living = [...persons.values()].filter(isName);
const names = [...listed, ...living];

const add = (to: Map<string, number>, key: string, weight = 1): void => void to.set(key, (to.get(key) ?? 0) + weight);

// Names of one reading teach how likely a syllable opens a given name; that decides 사공민 (사공 + 민) and 서문희 (서 + 문희).
const opening = new Map<string, number>();
for (const name of names) add(opening, name.slice(1, 2));
const surnameLength = (name: string): number => {
  const double = bearers.get(name.slice(0, 2));
  if (double === undefined || name.length < 3) return 1;
  const single = bearers.get(name.slice(0, 1));
  if (single === undefined || name.length > 3) return 2;
  return double * ONE_SYLLABLE > (single * (opening.get(name.slice(1, 2)) ?? 0)) / names.length ? 2 : 1;
};

const seen = new Map<string, number>();
const first = new Map<string, number>();
const next = new Map<string, number>();
// The long list is mostly historical and each name in it counts once, so it gets half the weight, the living the other half.
for (const group of [listed, living]) {
  const given = group.map((name) => Array.from(name.slice(surnameLength(name))));
  const later = given.reduce((sum, parts) => sum + parts.length - 1, 0);
  for (const [head = '', ...rest] of given) {
    add(first, head, 50_000 / given.length);
    for (const syllable of rest) add(next, syllable, 50_000 / later);
    for (const syllable of [head, ...rest]) add(seen, syllable);
  }
}

const rate = (from: Map<string, number>, syllable: string): string => String(Math.round(from.get(syllable) ?? 0));
const rows = Array.from(seen)
  .filter(([, times]) => times >= FEWEST)
  .map(([syllable]) => syllable)
  .sort()
  .map((syllable) => [syllable, rate(first, syllable), rate(next, syllable)]);

writeTable(
  `${TABLES}syllables.tsv`,
  {
    title: 'How often a Hangul syllable stands in Korean given names.',
    source: `counted over a list of ${listed.length} names of public and historical persons (half of the weight) and ${living.length} living ones from public rosters of athletes, film databases, parliaments and officials (the other half).`,
    madeBy: 'scripts/korean/given.ts (npx tsx scripts/korean/given.ts NAMES.txt PAIRS.tsv); do not edit by hand',
    order: 'Hangul code points.',
    leavesOut: `syllables seen fewer than ${FEWEST} times; surnames.`,
    notes: [
      'first: per 100,000 first syllables of given names, names of one syllable included. next: per 100,000 later syllables.',
    ],
    columns: ['syllable', 'first', 'next'],
  },
  rows,
);
console.log(`${listed.length} + ${living.length} names, ${rows.length} syllables`);
