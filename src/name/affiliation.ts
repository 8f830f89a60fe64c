import { hasRoom } from '../text/script';
import { besideLatin } from './affiliation-latin';
import { native } from './affiliation-words';
import { isKhmerBody } from './khmer-beside';
import { isKhmerOrNumber } from './khmer-spelling';
import { gluedAfter, gluedBefore, honoured, isOnlyTitle, titlesBefore } from './title-words';
import { isRegularName } from './whole-name';

const endings = native('ending');
const places = native('place');
const former = native('former');
const offices = native('office');
const origins = native('origin');

/** A stock company, which stands before its name as well. */
export const STOCK_COMPANY = '주식회사';

const LONGEST_ENDING = 5;
/** Fewer syllables may be a whole name: 김병원, 이대학. */
const SHORTEST_BODY = 4;
/** Fewer letters of a name beside it, and a word may as well be the rest of that name: 대표 is an office in 이재명 대표 and a given name in 김 대표. */
const WHOLE_NAME = 3;
/** A name has two letters at least. */
const NAME = 2;
/** 中国外长王毅: a country, an office and a name; and 香港陈志. */
const SHORTEST_GLUED = 5;
const SHORTEST_OF_PLACE = 4;
/** What is longer is none: looking at it again for every title that it loses would take the square of its length. */
const LONGEST_GLUED = 40;

/** 中国籍陈志, 朝鲜族李明; 人 is in words for persons as well. */
const ORIGIN = /[籍族]/u;

const isHan = (word: string): boolean => word.charCodeAt(0) >= 0x4e00 && word.charCodeAt(0) < 0xa000;
const isHangul = (word: string): boolean => word.charCodeAt(0) >= 0xac00;
const isLatin = (word: string): boolean => !hasRoom(word.charCodeAt(word.length - 1));

/** Whether a word is a company, a ministry, a party: by its end, in Khmer by its beginning. 삼성전자, SK그룹, 太子集团, ក្រសួងមហាផ្ទៃ. */
export function isBody(word: string): boolean {
  if (isLatin(word)) return false;
  if (isKhmerOrNumber(word)) return isKhmerBody(word.replace(LEADING_NUMBER, ''));
  if (word.startsWith(STOCK_COMPANY)) return true;
  const least = isHangul(word) ? SHORTEST_BODY : WHOLE_NAME;
  return word.length >= least ? endingAt(word, word.length, endings()) > 0 : word.length === WHOLE_NAME && endings().has(word);
}

/** អាយុ ៣៧ឆ្នាំ. */
const LEADING_NUMBER = /^[០-៩]+/u;

/** How many letters before `to` are the longest of some words of two letters and more; 0 where none is. */
function endingAt(word: string, to: number, listed: ReadonlySet<string>): number {
  let n = Math.min(LONGEST_ENDING, to);
  while (n > 1 && !listed.has(word.slice(to - n, to))) n--;
  return n > 1 ? n : 0;
}

/** An age, whose word stands beside it. */
const NUMBER = /^[\d០-៩]+$/u;

/** A body, a country, 福建人. */
const isBeside = (word: string): boolean => places().has(word) || NUMBER.test(word) || isBody(word) || (isHan(word) && word.length > NAME && origins().has(word.slice(-1)));

/** 국방부장관, 中国外交部长. */
const endsInOffice = (word: string): boolean => word.length >= SHORTEST_BODY && !isKhmerOrNumber(word) && endingAt(word, word.length, gluedBefore().titles) > 0;

/**
 * How many words at the beginning of [from, to) say where the bearer belongs, or as a negative number at the end; 0 where there are none. What stands before an affiliation
 * belongs to it (프린스 그룹 회장 천즈). `besideTitle`: a title stood beside these words (President of South Korea).
 */
export function affiliationBeside(words: readonly string[], from: number, to: number, besideTitle: boolean): number {
  if (to - from < 2) return 0;
  return isLatin(words[from] ?? '') ? besideLatin(words.slice(from, to), besideTitle) : besideNative(words, from, to, besideTitle);
}

function besideNative(words: readonly string[], from: number, to: number, besideTitle: boolean): number {
  const first = words[from] ?? '';
  const last = words[to - 1] ?? '';
  const ahead = words.slice(from, to - 1).join('').length;
  if (ahead >= NAME && (isBeside(last) || (ahead >= WHOLE_NAME && offices().has(honoured(last))))) return -1;
  const behind = words.slice(from + 1, to).join('').length;
  if (behind >= NAME && (isBeside(first) || endsInOffice(first) || (behind >= WHOLE_NAME && first.length > 1 && offices().has(first)))) return 1;
  if (former().has(last) && besideTitle && ahead >= NAME) return -1;
  if (former().has(first) && to - from > 2 && (isOffice(words[from + 1] ?? '') || isBeside(words[from + 1] ?? ''))) return 1;
  for (let i = to - 2; i > from; i--) {
    if (!isBeside(words[i] ?? '') && !isOffice(words[i] ?? '')) continue;
    // What stands before it belongs to it, but a name whose office no table lists (최선희 외무성 제1부상), or that has nothing but a title behind it (천즈 프린스그룹 총책).
    const rest = words.slice(i + 1, to);
    return isOnlyTitle(rest) || (i === from + 1 && isRegularName(first) && !isRegularName(rest.join(''))) ? i - to : i - from + 1;
  }
  return 0;
}

const isOffice = (word: string): boolean => word.length > 1 && !isKhmerOrNumber(word) && (titlesBefore().titles.has(word) || offices().has(word));

/**
 * How many letters of a Chinese word stand before a name and say where its bearer belongs: 太子集团董事长 of 太子集团董事长陈志, 中国 of 中国王毅; 0 where none do. The last office
 * or body decides, and no name is so long that it holds one.
 */
export function gluedAffiliation(word: string): number {
  if (word.length < SHORTEST_OF_PLACE || word.length > LONGEST_GLUED || !isHan(word)) return 0;
  for (let to = word.length - NAME; to > NAME && word.length >= SHORTEST_GLUED; to--) {
    const rest = word.slice(to);
    if (gluedBefore().titles.has(rest) || gluedAfter().titles.has(rest)) continue;
    if (ORIGIN.test(word.charAt(to - 1)) || endingAt(word, to, gluedBefore().titles) > 0 || endingAt(word, to, endings()) > 0) return to;
  }
  for (let to = WHOLE_NAME; to >= NAME; to--) if (word.length - to >= NAME && places().has(word.slice(0, to))) return to;
  return 0;
}
