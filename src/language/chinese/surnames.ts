import text from './surnames.tsv';
import { putUnder } from '../../text/by-key';
import twinsText from './surname-twins.tsv';
import { once } from '../../text/once';
import { scriptOf } from '../../text/script';
import { cell, count, counted, rows, type Row } from '../../text/table';
import type { ChannelSource, Emission } from '../channel-source';
import { foldHan } from '../../text/fold-han';
import { repertoire } from '../../text/repertoire';
import { withoutMarks } from '../marks';
import { SURNAME_INITIAL } from '../slip';
import { UnitSums } from '../unit-sums';
import { characterForms, characterSpellings, charactersSpelt, inMostUse, together } from './characters';
import { surnameAtMost } from './elsewhere';
import { LOANWORD } from './hangul';
import { isByEar, unitsByEar } from './hangul-ear';
import { fitOfMarks, fitOfTone } from './marks';
import { SurnameForms } from './surname-forms';
import { heard, jyutpingOf, koreanOf, mandarinOf, readingsOf, spellingsOf, syllablesOf } from './surname-row';
import { everySystem, MIXED, systemOf, systemsOf, type ChineseSystem } from './systems';
import { tree } from './tree';

/** P of any one character as a surname that the table does not list. */
const UNLISTED = 3e-7;

/** Units of double surnames start here, beyond every Han character. */
const DOUBLE = 0x40000;

export interface Surname {
  readonly row: Row;
  readonly unit: number;
}

/** The rows of the table by surname, folded; of two that fold together the first. */
export const surnames: () => ReadonlyMap<string, Surname> = once((): ReadonlyMap<string, Surname> => {
  const found = new Map<string, Surname>();
  rows(text).forEach((row, i) => {
    const surname = foldHan(cell(row, 0));
    const unit = [...surname].length === 1 ? (surname.codePointAt(0) ?? 0) : DOUBLE + i;
    if (!found.has(surname)) found.set(surname, { row, unit });
  });
  return found;
});

const priors = once(() => new Map(Array.from(surnames().values(), ({ row, unit }) => [unit, counted(row, 2) / 1e6])));

/** By a surname as it is written, those whose bearers also write it so: near, and yet two surnames. */
const twins = once(() => {
  const found = new Map<string, Emission[]>();
  for (const row of rows(twinsText)) {
    const emission = { unit: cell(row, 0).codePointAt(0) ?? 0, p: count(row, 2) / 1000 };
    found.set(cell(row, 1), [...(found.get(cell(row, 1)) ?? []), emission]);
  }
  return found;
});

/** What a form in Hangul may stand for. Made when the first name of its kind is read, like the Latin ones. */
type Forms = ReadonlyMap<string, readonly Emission[]>;

function formsBy(spell: (row: Row) => readonly (readonly [string, number])[]): Forms {
  const forms = new Map<string, Emission[]>();
  for (const { row, unit } of surnames().values()) {
    for (const [form, p] of spell(row)) {
      putUnder(forms, form, { unit, p });
    }
  }
  return forms;
}

/** The surnames of the table by their Latin forms, by system. */
const latinForms: ReadonlyMap<string, () => SurnameForms> =
  new Map(everySystem.map((system) => [system.suffix, once(() => new SurnameForms(surnames().values(), system))]));

const koreanForms = once(() => formsBy((row) => {
  const forms = koreanOf(row);
  return forms.map((form): [string, number] => [form, 1 / forms.length]);
}));

const loanwords = once(() => formsBy((row) => heard(mandarinOf(row))));

/** Whether Hangul is some surname of the table by its Mandarin sound. */
export const isSurnameHeard = (letters: string): boolean => loanwords().has(letters);

/** Surnames of the table by Hangul with or without its suffix. */
const listedHangul = (form: string): readonly Emission[] =>
  (form.endsWith(LOANWORD) ? loanwords().get(form.slice(0, -LOANWORD.length)) : koreanForms().get(form)) ?? [];

/** Of use to one call at a time. */
const sums = new UnitSums();

