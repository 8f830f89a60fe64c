import consonants from './consonants.tsv';
import { putUnder } from '../../text/by-key';
import vowels from './vowels.tsv';
import { hashText } from '../../text/hash';
import { once } from '../../text/once';
import { cell, count, rows, weighted } from '../../text/table';
import { Channel } from '../channel';
import type { ChannelSource, Emission } from '../channel-source';
import { likeness } from './alike';
import { withIndic } from './indic';
import { isMeant, unitsMeant } from './meant';
import { withSwapped } from './swapped';

/** One table as a channel: units by their row, with what each is written as. */
interface Units {
  readonly source: ChannelSource;
  /** Every form, of the table's own script too. */
  readonly forms: readonly string[];
  /** The unit's key in the table. */
  readonly names: readonly string[];
  readonly spellings: readonly (readonly [string, number][])[];
}

/**
 * log2 P(a word of the name is another word after all, seen at one unit). Of names whose words no table was made from, −13 finds
 * fewer at one false match in 10,000, −17 fewer at one in 1,000.
 */
const OTHER_UNIT = -15;
/** Most pieces have two letters and less, and one slip away from them are other pieces: ch and th. */
const SHORTEST_SLIP = 3;

/** What tells a unit at the end of a word or syllable from the same elsewhere. */
const AT_THE_END = / (?:end|final)$/u;

function unitsOf(table: string, areVowels: boolean): Units {
  const names: string[] = [];
  const priors: number[] = [];
  const spellings: [string, number][][] = [];
  const forms = new Map<string, Emission[]>();
  let total = 0;
  for (const row of rows(table)) {
    const unit = names.push(cell(row, 0)) - 1;
    priors.push(count(row, 1));
    total += count(row, 1);
    spellings.push(weighted(cell(row, 2)));
    // A unit is a form of itself: that is how the native side meets the Latin one.
    forms.set(cell(row, 0), [{ unit, p: 1 }]);
  }
  spellings.forEach((list, unit) => {
    for (const [form, p] of areVowels ? withSwapped(list) : withIndic(names[unit] ?? '', list)) {
      putUnder(forms, form, { unit, p });
    }
  });
  const numbers = new Map(names.map((name, unit) => [name, unit]));
  const bases = names.map((name, unit) => numbers.get(name.replace(AT_THE_END, '')) ?? unit);
  const source: ChannelSource = {
    floor: OTHER_UNIT, alike: likeness(spellings, (unit) => (priors[unit] ?? 0) / total, numbers), shortestSlip: SHORTEST_SLIP, base: (unit) => bases[unit] ?? unit, spelt: (unit) => spellings[unit] ?? [],
    prior: (unit) => (priors[unit] ?? 0) / total, emit: (form) => forms.get(form) ?? (isMeant(form) ? unitsMeant(form, source) : []), plant: (_, tree) => [tree.insertAll(forms.keys())],
  };
  return { names, spellings, forms: [...forms.keys()], source };
}

/** Kinds of slots: a consonant or stack, then the vowel after it. */
const consonantUnits = once(() => unitsOf(consonants, false));
const vowelUnits = once(() => unitsOf(vowels, true));
export const units: readonly (() => Units)[] = [consonantUnits, vowelUnits];

/** Letters that spellings of one consonant vary between (gazetteers and passports: k kh g c, t th d, p ph b, v w, s z). */
const CLASSES = new Map(['kgcqx', 'td', 'pbf', 'vw', 'sz'].flatMap((letters) => Array.from(letters, (letter) => [letter, letters.charAt(0)])));

/** The letter that stands for whatever spellings of a consonant or stack begin with. */
export function consonantClass(unit: number): string {
  const spelling = consonantUnits().spellings[unit]?.[0]?.[0] ?? '';
  return spelling.startsWith('ch') || spelling.startsWith('j') ? 'c' : (CLASSES.get(spelling.charAt(0)) ?? spelling.charAt(0));
}

export const channels: () => readonly [consonant: Channel, vowel: Channel] = once(() => [
  new Channel(consonantUnits().source, (unit) => hashText(consonantClass(unit))),
  new Channel(vowelUnits().source),
]);

/** The spellings of a kind that have letters. */
export const latinForms = (kind: number): string[] => (units[kind]?.().forms ?? []).filter((form) => /^[a-z]+$/u.test(form));
