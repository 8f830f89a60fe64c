import hanja from './name-hanja.tsv';
import text from './sino-korean.tsv';
import { once } from '../../text/once';
import { weighted } from '../../text/table';
import { initialSound } from './initial-sound';
import { repertoire } from './repertoire';
import { firstReading, unpackReadings, type Readings } from './repertoire-readings';
import { unpackUses } from './uses';

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
export const koreanReadings: () => Readings = once(() => unpackReadings(text, repertoire().characters.length, []));

const readings = once(() => {
  const map = new Map<string, readonly string[]>();
  const table = koreanReadings();
  repertoire().characters.forEach((character, place) => {
    const first = firstReading(table, place);
    if (first !== '') map.set(character, [first, ...(table.more.get(place) ?? [])]);
  });
  return map;
});

/** Uses per 100,000 given names, and for characters of several readings how names divide among them. */
const names = once(() => {
  const [uses = '', ...shares] = hanja.split('\n');
  return {
    uses: unpackUses(uses, repertoire().characters),
    shares: new Map(shares.map((line) => [line.charAt(0), weighted(line.slice(1))])),
  };
});

/** What a character that no counted name holds weighs, in uses per 100,000 given names. */
const UNSEEN = 0.05;

/** Uses of a folded character per 100,000 Korean given names. */
export const nameUse = (char: string): number => names().uses.get(char) ?? UNSEEN;

/** Characters by every syllable that their readings may take in names. */
const bySyllable = once(() => {
  const found = new Map<string, string[]>();
  const initials = new Map<string, string>();
  const put = (syllable: string, character: string): void => {
    const known = found.get(syllable);
    if (known === undefined) found.set(syllable, [character]);
    else if (known.at(-1) !== character) known.push(character);
  };
  const putBoth = (syllable: string, character: string): void => {
    let initial = initials.get(syllable);
    if (initial === undefined) initials.set(syllable, (initial = initialSound(syllable)));
    put(syllable, character);
    if (initial !== syllable) put(initial, character);
  };
  const { shares } = names();
  for (const [character, listed] of readings()) {
    for (const syllable of listed) putBoth(syllable, character);
    for (const [syllable] of shares.get(character) ?? []) putBoth(syllable, character);
  }
  return found;
});

/** Every folded character that {@link sinoKorean} may give the syllable for, in the order of the repertoire. */
export const charactersRead = (syllable: string): readonly string[] => bySyllable().get(syllable) ?? [];

/** The readings of a folded character as dictionaries give them, before the initial-sound rule: 李 is 리. */
export const dictionaryReadings = (char: string): readonly string[] => readings().get(char) ?? [];

/** The Hangul that a folded character is written as in names, with shares that sum to 1; empty when it has no reading. */
export function sinoKorean(char: string, place: Place): SinoKorean[] {
  const listed = readings().get(char) ?? [];
  const [only] = listed;
  if (only !== undefined && listed.length === 1 && !names().shares.has(char) && initialSound(only) === only) return [{ syllable: only, share: 1 }];
  const known = names().shares.get(char) ?? listed.map((syllable) => [syllable, 1 / listed.length] as const);
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
