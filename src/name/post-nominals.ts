import { once } from '../text/once';

/** Letters for degrees, orders and offices that may be initials or a syllable as well, and are neither behind a whole name and a comma. */
const LISTED = 'JP|MH|MD|QC|SC|KC|RN|PE|JD|MP|MSC|BSC|CPA|CFA|MBA|PHD|OBE|MBE|CBE|KBE|DBE|DSO|FCA';
/** Capitals without a vowel, of which no syllable has three (BBS, DDS, PBM) but NG with a letter before it; and none that say what kind of firm it is. */
const VOWELLESS = '(?!(?:LTD|LL[CP]|PLC|BHD|SDN|[PC]?JSC|[A-Z]*NG)\\b)[B-DF-HJ-NP-TV-XZ]{3,4}';
const ONE = `(?:${LISTED}|${VOWELLESS}|${LISTED.replaceAll(/[A-Z]/gu, '$&\\.')})`;

/** Behind two words and more, the first with a comma before it: CHAN Tai-man, GBS, JP; Minsoo Kim, M.D. */
const BEHIND_COMMA = once(() => new RegExp(String.raw`^[^ ,]+ [^,]+(?=(?:, ?${ONE}(?: ${ONE})*)+$)`, 'u'));
/** Two words, one of them with a hyphen. */
const TIED = '[A-Z][^ ,-]*(?:-[^ ,-]+ [A-Z][^ ,-]*| [A-Z][^ ,-]*-[^ ,-]+)';
/** Behind three words or four, or two with a hyphen, without a comma, where not all is in capitals, nothing but what is certain and more behind that: Tan Chee Siong BBM PBM; Li Ka-shing GBM KBE JP. */
const BEHIND_WORDS = once(() => new RegExp(String.raw`^(?=.*[a-z])(?:${TIED}|(?:[A-Z][^ ,]* ){2,3}?[A-Z][^ ,]*)(?= ${VOWELLESS}(?: (?:${VOWELLESS}|${LISTED}))*$)`, 'u'));
const CAPITALS = /[A-Z.]{2}$/u;

/** Where the letters behind a name begin; its length where there are none. `comma`: whether it has one. */
export function postNominalsFrom(name: string, comma: boolean): number {
  if (!CAPITALS.test(name)) return name.length;
  return (comma ? BEHIND_COMMA() : BEHIND_WORDS()).exec(name)?.[0].length ?? name.length;
}
