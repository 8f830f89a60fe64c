/** Shortens the table of Chinese surnames: the columns for reviewers stay behind, and the readings that its characters have anyway. */
import { initialSound } from '../../src/language/han/initial-sound';
import { brief } from './brief';
import { readingsIn } from './readings';
import { variants } from './repertoire';
import { sourceRows } from './source';

export function shortSurnames(): string[][] {
  const fold = new Map(variants());
  const mandarin = readingsIn('language/han/characters.mandarin.tsv');
  const cantonese = readingsIn('language/chinese/characters.cantonese.tsv');
  const korean = readingsIn('language/han/sino-korean.tsv');
  return sourceRows('language/chinese/surnames.tsv').map(([surname = '', , bearers = '', pinyin = '', jyutping = '', ...cells]) => {
    const characters = Array.from(surname, (character) => fold.get(character) ?? character);
    const first = (table: ReadonlyMap<string, readonly string[]>): string[] => characters.map((character) => table.get(character)?.[0] ?? '');
    const unless = (foreseen: string, cell: string): string => (cell === foreseen ? '' : cell);
    const [hangul = ''] = cells.slice(-2);
    return [
      surname, '', bearers,
      unless(first(mandarin).join(' '), pinyin),
      unless(first(cantonese).join(' '), jyutping),
      ...cells.slice(0, -2).map(brief),
      unless(foreseen(first(korean).join('')), hangul),
    ];
  });
}

/** A surname as Korea writes it: the South by the initial-sound rule, and the North without it. */
const foreseen = (reading: string): string => [...new Set([initialSound(reading) + reading.slice(1), reading])].join(' ');
