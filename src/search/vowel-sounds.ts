import { channels, kindOf } from '../compare/slot';
import { SLOTS } from '../language/packed';
import { likeliestClasses } from '../language/unit-classes';
import { addTo } from '../text/by-key';
import { mix } from '../text/hash';
import { FormLists, FormMemory } from './form-memory';
import { eachHash, type Guess } from './guesses';

/**
 * What a vowel sounds like, as one of three; 0 for one that is not heard. Of the pairs of a Khmer name in both scripts whose consonants are alike
 * 27 % have the same likeliest vowels, and 87 % these.
 */
const sounds = new FormMemory((language, kind, form) => {
  const channel = channels(language)[kind];
  const written = channel?.spelling(form) ?? '';
  if (/^[a-z]/u.test(written)) return soundOf(written);
  const unit = channel?.likeliest(form);
  return soundOf(usualOf(unit === undefined ? [] : (channel?.spelt(unit) ?? [])));
});

const usualOf = (spelt: readonly (readonly [letters: string, p: number])[]): string => spelt.reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0];

/** By the first letter that writes it; *oe* is ើ and ឺ, which *e* and *eu* are as well. */
function soundOf(letters: string): number {
  if (letters.startsWith('a')) return 1;
  return /^(?:[eiy]|oe)/u.test(letters) ? 2 : /^[ou]/u.test(letters) ? 3 : 0;
}

/** A sound that is less likely is not guessed at, nor are vowels that are together. */
const LEAST_SHARE = 0.08;
const LEAST_GUESS = 0.04;
/** With that of what is not heard. */
const SOUNDS = 4;

/** What vowels may sound like in the list: as is usual for what is meant, or as a spelling of it. */
const heard = new FormLists(hear);

function hear(language: number, kind: number, form: number): readonly Guess[] {
  const shares = new Map<number, number>();
  const add = (letters: string, share: number): void => addTo(shares, soundOf(letters), share);
  const channel = channels(language)[kind];
  for (const { unit, p } of channel?.readings(form) ?? []) {
    const spelt = channel?.spelt(unit) ?? [];
    add(usualOf(spelt), p / 2);
    for (const [letters, q] of spelt) add(letters, (p * q) / 2);
  }
  return likeliestClasses([...shares], LEAST_SHARE, SOUNDS);
}

/** Visits what the vowels of a reading may sound like in the list where they are spelt otherwise, as {@link hashOfVowels} has it and with its share. */
export const eachVowels = (codes: Int32Array, reading: number, language: number, from: number, to: number, visit: (hash: number, share: number) => void): void =>
  eachHash(heard, 2, language, codes, reading, language, from + 1, to, LEAST_GUESS, visit);

/** What the vowel in a slot sounds like, as a small number; 0 where it is not heard. */
export const soundAt = (codes: Int32Array, reading: number, i: number, language: number): number =>
  sounds.of(language, kindOf(codes, reading, i, language), codes[reading + SLOTS + i] ?? 0);

/** What the vowels of slots [from, to) sound like, in a language whose slots are consonants and vowels in turn; those that are not heard are left out. */
export function hashOfVowels(codes: Int32Array, reading: number, language: number, from: number, to: number): number {
  let hash = language;
  for (let i = from + 1; i < to; i += 2) {
    const sound = soundAt(codes, reading, i, language);
    if (sound > 0) hash = mix(hash, sound);
  }
  return hash;
}
