import text from './alias-words.tsv';
import { alternatives } from '../text/alternatives';
import { beginningsOf } from '../text/beginnings';
import { once } from '../text/once';
import { cell } from '../text/table';
import { rowsInBothForms } from './both-forms';
import { isKhmer } from './khmer-spelling';

/** Words that announce another name: `also known as`, one after the other. */
interface Announcement {
  readonly words: readonly string[];
  readonly place: string;
}

const listed = once(() => rowsInBothForms(text));
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

/**
 * Whether the Latin word that begins at a place does, as far as its letters, full stops and slashes go. Two letters are those of two names of five (Choe, Na, Knight), which
 * would be taken apart in vain.
 */
export function announcesAt(text: string, at: number): boolean {
  let to = at;
  while (isInWord(text.charCodeAt(to))) to++;
  return byFirst().has(text.slice(at, to).toLowerCase());
}

/** Full stops and slashes stand in a.k.a. and a/k/a. */
const isInWord = (code: number): boolean => code > 0x7f || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code === 0x2e || code === 0x2f;

const plain = (word: string): string => word.toLowerCase().replace(/[:,]$/u, '');

/** In a name without capitals a small letter says nothing. */
const SMALL = /^[a-z]/u;

/** 본명 홍길동, 가명 김철수: what stands behind a word of Hangul has a surname of its own, or a list goes on behind it. */
const WHOLE = /^[가-힣]{3}|^[가-힣]+,$/u;

/**
 * How many words from the `at`-th on announce another name. Words that may be a name themselves do where a name stands before them, or a colon behind, or with `inside`, which
 * is said of what stands in brackets. What nothing follows announces nothing, unless it can be nothing else: Sok Dit is a name, CHEN Zhi a.k.a. has lost one.
 */
export function announced(words: readonly string[], at: number, inside: boolean): number {
  const word = words[at] ?? '';
  for (const { words: phrase, place } of byFirst().get(plain(word)) ?? []) {
    const to = at + phrase.length;
    if (to > words.length || !phrase.every((one, i) => plain(words[at + i] ?? '') === one)) continue;
    if (to === words.length && !(at > 0 && isSure(phrase, place))) continue;
    if (place === 'lower' && (word !== phrase[0] || SMALL.test(words[inside && at === 0 ? 1 : 0] ?? ''))) continue;
    if (place === 'word' || at > 0 || inside || (words[to - 1] ?? '').endsWith(':') || (word >= '가' && WHOLE.test(words[to] ?? ''))) return phrase.length;
  }
  return 0;
}

/** What no name is: words with a sign, and several together (a.k.a., also known as). */
const isSure = ([first = '', second]: readonly string[], place: string): boolean => place === 'word' && (second !== undefined || /[./]/u.test(first));

/** Whether words from the `at`-th on announce the surname that a woman was born with. */
export const announcesMaiden = (words: readonly string[], at: number): boolean =>
  (byFirst().get(plain(words[at] ?? '')) ?? []).some(({ place }) => place === 'maiden' || place === 'lower');

/**
 * The text before a bracket or a quote without the words at its end that announce what stands in it: Kim Minsoo, a.k.a. "Tony". Before a bracket only those that nobody is called
 * do: (Vincent) behind Sok Dit is another name of his.
 */
export function withoutAnnouncing(text: string, quoted: boolean): string {
  const words = text.split(' ').filter((word) => word !== '');
  for (let at = Math.max(0, words.length - LONGEST); at < words.length; at++) {
    const tail = words.slice(at);
    const found = byFirst().get(plain(tail[0] ?? ''))?.find(({ words: phrase }) => phrase.length === tail.length && phrase.every((one, i) => plain(tail[i] ?? '') === one));
    if (found === undefined) continue;
    const colon = tail.at(-1)?.endsWith(':') === true;
    // Sok Born "Rocky" is called Born.
    const behind = at > 0 && (tail.length > 1 || tail[0] === found.words[0]);
    if (isSure(found.words, found.place) || isKhmerCall(found) || colon || (quoted && (found.place === 'word' || behind || (tail[0] ?? '') >= '가'))) return words.slice(0, at).join(' ');
  }
  return text.replace(joinedAtEnd(), '');
}

/** In Khmer nobody is called by such a word: សុខ ពិសី ហៅ (តូច). */
const isKhmerCall = ({ words: [first = ''], place }: Announcement): boolean => place === 'word' && isKhmer(first);

/** Words in the longest announcement: name in original script. */
const LONGEST = 4;

/** The same in Chinese, which has no spaces: 陈志又名陈强, 原名陈强. They stand behind a name or where something begins. */
const chinese = once(() => {
  const all = alternatives(listed().filter((row) => cell(row, 2) === 'joined').map((row) => cell(row, 0)));
  return String.raw`(?<=^|[ ,;:\u3001]|\p{Script=Han}{2})(?:${all})[: ]*`;
});
export const joined: () => RegExp = once(() => new RegExp(String.raw`${chinese()}(?=\p{Script=Han}{2}|[A-Za-z]{2})`, 'gu'));
const joinedAtEnd = once(() => new RegExp(`${chinese()}$`, 'u'));

/** That is, in Chinese brackets and behind a comma (陈志祥，即陈强), and a name that somebody took (김철수로 개명한 홍길동). */
export const THAT_IS: RegExp = /(?<=^|, ?)即(?=[\u4e00-\u9fff]{2})/u;
export const RENAMED: RegExp = /([가-힣]{2,4}?)(?:으)?로 개명(?:[한함]|했음)?(?=$| )/gu;
