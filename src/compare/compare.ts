import type { Name } from '../language/name';
import { nameOf } from '../language/parse';
import type { Comparison } from './comparison';
import { meet, type Meeting } from './evidence';
import { pairsOf } from './pairs';
import { scoreOf } from './score';

/** Options of {@link compareNames}. */
export interface CompareOptions {
  /** Below this score the pairs are not laid out, which saves most of the work. 0 by default. */
  readonly minScore?: number;
}

/** An alias that meets is one try more: it costs the chance of having had it. */
const ALIAS = -1;

/** The best meeting of two names and all their aliases, and which of them met. */
export interface BestMeeting extends Meeting {
  readonly a: Name;
  readonly b: Name;
}

/**
 * Over the names and their aliases, the pair with the most evidence. Of equal ones the first wins, so both directions go
 * through them in the order of the texts.
 */
export function bestMeeting(a: Name, b: Name): BestMeeting {
  if (b.text < a.text) {
    const { bits, left, right, a: one, b: other } = bestMeeting(b, a);
    return { bits, left: right, right: left, a: other, b: one };
  }
  let best: BestMeeting = { ...meet(a, b), a, b };
  if (a.aliases.length === 0 && b.aliases.length === 0) return best;
  for (const left of [a, ...a.aliases]) {
    for (const right of [b, ...b.aliases]) {
      if (left === a && right === b) continue;
      const meeting = meet(left, right);
      const bits = meeting.bits + ALIAS;
      if (bits > best.bits) best = { ...meeting, bits, a: left, b: right };
    }
  }
  return best;
}

/**
 * Compares two names, in any script on either side: how much the written forms say that they are one name, and why.
 * Names may be strings or what {@link parseName} made of them; prepare those that are compared often. Symmetric,
 * deterministic, and no name gets more evidence with another than with itself. Anything but a string or a name is a
 * `TypeError`.
 *
 * `compareNames('김정은', 'Kim Jong Un').score > 0.9 // => true`
 */
export function compareNames(a: string | Name, b: string | Name, options: CompareOptions = {}): Comparison {
  return comparisonOf(bestMeeting(nameOf(a, 'compareNames, first argument'), nameOf(b, 'compareNames, second argument')), options.minScore ?? 0);
}

/** Lays a meeting out as the answer that callers see. */
export function comparisonOf(meeting: BestMeeting, minScore: number): Comparison {
  const evidence = rounded(meeting.bits);
  const score = scoreOf(evidence);
  const language = meeting.left?.language ?? 'other';
  if (score < minScore) return { score, evidence, pairs: [], reading: evidence, language, notes: [] };
  const pairs = pairsOf(meeting.a, meeting.b, meeting).map((pair) => ({
    ...pair,
    bits: rounded(pair.bits),
    units: pair.units.map((unit) => ({ ...unit, bits: rounded(unit.bits) })),
  }));
  const reading = rounded(evidence - pairs.reduce((sum, { bits }) => sum + bits, 0));
  return { score, evidence, pairs, reading, language, notes: notesOf(meeting) };
}

/** A millionth of a bit: what the order of summation may change is cut off, so that answers repeat to the last digit. */
export const rounded = (bits: number): number => Math.round(bits * 1e6) / 1e6 + 0;

function notesOf({ a, b, left, right }: BestMeeting): string[] {
  if (a.parts.length === 0 || b.parts.length === 0) return ['nothing to compare'];
  const notes: string[] = [];
  if (left !== undefined && right !== undefined) {
    const given = Math.min(left.slots.length - left.surname, right.slots.length - right.surname);
    if (given === 0) notes.push('surname only');
    if (left.surname !== right.surname) notes.push('surname missing on one side');
    for (const system of new Set([left.system, right.system])) if (system !== '') notes.push(`read as ${system}`);
  }
  if (a.parts.some(({ initial }) => initial) || b.parts.some(({ initial }) => initial)) notes.push('initials only');
  return notes;
}
