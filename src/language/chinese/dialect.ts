import { cell, rows, weighted } from '../../text/table';

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

/** Reads a dialect's two character tables: first readings, and the others. */
export function soundsOf(first: string, more: string): Sounds {
  const others = new Map<string, string[]>();
  for (const row of rows(more)) {
    for (const char of cell(row, 2)) others.set(char, [...(others.get(char) ?? []), toneless(cell(row, 0))]);
  }
  const sounds = new Map<string, CharacterShare[]>();
  const add = (syllable: string, char: string, share: number): void => {
    const entry = { character: char.codePointAt(0) ?? 0, share };
    const known = sounds.get(syllable);
    if (known === undefined) sounds.set(syllable, [entry]);
    else known.push(entry);
  };
  for (const row of rows(first)) {
    const syllable = toneless(cell(row, 0));
    for (const char of cell(row, 2)) {
      const rest = others.get(char) ?? [];
      add(syllable, char, rest.length > 0 ? FIRST_READING : 1);
      for (const other of rest) add(other, char, (1 - FIRST_READING) / rest.length);
    }
  }
  return sounds;
}

const toneless = (reading: string): string => reading.replace(/\d$/u, '');

/** Adds one way of spelling, with the weight it has in the habit. */
export function addSpellings(habit: Map<string, SyllableSpelling[]>, syllable: string, spellings: readonly [string, number][], weight: number): void {
  for (const [form, p] of spellings) {
    const known = habit.get(form);
    const same = known?.findIndex((entry) => entry.syllable === syllable) ?? -1;
    const added = p * weight;
    if (known === undefined) habit.set(form, [{ syllable, p: added }]);
    else if (same < 0) known.push({ syllable, p: added });
    else known[same] = { syllable, p: (known[same]?.p ?? 0) + added };
  }
}

/** A habit from one weighted column of a syllable table. */
export function habitOf(table: string, columns: readonly { readonly column: number; readonly weight: number }[]): Habit {
  const habit = new Map<string, SyllableSpelling[]>();
  for (const row of rows(table)) {
    for (const { column, weight } of columns) addSpellings(habit, cell(row, 0), weighted(cell(row, column)), weight);
  }
  return habit;
}
