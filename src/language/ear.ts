import { addTo } from '../text/by-key';
import { once } from '../text/once';
import { cell, rows, weighted } from '../text/table';
import text from './ear.tsv';

/** Forms with their probabilities. */
export type Weights = readonly (readonly [form: string, p: number])[];

/** Of a Latin spelling so many sounds are kept, and none under this share: the rest is noise upon noise. */
const KEPT = 8;
const LEAST = 0.02;

const table = once(() => new Map(rows(text).map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, weighted(cell(row, 2))])));

const sounds = (letters: string, place: 'onset' | 'vowel' | 'coda'): Weights => table().get(`${letters === '' ? '-' : letters} ${place}`) ?? [];

/** What the consonants that begin a Latin syllable sound like to a Khmer writer. */
export const heardOnset = (letters: string): Weights => sounds(letters, 'onset');

/** What the rest of a Latin syllable sounds like: vowel with its glide, and coda. Nothing for letters that are no rime. */
export function heardRime(letters: string): Weights {
  // An r or h that the table knows as part of a vowel (or, oh) belongs there.
  for (let end = letters.length; end > 0; end--) {
    const vowels = sounds(letters.slice(0, end), 'vowel');
    const codas = sounds(letters.slice(end), 'coda');
    if (vowels.length > 0 && codas.length > 0) return product(vowels, codas);
  }
  return [];
}

/** A whole Latin syllable; a vowel that begins it stands after a glottal stop, q. */
export function heardSyllable(letters: string): Weights {
  const onset = /^[b-df-hj-np-tvxz]*/u.exec(letters)?.[0] ?? '';
  const rimes = heardRime(letters.slice(onset.length));
  return product(heardOnset(onset), onset === '' ? rimes.map(([form, p]) => [stopped(form), p] as const) : rimes);
}

/** The glottal stop before a vowel that begins a syllable. */
export const stopped = (sound: string): string => (/^[aeiou]/u.test(sound) ? `q${sound}` : sound);

/** A weighted list of spellings as a weighted list of their sounds. */
export function heardAs(spellings: Weights, hear: (letters: string) => Weights): Weights {
  const found = new Map<string, number>();
  for (const [letters, p] of spellings) for (const [sound, q] of hear(letters)) addTo(found, sound, p * q);
  return [...found];
}

function product(starts: Weights, ends: Weights): Weights {
  const all = starts.flatMap(([start, p]) => ends.map(([end, q]): [string, number] => [start + end, p * q])).sort((a, b) => b[1] - a[1]);
  const kept = all.filter(([, p], i) => i < KEPT && p >= LEAST);
  const share = kept.reduce((sum, [, p]) => sum + p, 0);
  return kept.map(([form, p]) => [form, p / share]);
}
