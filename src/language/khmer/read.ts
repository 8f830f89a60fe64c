import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import { clusters } from './clusters';
import consonants from './consonants.tsv';
import { ways, type Alternative } from './slots';

export type { Alternative } from './slots';

const inventory = once(() => new Set(rows(consonants).map((row) => cell(row, 0))));

/**
 * The ways to read a cleaned Khmer word as consonant and vowel units (C, V, C, V …, keys of consonants.tsv and vowels.tsv),
 * at most six, likeliest first; their shares sum to one. Empty when the word holds no Khmer letter.
 */
export function readWord(word: string): Alternative[] {
  const found = clusters(word);
  return found.length === 0 ? [] : ways(found, (unit) => inventory().has(unit));
}
