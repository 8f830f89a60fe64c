import text from './surnames.tsv';
import { once } from '../../text/once';
import { cell, counted, rows, weighted } from '../../text/table';
import { NATIVE_SLIP, SURNAME_INITIAL } from '../slip';
import type { ChannelSource, Emission } from '../channel-source';
import { foldHan } from '../../text/fold-han';
import { initialSound } from '../han/initial-sound';
import { sinoKorean } from '../han/sino-korean';
import { withoutMarks } from '../marks';
import type { Written } from '../written-letters';
import { besideHangul } from './beside';
import { hangulEmissions } from './hangul-emissions';
import { isSyllable } from '../../text/jamo';
import { KHMER, khmerSurnames } from './khmer';
import { formsOf, trees } from './forms';
import { MANDARIN, mandarinSurname } from './mandarin';
import { fitOfMarks } from './marks';
import { spellingsOf, syllablesSpelt } from './spelling';
import { CYRILLIC, cyrillicSurname, EUROPE, NORTH } from './standards';
import { SurnameSlips } from './surname-slips';
import { UnitSums } from '../unit-sums';

/** P of any one syllable as a surname that the census does not list: foreign ones that took Hangul, errors of a list. */
const UNLISTED = 3e-7;

/** Share of surnames that are spelt as their syllable is in given names, and as no family of the table spells it. */
const ODD = 0.02;

/** Units of surnames with two syllables start here; below are code points of single syllables. */
const DOUBLE = 0x20000;

type Forms = ReadonlyMap<string, readonly Emission[]>;

const table = once(() => rows(text).map((row, i) => {
  const hangul = cell(row, 0);
  return { hangul, row, unit: hangul.length === 1 ? hangul.charCodeAt(0) : DOUBLE + i, bearers: counted(row, 1) };
}));

const units = once(() => new Map(table().map(({ hangul, unit }) => [hangul, unit])));

const priors = once(() => {
  const bearers = table().reduce((sum, surname) => sum + surname.bearers, 0);
  return new Map(table().map((surname) => [surname.unit, Math.max(surname.bearers / bearers, UNLISTED)]));
});

/** Latin forms of a habit, without its suffix; Hanja forms, folded. Each is made when the first name asks for it. */
const southernForms = once(() => formsBy(({ row }) => weighted(cell(row, 3))));
const latinForms = new Map<string, () => Forms>([
  ['', southernForms],
  ...[NORTH, EUROPE, CYRILLIC].map((suffix): [string, () => Forms] => [suffix, once(() => formsBy(({ hangul }) => northern(hangul, suffix)))]),
  [MANDARIN, once(() => formsBy(({ hangul }) => mandarinSurname(hangul)))],
  [KHMER, khmerSurnames],
]);
const hanjaForms = once(() => formsBy(({ row }) => {
  // The census gives bearers by Hanja; the table only their order, so the n-th weighs 1/n².
  const hanja = cell(row, 2) === '-' ? [] : cell(row, 2).split(' ').filter((form) => form !== '');
  const sum = hanja.reduce((total, _, n) => total + 1 / (n + 1) ** 2, 0);
  return hanja.map((form, n): [string, number] => [foldHan(form), 1 / (n + 1) ** 2 / sum]);
}));

function formsBy(spell: (surname: ReturnType<typeof table>[number]) => readonly (readonly [string, number])[]): Forms {
  const forms = new Map<string, Emission[]>();
  for (const surname of table()) {
    for (const [form, p] of spell(surname)) {
      const known = forms.get(form);
      if (known === undefined) forms.set(form, [{ unit: surname.unit, p }]);
      else if (!known.some(({ unit }) => unit === surname.unit)) known.push({ unit: surname.unit, p });
    }
  }
  return forms;
}

