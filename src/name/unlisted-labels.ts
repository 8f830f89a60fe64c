import { withProperty } from '../text/property';
import { mayBePerson } from './affiliation-latin';
import { announces } from './announces';
import { isState } from './notes';
import { isTitle } from './title-words';

/**
 * Labels that no list has, told by their shape: 예금주, 收款人, Beneficial owner, អ្នកទទួល. Who holds, pays, receives and applies ends so in each language; names of persons seldom do,
 * and none with a name behind a colon. No Korean label begins with the commonest surnames.
 */
const LABEL = withProperty([
  '^(?![김박최강윤조장])[가-힣 ]{1,7}[명인자주객원분님람함름]$',
  String.raw`^[\p{sc=Han} ]{1,9}[人名者方员員称稱主客户戶犯音]$`,
  String.raw`^\p{sc=Khmer}{5,24}$`,
  String.raw`^(?:name|nom)(?: [\p{L}()]+){1,3}$`,
  String.raw`^(?:\p{L}+ ){0,2}(?:names?|person|party|contact|client|guest|from|to|re|attn|\p{L}{3,}(?:e[re]|or|[ae]nt|ed|ary))$`,
].join('|'), 'iu');

/** What may be a whole name: in a script with a room by its length, in Latin letters of two words. */
const NATIVE_NAME = withProperty(String.raw`^(?:[가-힣]{2,5}|\p{sc=Han}{2,4}|\p{sc=Khmer}{2,30})$`, 'u');
const isNative = (words: string): boolean => NATIVE_NAME().test(words.replaceAll(' ', ''));
const mayBeName = (words: string): boolean => !isState(words) && !isTitle(words) && (isNative(words) || (/^[A-Z]/u.test(words) && mayBePerson(words)));

/** Up to what no name holds. */
const HEAD = /^[^;、()[\]/:|\d]+/u;
/** The next label and its value. */
const NEXT = withProperty(String.raw`[\s,;、]+\p{L}{2,} ?[:៖].*$`, 'u');

/** A line without a label before the name, or without what stands behind the name and a colon (Kim Jong Un: Chairman, 陈志：男). */
export function readUnlisted(line: string): string {
  const at = line.search(COLON);
  if (at <= 0) return line;
  const before = line.slice(0, at).trim();
  const behind = line.slice(at + 1).trim();
  const value = announces(behind) ? behind : behind.replace(NEXT(), '');
  if (LABEL().test(before) && mayBeName((HEAD.exec(value)?.[0] ?? '').replace(',', '').trim())) return value;
  return mayBeName(before) && isSaid(behind) && !announces(line) ? before : line;
}

const COLON = /[:៖]/u;
const isSaid = (words: string): boolean => /\d/u.test(words) || isState(words) || isTitle(words);
