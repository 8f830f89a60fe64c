import { MAX_LENGTH } from '../text/bounds';
import { DOTS } from '../text/clean';
import { withProperty } from '../text/property';
import { mayBePerson } from './affiliation-latin';
import { LATIN, SCRIPTS } from './traits';

/** What a text of several persons holds, and nearly no other does; Latin letters alone have two ways. */
const JOINS = withProperty(String.raw`[、&,和与與及]| (?:and|및|와|과|그리고|跟) |[와과] | (?:និង|[\d០-៩]{1,2}[-.)])`, 'u');
const joins = (text: string, traits: number): boolean => ((traits & SCRIPTS) === LATIN ? text.includes('&') || text.includes(' and ') : JOINS().test(text));

/** What stands between persons: signs of lists in scripts with a room, and words for "and". */
const BETWEEN = withProperty(String.raw`\s*[、&]\s*|,\s*(?=[\p{sc=Hangul}\p{sc=Han}\p{sc=Khmer}])|\s(?:and|및|와|과|그리고|和|与|與|及|跟)\s|\sនិង\s?(?![\u17b4-\u17d3])|\s[\d០-៩]{1,2}[-.)]\s?(?=\p{sc=Khmer})`, 'gu');
/** Of a numbered list: ១. សុខ ពិសី ២. ចាន់ ដារ៉ា. */
const FIRST = /^[\d០-៩]{1,2}[-.)]\s?(?=[\u1780-\u17b3])/u;
/** The same written without spaces, between names of the usual length: 김정은과 김여정, 陈志和陈强. */
const GLUED = withProperty(String.raw`^(?<one>[가-힣]{3})[와과] (?<other>[가-힣]{3})$|^(?<first>\p{sc=Han}{2,3})[和与與及](?<last>\p{sc=Han}{2,3})$`, 'u');

/** Korean names with the dot between them that newspapers put there: 김정은·김여정. Cleaning makes a space of it, and 노로돔 시하모니 is one person. */
const DOTTED = new RegExp(`^[가-힣]{3}(?:[${DOTS}][가-힣]{3})+$`, 'u');
const DOT = new RegExp(`[${DOTS}]`, 'u');

/** A whole name in a script with a room: two words, or three letters of Hangul, since 남궁, 민수 is one person. */
const WHOLE = withProperty(String.raw`^(?:[\p{sc=Khmer}\p{sc=Hangul}\p{sc=Han}]+\s+\S|\p{sc=Hangul}{3}|\p{sc=Han}{2})`, 'u');

/** Words of letters. */
const WORDS = withProperty(String.raw`^\p{L}[\p{L}\p{M}'.-]*(?: \p{L}[\p{L}\p{M}'.-]*)+$`, 'u');

/**
 * The persons that a text names, where it may be more than one (김정은, 김여정; 陈志、陈强; Kim Jong Un and Kim Yo Jong; one a line); none where it
 * names one. It may be one after all (남궁, 민수 and the like), so these are names beside the text as a whole. `raw` is the text before cleaning, `traits` are those of the text.
 */
export function personsIn(text: string, raw: string, traits: number): string[] {
  const whole = raw.length <= MAX_LENGTH;
  if (whole && DOTTED.test(raw)) return raw.split(DOT);
  const lines = whole && raw.includes('\n') ? raw.split('\n').map((line) => line.trim()).filter((line) => line !== '') : [];
  if (lines.length > 1 && lines.every(isWhole)) return lines;
  if (!joins(text, traits)) return [];
  const glued = GLUED().exec(text)?.groups;
  const found = glued === undefined ? text.replace(FIRST, '').split(BETWEEN()) : [glued['one'] ?? glued['first'] ?? '', glued['other'] ?? glued['last'] ?? ''];
  return found.length > 1 && found.every((person) => isWhole(person.trim())) ? found : [];
}

const isWhole = (person: string): boolean => WHOLE().test(person) || (WORDS().test(person) && mayBePerson(person));
