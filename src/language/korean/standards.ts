import cyrillic from './cyrillic.tsv';
import { addTo } from '../../text/by-key';
import europe from './europe.tsv';
import kana from './kana.tsv';
import text from './systems.tsv';
import thai from './thai.tsv';
import { once } from '../../text/once';
import { foldLatin } from '../../text/latin';
import { cell, rows, weighted } from '../../text/table';
import { foldCyrillic } from '../alphabet';
import type { Half, Halves } from './halves';
import { CODAS, ONSETS, VOWELS } from '../../text/jamo';

/** The suffixes of forms in the North's habit, in that of continental Europe, in Cyrillic letters, in Thai ones, and in kana. */
export const NORTH = '@north';
export const EUROPE = '@europe';
export const CYRILLIC = '@cyrillic';
export const THAI = '@thai';
export const KANA = '@kana';

/** Columns of systems.tsv that Northern names are written by: the North's own system, and McCune–Reischauer in foreign hands. */
const COLUMNS = [{ column: 4, share: 0.65 }, { column: 3, share: 0.35 }];

/**
 * The North's habit (guideline of 1992, UNGEGN), and McCune–Reischauer as others write Northern names, both without marks: 정
 * is jong or chong, 은 is un. Derived from the standards' letters; the few Northern names at hand agree with it.
 */
export const northernHalves: () => Halves = once(() => halvesBy(mixed));

/** The North's habit with the letters of other European languages: Kim Dzong Un, Hvang Bjongszo. */
export const europeanHalves: () => Halves = once(() => halvesBy((keys) => keys.flatMap((key) => european().get(key) ?? mixed([key])).map(([form, p]) => [form, p / keys.length])));

const european = once(() => byJamo(europe));

const inCyrillic = once(() => byJamo(foldCyrillic(cyrillic)));

/** Halves of letters of another alphabet by its table. */
const lettered = (table: () => ReadonlyMap<string, readonly [string, number][]>): (() => Halves) => once(() => {
  const spellings = table();
  return halvesBy((keys) => shared(keys.flatMap((key) => spellings.get(key) ?? [])));
});

/** Kontsevich's system and the spellings of the press beside it: Ким Чен Ын. */
export const cyrillicHalves: () => Halves = lettered(inCyrillic);

/** The Royal Society's way to write Korean in Thai letters: คิม จ็องอึน. */
export const thaiHalves: () => Halves = lettered(() => byJamo(thai));

/** The Japanese press's: キム・ジョンウン. */
export const kanaHalves: () => Halves = lettered(() => byJamo(kana));

/** Spellings with shares that sum to 1. */
function shared(listed: readonly [string, number][]): [string, number][] {
  const total = listed.reduce((sum, [, p]) => sum + p, 0);
  return listed.map(([form, p]) => [form, p / total]);
}

/** How families write their surname where not as its syllable is: Цой is 최. */
export const cyrillicSurname = (hangul: string): readonly [string, number][] | undefined => inCyrillic().get(`${hangul} surname`);

const byJamo = (table: string): Map<string, [string, number][]> => new Map(rows(table).map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, weighted(cell(row, 2))]));

/** Halves of syllables from the spellings of jamo at their places. */
function halvesBy(spellings: (keys: readonly string[]) => [string, number][]): Halves {
  const onset = (places: readonly string[]): Half =>
    new Map(Array.from(ONSETS, (jamo, number) => [number, spellings(places.map((place) => `${jamo} ${place}`))]));
  const vowels = Array.from(VOWELS, (vowel) => spellings([`${vowel} vowel`]));
  const codas = Array.from(CODAS, (coda, c): [string, number][] => (c === 0 ? [['', 1]] : spellings([`${coda} final`])));
  const rimes = vowels.flatMap((vowel, v) => codas.map((coda, c): [number, [string, number][]] => [v * CODAS.length + c, product(vowel, coda)]));
  const rime: Half = new Map(rimes);
  return {
    first: { onset: onset(['initial']), after: rime, bare: rime },
    next: { onset: onset(['initial', 'medial-voiced']), after: rime, bare: rime },
  };
}

const letters = once(() => new Map(rows(text).map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, row])));

/** The spellings of some entries of the table, each as likely, over both systems. */
function mixed(keys: readonly string[]): [string, number][] {
  const found = new Map<string, number>();
  for (const key of keys) {
    for (const { column, share } of COLUMNS) {
      const form = foldLatin(cell(letters().get(key) ?? [], column)).letters;
      addTo(found, form, share / keys.length);
    }
  }
  return [...found];
}

/** A vowel in McCune–Reischauer's letters without its mark, and whether it has one. */
export function markedVowel(vowel: string): { readonly letters: string; readonly breve: boolean } {
  const form = cell(letters().get(`${vowel} vowel`) ?? [], 3);
  return { letters: foldLatin(form).letters, breve: /[ŏŭ]/u.test(form) };
}

function product(left: readonly [string, number][], right: readonly [string, number][]): [string, number][] {
  const found = new Map<string, number>();
  for (const [start, p] of left) for (const [end, q] of right) addTo(found, start + end, p * q);
  return [...found];
}
