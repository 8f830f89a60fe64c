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

/** Rimes after a consonant, and bare ones, whose glide the writer may spell (우 woo, 어 uh). */
const rimes = once((): { after: Half; bare: Half } => {
  const halves = { after: new Map() as Half, bare: new Map() as Half };
  for (const row of rows(rimeText)) {
    const rime = rimeNumber(cell(row, 0));
    for (const [letters, p] of weighted(cell(row, 1))) add(halves.after, letters, rime, p);
    for (const [letters, p] of weighted(cell(row, 2))) add(halves.bare, letters, rime, p);
  }
  return halves;
});

/** The onset that is silent: ㅇ. */
const SILENT = ONSETS.indexOf('ㅇ');

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
    if (starts === undefined) continue;
    for (const onset of starts) {
      for (const rime of rimes()[onset.half === SILENT ? 'bare' : 'after'].get(letters.slice(cut)) ?? []) {
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
    for (const onset of starts) {
      for (const [rest, ends] of rimes()[onset.half === SILENT ? 'bare' : 'after']) {
        if (!(letters + rest).startsWith(letter)) continue;
        for (const rime of ends) {
          const unit = compose(onset.half, rime.half);
          found.set(unit, (found.get(unit) ?? 0) + onset.p * rime.p);
        }
      }
    }
  }
  return Array.from(found, ([unit, p]) => ({ unit, p }));
}
