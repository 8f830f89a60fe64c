import text from './alias-words.tsv';
import { beginningsOf } from '../text/beginnings';
import { once } from '../text/once';
import { cell, rows } from '../text/table';

/** Words that announce another name: `also known as`, one after the other. */
interface Announcement {
  readonly words: readonly string[];
  readonly place: string;
}

const listed = once(() => rows(text));
const apart = once(() =>
  listed().filter((row) => cell(row, 2) !== 'joined').map((row): Announcement => ({ words: cell(row, 0).split(' '), place: cell(row, 2) })));

/** By the first word, the longest first. */
const byFirst = once(() => {
  const found = new Map<string, Announcement[]>();
  for (const announcement of apart()) {
    const [first = ''] = announcement.words;
    found.set(first, [...(found.get(first) ?? []), announcement].sort((a, b) => b.words.length - a.words.length));
  }
  return found;
});

const mayBegin = once(() => beginningsOf(apart().map(({ words: [first = ''] }) => first)));

/** Whether a word with these first two letters, in lower case, may announce a name: of most names none does. */
export const mayAnnounce = (first: number, second: number): boolean => mayBegin()(first, second);

const plain = (word: string): string => word.toLowerCase().replace(/[:,]$/u, '');

/** In a name without capitals a small letter says nothing. */
const SMALL = /^[a-z]/u;

/**
 * How many words from the `at`-th on announce another name. Words that may be a name themselves do where a name stands before them, or a colon behind, or with `inside`, which
 * is said of what stands in brackets. What nothing follows announces nothing: Sok Dit is a name.
 */
export function announced(words: readonly string[], at: number, inside: boolean): number {
  const word = words[at] ?? '';
  for (const { words: phrase, place } of byFirst().get(plain(word)) ?? []) {
    if (at + phrase.length >= words.length || !phrase.every((one, i) => plain(words[at + i] ?? '') === one)) continue;
    if (place === 'lower' && (word !== phrase[0] || SMALL.test(words[0] ?? ''))) continue;
    if (place === 'word' || at > 0 || inside || (words[at + phrase.length - 1] ?? '').endsWith(':')) return phrase.length;
  }
  return 0;
}

/** The same in Chinese, which has no spaces: 陈志又名陈强, 原名陈强. They stand behind a name or where something begins. */
export const joined: () => RegExp = once(() => {
  const all = listed().filter((row) => cell(row, 2) === 'joined').map((row) => cell(row, 0)).join('|');
  return new RegExp(String.raw`(?<=^|[ ,;:\u3001]|\p{Script=Han}{2})(?:${all})[: ]*(?=\p{Script=Han}{2}|[A-Za-z]{2})`, 'gu');
});