/** Surnames of the table by Latin letters of a system or of all, or with a full stop by what they begin with. */
function listedLatin(letters: string, suffix: string, marks = ''): Emission[] {
  const initial = letters.endsWith('.');
  for (const system of systemsOf(suffix)) {
    const weight = (suffix === MIXED ? system.share : 1) * (initial ? SURNAME_INITIAL : 1);
    // A surname that several dialects spell so is one all the same.
    const forms = latinForms.get(system.suffix)?.();
    const fit = (unit: number): number => (marks === '' || unit >= DOUBLE ? 1 : fitOfSurname(unit, system, marks));
    const add = (node: number): void => forms?.each(node, (unit, p) => sums.add(unit, p * weight * fit(unit)));
    // Only now does the tree lead to them all.
    if (initial) tree.under(tree.node(letters.charAt(0)), add);
    else add(tree.node(letters));
  }
  return sums.take();
}

/** How well marks fit a surname of one character. */
function fitOfSurname(unit: number, { suffix, dialect }: ChineseSystem, marks: string): number {
  const [reading = ''] = syllablesOf(spelt().get(unit) ?? [], dialect);
  return fitOfMarks(reading, suffix, marks) * fitOfTone(reading, suffix, marks)(unit);
}

/** Whether folded Han letters are a surname of two characters: 欧阳. */
export const isDoubleSurname = (letters: string): boolean => (surnames().get(letters)?.unit ?? 0) >= DOUBLE;

/** Surnames; a unit is a folded character, or a double surname. */
export const surnameSource: ChannelSource = {
  prior: (unit) => priors().get(unit) ?? UNLISTED,
  emit: (form) => {
    const code = form.codePointAt(0) ?? 0;
    const script = scriptOf(code);
    if (script === 'han') {
      const unit = surnames().get(form)?.unit ?? (form.length === (code > 0xffff ? 2 : 1) ? repertoire().fold(code) : undefined);
      return unit === undefined ? [] : [{ unit, p: 1 }, ...(twins().get(form) ?? [])];
    }
    if (script === 'hangul') return isByEar(form) ? unitsByEar(form, listedLatin) : listedHangul(form);
    const [spelling, marks] = withoutMarks(form);
    const at = spelling.indexOf('@');
    const [letters, suffix] = [spelling.slice(0, at), spelling.slice(at)];
    if (letters.endsWith('.')) return listedLatin(letters, suffix, marks);
    return [...listedLatin(letters, suffix, marks), ...charactersSpelt(letters, suffix, marks).filter(({ unit }) => !priors().has(unit))];
  },
  plant: (suffix) => [latinForms.get(suffix)?.().nodes ?? [], characterForms(suffix)],
  together,
  atMost: surnameAtMost,
  spelt: (unit) => inMostUse((suffix) => surnameSpellings(unit, suffix)),
  tree,
};

/** The syllables of a surname in a dialect, which are not always those of the character elsewhere: 单 shan, 仇 qiu, 区 ou. */
export function surnameReading(surname: string, dialect: 'mandarin' | 'cantonese'): string[] | undefined {
  const row = surnames().get(surname)?.row;
  if (row === undefined) return undefined;
  const reading = dialect === 'mandarin' ? mandarinOf(row) : jyutpingOf(row);
  return reading === '' || reading === '-' ? undefined : reading.split(' ');
}

/** The rarer Mandarin readings of a surname of one character, with their shares. */
export function rarerReadings(unit: number): readonly (readonly [reading: string, share: number])[] {
  const row = spelt().get(unit);
  const readings = row === undefined ? [] : readingsOf(row, 'mandarin');
  return readings.length === 1 ? (readings[0] ?? []).slice(1) : [];
}

const spelt = once(() => new Map(Array.from(surnames().values(), ({ row, unit }) => [unit, row])));

/** A surname of the table as Koreans write its Mandarin sounds, with P(Hangul | surname). */
export function surnameHeard(unit: number): readonly (readonly [hangul: string, p: number])[] {
  const row = spelt().get(unit);
  return row === undefined ? [] : heard(mandarinOf(row));
}

/** Every Latin spelling of a surname in one system, with P(spelling | surname). */
export function surnameSpellings(unit: number, suffix: string): readonly [string, number][] {
  const row = spelt().get(unit);
  const system = systemOf(suffix);
  return row === undefined || system === undefined ? characterSpellings(unit, suffix) : spellingsOf(row, system);
}

const names = once(() => new Map(Array.from(surnames(), ([surname, { unit }]) => [unit, surname])));

/** The characters of a surname unit, folded. */
export const surnameOf = (unit: number): string => names().get(unit) ?? String.fromCodePoint(unit);
