import cantonese from './characters.cantonese.tsv';
import mandarin from './characters.mandarin.tsv';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import type { Written } from '../written-letters';
import { surnamesEnd } from './surnames-end';
import { surnameReading, surnameSource, surnameSpellings } from './surnames';
import cantoneseSyllables from './syllables.cantonese.tsv';
import mandarinSyllables from './syllables.mandarin.tsv';

type Dialect = 'mandarin' | 'cantonese';

/** A character as its dialect reads it there: `shan4` for 单 the surname; '' where no table has it. */
interface Read {
  readonly char: string;
  readonly reading: string;
}

interface System {
  readonly dialect: Dialect;
  /** One syllable. */
  readonly spell: (read: Read) => string;
  /** The syllables of one word: a surname, or a given name. */
  readonly join: (syllables: readonly string[]) => string;
  /** What stands between two surnames of one bearer; a space where nothing is said. */
  readonly between?: string;
  /** Surnames that are spelt otherwise than their syllables. */
  readonly surname?: (surname: string) => string | undefined;
}

const hyphened = (syllables: readonly string[]): string => syllables.join('-');
const joined = (syllables: readonly string[]): string => syllables.join('');
const toneless = (reading: string): string => reading.replace(/\d$/u, '');
const column = (table: () => ReadonlyMap<string, readonly string[]>, number: number) => ({ reading }: Read): string =>
  cell(table().get(toneless(reading)) ?? [], number) || toneless(reading);

const syllables = {
  mandarin: once(() => new Map(rows(mandarinSyllables).map((row) => [cell(row, 0), row]))),
  cantonese: once(() => new Map(rows(cantoneseSyllables).map((row) => [cell(row, 0), row]))),
};

const SYSTEM = new Map<string, System>([
  // Hanyu Pinyin 1958 writes ü after n and l. GB/T 28039-2011 puts a hyphen between a husband's surname and a wife's: Zheng-Li Shufang.
  ['pinyin', { dialect: 'mandarin', spell: ({ reading }) => toneless(reading).replace('v', 'ü'), join: joinPinyin, between: '-' }],
  // Giles 1912 (A Chinese–English Dictionary): apostrophes, ê, ü and ŭ (Ssŭ-ma, Tzŭ), a hyphen and a small letter after it.
  ['wade-giles', { dialect: 'mandarin', spell: column(syllables.mandarin, 1), join: hyphened }],
  // Tongyong Pinyin (Taiwan, Ministry of Education 2002): given names by hyphen, as in passports.
  ['tongyong', { dialect: 'mandarin', spell: column(syllables.mandarin, 2), join: hyphened }],
  // Linguistic Society of Hong Kong 1993: the tone is part of the syllable.
  ['jyutping', { dialect: 'cantonese', spell: ({ reading }) => reading, join: joined }],
  // Huang and Kok 1960, without the marks and the h of the tones.
  ['yale-cantonese', { dialect: 'cantonese', spell: column(syllables.cantonese, 1), join: joined }],
  ['hong-kong', { dialect: 'cantonese', spell: spellHongKong, join: hyphened, surname: hongKongSurname }],
]);

/** The systems that Chinese names are romanized by. */
export const SYSTEMS: readonly string[] = [...SYSTEM.keys()];

const readings: Record<Dialect, () => ReadonlyMap<string, string>> = {
  mandarin: once(() => readingsOf(mandarin)),
  cantonese: once(() => readingsOf(cantonese)),
};

function readingsOf(table: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rows(table)) for (const char of cell(row, 2)) found.set(char, cell(row, 0));
  return found;
}

/**
 * A Han name in one system: surname, a space, given name (GB/T 28039-2011 "姓和名分写"; the others do the same). Tones are left to
 * dictionaries, as in passports, but for Jyutping. A character without a reading stands as it is, in its canonical form.
 */
export function romanizeChinese(name: Written, system: string): string {
  const known = SYSTEM.get(system);
  if (known === undefined) return name.letters;
  const [ends, end] = surnamesEnd(name);
  const surnames = ends.map((to, i) => spellSurname(name.letters.slice(ends[i - 1] ?? 0, to), known));
  const given = spellWord(readCharacters(name.letters.slice(end), known.dialect), known);
  return [surnames.map(capital).join(known.between ?? ' '), capital(given)].filter((word) => word !== '').join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Readings that only surnames have (单 Shan, 曾 Zeng, 解 Xie, 区 Ou) go before those of the characters. */
function spellSurname(surname: string, system: System): string {
  const listed = surnameReading(surname, system.dialect);
  const read = readCharacters(surname, system.dialect);
  return system.surname?.(surname) ?? spellWord(read.map(({ char, reading }, i) => ({ char, reading: listed?.[i] ?? reading })), system);
}

const readCharacters = (characters: string, dialect: Dialect): Read[] =>
  Array.from(characters, (char) => ({ char, reading: readings[dialect]().get(char) ?? '' }));

const spellWord = (word: readonly Read[], { spell, join }: System): string =>
  join(word.map((read) => (read.reading === '' ? read.char : spell(read))));

/** Hanyu Pinyin 1958, section 5: a syllable in a, o or e after another "用隔音符号隔开", is set off by an apostrophe: Jian'an. */
function joinPinyin(word: readonly string[]): string {
  return word.map((syllable, i) => (i > 0 && /^[aoe]/u.test(syllable) ? `'${syllable}` : syllable)).join('');
}

/**
 * The registries of Hong Kong write the vowel of 子 and 慈 tsz, as Cantonese said it when their habit arose, and that of 志 and 池
 * chi; the two are one in Jyutping (zi, ci), but Mandarin keeps them apart (zi, ci and zhi, chi).
 */
function spellHongKong(read: Read): string {
  const apical = /^[zc]i\d$/u.test(read.reading) && /^[zc]i\d$/u.test(readings.mandarin().get(read.char) ?? '');
  return apical ? 'tsz' : column(syllables.cantonese, 2)(read);
}

/** Hong Kong surnames by the commonest spelling there (徐 Tsui, 谢 Tse, 周 Chow); those of two characters by syllables. */
function hongKongSurname(surname: string): string | undefined {
  const unit = [...surname].length === 1 ? surnameSource.emit(surname)[0]?.unit : undefined;
  return unit === undefined ? undefined : surnameSpellings(unit, '@cantonese')[0]?.[0];
}
