import cantonese from './characters.cantonese.tsv';
import mandarin from './characters.mandarin.tsv';
import cantoneseSyllables from './syllables.cantonese.tsv';
import mandarinSyllables from './syllables.mandarin.tsv';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import type { Written } from '../written-letters';
import { isDoubleSurname, surnameReading } from './surnames';

/** Where a system's spelling of a syllable stands: the dialect that is read, and the column of its syllable table (none: the reading itself). */
interface Spelling {
  readonly dialect: 'mandarin' | 'cantonese';
  readonly column: number | undefined;
  /** Whether the syllables of the given name are joined by a hyphen, as the system's users do. */
  readonly hyphen: boolean;
}

const SPELLINGS = new Map<string, Spelling>([
  ['pinyin', { dialect: 'mandarin', column: undefined, hyphen: false }],
  ['wade-giles', { dialect: 'mandarin', column: 1, hyphen: true }],
  ['tongyong', { dialect: 'mandarin', column: 2, hyphen: true }],
  ['jyutping', { dialect: 'cantonese', column: undefined, hyphen: false }],
  ['yale-cantonese', { dialect: 'cantonese', column: 1, hyphen: false }],
  ['hong-kong', { dialect: 'cantonese', column: 2, hyphen: true }],
]);

/** The systems that Chinese names are romanized by. */
export const SYSTEMS: readonly string[] = [...SPELLINGS.keys()];

const readings = {
  mandarin: once(() => readingsOf(mandarin)),
  cantonese: once(() => readingsOf(cantonese)),
};

const syllables = {
  mandarin: once(() => new Map(rows(mandarinSyllables).map((row) => [cell(row, 0), row]))),
  cantonese: once(() => new Map(rows(cantoneseSyllables).map((row) => [cell(row, 0), row]))),
};

function readingsOf(table: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rows(table)) for (const char of cell(row, 2)) found.set(char, cell(row, 0));
  return found;
}

/** A Han name in one system, surname apart; characters without a reading stand as they are. */
export function romanizeChinese(name: Written, system: string): string {
  const spelling = SPELLINGS.get(system);
  if (spelling === undefined) return name.letters;
  const characters = [...name.letters];
  const cut = characters.length > 2 && isDoubleSurname(characters.slice(0, 2).join('')) ? 2 : 1;
  const surname = characters.slice(0, cut).join('');
  const known = surnameReading(surname, spelling.dialect);
  const surnameSyllables = known ?? characters.slice(0, cut).map((char) => readings[spelling.dialect]().get(char) ?? char);
  const given = characters.slice(cut).map((char) => spell(readings[spelling.dialect]().get(char) ?? char, spelling));
  const first = capital(surnameSyllables.map((syllable) => spell(syllable, spelling)).join(spelling.hyphen ? '-' : ''));
  return given.length === 0 ? first : `${first} ${capital(given.join(spelling.hyphen ? '-' : ''))}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function spell(reading: string, { dialect, column }: Spelling): string {
  const syllable = reading.replace(/\d$/u, '');
  // Hanyu Pinyin 1958 writes ü after n and l; tones are left to dictionaries, as passports do. Jyutping keeps its digits.
  if (column === undefined) return dialect === 'mandarin' ? syllable.replace('v', 'ü') : reading;
  return cell(syllables[dialect]().get(syllable) ?? [], column) || syllable;
}
