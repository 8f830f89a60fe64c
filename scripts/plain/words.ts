/**
 * Writes src/language/plain-words.tsv: words that stand in many names which no room reads.
 *
 *     npm run build && npx tsx scripts/plain/words.ts NAMES.txt
 *
 * NAMES.txt: one name in Latin letters a line, as sanctions lists have them. Names of the same words count once.
 */
import { readFileSync } from 'node:fs';
import { addTo } from '../../src/text/by-key';
import { loadLibrary } from '../../bench/search/library';
import { byCodePoint, writeTable } from '../chinese/table';
import { sourceRows } from '../tables/source';

const OUTPUT = new URL('../../src/language/plain-words.tsv', import.meta.url).pathname;
/** A rarer word says as much as any word can: see packed-word.ts. */
const LEAST = 2 ** -10;
/** log2 P(no room's name | name) of those that are counted. */
const SURELY = -1;

const [path] = process.argv.slice(2);
if (path === undefined) throw new TypeError('words.ts: expected NAMES.txt, got no path');

const { parseName } = await loadLibrary();
const ours = new Set(['khmer/latin-words.tsv', 'vietnamese.tsv'].flatMap((table) => sourceRows(`language/${table}`).map(([word = '']) => word)));
const names = new Map(readFileSync(path, 'utf8').split('\n').map((line) => parseName(line.trim())).filter(({ plain, parts }) => plain > SURELY && parts.length > 0)
  .map(({ parts }) => [parts.map(({ letters }) => letters).sort().join(' '), new Set(parts.map(({ letters }) => letters))]));
const counts = new Map<string, number>();
for (const words of names.values()) for (const word of words) if (word.length > 1 && !ours.has(word)) addTo(counts, word, 1);
const rows = [...counts].filter(([, count]) => count / names.size >= LEAST).sort(([a], [b]) => byCodePoint(a, b)).map(([word, count]) => [word, String(Math.round((1e5 * count) / names.size))]);

writeTable(OUTPUT, {
  title: 'Words that stand in many names which no room reads: a name that shares one with another shares little.',
  source: `counted in ${names.size.toLocaleString('en')} names of sanctions lists, most of them Arabic, Persian, Russian and Spanish; figures only.`,
  licence: 'MIT, as the project.',
  order: 'by letter.',
  leavesOut: 'words of fewer than one name in 1,024; single letters; words that are Khmer or Vietnamese names too.',
  notes: ['Names with the word per 100,000.'],
  madeBy: 'scripts/plain/words.ts (npm run build && npx tsx scripts/plain/words.ts NAMES.txt)',
  columns: ['word', 'names'],
}, rows);
console.log(`${rows.length} words of ${names.size} names`);
