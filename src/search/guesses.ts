import { addTo } from '../text/by-key';
import { channels, kindOf } from '../compare/slot';
import { NO_FORM } from '../language/channel';
import { SLOTS } from '../language/packed';
import { mix } from '../text/hash';
import { FormLists } from './form-memory';
import { beginning, likeliest } from './likeliest-units';

/** Guesses at a form that are made at most, and the least share of each. */
const MOST_GUESSES = 3;
const LEAST_SHARE = 0.08;

/** A unit that a name may have been filed by, as {@link likeliest} gives it, and how likely it is that one. */
interface Guess {
  readonly unit: number;
  readonly share: number;
}

/** What forms may have been filed by. */
const guesses = new FormLists(guess);

/**
 * Visits what slots [from, to) may be filed by where the listed name is spelt otherwise, each as `hashOfUnits` gives it and with its share, those
 * under `least` left out: whoever writes ធី as Ty or Thi is filed by what most who write so mean.
 */
export function eachGuess(codes: Int32Array, reading: number, language: number, from: number, to: number, least: number, visit: (hash: number, share: number) => void): void {
  const walk = (i: number, hash: number, share: number): void => {
    if (i === to) return visit(hash, share);
    for (const guess of guesses.of(language, kindOf(codes, reading, i, language), codes[reading + SLOTS + i] ?? 0)) {
      if (share * guess.share >= least) walk(i + 1, mix(hash, guess.unit), share * guess.share);
    }
  };
  walk(from, beginning(codes, reading, language), 1);
}

/** Half of the listed names have the unit itself in their script, half what its spellings are most likely taken for. */
function guess(language: number, kind: number, form: number): readonly Guess[] {
  const channel = channels(language)[kind];
  if (channel === undefined) return [];
  const shares = new Map<number, number>();
  const add = (unit: number, share: number): void => addTo(shares, unit, share);
  for (const { unit, p } of channel.readings(form)) {
    add(channel.base(unit) + 1, p / 2);
    for (const [letters, q] of channel.spelt(unit)) {
      const spelling = channel.form(letters);
      if (spelling !== NO_FORM) add(likeliest.of(language, kind, spelling), (p * q) / 2);
    }
  }
  return Array.from(shares, ([unit, share]) => ({ unit, share })).filter(({ share }) => share >= LEAST_SHARE).sort((a, b) => b.share - a.share || a.unit - b.unit).slice(0, MOST_GUESSES);
}
