import { channels, kindOf } from '../compare/slot';
import { BIT } from '../language/fixed';
import { SLOTS, slotCount, surnameCount } from '../language/packed';
import { mix } from '../text/hash';
import { FormMemory } from './form-memory';

/** The likeliest unit of a form, wherever in a word it stands, counted from 1: words are divided in one script that are not in another. */
export const likeliest: FormMemory = new FormMemory((language, kind, form) => {
  const channel = channels(language)[kind];
  const unit = channel?.likeliest(form);
  return channel === undefined || unit === undefined ? -1 : channel.base(unit) + 1;
});

/** What a reading, or its slots [from, to), most likely stand for, as a hash: the same for 김철수 and Kim Chol Su. */
export function hashOfUnits(codes: Int32Array, reading: number, language: number, from: number = 0, to: number = slotCount(codes, reading)): number {
  let hash = beginning(codes, reading, language);
  for (let i = from; i < to; i++) hash = mix(hash, unitOf(codes, reading, i, language));
  return hash;
}

/** The same of a whole reading that has another form in the slot `changed`. */
export function hashWith(codes: Int32Array, reading: number, language: number, changed: number, form: number): number {
  let hash = beginning(codes, reading, language);
  const there = likeliest.of(language, kindOf(codes, reading, changed, language), form);
  for (let i = 0, to = slotCount(codes, reading); i < to; i++) hash = mix(hash, i === changed ? there : unitOf(codes, reading, i, language));
  return hash;
}

/** What a slot says at most, in bits. */
export const rarityOf = (codes: Int32Array, reading: number, i: number, language: number): number =>
  (channels(language)[kindOf(codes, reading, i, language)]?.mostMeant(codes[reading + SLOTS + i] ?? 0) ?? 0) / BIT;

const unitOf = (codes: Int32Array, reading: number, i: number, language: number): number =>
  likeliest.of(language, kindOf(codes, reading, i, language), codes[reading + SLOTS + i] ?? 0);

/** Where the hash of a name's units begins. */
export const beginning = (codes: Int32Array, reading: number, language: number): number => mix(language, surnameCount(codes, reading));
