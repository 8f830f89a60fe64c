import { withProperty } from '../text/property';
import { mayBePerson } from './affiliation-latin';

/** A whole name in a script with a room: two words, or three letters of Hangul, since 남궁, 민수 is one person. */
const WHOLE = withProperty(String.raw`^(?:[\p{sc=Khmer}\p{sc=Hangul}\p{sc=Han}]+\s+\S|\p{sc=Hangul}{3}|\p{sc=Han}{2})`, 'u');

/** Words of letters. */
const WORDS = withProperty(String.raw`^\p{L}[\p{L}\p{M}'.-]*(?: \p{L}[\p{L}\p{M}'.-]*)+$`, 'u');

/** Two letters beside a whole name are one too where the first is one of the surnames that nine Koreans in ten have: 홍길동, 박진. */
const SHORT = /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진][가-힣]$/u;
const LOOSE = /^[가-힣]{2}$/u;

const isWholeName = (name: string): boolean => WHOLE().test(name) || (WORDS().test(name) && mayBePerson(name));

/** Whether each of some texts is a whole name. Of names beside another (`loose`) two letters are enough: 일명 돌쇠, 짱구. */
export function areWholeNames(names: readonly string[], loose: boolean): boolean {
  return names.length > 1 && names.some((name) => loose || isWholeName(name)) && names.every((name) => isWholeName(name) || (loose ? LOOSE : SHORT).test(name));
}
