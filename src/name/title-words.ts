import text from './titles.tsv';
import { once } from '../text/once';
import { cell } from '../text/table';
import { rowsInBothForms } from './both-forms';
import { folded, isKhmer } from './khmer-spelling';

const table = once(() => rowsInBothForms(text));

/** Titles as they stand apart from the name: each as one text, and for the word that faces outward the most words of a title with it. */
export interface Apart {
  readonly titles: ReadonlySet<string>;
  readonly most: ReadonlyMap<string, number>;
}

/** Titles that are written without a space, ឧកញ៉ា before, 先生 after, and the lengths of those that begin or end with two letters. */
export interface Glued {
  readonly titles: ReadonlySet<string>;
  readonly longest: ReadonlyMap<string, number>;
}

/** A single letter or syllable glued to a name may as well belong to it (김꽃님), so only longer titles are cut from a word. */
export const SHORTEST_GLUED = 2;

export const titlesBefore: () => Apart = once(() => apart('after', (words) => words[0] ?? ''));
export const titlesAfter: () => Apart = once(() => apart('before', (words) => words.at(-1) ?? ''));
export const gluedBefore: () => Glued = once(() => glued('after', (title) => title.slice(0, SHORTEST_GLUED)));
export const gluedAfter: () => Glued = once(() => glued('before', (title) => title.slice(-SHORTEST_GLUED)));

/** Titles that stand after a name of two words and more, but not of one: Chen Zhi MR, and Kim MR is Kim M. R. */
export const behindTwo: () => ReadonlySet<string> = once(() => new Set(table().filter((row) => cell(row, 2) === 'behind-two').map((row) => plain(cell(row, 0)))));

const INSIDE = 'inside';

/** Chinese titles that may stand right behind a surname, with the given name behind them: 柯先生建銘, 柯委員建銘. */
export const insideTitles: () => ReadonlySet<string> = once(() =>
  new Set(table().filter((row) => cell(row, 1) === 'han' && cell(row, 2) !== 'before' && cell(row, 0).length >= SHORTEST_GLUED).map((row) => cell(row, 0))));

/** Titles of either side: all but those that stand only on the other. */
function apart(other: string, outward: (words: readonly string[]) => string): Apart {
  const found = new Set<string>();
  const most = new Map<string, number>();
  for (const row of table()) {
    if (cell(row, 2) === other || cell(row, 2) === INSIDE) continue;
    const title = plain(cell(row, 0));
    found.add(title);
    const words = title.split(' ');
    most.set(outward(words), Math.max(most.get(outward(words)) ?? 0, words.length));
  }
  return { titles: found, most };
}

function glued(other: string, end: (title: string) => string): Glued {
  const found = new Set<string>();
  const longest = new Map<string, number>();
  for (const row of table()) {
    // What stands behind two words does not touch them.
    if (cell(row, 2) === other || cell(row, 2) === INSIDE || cell(row, 1) === 'latin' || (other === 'before' && cell(row, 2) === 'behind-two')) continue;
    const title = plain(cell(row, 0));
    found.add(title);
    longest.set(end(title), Math.max(longest.get(end(title)) ?? 0, title.length));
  }
  return { titles: found, longest };
}

/** What is compared, of words and of the table alike: names come with the one apostrophe of clean text, the table may have another; forms put a colon behind them, and Malays an apostrophe (Dato'). */
export function plain(word: string): string {
  const lower = word.endsWith(':') || word.endsWith("'") ? word.slice(0, -1).toLowerCase() : word.toLowerCase();
  if (isKhmer(lower)) return folded(lower);
  return lower.includes('.') || lower.includes('’') ? lower.replaceAll('.', '').replaceAll('’', "'") : lower;
}

/** Whether words are a title that stands before a name and not behind one. */
export const isTitleBefore = (words: string): boolean => titlesBefore().titles.has(plain(words)) && !titlesAfter().titles.has(plain(words));

/** Whether words are a title and nothing else. */
export const isTitle = (words: string): boolean => titlesBefore().titles.has(plain(words)) || titlesAfter().titles.has(plain(words));

/** Khmer titles as they are written. */
export const khmerTitles: () => readonly string[] = once(() => table().filter((row) => cell(row, 1) === 'khmer').map((row) => cell(row, 0)));

/** Titles that are the whole of some name. */
const NAMES = once(() => new Set(['성명', '배우', '대왕', '王子', 'កញ្ញា', 'prince', 'bishop', 'justice', 'ms'].map(plain)));

/** Whether a text is titles alone, and no name (Prime Minister, 회장님, 被告人, 中国籍男子): it is nobody's name. */
export function isOnlyTitle(words: readonly string[]): boolean {
  const [word = ''] = words;
  const origin = words.length === 1 ? word.indexOf('籍') : -1;
  if (origin >= 0) return titlesBefore().titles.has(word.slice(origin + 1));
  const [before, after] = [titlesBefore(), titlesAfter()];
  if (!before.most.has(plain(words[0] ?? '')) && !after.most.has(honoured(plain(words.at(-1) ?? '')))) return false;
  const title = honoured(words.map(plain).join(' '));
  return (before.titles.has(title) || after.titles.has(title)) && !NAMES().has(title);
}

/** A title without the 님 that may follow any (부장님, 기자님); itself where that is part of it (스님). */
export const honoured = (title: string): string => (title.endsWith('님') && !titlesAfter().titles.has(title) ? title.slice(0, -1) : title);
