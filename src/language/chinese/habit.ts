import { addTo } from '../../text/by-key';
import { Ends } from '../ends';
import type { Sounds } from './sounds';
import type { Spelling } from './spelling';

/** A column of a table of spellings, and its weight in a habit. */
export interface Column {
  readonly column: number;
  readonly weight: number;
}

/** One habit of spelling: at each form's node the syllables of the dialect, by number, that it may be. */
export function habitOf(table: Spelling, { syllables }: Sounds, columns: readonly Column[]): Ends {
  const ends = new Ends();
  for (let number = 0; number < syllables.length; number++) {
    for (const { column, weight } of columns) table.plant(syllables[number] ?? '', column, (node, p) => ends.add(node, number, p * weight));
  }
  return ends;
}

/** How a habit spells one syllable, with P(spelling | syllable). */
export function spellBy(table: Spelling, syllable: string, columns: readonly Column[]): [form: string, p: number][] {
  const found = new Map<string, number>();
  for (const { column, weight } of columns) {
    for (const [form, p] of table.spellings(syllable, column)) addTo(found, form, p * weight);
  }
  return [...found];
}
