import hanja from './name-hanja.tsv';
import text from './sino-korean.tsv';
import { addTo, putUnder } from '../../text/by-key';
import { once } from '../../text/once';
import { weighted } from '../../text/table';
import { initialSound, soundsBehind } from './initial-sound';
import { repertoire } from '../../text/repertoire';
import { divide, firstReading, unpackColumns, type Readings } from './repertoire-readings';
import { unpackSteps } from './unpack-steps';
import { usesOf } from '../../text/octaves';

/** A Hangul reading of a character, and how much of the character's use in names has it. */
export interface SinoKorean {
  readonly syllable: string;
  readonly share: number;
}

/** Where in the name the syllable stands: the initial-sound rule works on first syllables. */
export type Place = 'first' | 'next';

/** Share of names that follow the initial-sound rule where it applies (열 for 렬, 유 for 류): later syllables keep their sound more often. */
const FOLLOWED: Record<Place | 'any', number> = { first: 0.75, next: 0.3, any: 0.5 };

/** The readings as dictionaries give them, by place in the repertoire: also what the packed readings of China's dialects lean on. */
export const koreanReadings: () => Readings = once(() => unpackColumns(text, repertoire().codes.length));

/** The readings of a folded character as dictionaries give them, before the initial-sound rule: 李 is 리. */
export function dictionaryReadings(char: string): readonly string[] {
  const place = repertoire().placeOf(char);
  return place === undefined ? [] : readingsAt(place);
}

function readingsAt(place: number): readonly string[] {
  const first = firstReading(koreanReadings(), place);
  return first === '' ? [] : [first, ...(koreanReadings().more.get(place) ?? [])];
}

/** Steps of the uses per 100,000 given names, by place in the repertoire: only what is read in Korea is a name there. */
const koreanUses = once(() => unpackSteps(hanja.split('\n', 1)[0] ?? '', repertoire().codes.length));

/** For characters of several readings, by code point, how names divide among them. */
const divided = once(() => new Map(hanja.split('\n').slice(1).map((line) => [line.charCodeAt(0), weighted(line.slice(1))])));

/** What a character that no counted name holds weighs, in uses per 100,000 given names. */
const UNSEEN = 0.05;

/** Uses of a folded character per 100,000 Korean given names. */
export const nameUse = (char: string): number => nameUseAt(repertoire().placeOf(char) ?? -1);

/** The same of the character at a place of the repertoire. */
export const nameUseAt = (place: number): number => usesOf(koreanUses()[place] ?? 0) || UNSEEN;

/** Places in the repertoire of the characters that have a reading besides their first one, by that reading. */
const further = once(() => {
  const found = new Map<string, number[]>();
  for (const [place, syllables] of koreanReadings().more) for (const syllable of syllables) putUnder(found, syllable, place);
  for (const [code, shares] of divided()) for (const [syllable] of shares) putUnder(found, syllable, repertoire().place(code) ?? 0);
  return found;
});

/**
 * Every folded character that {@link sinoKorean} may give the syllable for, in the order of the repertoire. Goes through all of them: sorting
 * them by syllable once would cost a first name ten times as much, and a process that meets every syllable no less.
 */
export function charactersRead(syllable: string): string[] {
  const { onsets, rimes, onset, rime } = koreanReadings();
  const places = new Set<number>();
  for (const reading of soundsBehind(syllable)) {
    for (const place of further().get(reading) ?? []) places.add(place);
    const [first, last] = divide(reading);
    const [o, r] = [onsets.indexOf(first) + 1, rimes.indexOf(last)];
    for (let place = o > 0 ? 0 : onset.length; place < onset.length; place++) if (onset[place] === o && rime[place] === r) places.add(place);
  }
  const { codes } = repertoire();
  return [...places].sort((a, b) => a - b).map((place) => String.fromCodePoint(codes[place] ?? 0));
}

/** The Hangul that a folded character is written as in names, with shares that sum to 1; empty when it has no reading. */
export function sinoKorean(char: string, where: Place | 'any'): readonly SinoKorean[] {
  const place = repertoire().placeOf(char);
  return place === undefined ? [] : sinoKoreanAt(place, where);
}

/** By place in the name, and by reading, what characters with this one reading are written as. */
const ofReading: Record<Place | 'any', (readonly SinoKorean[])[]> = { first: [], next: [], any: [] };

/** The same of the character at a place of the repertoire. */
export function sinoKoreanAt(place: number, where: Place | 'any'): readonly SinoKorean[] {
  const { onset, rime, rimes, more } = koreanReadings();
  const reading = (onset[place] ?? 0) * rimes.length + (rime[place] ?? 0);
  const listed = divided().get(repertoire().codes[place] ?? 0);
  if (listed !== undefined || more.has(place)) return written(listed ?? evenly(readingsAt(place)), where);
  return (ofReading[where][reading] ??= written(evenly(readingsAt(place)), where));
}

const evenly = (readings: readonly string[]): [syllable: string, share: number][] => readings.map((syllable) => [syllable, 1 / readings.length]);

/** What readings are written as at a place of the name. */
function written(readings: readonly (readonly [syllable: string, share: number])[], where: Place | 'any'): SinoKorean[] {
  const shares = new Map<string, number>();
  for (const [syllable, share] of readings) {
    const initial = initialSound(syllable);
    if (initial === syllable) addTo(shares, syllable, share);
    else {
      addTo(shares, initial, share * FOLLOWED[where]);
      addTo(shares, syllable, share * (1 - FOLLOWED[where]));
    }
  }
  return Array.from(shares, ([syllable, share]) => ({ syllable, share }));
}
