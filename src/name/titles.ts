import { isMark } from '../text/property';
import { hasRoom } from '../text/script';
import { isThai } from '../text/thai';
import { affiliationBeside, gluedAffiliation } from './affiliation';
import { besideKhmer } from './khmer-beside';
import { isKhmer, isKhmerOrNumber } from './khmer-spelling';
import { gluedKhmer, isNearTitle } from './khmer-titles';
import { lordlyStyle } from './lordly';
import { behindTwo, gluedAfter, gluedBefore, honoured, insideTitles, plain, SHORTEST_GLUED as SHORTEST, titlesAfter, titlesBefore } from './title-words';
import { usualSurnames } from './usual-surnames';

export interface Stripped {
  /** The words of the name; what was given, where no title stood beside it. */
  readonly kept: readonly string[];
  readonly titles: string[];
  /** How many of the words given stood before the name. */
  readonly before: number;
}

/**
 * Sets titles aside from both ends, longest first and repeatedly (ឯកឧត្តមបណ្ឌិត), and Mr behind the first `divided` words, where a comma stands; a name never loses its last word.
 */
export function stripTitles(given: readonly string[], divided = 0): Stripped {
  const titles: string[] = [];
  const inner = divided > 0 && divided < given.length - 1 && behindTwo().has(plain(given[divided] ?? ''));
  if (inner) titles.push(given[divided] ?? '');
  const words = inner ? given.filter((_, i) => i !== divided) : given;
  let kept = words;
  let from = 0;
  let to = words.length;
  const last = words[to - 1] ?? '';
  const regnal = isDigit(last.charCodeAt(last.length - 1)) ? last.search(REGNAL) : -1;
  if (regnal > 0) kept = replaced(kept, to - 1, last.slice(0, regnal));
  else if (regnal === 0 && to > 1) to--;
  if (regnal > 0 || to < words.length) titles.push(last.slice(regnal));
  for (;;) {
    const title = titleBeside(kept, from, to) || besideKhmer(kept, from, to);
    const rest = title === 0 ? stripGlued(kept, from, to, titles) : undefined;
    const aside = title === 0 && rest === undefined ? affiliationBeside(kept, from, to, titles.length > 0) : title;
    if (rest !== undefined) kept = rest;
    else if (aside > 0) titles.push(kept.slice(from, (from += aside)).join(' '));
    else if (aside < 0) titles.push(kept.slice(to + aside, (to += aside) - aside).join(' '));
    else return { kept: to - from === kept.length ? kept : kept.slice(from, to), titles, before: from };
  }
}

/** ទី៧, the seventh: the number of a king, with or without a space before it. */
const REGNAL = /ទី[\d០-៩]{1,2}$/u;
const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x17e0 && code <= 0x17e9);

/** 故, the late, in Hangul: a surname too, but not before a whole name. */
const LATE = '고';

/** Short titles that without their full stops are surnames or given names (Ven, Pol, Gen), and initials before one word. */
const DOTTED = /^(?:(?:h\.e|y\.b|y\.a\.b)\.?|(?:gen|gov|hon|pol|ven)\.)$/iu;
const H = /^h\.$/iu;
const E = /^e\.$/iu;
/** A name too, but not beside a surname in capitals: Hon CHAN Tai-man. */
const HON = 'Hon';
const CAPITALS = /^[A-Z]{2,}$/u;

/** How many words at the beginning of [from, to) are its longest title, or as a negative number at the end; 0 where there is none. */
function titleBeside(words: readonly string[], from: number, to: number): number {
  const most = to - from - 1;
  if (most < 1) return 0;
  // H.E. with its full stops stands before a whole name; before one word it is initials (H.E. Kim), without stops a surname.
  const dotted = most > 1 && (words[from] ?? '').includes('.');
  if (dotted && DOTTED.test(words[from] ?? '')) return 1;
  if (dotted && most > 2 && H.test(words[from] ?? '') && E.test(words[from + 1] ?? '')) return 2;
  if (most > 1 && words[from] === HON && CAPITALS.test(words[from + 1] ?? '') && !CAPITALS.test(words[from + 2] ?? '')) return 1;
  if (words[from] === LATE && /^[가-힣]{3,4}$/u.test(words[from + 1] ?? '')) return 1;
  if (most > 1 && isKhmer(words[from] ?? '') && isNearTitle(words[from] ?? '')) return 1;
  const style = most > 2 ? lordlyStyle(words, from, to) : 0;
  if (style > 0) return style;
  const head = Math.min(titlesBefore().most.get(plain(words[from] ?? '')) ?? 0, most);
  const end = honoured(plain(words[to - 1] ?? ''));
  const tail = Math.min(titlesAfter().most.get(end) ?? 0, most);
  for (let n = Math.max(head, tail); n > 0; n--) {
    if (n <= head && titlesBefore().titles.has(words.slice(from, from + n).map(plain).join(' '))) return n;
    const last = n > tail ? '' : n === 1 ? end : [...words.slice(to - n, to - 1).map(plain), end].join(' ');
    if (titlesAfter().titles.has(last) && (to - from - n > 1 || !behindTwo().has(last))) return -n;
  }
  return 0;
}

