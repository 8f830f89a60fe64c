import { withProperty } from '../text/property';
import { mayBePerson } from './affiliation-latin';
import { usualSurnames } from './usual-surnames';

/** A whole name in a script with a room: two words, or three letters of Hangul, since 남궁, 민수 is one person. */
const WHOLE = withProperty(String.raw`^(?:[\p{sc=Khmer}\p{sc=Hangul}\p{sc=Han}]+\s+\S|\p{sc=Hangul}{3}|\p{sc=Han}{2})`, 'u');

/** Words of letters. */
const WORDS = withProperty(String.raw`^\p{L}[\p{L}\p{M}'.-]*(?: \p{L}[\p{L}\p{M}'.-]*)+$`, 'u');

const LOOSE = /^[가-힣]{2}$/u;

/** Two letters beside a whole name are one too where the first is a usual surname: 홍길동, 박진. */
const isShort = (name: string): boolean => LOOSE.test(name) && usualSurnames('whole').has(name.charAt(0));

const NATIVE = /^(?:[가-힣]{2,3}|[\u4e00-\u9fff]{2,3})$/u;

/** Whether a word is a surname that many have and a given name of one letter or two. */
export const isRegularName = (word: string): boolean => NATIVE.test(word) && (usualSurnames('whole').has(word.charAt(0)) || usualSurnames('titled').has(word.charAt(0)));

const isWholeName = (name: string): boolean => WHOLE().test(name) || (WORDS().test(name) && mayBePerson(name));

/** Whether each of some texts is a whole name. Of names beside another (`loose`) two letters are enough: 일명 돌쇠, 짱구. */
export function areWholeNames(names: readonly string[], loose: boolean): boolean {
  return names.length > 1 && names.some((name) => loose || isWholeName(name)) && names.every((name) => isWholeName(name) || (loose ? LOOSE.test(name) : isShort(name)));
}
