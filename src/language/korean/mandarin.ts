import text from './mandarin.tsv';
import { putUnder } from '../../text/by-key';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import type { Emission } from '../channel-source';

/** The suffix of forms that spell a Korean name as China does: by the Mandarin sound of its characters, 박영주 Piao Yongzhu. */
export const MANDARIN = '@mandarin';

type Weights = readonly [form: string, p: number][];

/** Spellings by Hangul, of surnames and of given syllables. */
const spellings = once(() => {
  const found = { surname: new Map<string, Weights>(), given: new Map<string, Weights>() };
  for (const row of rows(text)) found[cell(row, 1) === 'surname' ? 'surname' : 'given'].set(cell(row, 0), weighted(cell(row, 2)));
  return found;
});

/** How China spells a surname, with P(spelling | surname); empty where no character is known for it. */
export const mandarinSurname = (hangul: string): Weights => spellings().surname.get(hangul) ?? [];

/** The same of a given syllable. */
export const mandarinSyllable = (code: number): Weights => spellings().given.get(String.fromCharCode(code)) ?? [];

const forms = once(() => {
  const found = new Map<string, Emission[]>();
  for (const [hangul, list] of spellings().given) {
    for (const [form, p] of list) putUnder(found, form, { unit: hangul.charCodeAt(0), p });
  }
  return found;
});

/** The given syllables that China spells so; an initial is nobody's in particular there. */
export const mandarinEmissions = (letters: string): readonly Emission[] => forms().get(letters) ?? [];

/** Every form of a given syllable. */
export const mandarinForms = (): Iterable<string> => forms().keys();
