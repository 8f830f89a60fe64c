import type { Random } from '../../src/calibrate/random';
import { Weighted } from './weighted';

/** A name in Latin letters before its writer chose order, case and signs: lower case, the given name in syllables or as one. */
export interface LatinName {
  readonly surname: string;
  readonly given: readonly string[];
}

type Layout = (name: LatinName) => string;

/** What stands between the syllables of a given name, and whether each begins with a capital. */
const joined = (given: readonly string[]): string => capital(given.join(''));
const hyphened = (given: readonly string[]): string => capital(given.join('-'));
const spaced = (given: readonly string[]): string => given.map(capital).join(' ');

const SURNAME_FIRST_JOINED: Layout = ({ surname, given }) => `${words(surname)} ${joined(given)}`;
const SURNAME_FIRST_HYPHEN: Layout = ({ surname, given }) => `${words(surname)} ${hyphened(given)}`;
const SURNAME_FIRST_SPACED: Layout = ({ surname, given }) => `${words(surname)} ${spaced(given)}`;
const SURNAME_LAST_JOINED: Layout = ({ surname, given }) => `${joined(given)} ${words(surname)}`;
const SURNAME_LAST_HYPHEN: Layout = ({ surname, given }) => `${hyphened(given)} ${words(surname)}`;
const SURNAME_LAST_SPACED: Layout = ({ surname, given }) => `${spaced(given)} ${words(surname)}`;
const PASSPORT: Layout = ({ surname, given }) => `${surname} ${given.join('')}`.toUpperCase();
const MARKED_JOINED: Layout = ({ surname, given }) => `${surname.toUpperCase()} ${joined(given)}`;
const MARKED_SPACED: Layout = ({ surname, given }) => `${surname.toUpperCase()} ${spaced(given)}`;

export type Tradition = 'korean' | 'pinyin' | 'taiwan' | 'southern' | 'khmer' | 'plain';

/** How the writers of each tradition set a name, by share of the lists that hold them; judged, not counted. */
const LAYOUTS: Readonly<Record<Tradition, Weighted<Layout>>> = {
  korean: new Weighted<Layout>([
    [SURNAME_FIRST_HYPHEN, 30], [SURNAME_FIRST_JOINED, 15], [SURNAME_FIRST_SPACED, 15], [PASSPORT, 15],
    [SURNAME_LAST_HYPHEN, 10], [MARKED_SPACED, 8], [SURNAME_LAST_JOINED, 7],
  ]),
  pinyin: new Weighted<Layout>([
    [SURNAME_FIRST_JOINED, 50], [PASSPORT, 20], [SURNAME_LAST_JOINED, 15], [MARKED_JOINED, 10], [SURNAME_FIRST_SPACED, 5],
  ]),
  taiwan: new Weighted<Layout>([
    [SURNAME_FIRST_HYPHEN, 55], [SURNAME_LAST_HYPHEN, 20], [PASSPORT, 15], [SURNAME_FIRST_SPACED, 10],
  ]),
  southern: new Weighted<Layout>([
    [SURNAME_FIRST_SPACED, 45], [MARKED_SPACED, 20], [SURNAME_FIRST_HYPHEN, 15], [SURNAME_LAST_SPACED, 10], [PASSPORT, 10],
  ]),
  khmer: new Weighted<Layout>([
    [SURNAME_FIRST_JOINED, 60], [PASSPORT, 20], [MARKED_JOINED, 10], [SURNAME_LAST_JOINED, 10],
  ]),
  plain: new Weighted<Layout>([
    [SURNAME_LAST_SPACED, 70], [MARKED_SPACED, 15], [SURNAME_FIRST_SPACED, 15],
  ]),
};

export function layOut(name: LatinName, tradition: Tradition, random: Random): string {
  return LAYOUTS[tradition].draw(random)(name);
}

function words(text: string): string {
  return text.split(' ').map(capital).join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
