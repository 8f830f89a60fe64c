import { once } from '../text/once';
import { latin } from './affiliation-words';
import { plain } from './title-words';

/** Words of the names of bodies: group, holdings. */
const endings = latin('ending');
/** Countries and their people, of one word and more. */
const places = latin('place');
const roles = latin('role');
/** What passports have for a country. */
const codes = latin('code');

/** A name has two words at least, and the name behind an affiliation four at most: lists hold companies too, whose names are long. */
const NAME = 2;
const LONGEST_NAME = 4;
const LONGEST_PLACE = 5;
/** What names of persons have not. */
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the']);
/** Behind a country alone: elsewhere it is part of the name of a company. */
const NATIONAL = 'national';

/** Words of which one at least stands in whatever says where somebody belongs. */
const telling = once(() => new Set([...roles(), ...codes(), ...endings(), NATIONAL, 'of']));

const APOSTROPHE = 0x27;

/** 37-year-old, Chinese-born, Bangkok-based. */
const HYPHENED = /-(?:year-old|born|based)$/iu;

/** Whether a word may be part of it: of nearly no name any is, and no other is looked at closer. */
const tells = (word: string): boolean =>
  telling().has(word.toLowerCase()) || (word.charCodeAt(word.length - 2) === APOSTROPHE && word.endsWith('s')) || (word.includes('-') && HYPHENED.test(word));

/**
 * How many of the words before a name, or as a negative number behind it, say where its bearer belongs: Prince Group chairman Chen Zhi, Chen Zhi CHN. 0 where none do: a role of
 * somebody (wife of Kim Jong Un) is not the bearer's.
 */
export function besideLatin(written: readonly string[], besideTitle: boolean): number {
  const room = written.length - NAME;
  if (room < 1 || !written.some(tells)) return 0;
  const words = written.map(plain);
  const behind = behindName(words);
  if (behind < words.length && isName(words.slice(0, -behind))) return -behind;
  const [first = '', second = ''] = words;
  if (besideTitle && first === 'of') return beforeName(words, 1 + placeAt(words, 1), 1);
  const of = besideTitle ? words.lastIndexOf('of') : -1;
  if (of >= NAME && isWholePlace(words.slice(of + 1)) && isName(words.slice(0, of))) return of - words.length;
  if (roles().has(first) && second === 'of') return beforeName(words, 2 + placeAt(words, 2), 2);
  for (let i = room - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    const isRole = roles().has(word) || HYPHENED.test(word) || (word === NATIONAL && isPlace(words.slice(0, i))) || (word.endsWith("'s") && isPlace([...words.slice(0, i), word.slice(0, -2)]));
    if (isRole && isName(words.slice(i + 1))) return i + 1;
  }
  return 0;
}

/** As many words as given where more than `least` stand before a name; 0 otherwise. */
const beforeName = (words: readonly string[], count: number, least: number): number =>
  count > least && isName(words.slice(count)) ? count : 0;

/** Whether words are a country or its people to the last. */
const isPlace = (words: readonly string[]): boolean => places().has(words.join(' ')) || places().has(words.at(-1) ?? '');

const isWholePlace = (words: readonly string[]): boolean => places().has(words.join(' '));

/** Whether words may be the name of a person. */
const isName = (words: readonly string[]): boolean =>
  words.length >= NAME && words.length <= LONGEST_NAME && !words.some((word) => JOINING.has(word) || endings().has(word));

/** How many words at the end are a code or a role, or from a role on to the end of a body: Chen Zhi chairman Prince Group, Chen Zhi chairman of Prince. As many as there are where none. */
function behindName(words: readonly string[]): number {
  const last = words.at(-1) ?? '';
  if (codes().has(last) || roles().has(last)) return 1;
  const isBody = endings().has(last);
  const role = words.findIndex((word, i) => i >= NAME && roles().has(word) && (isBody || words[i + 1] === 'of'));
  return role < 0 ? words.length : words.length - role;
}

/** How many words from the `at`-th on are a country. */
function placeAt(words: readonly string[], at: number): number {
  for (let n = Math.min(words.length - at - NAME, LONGEST_PLACE); n > 0; n--) if (places().has(words.slice(at, at + n).join(' '))) return n;
  return 0;
}

/** Whether Latin words may be the name of a person, and are none of a body. */
export const mayBePerson = (words: string): boolean => isName(words.split(' ').map(plain));

/** Whether Latin words, as behind a comma, say where somebody belongs: Prince Group, North Korea, founder. */
export function isAffiliation(words: string): boolean {
  const known = plain(words);
  const last = known.slice(known.lastIndexOf(' ') + 1);
  if (last === NATIONAL && places().has(known.slice(0, -last.length - 1))) return true;
  return places().has(known) || codes().has(known) || roles().has(last) || endings().has(last);
}
