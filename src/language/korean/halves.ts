import onsetText from './onsets.tsv';
import rimeText from './rimes.tsv';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import { ONSETS, rimeNumber } from '../../text/jamo';

/** Spellings of each onset or rime, by its number, with P(spelling | half). */
export type Half = ReadonlyMap<number, readonly (readonly [spelling: string, p: number])[]>;

/** A syllable is spelt by halves: its onset, and its rime (vowel and coda). */
export interface PlaceHalves {
  readonly onset: Half;
  /** Rimes after a consonant. */
  readonly after: Half;
  /** Rimes of syllables that begin with the silent ㅇ: writers add the glide that English hears (우 woo, 어 uh). */
  readonly bare: Half;
}

/** The halves by place in the given name. */
export type Halves = Readonly<Record<'first' | 'next', PlaceHalves>>;

/** The habit learnt from public names; see the tables' headers. */
export const trainedHalves: () => Halves = once(() => {
  const onsets = rows(onsetText);
  const rimes = rows(rimeText).map((row) => {
    const half = rimeNumber(cell(row, 0));
    return { position: cell(row, 1), after: [half, weighted(cell(row, 2))] as const, bare: [half, weighted(cell(row, 3))] as const };
  });
  const at = (place: 'first' | 'next'): PlaceHalves => {
    const here = rimes.filter(({ position }) => position === place || position === 'any');
    return {
      onset: new Map(onsets.filter((row) => cell(row, 1) === place).map((row) => [ONSETS.indexOf(cell(row, 0)), weighted(cell(row, 2))])),
      after: new Map(here.map(({ after }) => after)), bare: new Map(here.map(({ bare }) => bare)),
    };
  };
  return { first: at('first'), next: at('next') };
});
