import { gluedAfter } from './title-words';
import { usualSurnames } from './usual-surnames';

/** Somebody told by his surname and a form of address: 王先生, 王姓男子, 小王, 김사장. */
export interface SurnameOnly {
  readonly surname: string;
  readonly title: string;
}

/** 王姓男子, 姓王的, 王氏, 李总. */
const HAN = /^(?:姓(?<called>[\u4e00-\u9fff])(?=.)|(?<of>[\u4e00-\u9fff]{1,2})(?=姓(?:[男女].{0,2}|.{0,4}[人员員者犯机機生告])$|氏$)|(?<chief>[\u4e00-\u9fff])(?=总$))/u;

/** What stands before a title and is no surname there: 大老板, 副主任, 前总统. */
const NONE = /^[一两这那哪某该大小老女男副前代正新本首何]/u;
/** Titles that monks, queens and persons of history have as the rest of a name (王皇后, 明法師, 陳大亨). */
const HISTORIC = /(?:爵士|[人后尚子爵主王妃帥志傅帝]|(?<![老醫講])師)$/u;

/** Behind these a surname is called, and no rest of a nickname (小红, 阿强, 老虎). */
const CALL = /^[小老阿]/u;

/** Titles of two syllables that end hardly any name of three; of three and more each is one. 교수 and 기자 are given names. */
const HANGUL = /^[가-힣](?:사장|회장|부장|과장|차장|팀장|국장|총장|박사|선생|여사|총리|목사)$/u;

/** The surname of a word of nothing but this and a form of address; undefined for all others. */
export function surnameOnly(word: string): SurnameOnly | undefined {
  const code = word.charCodeAt(0);
  if (word.length < 2 || word.length > LONGEST || code < 0x4e00 || code > 0xd7a3) return undefined;
  const letters = code < 0xac00 ? inHan(word) : HANGUL.test(word) || (word.length > 3 && gluedAfter().titles.has(word.slice(1))) ? 1 : 0;
  if (letters === 0) return undefined;
  if (letters > 0) return { surname: word.slice(0, letters), title: word.slice(letters) };
  return { surname: word.charAt(1), title: word.replace(word.charAt(1), '') };
}

const LONGEST = 9;

/** How many letters at the beginning are the surname; −1 where it is the second letter. */
function inHan(word: string): number {
  if (word.length === 2 && CALL.test(word) && usualSurnames('called').has(word.charAt(1))) return -1;
  const { called, of, chief } = HAN.exec(word)?.groups ?? {};
  if (called !== undefined) return -1;
  if (NONE.test(word)) return 0;
  if (of !== undefined || chief !== undefined) return (of ?? chief ?? '').length;
  const title = word.slice(1);
  return gluedAfter().titles.has(title) && !HISTORIC.test(title) ? 1 : 0;
}

const SEX = /^[\u4e00-\u9fff](?=[男女]$)/u;

/** The first letter of 王男 and 王女, which newspapers write and a few persons are named. */
export const surnameBeforeSex = (name: string): string | undefined => SEX.exec(name)?.[0];
