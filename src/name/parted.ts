import { withProperty } from '../text/property';
import { scriptOf } from '../text/script';
import { isGivenName } from './given-names';

/** A sign that parts names, and the bracket that ends one. */
const SIGN = /[/;|(]/u;
const WORDS = withProperty(String.raw`^\p{L}[\p{L}\p{M}'.-]*(?: \p{L}[\p{L}\p{M}'.-]*)*$`, 'u');
const SOUNDS = /[aeiou]/iu;
/** A word in capitals: Sergei IVANOV/IVANOFF is one surname spelt twice. */
const HAS_CAPITAL = /[A-Z]{2}/u;

/** Given names behind a surname of one word, at most. */
const MOST = 3;

/**
 * The whole name where one sign parts a text into a surname and given names, it may be: KIM; JONG UN, 김/정은, Jong Un (KIM). It may part two names of somebody as well, so this is one
 * beside the `names` that were found. Undefined where neither side is a lone surname.
 */
export function partedBySign(text: string, names: readonly string[]): string | undefined {
  const at = text.search(SIGN);
  if (at < 1) return undefined;
  const sign = text.charAt(at);
  const bracket = sign === '(';
  if (bracket && !text.endsWith(')')) return undefined;
  const before = text.slice(0, at).trim();
  const behind = text.slice(at + (text.charAt(at + 1) === sign ? 2 : 1), bracket ? -1 : text.length).trim();
  // Where other words were set aside the sign parts something else. A bar parts no names by itself: it may be a letter in disguise.
  const two = sign === '|' ? SOUNDS.test(before) && SOUNDS.test(behind) : names[0] === before && names[1] === behind;
  if (!two || !WORDS().test(before) || !WORDS().test(behind)) return undefined;
  const script = scriptOf(before.codePointAt(0) ?? 0);
  if (script !== scriptOf(behind.codePointAt(0) ?? 0)) return undefined;
  if (script === 'hangul' || script === 'han') return before.length === 1 && behind.length <= MOST ? `${before} ${behind}` : undefined;
  if (isSurname(before) && !isGivenName(before.toLowerCase()) && behind.split(' ').length <= MOST) return `${before} ${behind}`;
  return isSurname(behind) && isCapital(behind) && !HAS_CAPITAL.test(before) && before.split(' ').length <= MOST ? `${behind} ${before}` : undefined;
}

/** One word of two letters at least. */
const isSurname = (word: string): boolean => word.length > 1 && !word.includes(' ');
const isCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();
