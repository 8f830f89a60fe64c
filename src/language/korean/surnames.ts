import text from './surnames.tsv';
import { once } from '../../text/once';
import { cell, count, rows, weighted } from '../../text/table';
import type { ChannelSource, Emission } from '../channel';
import { foldHan } from '../han/fold';
import { dictionaryReadings, initialSound, sinoKorean } from '../han/sino-korean';
import type { Written } from '../written-letters';
import { isSyllable } from './jamo';
import { KHMER, khmerSurnames } from './khmer';
import { formsOf, spellingsOf, syllablesSpelt } from './spelling';
import { EUROPE, NORTH } from './standards';
import { SurnameSlips } from './surname-slips';

/** P of any one syllable as a surname that the census does not list: foreign ones that took Hangul, errors of a list. */
const UNLISTED = 3e-7;

/** Share of surnames that are spelt as their syllable is in given names, and as no family of the table spells it. */
const ODD = 0.02;

/** Units of surnames with two syllables start here; below are code points of single syllables. */
const DOUBLE = 0x20000;

interface Surnames {
  readonly units: ReadonlyMap<string, number>;
  readonly priors: ReadonlyMap<number, number>;
  /** Latin and Hanja forms. */
  readonly forms: ReadonlyMap<string, readonly Emission[]>;
}

const surnames = once((): Surnames => {
  const units = new Map<string, number>();
  const priors = new Map<number, number>();
  const forms = new Map<string, Emission[]>();
  const add = (form: string, unit: number, p: number): void => {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, [{ unit, p }]);
    else if (!known.some((emission) => emission.unit === unit)) known.push({ unit, p });
  };
  const table = rows(text);
  const bearers = table.reduce((sum, row) => sum + count(row, 1), 0);
  table.forEach((row, i) => {
    const hangul = cell(row, 0);
    const unit = hangul.length === 1 ? hangul.charCodeAt(0) : DOUBLE + i;
    units.set(hangul, unit);
    priors.set(unit, Math.max(count(row, 1) / bearers, UNLISTED));
    for (const [form, p] of weighted(cell(row, 3))) add(form, unit, p);
    for (const suffix of [NORTH, EUROPE]) for (const [form, p] of northern(hangul, cell(row, 2), suffix)) add(form + suffix, unit, p);
    // The census gives bearers by Hanja; the table only their order, so the n-th weighs 1/n².
    const hanja = cell(row, 2) === '-' ? [] : cell(row, 2).split(' ').filter((form) => form !== '');
    const sum = hanja.reduce((total, _, n) => total + 1 / (n + 1) ** 2, 0);
    hanja.forEach((form, n) => add(foldHan(form), unit, 1 / (n + 1) ** 2 / sum));
  });
  return { units, priors, forms };
});

/**
 * A surname as the North writes it: with the sound that Southern spelling drops at the beginning (이 is Ri, 임 Rim), if one of
 * its Hanja has it.
 */
function northern(hangul: string, hanja: string, suffix: string): [string, number][] {
  const [first = '', ...rest] = hangul;
  const full = hanja.split(' ').flatMap((form) => dictionaryReadings(foldHan(form).charAt(0))).find((reading) => reading !== first && initialSound(reading) === first);
  let spelt: [string, number][] = spellingsOf((full ?? first).charCodeAt(0), 'first', suffix);
  for (const syllable of rest) {
    const more = spellingsOf(syllable.charCodeAt(0), 'next', suffix);
    spelt = spelt.flatMap(([start, p]) => more.map(([end, q]): [string, number] => [start + end, p * q]));
  }
  return spelt;
}

/** The usual spellings of the habit that most writers have. */
const slips = once(() => new SurnameSlips(Array.from(surnames().units, ([, unit]) =>
  surnameSpellings(unit, '').map(([form, p]) => ({ form, unit, p }))).flat()));

/** Whether Hangul or folded Hanja letters are a surname of two syllables: 남궁, 南宫. */
export function isDoubleSurname(letters: string): boolean {
  if (letters.length !== 2) return false;
  return (surnames().units.get(letters) ?? 0) >= DOUBLE || (surnames().forms.get(letters) ?? []).some(({ unit }) => unit >= DOUBLE);
}

/** Surnames; a unit is a Hangul surname. */
export const surnameSource: ChannelSource = {
  prior: (unit) => surnames().priors.get(unit) ?? UNLISTED,
  emit: (form) => {
    const code = form.codePointAt(0) ?? 0;
    if (isSyllable(code)) {
      const unit = surnames().units.get(form) ?? (form.length === 1 ? code : undefined);
      return unit === undefined ? [] : [{ unit, p: 1 }];
    }
    const at = form.indexOf('@');
    const listed = (form.endsWith(KHMER) ? khmerSurnames().get(form.slice(0, at)) : surnames().forms.get(form)) ?? [];
    const others = code > 0x7f ? unlistedHanja(form) : syllablesSpelt(at < 0 ? form : form.slice(0, at), 'first', at < 0 ? '' : form.slice(at));
    if (code > 0x7f || form.endsWith(KHMER)) return [...listed, ...others.filter(({ unit }) => !surnames().priors.has(unit))];
    const odd = others.map(({ unit, p }) => ({ unit, p: surnames().priors.has(unit) ? p * ODD : p }));
    const found = [...listed];
    for (const emission of [...odd, ...(at < 0 ? slips().near(form) : [])]) {
      if (!found.some(({ unit }) => unit === emission.unit)) found.push(emission);
    }
    return found;
  },
  forms: function* (suffix) {
    if (suffix === KHMER) yield* khmerSurnames().keys();
    for (const form of surnames().forms.keys()) if (form.endsWith(suffix)) yield form.slice(0, form.length - suffix.length);
    yield* formsOf('first', suffix);
  },
};

const unlistedHanja = (form: string): Emission[] =>
  sinoKorean(form, 'first').map(({ syllable, share }) => ({ unit: syllable.charCodeAt(0), p: share * 0.02 }));

/** How many letters of a Hangul name are its surname: what a space says, else a double surname where the given name still has two syllables. */
export function surnameLength({ letters, starts, parts }: Written): number {
  if (parts.length > 1) return starts[1] ?? 0;
  return letters.length > 3 && isDoubleSurname(letters.slice(0, 2)) ? 2 : 1;
}

const spelt = once(() => new Map(rows(text).map((row) => [surnames().units.get(cell(row, 0)) ?? 0, row])));

/** Every Latin spelling of a surname, with P(spelling | surname). */
export function surnameSpellings(unit: number, suffix: string): readonly [string, number][] {
  const row = spelt().get(unit);
  if (row === undefined) return spellingsOf(unit, 'first', suffix);
  return suffix === '' ? weighted(cell(row, 3)) : northern(cell(row, 0), cell(row, 2), suffix);
}

const names = once(() => new Map(Array.from(surnames().units, ([hangul, unit]) => [unit, hangul])));

/** The Hangul of a surname unit. */
export const surnameOf = (unit: number): string => names().get(unit) ?? String.fromCharCode(unit);
