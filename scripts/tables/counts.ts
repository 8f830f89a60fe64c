/** Packs how often characters stand in given names: one digit a character of the repertoire, a quarter of an octave a step. */
import { COUNT_STEP } from '../../src/language/chinese/uses';
import { number } from './numbers';
import { characters } from './repertoire';
import { sourceRows } from './source';

export function packCounts(): string {
  const uses = new Map(sourceRows('language/chinese/frequency.tsv').map(([character = '', first, next]) => [character, Number(first) + Number(next)]));
  return characters().map((character) => {
    const use = uses.get(character) ?? 0;
    return number(use === 0 ? 0 : 1 + Math.round(Math.log2(use) / COUNT_STEP));
  }).join('');
}
