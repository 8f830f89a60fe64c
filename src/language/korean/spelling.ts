import onsetText from './onsets.tsv';
import rimeText from './rimes.tsv';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import type { Emission } from '../channel';
import type { Place } from '../han/sino-korean';
import { compose, ONSETS, rimeNumber } from './jamo';

/** Spellings of one half of a syllable, from letters to what they may write. */
type Half = Map<string, { half: number; p: number }[]>;

const onsets = once((): Record<Place, Half> => {
  const halves: Record<Place, Half> = { first: new Map(), next: new Map() };
  for (const row of rows(onsetText)) {
    const half = halves[cell(row, 1) === 'first' ? 'first' : 'next'];
    for (const [letters, p] of weighted(cell(row, 2))) add(half, letters, ONSETS.indexOf(cell(row, 0)), p);
  }
  return halves;
});

const rimes = once((): Half => {
  const half: Half = new Map();
  for (const row of rows(rimeText)) {
    for (const [letters, p] of weighted(cell(row, 1))) add(half, letters, rimeNumber(cell(row, 0)), p);
  }
  return half;
});

function add(half: Half, letters: string, number: number, p: number): void {
  const known = half.get(letters);
  if (known === undefined) half.set(letters, [{ half: number, p }]);
  else known.push({ half: number, p });
}

/** Every syllable that `letters` may spell at this place of a given name, by the product of its halves. */
export function syllablesSpelt(letters: string, place: Place): Emission[] {
  const found = new Map<number, number>();
  for (let cut = 0; cut < letters.length; cut++) {
    const starts = onsets()[place].get(letters.slice(0, cut));
    const rests = starts === undefined ? undefined : rimes().get(letters.slice(cut));
    if (starts === undefined || rests === undefined) continue;
    for (const onset of starts) {
      for (const rime of rests) {
        const unit = compose(onset.half, rime.half);
        found.set(unit, (found.get(unit) ?? 0) + onset.p * rime.p);
      }
    }
  }
  return Array.from(found, ([unit, p]) => ({ unit, p }));
}

/** Every syllable whose spelling may begin with `letter`, for names reduced to initials. */
export function syllablesStarting(letter: string, place: Place): Emission[] {
  const found = new Map<number, number>();
  for (const [letters, starts] of onsets()[place]) {
    for (const [rest, ends] of rimes()) {
      if (!(letters + rest).startsWith(letter)) continue;
      for (const onset of starts) {
        for (const rime of ends) {
          const unit = compose(onset.half, rime.half);
          found.set(unit, (found.get(unit) ?? 0) + onset.p * rime.p);
        }
      }
    }
  }
  return Array.from(found, ([unit, p]) => ({ unit, p }));
}
