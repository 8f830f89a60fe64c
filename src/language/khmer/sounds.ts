import { once } from '../../text/once';
import { Recent } from '../../text/recent';
import { cell, rows } from '../../text/table';
import type { Heard } from '../reading';
import type { Written } from '../written-letters';
import { readWord } from './read';
import sounds from './sounds.tsv';
import { nativeEnds } from './native';

/** Whole readings of a name that are worth asking another room about, and readings of each of its words. */
const READINGS = 3;
const WAYS = 3;

/** log2 of how much rarer an unwritten vowel is in a foreign name, where every vowel is heard, than in a Khmer one. */
const UNWRITTEN = -4;

const table = once(() => new Map(rows(sounds).map((row) => [cell(row, 0), cell(row, 1) === '-' ? '' : cell(row, 1)])));

/** One word as it sounds. */
interface Sound {
  readonly bits: number;
  readonly letters: string;
  /** For the place before every letter, and the end, the place in the Khmer word. */
  readonly places: readonly number[];
  /** Places before which a syllable begins. */
  readonly syllables: readonly number[];
}

/**
 * A name in Khmer script as others hear it, likeliest first: where a bare consonant may close the syllable or begin the next
 * one, there are several ways. The syllables stay apart (ស៊ុក is suk, not su and k).
 */
export function soundsOf(name: Written): Heard[] {
  let found: { bits: number; words: Sound[] }[] = [{ bits: 0, words: [] }];
  name.parts.forEach((_, i) => {
    const ways = soundsOfWord(name.letters.slice(name.starts[i], name.starts[i + 1]));
    found = found
      .flatMap(({ bits, words }) => ways.map((way) => ({ bits: bits + way.bits, words: [...words, way] })))
      .sort((a, b) => b.bits - a.bits)
      .slice(0, READINGS);
  });
  return found.map(({ bits, words }) => ({ bits, ...laidOut(name, words) }));
}

/** Words whose sounds are kept: every Khmer name is heard by two rooms. */
const recent = new Recent<readonly Sound[]>(4096);

const soundsOfWord = (word: string): readonly Sound[] => recent.get(word, () => waysOf(word));

/** What a cleaned Khmer word sounds like in its likeliest reading. */
export const soundOfWord = (word: string): string => soundsOfWord(word)[0]?.letters ?? '';

function waysOf(word: string): Sound[] {
  const ways = readWord(word).map(({ bits, slots }) => ({ slots, bits: bits + UNWRITTEN * slots.filter(isUnwritten).length })).sort((a, b) => b.bits - a.bits);
  const total = ways.reduce((sum, { bits }) => sum + 2 ** bits, 0);
  return ways.slice(0, WAYS).map(({ bits, slots }) => ({ bits: bits - Math.log2(total), ...soundOf(word, slots) }));
}

const isUnwritten = (unit: string): boolean => /^\/[12](?: end)?$/u.test(unit);

function soundOf(word: string, slots: readonly string[]): Omit<Sound, 'bits'> {
  const ends = nativeEnds(word, slots);
  let letters = '';
  const places: number[] = [];
  const syllables: number[] = [];
  // A stack that no table has is two pairs, the first without a vowel: they begin one syllable (ក្វាន់ is kvan).
  let within = false;
  slots.forEach((unit, slot) => {
    const sound = slot % 2 === 0 ? consonantSound(unit) : vowelSound(unit);
    if (slot % 2 === 0 && !CLOSING.test(unit)) {
      if (!within && !isGlide(sound, letters)) syllables.push(letters.length);
      within = slots[slot + 1] === '/final';
    }
    for (let i = 0; i < sound.length; i++) places.push(slot === 0 ? 0 : (ends[slot - 1] ?? 0));
    letters += sound;
  });
  return { letters, places: [...places, word.length], syllables };
}

/** A consonant that ends a syllable. */
const CLOSING = /(?: final|^[ំះៈ])$/u;

/** After an open vowel, y, v or a glottal stop may be the middle of a foreign syllable (ហ៊ីយ៉ុន is Hyeon). */
const isGlide = (sound: string, before: string): boolean => /^[yvq]$/u.test(sound) && /[aeiou]$/u.test(before);

function consonantSound(unit: string): string {
  const whole = table().get(unit);
  if (whole !== undefined) return whole;
  const bare = unit.replace(/ final$/u, '');
  // A stack that closes a syllable sounds as its first letter.
  const letters = unit === bare ? bare.split('\u17d2') : bare.split('\u17d2').slice(0, 1);
  return letters.map((letter, i) => (i > 0 && letter === letters[i - 1] ? '' : (table().get(unit === bare ? letter : `${letter} final`) ?? table().get(letter) ?? ''))).join('');
}

const vowelSound = (unit: string): string =>
  table().get(unit) ?? table().get(unit.replace(' end', '')) ?? table().get(unit.replace(/s?(?: .*)?$/u, '')) ?? '';

/** The words as the letters of a name: what the engine reads, with the way back to the letters that were written. */
function laidOut(name: Written, words: readonly Sound[]): Omit<Heard, 'bits'> {
  let letters = '';
  const starts: number[] = [];
  const places: number[] = [];
  const divisions: number[] = [];
  words.forEach((word, i) => {
    starts.push(letters.length);
    for (const syllable of word.syllables) divisions.push(letters.length + syllable);
    for (const place of word.places.slice(0, -1)) places.push((name.starts[i] ?? 0) + place);
    letters += word.letters;
  });
  starts.push(letters.length);
  places.push(name.letters.length);
  const divided = new Uint8Array(letters.length + 1);
  for (const place of [...starts, ...divisions]) divided[place] = 1;
  const parts = name.parts.map((part, i) => ({ ...part, letters: words[i]?.letters ?? '' }));
  return { written: { name: name.name, parts, letters, starts, divided, marks: undefined }, places };
}
