import { channels, kindOf } from '../compare/slot';
import { languages } from '../language/languages';
import { SLOTS, slotCount, surnameCount } from '../language/packed';
import { mix } from '../text/hash';

/** By language and kind, the likeliest unit of each form that was asked for; 0 where that is not known yet, else the unit + 1. */
const known: Int32Array[][] = languages.map(() => []);

function likeliestUnit(language: number, kind: number, form: number): number {
  const kinds = (known[language] ??= []);
  let units = kinds[kind];
  if (units === undefined || form >= units.length) {
    const longer = new Int32Array(form + (form >>> 1) + 64);
    if (units !== undefined) longer.set(units);
    kinds[kind] = units = longer;
  }
  const unit = units[form] ?? 0;
  return unit === 0 ? (units[form] = (channels(language)[kind]?.readings(form)[0]?.unit ?? -2) + 1) : unit;
}

/** What a reading, or its slots [from, to), most likely stand for, as a hash: the same for 김철수 and Kim Chol Su. */
export function hashOfUnits(codes: Int32Array, reading: number, language: number, from: number = 0, to: number = slotCount(codes, reading)): number {
  let hash = mix(language, surnameCount(codes, reading));
  for (let i = from; i < to; i++) hash = mix(hash, likeliestUnit(language, kindOf(codes, reading, i, language), codes[reading + SLOTS + i] ?? 0));
  return hash;
}
