import { BIT } from '../language/fixed';
import { languages } from '../language/languages';
import type { Comparison, Pair } from './comparison';
import { NOTHING_IN_COMMON } from './evidence';
import type { Meeting } from './meeting';
import { pairsOf } from './pairs';
import { scoreOf } from './score';

/**
 * What a meeting says to callers. Pairs are laid out when they are first asked for, since most comparisons of a search end with the
 * score; they are properties of the object all the same, so that it can be spread, copied and written as JSON.
 */
export function answerOf(meeting: Meeting): Comparison {
  const evidence = rounded(meeting.evidence);
  let laidOut: readonly Pair[] | undefined;
  return {
    score: scoreOf(evidence),
    evidence,
    get pairs() {
      return (laidOut ??= pairsOf(meeting.a, meeting.b, meeting).map(({ left, right, bits, language, reason, units }) => ({
        left, right, bits: roundedBits(bits), language, reason,
        units: units.map((unit) => ({ left: unit.left, right: unit.right, bits: roundedBits(unit.bits) })),
      })));
    },
    get reading() {
      return roundedBits(evidence - this.pairs.reduce((sum, { bits }) => sum + bits, 0));
    },
    language: languages[meeting.language]?.code ?? 'other',
    get notes() {
      return notesOf(meeting);
    },
  };
}

/** What is said of names that were not compared to the end. */
export const BELOW: Comparison = { score: 0, evidence: NOTHING_IN_COMMON / BIT, pairs: [], reading: 0, language: 'other', notes: ['below minScore'] };

/** Bits to a millionth: more digits would only show how numbers are kept. */
export const roundedBits = (bits: number): number => Math.round(bits * 1e6) / 1e6 + 0;
const rounded = (evidence: number): number => roundedBits(evidence / BIT);

function notesOf({ a, b, left, right, isCut }: Meeting): string[] {
  if (a.parts.length === 0 || b.parts.length === 0) return ['nothing to compare'];
  const notes: string[] = [];
  if (left !== undefined && right !== undefined) {
    const given = Math.min(left.slots.length - left.surname, right.slots.length - right.surname);
    if (given === 0) notes.push('surname only');
    if (left.surname !== right.surname) notes.push('surname missing on one side');
    for (const system of new Set([left.system, right.system])) if (system !== '') notes.push(`read as ${system}`);
  }
  if (a.parts.some(({ initial }) => initial) || b.parts.some(({ initial }) => initial)) notes.push('initials only');
  if (isCut === true) notes.push('perhaps cut off');
  return notes;
}
