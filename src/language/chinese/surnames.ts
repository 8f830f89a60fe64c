import text from './surnames.tsv';
import { once } from '../../text/once';
import { scriptOf } from '../../text/script';
import { cell, count, rows, weighted, type Row } from '../../text/table';
import type { ChannelSource, Emission } from '../channel';
import { foldHan } from '../han/fold';
import { characterForms, characterSpellings, charactersSpelt } from './characters';
import { readingOf, type DialectName } from './dialects';
import { hangulOf, LOANWORD } from './hangul';
import { MIXED, systems, type ChineseSystem } from './systems';

/** P of any one character as a surname that the table does not list. */
const UNLISTED = 3e-7;

/** Units of double surnames start here, beyond every code point. */
const DOUBLE = 0x200000;

/** Columns that are no lists of spellings; the Mandarin reading is also the spelling in pinyin. */
const COLUMN = { mandarin: 3, jyutping: 4, korean: 11 };

/** What stands in a cell where the surname is spelt as its syllables are. */
const BY_SYLLABLES = '=';

interface Surnames {
  readonly units: ReadonlyMap<string, number>;
  readonly priors: ReadonlyMap<number, number>;
  /** Latin forms with their system's suffix, and Hangul forms. */
  readonly forms: ReadonlyMap<string, readonly Emission[]>;
}

const surnames = once((): Surnames => {
  const units = new Map<string, number>();
  const priors = new Map<number, number>();
  const forms = new Map<string, Emission[]>();
  const add = (form: string, unit: number, p: number): void => {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, [{ unit, p }]);
    else known.push({ unit, p });
  };
  rows(text).forEach((row, i) => {
    const surname = foldHan(cell(row, 0));
    const unit = [...surname].length === 1 ? (surname.codePointAt(0) ?? 0) : DOUBLE + i;
    if (units.has(surname)) return;
    units.set(surname, unit);
    priors.set(unit, count(row, 2) / 1e6);
    for (const system of systems) {
      for (const [form, p] of spellingsOf(row, system)) {
        add(form + system.suffix, unit, p);
        add(form + MIXED, unit, p * system.share);
      }
    }
    const korean = cell(row, COLUMN.korean).split(' ').filter((form) => form !== '' && form !== '-');
    for (const form of korean) add(form, unit, 1 / korean.length);
    for (const [form, p] of heard(cell(row, COLUMN.mandarin))) add(form + LOANWORD, unit, p);
  });
  return { units, priors, forms };
});

/** Which spellings a cell stands for: the pinyin column holds the reading alone, the others are weighted lists or say "as its syllables". */
function spellingsOf(row: Row, system: ChineseSystem): [string, number][] {
  const text = cell(row, system.surnameColumn);
  if (system.surnameColumn === COLUMN.mandarin) return [[text.replaceAll(' ', ''), 1]];
  return text === BY_SYLLABLES ? joined(syllablesOf(row, system.dialect).map(system.spell)) : weighted(text);
}

function syllablesOf(row: Row, dialect: DialectName): string[] {
  if (dialect === 'mandarin') return cell(row, COLUMN.mandarin).split(' ');
  if (dialect === 'cantonese') return cell(row, COLUMN.jyutping).replaceAll(/\d/gu, '').split(' ');
  return Array.from(foldHan(cell(row, 0)), (character) => readingOf(character, dialect));
}

/** Every spelling of several syllables written as one word. */
function joined(syllables: readonly (readonly (readonly [string, number])[])[]): [string, number][] {
  let words: [string, number][] = [['', 1]];
  for (const spellings of syllables) words = words.flatMap(([word, p]) => spellings.map(([form, q]): [string, number] => [word + form, p * q]));
  return words;
}

/** A surname's Mandarin syllables in Hangul. */
const heard = (reading: string): [string, number][] => joined(reading.split(' ').map(hangulOf));

/** Whether folded Han letters are a surname of two characters: 欧阳. */
export const isDoubleSurname = (letters: string): boolean => (surnames().units.get(letters) ?? 0) >= DOUBLE;

/** Surnames; a unit is a folded character, or a double surname. */
export const surnameSource: ChannelSource = {
  prior: (unit) => surnames().priors.get(unit) ?? UNLISTED,
  emit: (form) => {
    const code = form.codePointAt(0) ?? 0;
    const script = scriptOf(code);
    if (script === 'han') {
      const unit = surnames().units.get(form) ?? (form.length === (code > 0xffff ? 2 : 1) ? code : undefined);
      return unit === undefined ? [] : [{ unit, p: 1 }];
    }
    const listed = surnames().forms.get(form) ?? [];
    if (script === 'hangul') return listed;
    const at = form.indexOf('@');
    return [...listed, ...charactersSpelt(form.slice(0, at), form.slice(at)).filter(({ unit }) => !surnames().priors.has(unit))];
  },
  forms: function* (suffix) {
    for (const form of surnames().forms.keys()) if (form.endsWith(suffix)) yield form.slice(0, -suffix.length);
    yield* characterForms(suffix);
  },
};


const readings = once(() => new Map(rows(text).map((row) => [foldHan(cell(row, 0)), { mandarin: cell(row, COLUMN.mandarin), cantonese: cell(row, COLUMN.jyutping) }])));

/** The syllables of a surname in a dialect, which are not always those of the character elsewhere: 单 shan, 仇 qiu, 区 ou. */
export function surnameReading(surname: string, dialect: 'mandarin' | 'cantonese'): string[] | undefined {
  const reading = readings().get(surname)?.[dialect];
  return reading === undefined || reading === '-' ? undefined : reading.split(' ');
}

const spelt = once(() => new Map(rows(text).map((row) => [surnames().units.get(foldHan(cell(row, 0))) ?? 0, row])));

/** Every Latin spelling of a surname in one system, with P(spelling | surname). */
export function surnameSpellings(unit: number, suffix: string): readonly [string, number][] {
  const row = spelt().get(unit);
  const system = systems.find((one) => one.suffix === suffix);
  return row === undefined || system === undefined ? characterSpellings(unit, suffix) : spellingsOf(row, system);
}

const names = once(() => new Map(Array.from(surnames().units, ([surname, unit]) => [unit, surname])));

/** The characters of a surname unit, folded. */
export const surnameOf = (unit: number): string => names().get(unit) ?? String.fromCodePoint(unit);
