import { FLOOR, type Channel } from '../language/channel';
import type { Language, Reading } from '../language/reading';
import { alignWithGaps, evidenceWithGaps } from './gaps';
import { slotEvidence, type Met } from './slot';

/** One of both names is a surname alone, or has only a Western given name. */
const NO_GIVEN = -2;
/** One of both names has no surname. */
const NO_SURNAME = -4;
/** A slip is looked for only where everything but one slot agrees by more than this. */
const WORTH_A_SLIP = 5;

/** Evidence in bits of two readings in one language, their own likelihoods not counted. Allocates nothing. */
export function alignReadings(a: Reading, b: Reading, language: Language): number {
  const channels = language.channels();
  const givenA = a.slots.length - a.surname;
  const givenB = b.slots.length - b.surname;
  let bits = surnames(channels, a, b);
  if (givenA === 0 || givenB === 0) return givenA === givenB ? bits : bits + NO_GIVEN;
  if (givenA !== givenB) return bits + evidenceWithGaps(a, b, language);
  let worst = 0;
  let worstAt = -1;
  for (let i = 0; i < givenA; i++) {
    const one = slotEvidence(channels, a, a.surname + i, b, b.surname + i);
    bits += one;
    if (one < worst) {
      worst = one;
      worstAt = i;
    }
  }
  if (worst > FLOOR + 3 || bits - worst < WORTH_A_SLIP) return bits;
  return bits - worst + slotWithSlip(channels, a, a.surname + worstAt, b, b.surname + worstAt);
}

/** The same evidence slot by slot, for explanations: every slot of both readings once. */
export function alignment(a: Reading, b: Reading, language: Language): Met[] {
  const channels = language.channels();
  const givenA = a.slots.length - a.surname;
  const givenB = b.slots.length - b.surname;
  const met: Met[] = [];
  if (a.surname > 0 || b.surname > 0) met.push({ i: a.surname > 0 ? 0 : -1, j: b.surname > 0 ? 0 : -1, bits: surnames(channels, a, b) });
  if (givenA === 0 || givenB === 0) {
    // The cost stands on the first slot, so that the parts add up to the whole.
    for (let i = 0; i < givenA; i++) met.push({ i: a.surname + i, j: -1, bits: i === 0 ? NO_GIVEN : 0 });
    for (let j = 0; j < givenB; j++) met.push({ i: -1, j: b.surname + j, bits: j === 0 ? NO_GIVEN : 0 });
    return met;
  }
  if (givenA !== givenB) return [...met, ...alignWithGaps(a, b, language)];
  for (let i = 0; i < givenA; i++) {
    met.push({ i: a.surname + i, j: b.surname + i, bits: slotEvidence(channels, a, a.surname + i, b, b.surname + i) });
  }
  const whole = alignReadings(a, b, language);
  const sum = met.reduce((total, { bits }) => total + bits, 0);
  if (whole === sum) return met;
  // The one slot that was taken for a slip.
  const worst = met.reduce((low, one, n) => (n > 0 || a.surname === 0) && one.bits < (met[low]?.bits ?? 0) ? n : low, met.length - 1);
  return met.map((one, n) => (n === worst ? { ...one, bits: one.bits + whole - sum } : one));
}

function surnames(channels: readonly Channel[], a: Reading, b: Reading): number {
  if (a.surname > 0 && b.surname > 0) return slotEvidence(channels, a, 0, b, 0);
  return a.surname === b.surname ? 0 : NO_SURNAME;
}

function slotWithSlip(channels: readonly Channel[], a: Reading, i: number, b: Reading, j: number): number {
  return channels[a.kinds[i] ?? 0]?.evidenceWithSlip(a.slots[i] ?? 0, b.slots[j] ?? 0) ?? FLOOR;
}