/** Surnames that the South writes without the ㄹ that their Hanja have (한글 맞춤법 1988, articles 11 and 12), and the North with it. */
const WITH_RIEUL: ReadonlyMap<string, string> = new Map(
  ['이리', '유류', '임림', '노로', '나라', '양량', '염렴', '여려', '육륙', '용룡', '뇌뢰', '난란', '낭랑', '누루'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A surname as the North writes it, 이 as Ri and 임 as Rim, in its own habit or one that follows it; in Cyrillic letters some have a spelling of their own. */
function northern(hangul: string, suffix: string): readonly [string, number][] {
  const listed = suffix === CYRILLIC ? cyrillicSurname(hangul) : undefined;
  if (listed !== undefined) return listed;
  const [first = '', ...rest] = hangul;
  const full = rest.length === 0 ? WITH_RIEUL.get(first) : undefined;
  let spelt: [string, number][] = spellingsOf((full ?? first).charCodeAt(0), 'first', suffix);
  for (const syllable of rest) {
    const more = spellingsOf(syllable.charCodeAt(0), 'next', suffix);
    spelt = spelt.flatMap(([start, p]) => more.map(([end, q]): [string, number] => [start + end, p * q]));
  }
  return spelt;
}

/** The usual spellings of the habit that most writers have. */
const slips = once(() => new SurnameSlips(table().flatMap(({ row, unit }) => weighted(cell(row, 3)).map(([form, p]) => ({ form, unit, p })))));

/** Surnames with one jamo that differs, of a syllable that is none: 깁 is 김 mistyped. Between surnames of the census anything is likelier. */
const mistypedHangul = (form: string): Emission[] => Array.from(besideHangul(form), ([one]) => one.charCodeAt(0))
  .filter((unit) => priors().has(unit) && unit !== initialSound(form).charCodeAt(0))
  .map((unit) => ({ unit, p: 2 ** NATIVE_SLIP }));

/** Whether Hangul or folded Hanja letters are a surname of two syllables: 남궁, 南宫. */
export function isDoubleSurname(letters: string): boolean {
  if (letters.length !== 2) return false;
  if (isSyllable(letters.charCodeAt(0))) return (units().get(letters) ?? 0) >= DOUBLE;
  return (hanjaForms().get(letters) ?? []).some(({ unit }) => unit >= DOUBLE);
}

const surnamePrior = (unit: number): number => priors().get(unit) ?? UNLISTED;

/** Surnames; a unit is the code point of a syllable, or a row of the table for those of two. */
export const surnameSource: ChannelSource = {
  prior: surnamePrior,
  emit: (form) => {
    const code = form.codePointAt(0) ?? 0;
    if (isSyllable(code)) {
      if (form.length === 1) return [...hangulEmissions(code, surnamePrior), ...(priors().has(code) ? [] : mistypedHangul(form))];
      const unit = units().get(form);
      return unit === undefined ? [] : [{ unit, p: 1 }];
    }
    if (code > 0x7f) return [...(hanjaForms().get(form) ?? []), ...unlistedHanja(form).filter(({ unit }) => !priors().has(unit))];
    const [spelling, marks] = withoutMarks(form);
    if (marks !== '') return surnameSource.emit(spelling).map(({ unit, p }) => ({ unit, p: p * fitOfSurname(unit, spelling, marks) }));
    const at = form.indexOf('@');
    const [letters, suffix] = at < 0 ? [form, ''] : [form.slice(0, at), form.slice(at)];
    if (letters.endsWith('.')) return beginningWith(letters.charAt(0), latinForms.get(suffix)?.());
    const listed = latinForms.get(suffix)?.().get(letters) ?? [];
    if (suffix === MANDARIN) return listed;
    const others = syllablesSpelt(letters, 'first', suffix);
    if (suffix === KHMER) return [...listed, ...others.filter(({ unit }) => !priors().has(unit))];
    const odd = others.map(({ unit, p }) => ({ unit, p: priors().has(unit) ? p * ODD : p }));
    const found = [...listed];
    for (const emission of [...odd, ...(suffix === '' ? slips().near(letters) : [])]) {
      if (!found.some(({ unit }) => unit === emission.unit)) found.push(emission);
    }
    return found;
  },
  plant: (suffix, tree) => [tree.insertAll(latinForms.get(suffix)?.().keys() ?? []), suffix === MANDARIN ? [] : formsOf('first', suffix)],
  tree: trees.first,
};

/** How well marks fit a surname of one syllable; of two any fit. */
function fitOfSurname(unit: number, spelling: string, marks: string): number {
  const hangul = surnameOf(unit);
  return hangul.length === 1 ? fitOfMarks(hangul.charCodeAt(0), spelling, marks) : 1;
}

/** Surnames of which a spelling begins with a letter. */
function beginningWith(letter: string, forms: Forms | undefined): Emission[] {
  for (const [form, emissions] of forms ?? []) if (form.startsWith(letter)) for (const { unit, p } of emissions) sums.add(unit, p * SURNAME_INITIAL);
  return sums.take();
}

/** Of use to one call at a time. */
const sums = new UnitSums();

const unlistedHanja = (form: string): Emission[] =>
  sinoKorean(form, 'first').map(({ syllable, share }) => ({ unit: syllable.charCodeAt(0), p: share * 0.02 }));

/** How many letters of a Hangul name are its surname: what a space says, else a double surname where the given name still has two syllables. */
export function surnameLength({ letters, starts, parts }: Written): number {
  if (parts.length > 1) return starts[1] ?? 0;
  return letters.length > 3 && isDoubleSurname(letters.slice(0, 2)) ? 2 : 1;
}

const spelt = once(() => new Map(table().map(({ unit, row }) => [unit, row])));

/** Every Latin spelling of a surname, with P(spelling | surname). */
export function surnameSpellings(unit: number, suffix: string): readonly [string, number][] {
  const row = spelt().get(unit);
  if (suffix === MANDARIN) return mandarinSurname(surnameOf(unit));
  if (row === undefined) return spellingsOf(unit, 'first', suffix);
  return suffix === '' ? weighted(cell(row, 3)) : northern(cell(row, 0), suffix);
}

const names = once(() => new Map(table().map(({ unit, hangul }) => [unit, hangul])));

/** The Hangul of a surname unit. */
export const surnameOf = (unit: number): string => names().get(unit) ?? String.fromCharCode(unit);
