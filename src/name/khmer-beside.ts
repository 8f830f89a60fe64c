import { beginningsOf } from '../text/beginnings';
import { once } from '../text/once';
import { native } from './affiliation-words';
import { folded, isKhmer } from './khmer-spelling';
import { behindTwo, khmerTitles } from './title-words';

const apart = (kind: string): (() => readonly string[]) => once(() => [...native(kind)()]);
/** What a person is called by, wherever it stands: the name comes behind it. */
const ahead = once(() => apart('ahead')().map((word) => folded(word)));
/** What begins a body, and what is told of a person behind the name. */
const bodies = apart('beginning');
const about = apart('about');
/** Before a number or years: អាយុទ្ធ is a given name. */
const ages = apart('age');
/** Words for persons that begin longer ones: អ្នកបើកបរ is a driver, អ្នក alone may begin a name. */
const roles = apart('role');
const offices = once(() => Array.from(behindTwo()).filter(isKhmer));
/** Where an office is held, as offices are compared. */
const held = once(() => [...DEPUTIES, ...bodies()].map((word) => folded(word)));
const mayBegin = once(() => beginningsOf([...bodies(), ...about(), ...ages(), ...roles(), FORMER, ...khmerTitles()]));

const NAME_LABEL = 'ឈ្មោះ';
const FORMER = 'អតីត';
/** Touches the word behind it. */
const AND = 'និង';
const DEPUTIES = ['រង', 'ពិសេស'];
/** With three letters behind អ្នក. */
const LONG_ROLE = 7;
/** A whole name written without a space; fewer letters may be its surname. */
const WHOLE = 6;
/** Shorter ones are given names too: ស៊ីសុវត្ថិ មេធាវី. */
const LONG_OFFICE = 8;
/** What numbers persons in a list: ទី១, ២. */
const NUMBER = /^(?:ទី)?[\d០-៩]{1,3}[-.)]*$/u;
const NEXT = /^(?:ទី)?[\d០-៩]{1,3}[-.)]/u;

/**
 * How many words at the beginning of [from, to) stand before a Khmer name, or as a negative number behind it: an office with where it is held (អភិបាលខេត្តព្រះសីហនុ), which
 * newspapers put on either side and write with spaces where they like; what a case file tells of a person; all that stands before ឈ្មោះ or លោក. 0 where there are none.
 */
export function besideKhmer(words: readonly string[], from: number, to: number): number {
  const first = words[from] ?? '';
  if (to - from < 2 || !(isKhmer(first) || isKhmer(words[from + 1] ?? ''))) return 0;
  if (NUMBER.test(first)) return 1;
  const kinds = words.slice(from, to).map(kindOf);
  if (kinds.every((kind) => kind === '')) return 0;
  for (let i = kinds.length - 2; i >= 0; i--) {
    if (kinds[i] === 'label' || (kinds[i] === 'ahead' && (i === 1 || kinds.slice(0, i).some((kind) => kind !== '')))) return i + 1;
  }
  const behind = kinds[0] === '' || kinds[0] === 'next' ? kinds.findIndex((kind, i) => i > 0 && TOLD.has(kind)) : -1;
  if (behind > 1 || (behind === 1 && (kinds[1] === 'about' || (kinds.length === 2 && first.length >= WHOLE && (words[from + 1] ?? '').length >= LONG_OFFICE)))) return behind - kinds.length;
  return (kinds[0] === 'office' && kinds.length > 2) || kinds[0] === 'held' ? 1 : 0;
}

/** What may stand behind a name. */
const TOLD: ReadonlySet<string> = new Set(['office', 'held', 'body', 'about', 'next']);

/** What a word says of a person; nothing, of nearly every word of a name. */
function kindOf(word: string): string {
  if (word.endsWith(NAME_LABEL)) return 'label';
  if (NEXT.test(word)) return 'next';
  if (word.startsWith(AND) && word.length > AND.length && !isSign(word, AND.length)) return 'about';
  if (!isKhmer(word) || !mayBegin()(word.charCodeAt(0), word.charCodeAt(1))) return '';
  const office = folded(word.startsWith(FORMER) ? word.slice(FORMER.length) : word);
  if (ahead().includes(office)) return 'ahead';
  if (tells(word)) return 'about';
  if (isKhmerBody(word)) return 'body';
  const found = offices().find((one) => office.startsWith(one) && !isSign(office, one.length));
  return found === undefined ? '' : found.length === office.length || begins(office.slice(found.length), held()) ? 'held' : 'office';
}

/** Whether a word tells something of a person: his sex, or អាយុ៣៧ឆ្នាំ. */
const tells = (word: string): boolean => begins(word, about()) || ages().some((age) => word.startsWith(age) && (!isKhmer(word.slice(age.length)) || word.endsWith(YEARS)));
const YEARS = 'ឆ្នាំ';

const begins = (word: string, listed: readonly string[]): boolean => listed.some((one) => word.startsWith(one));
/** Vowel signs and marks. */
const isSign = (word: string, at: number): boolean => word.charCodeAt(at) >= 0x17b4 && word.charCodeAt(at) <= 0x17d3;

/** Whether a Khmer word is a body, or what a person is or does. */
export const isKhmerBody = (word: string): boolean =>
  mayBegin()(word.charCodeAt(0), word.charCodeAt(1)) && (begins(word, bodies()) || tells(word) || (word.length >= LONG_ROLE && roles().some((role) => word.startsWith(role) && !isSign(word, role.length))));
