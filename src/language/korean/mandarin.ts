import surnameTable from './surnames.tsv';
import { addTo, putUnder } from '../../text/by-key';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import type { Emission } from '../channel-source';
import { foldHan } from '../../text/fold-han';
import { mandarinOf, mandarinReadings } from '../han/mandarin';
import { firstReading } from '../han/repertoire-readings';
import { koreanReadings, nameUseAt, sinoKoreanAt } from '../han/sino-korean';

/** The suffix of forms that spell a Korean name as China does: by the Mandarin sound of its characters, 박영주 Piao Yongzhu. */
export const MANDARIN = '@mandarin';

type Weights = readonly [form: string, p: number][];

/** Spellings under one in a hundred are left to chance. */
const LEAST = 0.01;
/** How pinyin's ü, `v` in the tables, is typed: LYU in passports since 2012, LV and LU before; always LUE. */
const U_UMLAUT: Weights = [['u', 0.4], ['v', 0.3], ['yu', 0.3]];

/** Characters that are read otherwise where they are surnames. */
const AS_SURNAMES: ReadonlyMap<string, string> = new Map([['朴', 'piao'], ['单', 'shan'], ['解', 'xie'], ['仇', 'qiu']]);

function addSpellings(to: Map<string, number>, pinyin: string, weight: number): void {
  if (!pinyin.includes('v')) addTo(to, pinyin, weight);
  else for (const [form, p] of U_UMLAUT) addTo(to, pinyin.replace('v', pinyin.endsWith('e') ? 'u' : form), weight * p);
}

function shares(sums: ReadonlyMap<string, number>): Weights {
  const total = (list: Weights): number => list.reduce((sum, [, weight]) => sum + weight, 0);
  const all = [...sums];
  const least = LEAST * total(all);
  const kept = all.filter(([, weight]) => weight >= least);
  const share = total(kept);
  return kept.map(([form, weight]) => [form, weight / share]);
}

/** How China spells a surname, with P(spelling | surname); none where no character is known for it. The n-th of its Hanja weighs 1/n². */
const surnames = once(() => new Map(rows(surnameTable).map((row): [string, Weights] => {
  const found = new Map<string, number>();
  const hanja = cell(row, 2) === '-' ? [] : cell(row, 2).split(' ').map(foldHan);
  hanja.forEach((surname, n) => {
    const syllables = Array.from(surname, (character) => AS_SURNAMES.get(surname) ?? mandarinOf(character));
    if (!syllables.includes('')) addSpellings(found, syllables.join(''), 1 / (n + 1) ** 2);
  });
  return [cell(row, 0), shares(found)];
})));

export const mandarinSurname = (hangul: string): Weights => surnames().get(hangul) ?? [];

/** A syllable and a reading in one number: sums by texts would take twice as long, and longest of all that this takes. */
const READINGS = 0x10000;

/** The same of given syllables: every character that is read so, as often as names have it. Native names China writes by their sound. */
const given = once(() => {
  const mandarin = mandarinReadings();
  const { onset, rime, rimes } = mandarin;
  const korean = koreanReadings();
  const uses = new Map<number, number>();
  const pinyin = new Map<number, string>();
  onset.forEach((_, place) => {
    const reading = (onset[place] ?? 0) * rimes.length + (rime[place] ?? 0);
    if (reading < rimes.length || korean.onset[place] === 0) return;
    if (!pinyin.has(reading)) pinyin.set(reading, firstReading(mandarin, place));
    const use = nameUseAt(place);
    for (const { syllable, share } of sinoKoreanAt(place, 'any')) addTo(uses, syllable.charCodeAt(0) * READINGS + reading, use * share);
  });
  const found = new Map<number, Map<string, number>>();
  for (const [key, use] of uses) {
    const unit = Math.floor(key / READINGS);
    const spellings = found.get(unit) ?? new Map<string, number>();
    addSpellings(spellings, pinyin.get(key % READINGS) ?? '', use);
    found.set(unit, spellings);
  }
  return new Map(Array.from(found, ([unit, spellings]) => [unit, shares(spellings)]));
});

export const mandarinSyllable = (code: number): Weights => given().get(code) ?? [];

const forms = once(() => {
  const found = new Map<string, Emission[]>();
  for (const [unit, list] of given()) for (const [form, p] of list) putUnder(found, form, { unit, p });
  return found;
});

/** The given syllables that China spells so; an initial is nobody's in particular there. */
export const mandarinEmissions = (letters: string): readonly Emission[] => forms().get(letters) ?? [];

/** Every form of a given syllable. */
export const mandarinForms = (): Iterable<string> => forms().keys();