/** The fewest letters that must be left of a word when a glued title is cut from it: a Han name has two. */
const LEFT = 2;
/** 故 is no surname. */
const LATE_HAN = /^故[\u4e00-\u9fff\uac00-\ud7a3]{2,4}$/u;

const LONGEST_INSIDE = 3;

/** How many letters behind the surname are a title with one or two letters of given name behind it, as minutes and letters have it: 柯先生建銘; 0 where none are. */
function titleInside(word: string): number {
  const { length } = word;
  if (length < 5 || length > 1 + LONGEST_INSIDE + 2 || !usualSurnames('titled').has(word.charAt(0)) || !isHanWord(word)) return 0;
  for (let n = Math.min(LONGEST_INSIDE, length - 2); n >= Math.max(SHORTEST, length - 3); n--) if (insideTitles().has(word.slice(1, 1 + n))) return n;
  return 0;
}

const isHanWord = (word: string): boolean => /^[\u4e00-\u9fff]+$/u.test(word);

/** 씨 ends no name, and 님 none of two syllables and more behind a surname of one. */
const HONOURED = /^(?:[가-힣]{1,4}씨|[가-힣]{3,9}님)$/u;

/** Minsu-nim; 님 ends given names of two syllables as well (Eun-nim). */
const HYPHENED = /^[a-z]{1,4}[aeiouy][^aeiouy-]{1,4}[aeiouy][a-z]{0,4}-(?:nim|ssi)$/iu;

/** The words without one title that was glued to the first or the last of [from, to); undefined where there is none. */
function stripGlued(words: readonly string[], from: number, to: number, found: string[]): string[] | undefined {
  const first = words[from] ?? '';
  const last = words[to - 1] ?? '';
  const withoutFirst = (letters: number): string[] => {
    found.push(first.slice(0, letters));
    return replaced(words, from, first.slice(letters));
  };
  const withoutLast = (letters: number): string[] => {
    found.push(last.slice(-letters));
    return replaced(words, to - 1, last.slice(0, -letters));
  };
  if (LATE_HAN.test(first)) return withoutFirst(1);
  const inside = titleInside(first);
  if (inside > 0) {
    found.push(first.slice(1, 1 + inside));
    return replaced(words, from, first.charAt(0) + first.slice(1 + inside));
  }
  const belongs = gluedAffiliation(first);
  if (belongs > 0) return withoutFirst(belongs);
  if (first.length >= LEFT + SHORTEST && isNative(first.charAt(0))) {
    const khmer = isKhmerOrNumber(first) ? gluedKhmer(first) : 0;
    if (khmer > 0) return withoutFirst(khmer);
    for (let n = Math.min(gluedBefore().longest.get(first.slice(0, SHORTEST)) ?? 0, first.length - LEFT); n >= SHORTEST; n--) {
      // A mark belongs to the letter before it, so a word is never cut there.
      if (gluedBefore().titles.has(first.slice(0, n)) && !isMark(first.charAt(n))) return withoutFirst(n);
    }
  }
  if (HONOURED.test(last)) return withoutLast(1);
  if (HYPHENED.test(last)) return withoutLast(4);
  if (last.length >= LEFT + SHORTEST && isNative(last.charAt(last.length - 1))) {
    for (let n = Math.min(gluedAfter().longest.get(last.slice(-SHORTEST)) ?? 0, last.length - LEFT); n >= SHORTEST; n--) {
      if (gluedAfter().titles.has(last.slice(-n))) return withoutLast(n);
    }
  }
  return undefined;
}

const replaced = (words: readonly string[], at: number, by: string): string[] => words.map((word, i) => (i === at ? by : word));

/** Only titles of scripts with a room, of which Khmer is the first by code, and Thai ones are written without a space. */
const isNative = (letter: string): boolean => hasRoom(letter.charCodeAt(0)) || isThai(letter);
