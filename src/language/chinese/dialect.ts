import { repertoire } from '../han/repertoire';
import type { Readings } from '../han/repertoire-readings';
import type { Spelling } from './spelling';

/** A character, by code point, and the share of its uses in names that have the reading. */
export interface CharacterShare {
  readonly character: number;
  readonly share: number;
}

/** A syllable that Latin letters may spell, and P(letters | syllable) in one habit of spelling. */
export interface SyllableSpelling {
  readonly syllable: string;
  readonly p: number;
}

/** One dialect's sounds: which characters a syllable may be. Tones are left out, as every Latin spelling of names does. */
export type Sounds = ReadonlyMap<string, readonly CharacterShare[]>;

/** One habit of spelling: which syllables Latin letters may be. */
export type Habit = ReadonlyMap<string, readonly SyllableSpelling[]>;

/** P(a character takes its first reading), where it has others. */
const FIRST_READING = 0.9;

/** The sounds of a dialect's readings. */
export function soundsOf({ onsets, rimes, onset, rime, more }: Readings): Sounds {
  const { characters } = repertoire();
  const sounds = new Map<string, CharacterShare[]>();
  const byReading = new Map<number, CharacterShare[]>();
  const listOf = (syllable: string): CharacterShare[] => {
    const known = sounds.get(syllable);
    if (known !== undefined) return known;
    const made: CharacterShare[] = [];
    sounds.set(syllable, made);
    return made;
  };
  for (let place = 0; place < onset.length; place++) {
    const o = onset[place] ?? 0;
    if (o === 0) continue;
    const r = rime[place] ?? 0;
    let list = byReading.get(o * 512 + r);
    if (list === undefined) byReading.set(o * 512 + r, (list = listOf(toneless(`${onsets[o - 1] ?? ''}${rimes[r] ?? ''}`))));
    const rest = more.get(place);
    const character = characters[place]?.codePointAt(0) ?? 0;
    list.push({ character, share: rest === undefined ? 1 : FIRST_READING });
    for (const other of rest ?? []) listOf(toneless(other)).push({ character, share: (1 - FIRST_READING) / (rest?.length ?? 1) });
  }
  return sounds;
}

const toneless = (reading: string): string => reading.replace(/\d$/u, '');

/** Adds one way of spelling, with the weight it has in the habit. */
function addSpellings(habit: Map<string, SyllableSpelling[]>, syllable: string, spellings: readonly (readonly [string, number])[], weight: number): void {
  for (const [form, p] of spellings) {
    const known = habit.get(form);
    const same = known?.findIndex((entry) => entry.syllable === syllable) ?? -1;
    const added = p * weight;
    if (known === undefined) habit.set(form, [{ syllable, p: added }]);
    else if (same < 0) known.push({ syllable, p: added });
    else known[same] = { syllable, p: (known[same]?.p ?? 0) + added };
  }
}

/** A habit from weighted columns of a table of spellings, for the syllables that the dialect's characters have. */
export function habitOf(table: Spelling, syllables: Iterable<string>, columns: readonly { readonly column: number; readonly weight: number }[]): Habit {
  const habit = new Map<string, SyllableSpelling[]>();
  for (const syllable of syllables) {
    for (const { column, weight } of columns) addSpellings(habit, syllable, table.spellings(syllable, column), weight);
  }
  return habit;
}
