import onsetText from './onsets.tsv';
import rimeText from './rimes.tsv';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import { ONSETS, rimeNumber } from './jamo';

/** Spellings of each onset or rime, by its number, with P(spelling | half). */
export type Half = ReadonlyMap<number, readonly (readonly [spelling: string, p: number])[]>;

/** A syllable is spelt by halves: its onset, by place in the given name, and its rime (vowel and coda). */
export interface Halves {
  readonly first: Half;
  readonly next: Half;
  /** Rimes after a consonant. */
  readonly after: Half;
  /** Rimes of syllables that begin with the silent ㅇ: writers add the glide that English hears (우 woo, 어 uh). */
  readonly bare: Half;
}

/** The habit learnt from public names; see the tables' headers. */
export const trainedHalves: () => Halves = once(() => {
  const onsets = (place: string): Half =>
    new Map(rows(onsetText).filter((row) => cell(row, 1) === place).map((row) => [ONSETS.indexOf(cell(row, 0)), weighted(cell(row, 2))]));
  const rimes = (column: number): Half => new Map(rows(rimeText).map((row) => [rimeNumber(cell(row, 0)), weighted(cell(row, column))]));
  return { first: onsets('first'), next: onsets('next'), after: rimes(1), bare: rimes(2) };
});
