import text from './western.tsv';
import { putUnder } from '../../text/by-key';
import { once } from '../../text/once';
import { cell, count, rows, weighted } from '../../text/table';
import type { Emission } from '../channel-source';

/** Units of given names that are not made of Korean syllables start here, beyond every syllable and surname. */
const FIRST = 0x40000;

interface Western {
  readonly hangul: readonly string[];
  readonly uses: readonly number[];
  readonly spellings: readonly (readonly (readonly [spelling: string, p: number])[])[];
  /** Hangul and Latin forms. */
  readonly forms: ReadonlyMap<string, readonly Emission[]>;
}

const western = once((): Western => {
  const table = rows(text);
  const forms = new Map<string, Emission[]>();
  const spellings = table.map((row) => weighted(cell(row, 2)));
  table.forEach((row, i) => putUnder(forms, cell(row, 0), { unit: FIRST + i, p: 1 }));
  spellings.forEach((list, i) => list.forEach(([form, p]) => putUnder(forms, form, { unit: FIRST + i, p })));
  return { hangul: table.map((row) => cell(row, 0)), uses: table.map((row) => count(row, 1)), spellings, forms };
});

export const isWestern = (unit: number): boolean => unit >= FIRST;

/** What a Hangul or Latin form may stand for among Western given names. */
export const westernEmissions = (form: string): readonly Emission[] => western().forms.get(form) ?? [];

/** Whether a Hangul or Latin form is a Western given name. */
export const isWesternForm = (form: string): boolean => western().forms.has(form);

/** Uses per 100,000 given names. */
export const westernUse = (unit: number): number => western().uses[unit - FIRST] ?? 0;

export const westernSpellings = (unit: number): readonly (readonly [string, number])[] => western().spellings[unit - FIRST] ?? [];

/** The Hangul of a unit. */
export const westernHangul = (unit: number): string => western().hangul[unit - FIRST] ?? '';

/** Every Latin form. */
export const westernForms = (): string[] => western().spellings.flatMap((list) => list.map(([form]) => form));
