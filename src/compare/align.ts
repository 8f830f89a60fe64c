import { FLOOR, type Channel } from '../language/channel';
import type { Language, Reading } from '../language/reading';

/** One of both names is a surname alone, or has only a Western given name. */
const NO_GIVEN = -2;
/** One of both names has no surname. */
const NO_SURNAME = -4;
/** A slip is looked for only where everything but one slot agrees by more than this. */
const WORTH_A_SLIP = 5;

/** One slot of the left reading and the slot of the right one that it met; -1 where it met nothing. */
export interface Met {
  readonly i: number;
  readonly j: number;
  readonly bits: number;
}

/**
 * Evidence in bits of two readings in one language, their own likelihoods not counted. Allocates nothing unless the
 * readings differ in length.
 */
export function alignReadings(a: Reading, b: Reading, language: Language): number {
  const channels = language.channels();
  const givenA = a.slots.length - a.surname;
  const givenB = b.slots.length - b.surname;
  let bits = surnames(channels, a, b);
  if (givenA === 0 || givenB === 0) return givenA === givenB ? bits : bits + NO_GIVEN;
  if (givenA !== givenB) return bits + withGaps(channels, a, b, language).bits;
  let worst = 0;
  let worstAt = -1;
  for (let i = 0; i < givenA; i++) {
    const one = slot(channels, a, a.surname + i, b, b.surname + i);
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
  if (givenA !== givenB) return [...met, ...withGaps(channels, a, b, language).met];
  for (let i = 0; i < givenA; i++) {
    met.push({ i: a.surname + i, j: b.surname + i, bits: slot(channels, a, a.surname + i, b, b.surname + i) });
  }
  const whole = alignReadings(a, b, language);
  const sum = met.reduce((total, { bits }) => total + bits, 0);
  if (whole === sum) return met;
  // The one slot that was taken for a slip.
  const worst = met.reduce((low, one, n) => (n > 0 || a.surname === 0) && one.bits < (met[low]?.bits ?? 0) ? n : low, met.length - 1);
  return met.map((one, n) => (n === worst ? { ...one, bits: one.bits + whole - sum } : one));
}

function surnames(channels: readonly Channel[], a: Reading, b: Reading): number {
  if (a.surname > 0 && b.surname > 0) return slot(channels, a, 0, b, 0);
  return a.surname === b.surname ? 0 : NO_SURNAME;
}

function slot(channels: readonly Channel[], a: Reading, i: number, b: Reading, j: number): number {
  const kindA = a.kinds[i] ?? 0;
  const kindB = b.kinds[j] ?? 0;
  const f = a.slots[i] ?? 0;
  const g = b.slots[j] ?? 0;
  const from = channels[kindA];
  const to = channels[kindB];
  if (from === undefined || to === undefined) return FLOOR;
  if (from === to) return from.evidence(f, g);
  // Another place of the name: look both up in the earlier place's channel, whichever name it is in.
  return kindA < kindB ? across(from, f, to, g) : across(to, g, from, f);
}

function across(lower: Channel, f: number, upper: Channel, g: number): number {
  const form = lower.form(upper.spelling(g));
  return form < 0 ? FLOOR : lower.evidence(f, form);
}

function slotWithSlip(channels: readonly Channel[], a: Reading, i: number, b: Reading, j: number): number {
  return channels[a.kinds[i] ?? 0]?.evidenceWithSlip(a.slots[i] ?? 0, b.slots[j] ?? 0) ?? FLOOR;
}

/** Given names of different length: the best alignment that keeps the order, whole syllables of either unpaired. */
function withGaps(channels: readonly Channel[], a: Reading, b: Reading, language: Language): { bits: number; met: Met[] } {
  const { stride } = language;
  const rows = (a.slots.length - a.surname) / stride;
  const columns = (b.slots.length - b.surname) / stride;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const slotA = (i: number): number => a.surname + (i - 1) * stride;
  const slotB = (j: number): number => b.surname + (j - 1) * stride;
  const gapA = (i: number): number => language.gap(a, slotA(i));
  const gapB = (j: number): number => language.gap(b, slotB(j));
  const pair = (i: number, j: number): number => {
    let bits = 0;
    for (let k = 0; k < stride; k++) bits += slot(channels, a, slotA(i) + k, b, slotB(j) + k);
    return bits;
  };
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      if (i === 0 && j === 0) continue;
      const up = i > 0 ? at(i - 1, j) + gapA(i) : Number.NEGATIVE_INFINITY;
      const left = j > 0 ? at(i, j - 1) + gapB(j) : Number.NEGATIVE_INFINITY;
      const across = i > 0 && j > 0 ? at(i - 1, j - 1) + pair(i, j) : Number.NEGATIVE_INFINITY;
      best[i * width + j] = Math.max(across, up, left);
    }
  }
  const met: Met[] = [];
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + pair(i, j)) {
      for (let k = stride - 1; k >= 0; k--) met.push({ i: slotA(i) + k, j: slotB(j) + k, bits: slot(channels, a, slotA(i) + k, b, slotB(j) + k) });
      i--;
      j--;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + gapA(i)) {
      for (let k = stride - 1; k >= 0; k--) met.push({ i: slotA(i) + k, j: -1, bits: k === 0 ? gapA(i) : 0 });
      i--;
    } else {
      for (let k = stride - 1; k >= 0; k--) met.push({ i: -1, j: slotB(j) + k, bits: k === 0 ? gapB(j) : 0 });
      j--;
    }
  }
  return { bits: at(rows, columns), met: met.reverse() };
}
