import { channels, kindOf } from '../compare/slot';
import { SLOTS, slotCount, surnameCount } from '../language/packed';
import { mix } from '../text/hash';
import { FormMemory } from './form-memory';

/** The likeliest unit of a form, counted from 1. */
const likeliest = new FormMemory((language, kind, form) => (channels(language)[kind]?.readings(form)[0]?.unit ?? -2) + 1);

/** What a reading, or its slots [from, to), most likely stand for, as a hash: the same for 김철수 and Kim Chol Su. */
export function hashOfUnits(codes: Int32Array, reading: number, language: number, from: number = 0, to: number = slotCount(codes, reading)): number {
  let hash = mix(language, surnameCount(codes, reading));
  for (let i = from; i < to; i++) hash = mix(hash, likeliest.of(language, kindOf(codes, reading, i, language), codes[reading + SLOTS + i] ?? 0));
  return hash;
}
