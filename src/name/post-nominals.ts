import { once } from '../text/once';

/** Letters for degrees, orders and offices that may be initials or a syllable as well, and are neither behind a whole name and a comma. */
const LISTED = 'JP|MH|MD|QC|SC|KC|RN|PE|JD|MP|MSC|BSC|CPA|CFA|MBA|PHD|OBE|MBE|CBE|DSO|FCA';
/** Capitals without a vowel, of which no syllable has three (BBS, DDS, PBM) but NG with a letter before it; and none that say what kind of firm it is. */
const VOWELLESS = '(?!(?:LTD|LL[CP]|PLC|BHD|SDN|[PC]?JSC|[A-Z]*NG)\\b)[B-DF-HJ-NP-TV-XZ]{3,4}';
const ONE = `(?:${LISTED}|${VOWELLESS}|${LISTED.replaceAll(/[A-Z]/gu, '$&\\.')})`;

/** Behind two words and more, the first with a comma before it: CHAN Tai-man, GBS, JP; Minsoo Kim, M.D. */
const BEHIND_COMMA = once(() => new RegExp(String.raw`^[^ ,]+ [^,]+(?=(?:, ?${ONE}(?: ${ONE})*)+$)`, 'u'));
/** Behind three words or four without a comma, where not all is in capitals, nothing but what is certain: Tan Chee Siong BBM PBM. */
const BEHIND_WORDS = once(() => new RegExp(String.raw`^(?=.*[a-z])(?:[A-Z][^ ,]* ){2,3}?[A-Z][^ ,]*(?=(?: ${VOWELLESS})+$)`, 'u'));
const CAPITALS = /[A-Z.]{2}$/u;

/** Where the letters behind a name begin; its length where there are none. `comma`: whether it has one. */
export function postNominalsFrom(name: string, comma: boolean): number {
  if (!CAPITALS.test(name)) return name.length;
  return (comma ? BEHIND_COMMA() : BEHIND_WORDS()).exec(name)?.[0].length ?? name.length;
}
