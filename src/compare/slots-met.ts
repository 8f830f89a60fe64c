import { fixed } from '../language/fixed';
import { slotCount, surnameCount } from '../language/packed';
import { alignWithGaps } from './gaps';
import { slotEvidence } from './slot';

/** One slot of the left reading and the slot of the right one that it met; -1 where it met nothing. */
export interface Met {
  readonly i: number;
  readonly j: number;
  /** In 65,536ths of a bit. */
  readonly bits: number;
}

/** One of both names is a surname alone, or has only a Western given name. */
export const NO_GIVEN: number = fixed(-2);
/** One of both names has no surname. */
export const NO_SURNAME: number = fixed(-4);

/** Which slots of two readings meet, and what each pair says: every slot of both once. */
export function slotsMet(a: Int32Array, left: number, b: Int32Array, right: number, language: number): Met[] {
  const surnameA = surnameCount(a, left);
  const surnameB = surnameCount(b, right);
  const givenA = slotCount(a, left) - surnameA;
  const givenB = slotCount(b, right) - surnameB;
  const met: Met[] = [];
  if (surnameA > 0 || surnameB > 0) met.push({ i: surnameA - 1, j: surnameB - 1, bits: surnames(a, left, b, right, language) });
  if (givenA === 0 || givenB === 0) {
    // The cost stands on the first slot, so that the parts add up to the whole.
    for (let i = 0; i < givenA; i++) met.push({ i: surnameA + i, j: -1, bits: i === 0 ? NO_GIVEN : 0 });
    for (let j = 0; j < givenB; j++) met.push({ i: -1, j: surnameB + j, bits: j === 0 ? NO_GIVEN : 0 });
    return met;
  }
  if (givenA !== givenB) met.push(...alignWithGaps(a, left, b, right, language));
  else for (let i = 0; i < givenA; i++) {
    met.push({ i: surnameA + i, j: surnameB + i, bits: slotEvidence(a, left, surnameA + i, b, right, surnameB + i, language) });
  }
  return met;
}

/** What the surnames say, or that one of both is missing. */
export function surnames(a: Int32Array, left: number, b: Int32Array, right: number, language: number): number {
  const inA = surnameCount(a, left);
  const inB = surnameCount(b, right);
  if (inA > 0 && inB > 0) return slotEvidence(a, left, 0, b, right, 0, language);
  return inA === inB ? 0 : NO_SURNAME;
}
