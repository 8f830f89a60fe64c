import { foldHan } from '../../text/fold-han';
import { cell, weighted, type Row } from '../../text/table';
import { initialSound } from '../han/initial-sound';
import { dictionaryReadings } from '../han/sino-korean';
import { readingOf, type DialectName } from './dialects';
import { hangulOf } from './hangul';
import { BY_SYLLABLES, mandarinSounds, type ChineseSystem } from './systems';

/*
 * What one row of surnames.tsv says: how the surname is read in each dialect and in Korea, and how each system spells it. A cell that is empty,
 * or says "as its syllables", is worked out from the characters.
 */

/** Columns that are no lists of spellings; the Mandarin reading is also the spelling in pinyin. */
const COLUMN = { mandarin: 3, jyutping: 4, korean: 11 };

/** Share of records whose surname is read as its character is elsewhere, by officials and machines that do not know better: 单 Dan, 仇 Chou, 区 Qu. */
const AS_CHARACTER = 0.04;

/** Share of the bearers of a surname who read it in the second way that the table gives: 覃 is Qin, and Tan elsewhere. Judgement. */
const SECOND = 0.2;
/** What stands between the two. */
const OR = '|';

/** What stands in a cell where the surname is spelt as its syllables are. */
const AS_SYLLABLES = '=';

/** Which spellings a cell stands for: a weighted list, or "as its syllables". */
export function spellingsOf(row: Row, system: ChineseSystem): [string, number][] {
  return isBySyllables(row, system) ? joined(partsOf(row, system, system.spell)) : weighted(cell(row, system.surnameColumn));
}

/** How each syllable of a surname is spelt. */
export function partsOf(row: Row, { dialect, spell: own }: ChineseSystem, spell: typeof own): (readonly (readonly [string, number])[])[] {
  return readingsOf(row, dialect).map((readings) => readings.flatMap(([reading, share]) => spell(reading).map(([form, p]) => [form, p * share] as const)));
}

/** What each syllable of a surname is read as, with shares: in Mandarin now and then as its character is elsewhere. */
export function readingsOf(row: Row, dialect: DialectName): ReadingsBySyllable {
  if (dialect !== 'mandarin') return syllablesOf(row, dialect).map((syllable) => [[syllable, 1]]);
  let known = inMandarin.get(row);
  if (known === undefined) inMandarin.set(row, (known = mandarinReadingsOf(row)));
  return known;
}

type ReadingsBySyllable = readonly (readonly (readonly [reading: string, share: number])[])[];

/** Half a dozen systems spell Mandarin. */
const inMandarin = new Map<Row, ReadingsBySyllable>();

function mandarinReadingsOf(row: Row): ReadingsBySyllable {
  const [, second] = cell(row, COLUMN.mandarin).split(OR);
  const characters = [...foldHan(cell(row, 0))];
  return syllablesOf(row, 'mandarin').map((syllable, i) => {
    const others = mandarinSounds().of(characters[i]?.codePointAt(0) ?? 0)
      .filter(([other]) => other !== syllable && other !== second).map(([other, share]): [string, number] => [other, AS_CHARACTER * share]);
    const rarer: [string, number][] = second === undefined ? others : [[second, SECOND], ...others];
    return [[syllable, 1 - (second === undefined ? 0 : SECOND) - (others.length === 0 ? 0 : AS_CHARACTER)], ...rarer];
  });
}

export const isBySyllables = (row: Row, { surnameColumn }: ChineseSystem): boolean => surnameColumn === BY_SYLLABLES || cell(row, surnameColumn) === AS_SYLLABLES;

export function syllablesOf(row: Row, dialect: DialectName): string[] {
  if (dialect === 'mandarin') return mandarinOf(row).split(' ');
  if (dialect === 'cantonese') return jyutpingOf(row).replaceAll(/\d/gu, '').split(' ');
  return Array.from(foldHan(cell(row, 0)), (character) => readingOf(character, dialect));
}

/** Readings that are those of the characters do not ship again (scripts/tables/surnames.ts). */
const byCharacter = (row: Row, dialect: DialectName): string => Array.from(foldHan(cell(row, 0)), (character) => readingOf(character, dialect)).join(' ');
/** The first of two readings. */
export const mandarinOf = (row: Row): string => cell(row, COLUMN.mandarin).split(OR)[0] || byCharacter(row, 'mandarin');
export const jyutpingOf = (row: Row): string => cell(row, COLUMN.jyutping) || byCharacter(row, 'cantonese');

/** As Korea writes the surname: where the table says nothing else, the South by the initial-sound rule, and the North without it. */
export function koreanOf(row: Row): string[] {
  const listed = cell(row, COLUMN.korean);
  if (listed !== '') return listed === '-' ? [] : listed.split(' ');
  const reading = Array.from(foldHan(cell(row, 0)), (character) => dictionaryReadings(character)[0] ?? '').join('');
  return [...new Set([initialSound(reading) + reading.slice(1), reading])];
}

/** Every spelling of several syllables written as one word. */
function joined(syllables: readonly (readonly (readonly [string, number])[])[]): [string, number][] {
  let words: [string, number][] = [['', 1]];
  for (const spellings of syllables) words = words.flatMap(([word, p]) => spellings.map(([form, q]): [string, number] => [word + form, p * q]));
  return words;
}

/** A surname's Mandarin syllables in Hangul. */
export const heard = (reading: string): [string, number][] => joined(reading.split(' ').map(hangulOf));
