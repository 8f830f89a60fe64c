/**
 * Learns how Khmer units are written in Latin letters and writes consonants.tsv and vowels.tsv.
 *
 *   npx tsx scripts/khmer/train.ts SPELLINGS NAMES PEOPLE PLACES [--hold-out SPLIT] [--out FOLDER]
 *
 * --hold-out leaves half of the words out, and all who bear one of them, to measure on (scripts/khmer/hold-out.ts); 0, 1, 2 … are different halves.
 */
import { clusters } from '../../src/language/khmer/clusters';
import { ways } from '../../src/language/khmer/slots';
import { expect, needsLetters, possible, type Example, type Table } from './em';
import { canBeEmpty, SINGLE, spells, VOWELS } from './inventory';
import { making } from './making';
import { trainingPairs, type Pair } from './pairs';
import { smoothed } from './frequency';
import { habits, prior, relatives, standards, stem, type Believed } from './prior';
import { compare, mix, normalised, perMille, total, writeTable, type Weights } from './table';

const ROOM = 'src/language/khmer';
const ROUNDS = 14;

/** The prior counts for this many (weighted) examples. */
const PRIOR = 3;

/** Under this per mille a form is a slip, not a habit. */
const FLOOR = 2;

/** Chance of a form that was never seen, shared by all that are possible: lets the first rounds read everything. */
const UNSEEN = 1e-3;

const { files: [spellings = '', names = '', people = '', places = ''], heldOut, out } = making(process.argv.slice(2));
const believed: Believed = { official: standards(`${ROOM}/systems.tsv`), usual: habits('scripts/khmer/habits.tsv') };
const { official, usual } = believed;

const { seen: pairs, hidden } = trainingPairs({ spellings, names, people, places }, heldOut);

/** Stacks are units where they are met in names or in two places, or have a habit of their own (ហ្វ is f); others are read letter by letter. */
const stacks = new Map<string, number>();
for (const { khmer, weight } of pairs) {
  for (const { letters } of clusters(khmer)) {
    const stack = letters.join('\u17d2');
    if (letters.length > 1) stacks.set(stack, (stacks.get(stack) ?? 0) + weight);
  }
}
const isUnit = (consonant: string): boolean => !consonant.includes('\u17d2') || usual.has(consonant) || (stacks.get(consonant.replace(/ final$/u, '')) ?? 0) >= 0.08;

const exampleOf = ({ khmer, latin, weight, frequency }: Pair): Example => ({ ways: ways(clusters(khmer), isUnit), latin, weight, frequency });
const examples = pairs.map(exampleOf);

let table: Table = new Map();
let last = expect([], () => 0);
for (let round = 0; round < ROUNDS; round++) {
  const now = table;
  const priors: Table = new Map();
  const formsOf = (unit: string): Weights => {
    let forms = now.get(unit) ?? priors.get(unit);
    if (forms === undefined) priors.set(unit, (forms = prior(unit, now, believed)));
    return forms;
  };
  // The first rounds look wide, the last ones sharpen.
  const unseen = round < 4 ? UNSEEN * 10 : UNSEEN;
  last = expect(examples, (unit, form, isVowel) =>
    form === '' && needsLetters(unit) ? 0 : (formsOf(unit).get(form) ?? 0) + (possible(form, isVowel) ? unseen * 0.3 ** form.length : 0),
  );
  table = new Map();
  for (const [unit, counts] of last.counts) {
    const forms: Weights = new Map(counts);
    mix(forms, prior(unit, now.size === 0 ? official : now, believed), PRIOR);
    table.set(unit, normalised(forms));
  }
  console.log(`round ${round + 1}: ${(-last.bits / last.weight).toFixed(3)} bits a word, ${last.unread.length} of ${examples.length} not read`);
}

if (hidden.length > 0) {
  const test = expect(hidden.map(exampleOf), (unit, form, isVowel) => (table.get(unit)?.get(form) ?? 0) + (possible(form, isVowel) ? UNSEEN * 0.3 ** form.length : 0));
  console.log(`held out: ${(-test.bits / test.weight).toFixed(3)} bits a word, ${test.unread.length} of ${hidden.length} not read`);
}

const sum = { consonant: 0, vowel: 0 };
const kindOf = (unit: string): 'consonant' | 'vowel' => (/[/ឥ-ឳ]/u.test(unit) && !/^[ក-អ]/u.test(unit) ? 'vowel' : 'consonant');
const units = new Set([...table.keys(), ...SINGLE, ...VOWELS, ...[...usual.keys()].filter((unit) => unit.includes('\u17d2'))]);
const frequencies = smoothed(units, last.frequencies);
for (const [unit, frequency] of frequencies) sum[kindOf(unit)] += frequency;

const rows = { consonant: [] as string[][], vowel: [] as string[][] };
for (const unit of [...units].sort(compare)) {
  const kind = kindOf(unit);
  const forms = table.get(unit) ?? prior(unit, table, believed);
  const seen = last.counts.get(unit) ?? new Map<string, number>();
  const ruled = official.get(unit) ?? relatives(unit).map((other) => official.get(other)).find((found) => found !== undefined);
  const kept = new Set([...(ruled?.keys() ?? []), ...(usual.get(unit) ?? usual.get(stem(unit)) ?? new Map<string, number>()).keys()].filter((form) => possible(form, kind === 'vowel')));
  const shown: Weights = new Map();
  for (const [form, p] of forms) {
    if (form === '' ? !canBeEmpty(unit) : unit === '/final' || (kind === 'consonant' && !spells(unit, form))) continue;
    if (kept.has(form) || p * Math.max(total(seen), PRIOR) >= 0.3) shown.set(form, p);
  }
  if (shown.size === 0) continue;
  const million = Math.max(1, Math.round((1e6 * (frequencies.get(unit) ?? 0)) / sum[kind]));
  rows[kind].push([unit, String(million), perMille(shown, FLOOR, kept)]);
}

const header = (title: string, notes: readonly string[]): string[] => [
  title,
  'Source: counts over public rosters and lists of name words in Khmer and Latin letters, and over official place names at a low weight; smoothed by the standards in systems.tsv.',
  'Licence: MIT, as the whole project; the counts are facts.',
  'Made by: scripts/khmer/train.ts (npx tsx scripts/khmer/train.ts SPELLINGS NAMES PEOPLE PLACES); do not edit by hand.',
  'Order: UTF-16 code units of the unit.',
  `Leaves out: spellings under ${FLOOR} per mille that no standard has; stacks met in fewer than two places and no name.`,
  ...notes,
];
writeTable(`${out}/consonants.tsv`, header('How Khmer consonant units are written in Latin letters.', [
  '"final" closes a syllable. Frequency: per million consonant units of names; 1 also stands for never. "-" is the empty spelling.',
]), ['unit', 'frequency', 'spellings'], rows.consonant);
writeTable(`${out}/vowels.tsv`, header('How Khmer vowel units are written in Latin letters.', [
  'Unit: sign/series and place; 2s is a second-series sonorant after a first-series syllable; no sign is the inherent vowel; /final follows a final consonant.',
  'Frequency: per million vowel units of names; 1 also stands for never. "-" is the empty spelling.',
]), ['unit', 'frequency', 'spellings'], rows.vowel);
for (const { latin, ways: [way] } of last.unread.slice(0, 20)) console.log('not read:', latin, way?.slots.join(' '));
