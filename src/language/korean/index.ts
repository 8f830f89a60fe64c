import { once } from '../../text/once';
import { alphabetOf, type Alphabet } from '../alphabet';
import { Channel } from '../channel';
import { readLatin } from '../latin-reader';
import type { LatinSystem } from '../latin-systems';
import { BREATH, BREVE } from '../marks';
import { readNative } from '../native-reader';
import { likeliest, MISSING_SYLLABLE, type Language, type Reading } from '../reading';
import { splitSurname } from '../surname-split';
import { syllablesOf } from './foreign';
import { KHMER } from './khmer';
import { heardOtherwise } from './liaison';
import { MANDARIN, mandarinSyllable } from './mandarin';
import { spellingsOf } from './spelling';
import { CYRILLIC, EUROPE, KANA, NORTH, THAI } from './standards';
import { isDoubleSurname, surnameOf, surnameSource, surnameSpellings } from './surnames';
import { syllableSource } from './syllables';
import { romanizeKorean, SYSTEMS } from './romanize';
import { soundClass } from './sound-class';
import { isWestern, westernHangul, westernSpellings } from './western';
import { readWestern } from './western-reader';

/** log2 P(number of given syllables | Korean): two in nineteen names of twenty. */
const GIVEN_COUNT = [0.01, 0.04, 0.93, 0.02].map(Math.log2);
/** The same of a longer one. */
const LONG_GIVEN = Math.log2(0.002);

/** log2 P(a name in this script is Korean). */
const HANGUL = Math.log2(0.97);
const HANJA = Math.log2(0.15);

const channels = once(() => [
  new Channel(surnameSource, (unit) => soundClass(surnameOf(unit).charCodeAt(0))),
  new Channel(syllableSource('first'), givenClass),
  new Channel(syllableSource('next'), givenClass),
] as const);

/** P(habit) of a Korean name in Latin letters. */
const habits = [{ suffix: '', share: 0.826 }, { suffix: NORTH, share: 0.15 }, { suffix: EUROPE, share: 0.01 }, { suffix: MANDARIN, share: 0.01 }, { suffix: CYRILLIC, share: 0.004 }];
/**
 * Pinyin stands for characters: beside Han letters, and beside pinyin, a name in it is compared by its characters in the Chinese room,
 * not by what they sound like in Korean.
 */
const systems = habits.map(({ suffix, share }): LatinSystem => ({
  suffix, bits: Math.log2(share), script: suffix === MANDARIN ? 'han' : 'latin', marks: suffix === '' || suffix === NORTH ? BREVE | BREATH : 0,
}));

/** The same in other letters, which mostly follow a system of their own. */
const ownOr = (suffix: string): readonly LatinSystem[] => [{ suffix, bits: Math.log2(0.9) }, { suffix: NORTH, bits: Math.log2(0.06) }, { suffix: '', bits: Math.log2(0.04) }];
const inAlphabet: Readonly<Record<Alphabet, readonly LatinSystem[]>> = { cyrillic: ownOr(CYRILLIC), thai: ownOr(THAI), kana: ownOr(KANA) };

/** One way only to hear a Korean name in Khmer, with P(a foreign name is Korean). */
const HEARD = [{ suffix: KHMER, bits: Math.log2(0.3) }];

/** The Korean room: Hangul and Hanja names, and every Latin spelling of them. */
export const korean: Language = {
  code: 'ko',
  scripts: ['hangul', 'han'],
  stride: 1,
  gap: () => MISSING_SYLLABLE,
  cheapestGap: MISSING_SYLLABLE,
  channels,
  clean: (letters) => letters.normalize('NFC'),
  read: (name, slips) => {
    const script = name.parts[0]?.script ?? 'none';
    if (script === 'hangul' || script === 'han') {
      const splits = splitSurname(name, isDoubleSurname).map((split) => ({ ...split, bits: split.bits + countBits(split.given) }));
      const found = readNative(name, 'ko', script, script === 'hangul' ? HANGUL : HANJA, splits, channels());
      if (script === 'han') return found;
      const heard = heardOtherwise(name.letters);
      if (heard !== undefined) found.push(...readNative({ ...name, letters: heard.letters }, 'ko', script, HANGUL + heard.bits, splits, channels()));
      return [...found, ...readWestern(name, HANGUL, channels())];
    }
    const room = { code: 'ko', script: 'latin', channels: channels(), givenCount: GIVEN_COUNT } as const;
    const alphabet = alphabetOf(name);
    if (alphabet !== undefined) return readLatin(name, { ...room, systems: inAlphabet[alphabet] }, slips);
    return onlyTelling(readLatin(name, { ...room, systems }, slips));
  },
  syllables: syllablesOf,
  hear: (sounds, script) => readLatin(sounds, { code: 'ko', script, channels: channels(), systems: HEARD, givenCount: GIVEN_COUNT }),
  systems: SYSTEMS,
  romanize: romanizeKorean,
  write: (kind, unit) => hangulOf(kind, unit),
  keyOf: (kind, unit) => hangulOf(kind, unit),
  habits,
  spell: (kind, unit, suffix) => {
    if (kind === 0) return surnameSpellings(unit, suffix);
    if (suffix === MANDARIN) return isWestern(unit) ? [] : mandarinSyllable(unit);
    return isWestern(unit) ? westernSpellings(unit) : spellingsOf(unit, kind === 1 ? 'first' : 'next', suffix);
  },
};

/** A reading by Cyrillic spellings that another habit reads so much better says nothing new: Kim Min Su. Half of all names would have one, in comparisons and in memory. */
const TELLING = -6;
const CYRILLIC_SYSTEM = CYRILLIC.slice(1);

function onlyTelling(found: Reading[]): Reading[] {
  const least = likeliest(found) + TELLING;
  return found.filter(({ bits, system }) => system !== CYRILLIC_SYSTEM || bits > least);
}

/**
 * What the given name says against a split, by its syllables: three are rare, whether a rare surname stands before them or not (화민수 is
 * 화 and 민수). One or two weigh alike: stage names are given names of two syllables, and no rarer than surnames with one.
 */
const countBits = ([from, to]: readonly [number, number]): number => (to - from < 3 ? 0 : (GIVEN_COUNT[to - from] ?? LONG_GIVEN));

/** A unit in Hangul. */
const hangulOf = (kind: number, unit: number): string => (kind === 0 ? surnameOf(unit) : isWestern(unit) ? westernHangul(unit) : String.fromCharCode(unit));

/** Foreign given names are of the class of their first syllable. */
function givenClass(unit: number): number {
  return soundClass(isWestern(unit) ? westernHangul(unit).charCodeAt(0) : unit);
}
