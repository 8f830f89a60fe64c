import text from './titles.tsv';
import { once } from '../text/once';
import { cell, rows } from '../text/table';

interface Titles {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Titles that are written without a space: ឧកញ៉ា before, 先生 after. */
  readonly prefixes: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  /** Letters of the longest of these. */
  readonly longest: number;
}

const titles = once((): Titles => {
  const before = new Set<string>();
  const after = new Set<string>();
  const prefixes = new Set<string>();
  const suffixes = new Set<string>();
  for (const row of rows(text)) {
    const title = plain(cell(row, 0));
    const place = cell(row, 2);
    const glued = cell(row, 1) !== 'latin';
    if (place !== 'after') before.add(title);
    if (place !== 'before') after.add(title);
    if (place !== 'after' && glued) prefixes.add(title);
    if (place !== 'before' && glued) suffixes.add(title);
  }
  const longest = Math.max(...[...prefixes, ...suffixes].map((title) => title.length));
  return { before, after, prefixes, suffixes, longest };
});

/** The most words that one title has (`his royal highness prince`). */
const LONGEST = 4;

/** What is compared, of words and of the table alike: names come with the one apostrophe of clean text, the table may have another. */
const plain = (word: string): string => oneSubscript(word.toLowerCase().replaceAll('.', '').replaceAll('’', "'"));

/** Subscript ដ and ត are one shape (Unicode L2/22-290), and typists write សម្តេច with either; the table has ត, letter for letter. */
const oneSubscript = (text: string): string => text.replaceAll('\u17d2\u178a', '\u17d2\u178f');

/** Sets titles aside from both ends, longest first and repeatedly (ឯកឧត្តមបណ្ឌិត); a name never loses its last word. */
export function stripTitles(words: readonly string[]): { kept: string[]; titles: string[]; before: number } {
  const kept = [...words];
  const found: string[] = [];
  let before = 0;
  for (let cut = true; cut; ) {
    cut = false;
    for (let n = Math.min(LONGEST, kept.length - 1); n > 0 && !cut; n--) {
      const head = kept.slice(0, n);
      const tail = kept.slice(-n);
      if (titles().before.has(head.map(plain).join(' '))) {
        found.push(head.join(' '));
        kept.splice(0, n);
        before += n;
        cut = true;
      } else if (titles().after.has(tail.map(plain).join(' '))) {
        found.push(tail.join(' '));
        kept.splice(-n, n);
        cut = true;
      }
    }
    cut = cut || stripGlued(kept, found);
  }
  return { kept, titles: found, before };
}

/** The fewest letters that must be left of a word when a glued title is cut from it: a Han name has two. */
const LEFT = 2;
/** A single letter or syllable glued to a name may as well belong to it (김꽃님), so only longer titles are cut from a word. */
const SHORTEST = 2;

function stripGlued(words: string[], found: string[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  const { prefixes, suffixes, longest } = titles();
  const start = oneSubscript(first);
  for (let n = Math.min(longest, first.length - LEFT); n >= SHORTEST; n--) {
    if (!prefixes.has(start.slice(0, n)) || isMark(first.charAt(n))) continue;
    found.push(first.slice(0, n));
    words[0] = first.slice(n);
    return true;
  }
  const end = oneSubscript(last);
  for (let n = Math.min(longest, last.length - LEFT); n >= SHORTEST; n--) {
    if (!suffixes.has(end.slice(-n))) continue;
    found.push(last.slice(-n));
    words[words.length - 1] = last.slice(0, -n);
    return true;
  }
  return false;
}

/** A vowel sign, subscript or mark belongs to the letter before it, so a word is never cut there. */
const isMark = (char: string): boolean => /^\p{M}$/u.test(char);
