/**
 * Turns the Khmer surnames of Chinese origin round, for the room that may not read Khmer: what each character's surname sounds
 * like in Cambodia. Writes src/language/chinese/khmer-surnames.tsv.
 *
 *   npx tsx --import ./scripts/khmer/tsv.mjs scripts/khmer/sino-khmer.ts
 */
import { foldHan } from '../../src/text/fold-han';
import { wordBits } from '../../src/language/khmer/frequency';
import { soundOfWord } from '../../src/language/khmer/sounds';
import surnames from '../../src/language/khmer/surnames.tsv';
import { cell, rows, weighted } from '../../src/text/table';
import { add, compare, perMille, writeTable, type Weights } from './table';

/** A form that names never had counts as one in 50,000. */
const RAREST = Math.log2(2e-5);

const bySurname = new Map<string, Weights>();
for (const row of rows(surnames)) {
  const sound = soundOfWord(cell(row, 0));
  const frequency = 2 ** Math.max(wordBits(cell(row, 0)), RAREST);
  for (const [character, p] of weighted(cell(row, 2))) {
    const surname = foldHan(character);
    const sounds = bySurname.get(surname) ?? new Map<string, number>();
    add(sounds, sound, p * frequency);
    bySurname.set(surname, sounds);
  }
}

writeTable('src/language/chinese/khmer-surnames.tsv', [
  'What Chinese surnames sound like in Cambodia.',
  'Source: the Khmer surnames of Chinese origin (khmer/surnames.tsv), weighted by how often names have them.',
  'Licence: MIT, as the whole project.',
  'Made by: scripts/khmer/sino-khmer.ts (npx tsx --import ./scripts/khmer/tsv.mjs scripts/khmer/sino-khmer.ts); do not edit by hand.',
  'Order: UTF-16 code units of the surname.',
  'Leaves out: surnames with no known Khmer form, which are heard through their dialect spellings.',
  'surname: the folded character. sounds: per mille, in the letters of khmer/sounds.tsv.',
], ['surname', 'sounds'], [...bySurname.keys()].sort(compare).map((surname) => [surname, perMille(bySurname.get(surname) ?? new Map(), 5, new Set())]));
