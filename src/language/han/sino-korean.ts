import hanja from './name-hanja.tsv';
import text from './sino-korean.tsv';
import { once } from '../../text/once';
import { weighted } from '../../text/table';
import { initialSound } from './initial-sound';
import { repertoire } from './repertoire';
import { firstReading, unpackReadings, type Readings } from './repertoire-readings';
import { unpackSteps, usesOf } from './uses';

/** A Hangul reading of a character, and how much of the character's use in names has it. */
export interface SinoKorean {
  readonly syllable: string;
  readonly share: number;
}

/** Where in the name the syllable stands: the initial-sound rule works on first syllables. */
export type Place = 'first' | 'next';

/** Share of names that follow the initial-sound rule where it applies (열 for 렬, 유 for 류): later syllables keep their sound more often. */
const FOLLOWED: Record<Place, number> = { first: 0.75, next: 0.3 };

/** The readings as dictionaries give them, by place in the repertoire: also what the packed readings of China's dialects lean on. */
export const koreanReadings: () => Readings = once(() => unpackReadings(text, repertoire().codes.length, []));

/** The readings of a folded character as dictionaries give them, before the initial-sound rule: 李 is 리. */
export function dictionaryReadings(char: string): readonly string[] {
  const place = repertoire().placeOf(char);
  if (place === undefined) return [];
  const first = firstReading(koreanReadings(), place);
  return first === '' ? [] : [first, ...(koreanReadings().more.get(place) ?? [])];
}

/** Steps of the uses per 100,000 given names, by place in the repertoire: only what is read in Korea is a name there. */
export const koreanUses: () => Uint8Array = once(() => unpackSteps(hanja.split('\n', 1)[0] ?? '', koreanReadings().onset.map((onset) => Math.min(onset, 1))));

/** For characters of several readings, by code point, how names divide among them. */
const divided = once(() => new Map(hanja.split('\n').slice(1).map((line) => [line.charCodeAt(0), weighted(line.slice(1))])));

/** What a character that no counted name holds weighs, in uses per 100,000 given names. */
const UNSEEN = 0.05;

/** Uses of a folded character per 100,000 Korean given names. */
export const nameUse = (char: string): number => usesOf(koreanUses()[repertoire().placeOf(char) ?? -1] ?? 0) || UNSEEN;

/** Code points of characters by every syllable that their readings may take in names. */
const bySyllable = once(() => {
  const found = new Map<string, number[]>();
  /** The list of a syllable, and of what the initial-sound rule makes of it. */
  const lists = new Map<string, readonly number[][]>();
  const listOf = (syllable: string): number[] => found.get(syllable) ?? (found.set(syllable, []).get(syllable) as number[]);
  const listsOf = (syllable: string): readonly number[][] => {
    let known = lists.get(syllable);
    if (known === undefined) lists.set(syllable, (known = [...new Set([syllable, initialSound(syllable)])].map(listOf)));
    return known;
  };
  const put = (syllable: string, code: number): void => {
    for (const list of listsOf(syllable)) if (list[list.length - 1] !== code) list.push(code);
  };
  const { codes } = repertoire();
  const table = koreanReadings();
  const shares = divided();
  for (let place = 0; place < codes.length; place++) {
    const first = firstReading(table, place);
    if (first === '') continue;
    const code = codes[place] ?? 0;
    put(first, code);
    for (const other of table.more.get(place) ?? []) put(other, code);
    for (const [syllable] of shares.get(code) ?? []) put(syllable, code);
  }
  return found;
});

/** Every folded character that {@link sinoKorean} may give the syllable for, in the order of the repertoire. */
export const charactersRead = (syllable: string): string[] => (bySyllable().get(syllable) ?? []).map((code) => String.fromCodePoint(code));

/** The Hangul that a folded character is written as in names, with shares that sum to 1; empty when it has no reading. */
export function sinoKorean(char: string, place: Place): SinoKorean[] {
  const listed = dictionaryReadings(char);
  if (listed.length === 0) return [];
  const code = char.codePointAt(0) ?? 0;
  const [only] = listed;
  if (only !== undefined && listed.length === 1 && !divided().has(code) && initialSound(only) === only) return [{ syllable: only, share: 1 }];
  const known = divided().get(code) ?? listed.map((syllable) => [syllable, 1 / listed.length] as const);
  const shares = new Map<string, number>();
  const add = (syllable: string, share: number): void => void shares.set(syllable, (shares.get(syllable) ?? 0) + share);
  for (const [syllable, share] of known) {
    const initial = initialSound(syllable);
    if (initial === syllable) add(syllable, share);
    else {
      add(initial, share * FOLLOWED[place]);
      add(syllable, share * (1 - FOLLOWED[place]));
    }
  }
  return Array.from(shares, ([syllable, share]) => ({ syllable, share }));
}
