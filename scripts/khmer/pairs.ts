/** Khmer words with a Latin spelling, to train on. */
import { clean } from '../../src/language/khmer/clean';
import { beginAlike } from './inventory';
import { add, readRows, type Weights } from './table';

/** One Khmer word (or joined name) and one spelling of it. */
export interface Pair {
  readonly khmer: string;
  readonly latin: string;
  /** How much it says about habits: the root of how often it is seen, so that a few very common words do not decide alone. */
  readonly weight: number;
  /** How often the word is met, for the frequency of units. */
  readonly frequency: number;
}

export interface Paths {
  /** khmer, latin, share */
  readonly spellings: string;
  /** khmer, latin, kind, source, count */
  readonly names: string;
  /** class, entity, khmer, latin */
  readonly people: string;
  /** khmer, latin, … */
  readonly places: string;
}

export const letters = (latin: string): string =>
  latin.toLowerCase().normalize('NFD').replace(/œ/gu, 'oe').replace(/[^a-z]/gu, '');

export const isKhmer = (word: string): boolean => /^[\u1780-\u17d1\u17d2]+$/u.test(word);

/** Person records are few, but real: one counts as a word seen this often. */
const PERSON = 16;

/** Of a place name: the official system spells places, not people. */
const PLACE_WEIGHT = 0.04;

/** Which Khmer words stay out of training: half of them when measuring, none when making the tables. */
export type HoldOut = (word: string) => boolean;

/** One word in two, by a hash (FNV-1a), so that the same words are held out each time; each split (0, 1, 2 …) takes others. */
export const half = (split: number): HoldOut => (word) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> (7 + split)) % 2 === 0;
};

/** The pairs to train on, and those of words that are held out. A person with one such word is not trained on at all. */
export function trainingPairs(paths: Paths, heldOut: HoldOut): { seen: Pair[]; hidden: Pair[] } {
  const people = readRows(paths.people).filter(([kind = '']) => kind.startsWith('khmer-latin/'));
  const counts: Weights = new Map();
  const names = readRows(paths.names).slice(1);
  for (const [khmer = '', , , , count = ''] of names) add(counts, clean(khmer), Number(count) || 1);
  const pairs: Pair[] = [];
  const test: Pair[] = [];
  const put = (khmer: string, latin: string, weight: number, frequency: number): void => {
    if (isKhmer(khmer) && latin !== '') (heldOut(khmer) ? test : pairs).push({ khmer, latin, weight, frequency });
  };
  for (const [khmer = '', latin = '', share = ''] of readRows(paths.spellings).slice(1)) {
    const word = clean(khmer);
    const count = counts.get(word) ?? 10;
    put(word, letters(latin), Math.sqrt(count) * Number(share), count * Number(share));
  }
  for (const [khmer = '', latin = '', , , count = ''] of names) put(clean(khmer), letters(latin), 0.3 * Math.sqrt(Number(count) || 1), 0);
  for (const [, , khmer = '', latin = ''] of people) {
    if (clean(khmer).split(' ').some(heldOut)) continue;
    for (const [word, spelling] of together(clean(khmer).split(' '), latin.split(/[\s-]+/u).map(letters))) put(word, spelling, Math.sqrt(PERSON), PERSON);
  }
  const met = new Set<string>();
  for (const [khmer = '', latin = ''] of readRows(paths.places).slice(1)) {
    const word = clean(khmer).split(' ').join('');
    const key = `${word} ${letters(latin)}`;
    if (/\d|[០-៩]/u.test(khmer + latin) || met.has(key) || word.length > 24) continue;
    met.add(key);
    put(word, letters(latin), PLACE_WEIGHT, 0);
  }
  return { seen: pairs, hidden: test };
}

/** Word to word where there are as many words and they begin alike in this order or in the other; else the whole. */
function together(khmer: readonly string[], latin: readonly string[]): [string, string][] {
  const spellings = latin.filter((word) => word !== '');
  if (khmer.length !== spellings.length) return [[khmer.join(''), spellings.join('')]];
  for (const order of [spellings, [...spellings].reverse(), [...spellings.slice(-1), ...spellings.slice(0, -1)]]) {
    if (khmer.every((word, i) => beginAlike(word, order[i] ?? ''))) return khmer.map((word, i): [string, string] => [word, order[i] ?? '']);
  }
  return [];
}
