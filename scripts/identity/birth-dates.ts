/**
 * Counts how random pairs of birth dates meet, for the column "different" of src/identity/attributes.tsv: whole dates, months, years, circa
 * and ranges of the same people.
 *
 * tsx scripts/identity/birth-dates.ts FILE, after `npm run build`. FILE is a TSV with the columns `entity` and `dob`.
 */
import { readFileSync } from 'node:fs';
import type { PreparedIdentity } from '../../src/index';

// The code is the built package; the types come from the source, so that checking types needs no build.
const built: string = 'allonym';
const { compareIdentities, prepareIdentity }: typeof import('../../src/index') = await import(built);

const [file] = process.argv.slice(2);
if (file === undefined) throw new RangeError('birth-dates.ts: expected FILE');

const PAIRS = 400_000;
const FIRST = 1930;
const LAST = 2005;

const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
const columns = header.split('\t');
const at = (name: string): number => {
  const column = columns.indexOf(name);
  if (column < 0) throw new RangeError(`${file}: expected a column ${name}, got ${columns.join(', ')}`);
  return column;
};
const [entity, dob] = [at('entity'), at('dob')];
const born = new Map(lines.map((line) => line.split('\t')).map((cells) => [cells[entity] ?? '', cells[dob] ?? '']));
const dates = [...born.values()].filter((date) => /^\d{4}-\d\d-\d\d$/u.test(date) && Number(date.slice(0, 4)) >= FIRST && Number(date.slice(0, 4)) <= LAST);
if (dates.length < 2) throw new RangeError(`${file}: expected birth dates from ${FIRST} to ${LAST}, got ${dates.length}`);

// A fixed sequence, so that counts repeat.
let seed = 1;
const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;

const years = (count: number) => (date: string): string => `${Number(date.slice(0, 4)) - (count >> 1)}..${Number(date.slice(0, 4)) - (count >> 1) + count - 1}`;
const whole = (date: string): string => date;
const year = (date: string): string => date.slice(0, 4);
const WAYS: readonly (readonly [string, (date: string) => string, (date: string) => string])[] = [
  ['whole dates', whole, whole], ['months', (date) => date.slice(0, 7), whole], ['years', year, whole], ['circa', (date) => `c. ${year(date)}`, year],
  ['3 years', years(3), year], ['10 years', years(10), year], ['20 years', years(20), year],
];

console.log(`${dates.length} birth dates, ${dates.filter((date) => date.endsWith('-01-01')).length} of them 1 January`);
for (const [title, left, right] of WAYS) {
  const prepared = (form: (date: string) => string): PreparedIdentity[] => dates.map((date) => prepareIdentity({ names: ['—'], birthDate: form(date) }));
  const [lefts, rights] = [prepared(left), prepared(right)];
  const counts = new Map<string, number>();
  let pairs = 0;
  while (pairs < PAIRS) {
    const [i, j] = [Math.floor(random() * dates.length), Math.floor(random() * dates.length)];
    const [a, b] = [lefts[i], rights[j]];
    if (i === j || a === undefined || b === undefined) continue;
    const reason = compareIdentities(a, b).attributes[0]?.reason ?? 'none';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    pairs++;
  }
  console.log(`\n${title}`);
  for (const [reason, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${reason.padEnd(34)}${(count / pairs).toPrecision(3)}`);
}
