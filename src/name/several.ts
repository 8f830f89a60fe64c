import { withProperty } from '../text/property';
import { personsListed } from './listed';
import { LATIN, SCRIPTS } from './traits';
import { areWholeNames } from './whole-name';

/** What a text of several persons holds, and nearly no other does; Latin letters alone have fewer ways. */
const JOINS = withProperty(String.raw`[、&,|+>\\和与與及或]| (?:and|or|OR|-|및|와|과|그리고|또는|혹은|跟|ឬ) | និង|[와과] |^[가-힣]{3}-`, 'u');
const LATIN_JOINS = /[&|+>\\]| (?:and|or|OR|-) /u;

/** What stands between persons: signs of lists, and words for "and" and "or". */
const BETWEEN = withProperty(String.raw`\s*[、&|+>\\]\s*|,\s*(?=[\p{sc=Hangul}\p{sc=Han}\p{sc=Khmer}])|\s(?:and|or|OR|-|및|와|과|그리고|또는|혹은|和|与|與|及|或|或者|跟|ឬ)\s|\sនិង\s?(?![\u17b4-\u17d3])`, 'gu');
/** The same written without spaces, between names of the usual length: 김정은과 김여정, 陈志和陈强. */
const GLUED = withProperty(String.raw`^(?:([가-힣]{2,3})[와과] ([가-힣]{2,3})|([가-힣]{3})-([가-힣]{3})|(\p{sc=Han}{2,3})[和与與及或](\p{sc=Han}{2,3}))$`, 'u');

/**
 * The persons that a text names, where it may be more than one (김정은, 김여정; 陈志、陈强; Kim Jong Un and Kim Yo Jong; Hun Manet or Hun Maneth; one a line); none where it
 * names one. It may be one after all (남궁, 민수 and the like), so these are names beside the text as a whole. `raw` is the text before cleaning, `traits` are those of the text.
 */
export function personsIn(text: string, raw: string, traits: number): string[] {
  const listed = personsListed(raw, raw !== text);
  return listed.length > 0 || ((traits & SCRIPTS) === LATIN && !LATIN_JOINS.test(text)) ? listed : (personsOf(text, false) ?? []);
}

/** The names in a list; undefined where it is none. In one of other names of somebody (`loose`), as behind an alias word, a comma parts Latin names too, and short names are names. */
export function personsOf(text: string, loose: boolean): string[] | undefined {
  if (!JOINS().test(text)) return undefined;
  const names = text.split(BETWEEN()).flatMap(unglued).flatMap((name) => (loose ? name.split(', ') : name)).map((name) => name.trim()).filter((name) => name !== '');
  return areWholeNames(names, loose) ? names : undefined;
}

const unglued = (text: string): string[] => GLUED().exec(text)?.slice(1).filter((name) => name !== undefined) ?? [text];
