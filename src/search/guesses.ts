import { addTo } from '../text/by-key';
import { channels, kindOf } from '../compare/slot';
import { NO_FORM } from '../language/channel';
import { SLOTS } from '../language/packed';
import { likeliestClasses } from '../language/unit-classes';
import { mix } from '../text/hash';
import { FormLists } from './form-memory';
import { beginning, likeliest } from './likeliest-units';

/** Guesses at a form that are made at most, and the least share of each. */
const MOST_GUESSES = 3;
const LEAST_SHARE = 0.08;

/** What a listed name may have in the place of a form, as a number that goes into a hash (0 for what is left out of it), and how likely it is that one. */
export type Guess = readonly [unit: number, share: number];

/** The units that forms may have been filed by, as {@link likeliest} gives them. */
const guesses = new FormLists(guess);

/**
 * Visits what slots [from, to) may be filed by where the listed name is spelt otherwise, each as `hashOfUnits` gives it and with its share, those
 * under `least` left out: whoever writes ធី as Ty or Thi is filed by what most who write so mean.
 */
export const eachGuess = (codes: Int32Array, reading: number, language: number, from: number, to: number, least: number, visit: (hash: number, share: number) => void): void =>
  eachHash(guesses, 1, beginning(codes, reading, language), codes, reading, language, from, to, least, visit);

/** Visits the hashes, from `start` on, of all guesses at every `step`-th of slots [from, to), with their shares, those under `least` left out. */
export function eachHash(
  lists: FormLists<Guess>, step: number, start: number, codes: Int32Array, reading: number, language: number, from: number, to: number, least: number,
  visit: (hash: number, share: number) => void,
): void {
  const walk = (i: number, hash: number, share: number): void => {
    if (i >= to) return visit(hash, share);
    for (const [unit, one] of lists.of(language, kindOf(codes, reading, i, language), codes[reading + SLOTS + i] ?? 0)) {
      if (share * one >= least) walk(i + step, unit === 0 ? hash : mix(hash, unit), share * one);
    }
  };
  walk(from, start, 1);
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
  return likeliestClasses([...shares], LEAST_SHARE, MOST_GUESSES);
}
