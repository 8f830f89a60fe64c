/**
 * Writes src/language/plain.tsv: how letters follow each other in the words of names that no room reads.
 *
 *     npm run build && npx tsx scripts/plain/letters.ts NAMES.txt
 *
 * NAMES.txt: one name in Latin letters a line, as sanctions lists have them. Words count once, however many bear them.
 */
import { readFileSync } from 'node:fs';
import { loadLibrary } from '../../bench/search/library';
import { writeTable } from '../chinese/table';

/** How often each was seen. */
class Counts {
  readonly #counts = new Map<string, number>();
  sum = 0;

  add(what: string): void {
    this.#counts.set(what, this.of(what) + 1);
    this.sum++;
  }

  of(what: string): number {
    return this.#counts.get(what) ?? 0;
  }
}

const OUTPUT = new URL('../../src/language/plain.tsv', import.meta.url).pathname;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const BEGINNING = '.';
const LENGTH = '*';
/** Share of the letters' own frequencies in what is told by the letter before: words of other languages than these lists hold follow those alone. */
const UNTOLD = 0.5;
/** Share of words that are initials (judgement: these lists write names out, and three in a thousand of their words are). */
const INITIALS = 0.03;
/** Of every length, beside those counted. */
const ANY_LENGTH = 1;

const [path] = process.argv.slice(2);
if (path === undefined) throw new TypeError('letters.ts: expected NAMES.txt, got no path');

const { parseName } = await loadLibrary();
const words = wordsOf(readFileSync(path, 'utf8').split('\n'));
const after = new Map<string, Counts>();
const overall = new Counts();
const lengths = new Counts();
for (const word of words) {
  lengths.add(String(Math.min(word.length, LETTERS.length)));
  let before = BEGINNING;
  for (const letter of word) {
    if (!after.has(before)) after.set(before, new Counts());
    after.get(before)?.add(letter);
    overall.add(letter);
    before = letter;
  }
}

const quarters = (share: number): string => String(Math.round(-4 * Math.log2(share)));
const rows = [BEGINNING, ...LETTERS].map((before) => {
  const counts = after.get(before) ?? new Counts();
  return [before, ...Array.from(LETTERS, (letter) => quarters((1 - UNTOLD) * (counts.of(letter) / Math.max(1, counts.sum)) + UNTOLD * (overall.of(letter) / overall.sum)))];
});
const ofLength = (length: number): number => (lengths.of(String(length)) + ANY_LENGTH) / (lengths.sum + LETTERS.length * ANY_LENGTH);
rows.unshift([LENGTH, ...Array.from(LETTERS, (_, i) => quarters(i === 0 ? INITIALS : (1 - INITIALS) * ofLength(i + 1)))]);
writeTable(OUTPUT, {
  title: 'How the words of names that no room reads are made: −log2 P(letter | the letter before it) and −log2 P(length), in quarters of a bit.',
  source: `counted in ${words.size.toLocaleString('en')} different words of names on sanctions lists, most of them European, Arabic, Persian and Spanish; figures only.`,
  licence: 'MIT, as the project.',
  order: 'lengths, of 1 letter (initials) and more, at the asterisk; what begins a word, at the full stop; what follows a letter, a to z.',
  leavesOut: 'words of names that a Korean or Chinese reading explains better. Half of each share is that of the letter whatever stands before it.',
  madeBy: 'scripts/plain/letters.ts (npm run build && npx tsx scripts/plain/letters.ts NAMES.txt)',
  columns: ['before', ...LETTERS],
}, rows);

/** The different words of the names that are no Korean or Chinese ones, initials left out. */
function wordsOf(names: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const name of names) {
    const { readings, parts, plain } = parseName(name);
    if (readings.some(({ language, bits }) => language !== 'km' && bits > plain)) continue;
    for (const { letters, script } of parts) if (script === 'latin' && letters.length > 1) words.add(letters);
  }
  return words;
}
