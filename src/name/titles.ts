import text from './titles.tsv';
import { once } from '../text/once';
import { cell, rows } from '../text/table';

interface Titles {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Titles that are written without a space: 先生 after, ឧកញ៉ា before; longest first. */
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

const titles = once((): Titles => {
  const before = new Set<string>();
  const after = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  for (const row of rows(text)) {
    const title = cell(row, 0);
    const place = cell(row, 2);
    // A single letter or syllable glued to a name may as well belong to it (김꽃님), so only longer titles are cut from a word.
    const glued = cell(row, 1) !== 'latin' && title.length > 1;
    if (place !== 'after') before.add(title);
    if (place !== 'before') after.add(title);
    if (place !== 'after' && glued) prefixes.push(title);
    if (place !== 'before' && glued) suffixes.push(title);
  }
  const longest = (a: string, b: string): number => b.length - a.length;
  return { before, after, prefixes: prefixes.sort(longest), suffixes: suffixes.sort(longest) };
});

/** The most words that one title has (`his royal highness prince`). */
const LONGEST = 4;

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '');

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

function stripGlued(words: string[], found: string[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || /^[\x00-\x7f]*$/u.test(first + last)) return false;
  const prefix = titles().prefixes.find((title) => first.startsWith(title) && first.length - title.length >= LEFT);
  if (prefix !== undefined) {
    found.push(prefix);
    words[0] = first.slice(prefix.length);
    return true;
  }
  const suffix = titles().suffixes.find((title) => last.endsWith(title) && last.length - title.length >= LEFT);
  if (suffix === undefined) return false;
  found.push(suffix);
  words[words.length - 1] = last.slice(0, -suffix.length);
  return true;
}
