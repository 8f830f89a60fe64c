import { repertoire } from '../../text/repertoire';
import type { Written } from '../written-letters';
import { apical } from './apical';
import { readingOf } from './dialects';
import type { Dialect } from './readings';
import { toneless } from './sounds';
import { hasNoSurname, surnamesEnd } from './surnames-end';
import { surnameReading, surnameSource, surnameSpellings } from './surnames';
import { spellings } from './systems';

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
/** A standard that is a column of the dialect's table of spellings. */
const column = (dialect: Dialect, number: number) => ({ reading }: Read): string => spellings[dialect]().standard(toneless(reading), number);

const SYSTEM = new Map<string, System>([
  // Hanyu Pinyin 1958 writes ü after n and l. GB/T 28039-2011 puts a hyphen between a husband's surname and a wife's: Zheng-Li Shufang.
  ['pinyin', { dialect: 'mandarin', spell: ({ reading }) => toneless(reading).replace('v', 'ü'), join: joinPinyin, between: '-' }],
  // Giles 1912 (A Chinese–English Dictionary): apostrophes, ê, ü and ŭ (Ssŭ-ma, Tzŭ), a hyphen and a small letter after it.
  ['wade-giles', { dialect: 'mandarin', spell: column('mandarin', 2), join: hyphened }],
  // Tongyong Pinyin (Taiwan, Ministry of Education 2002): given names by hyphen, as in passports.
  ['tongyong', { dialect: 'mandarin', spell: column('mandarin', 3), join: hyphened }],
  // Linguistic Society of Hong Kong 1993: the tone is part of the syllable.
  ['jyutping', { dialect: 'cantonese', spell: ({ reading }) => reading, join: joined }],
  // Huang and Kok 1960, without the marks and the h of the tones.
  ['yale-cantonese', { dialect: 'cantonese', spell: column('cantonese', 2), join: joined }],
  ['hong-kong', { dialect: 'cantonese', spell: spellHongKong, join: hyphened, surname: hongKongSurname }],
]);

/** The systems that Chinese names are romanized by. */
export const SYSTEMS: readonly string[] = [...SYSTEM.keys()];

/**
 * A Han name in one system: surname, a space, given name (GB/T 28039-2011 "姓和名分写"; the others do the same). Tones are left to
 * dictionaries, as in passports, but for Jyutping. Four characters that begin with no usual surname have none. A character without a reading stands as it is, in its canonical form.
 */
export function romanizeChinese(name: Written, system: string): string {
  const known = SYSTEM.get(system);
  if (known === undefined) return name.letters;
  if (hasNoSurname(name)) return wordsOf(name.letters).map((word) => capital(spellWord(readCharacters(word, known.dialect), known))).join(' ');
  const [ends, end] = surnamesEnd(name);
  const surnames = ends.map((to, i) => spellSurname(name.letters.slice(ends[i - 1] ?? 0, to), known));
  const given = spellWord(readCharacters(name.letters.slice(end), known.dialect), known);
  return [surnames.map(capital).join(known.between ?? ' '), capital(given)].filter((word) => word !== '').join(' ');
}

/** Tibetans and Mongols have two words of two characters: 扎西次仁 Zhaxi Ciren, as their passports have it. */
function wordsOf(letters: string): string[] {
  const characters = [...letters];
  return [characters.slice(0, 2).join(''), characters.slice(2).join('')];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Readings that only surnames have (单 Shan, 曾 Zeng, 解 Xie, 区 Ou) go before those of the characters. */
function spellSurname(surname: string, system: System): string {
  const listed = surnameReading(surname, system.dialect);
  const read = readCharacters(surname, system.dialect);
  return system.surname?.(surname) ?? spellWord(read.map(({ char, reading }, i) => ({ char, reading: listed?.[i] ?? reading })), system);
}

const readCharacters = (characters: string, dialect: Dialect): Read[] =>
  Array.from(characters, (char) => ({ char, reading: readingOf(char, dialect) }));

const spellWord = (word: readonly Read[], { spell, join }: System): string =>
  join(word.map((read) => (read.reading === '' ? read.char : spell(read))));

/** Hanyu Pinyin 1958, section 5: a syllable in a, o or e after another "用隔音符号隔开", is set off by an apostrophe: Jian'an. */
function joinPinyin(word: readonly string[]): string {
  return word.map((syllable, i) => (i > 0 && /^[aoe]/u.test(syllable) ? `'${syllable}` : syllable)).join('');
}

/** Of zi and ci the two spellings that the registries tell apart (apical.ts). */
function spellHongKong({ char, reading }: Read): string {
  const place = repertoire().placeOf(char);
  const syllable = toneless(reading);
  return spellings.cantonese().standard(place === undefined ? syllable : apical.nameOf(syllable, place), 3);
}

/** Hong Kong surnames by the commonest spelling there (徐 Tsui, 谢 Tse, 周 Chow); those of two characters by syllables. */
function hongKongSurname(surname: string): string | undefined {
  const unit = [...surname].length === 1 ? surnameSource.emit(surname)[0]?.unit : undefined;
  return unit === undefined ? undefined : surnameSpellings(unit, '@cantonese')[0]?.[0];
}
