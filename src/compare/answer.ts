import { BIT } from '../language/fixed';
import { languages } from '../language/languages';
import type { Meeting } from './compare';
import type { Channel, Comparison, Pair } from './comparison';
import { NOTHING_IN_COMMON } from './evidence';
import { pairsOf } from './pairs';
import { scoreOf } from './score';

/** What a meeting says to callers. Pairs are laid out when they are asked for: most comparisons of a search end with the score. */
export class Answer implements Comparison {
  readonly score: number;
  readonly evidence: number;
  readonly language: Channel;
  readonly #meeting: Meeting;
  #pairs: readonly Pair[] | undefined;

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
    this.evidence = rounded(meeting.evidence);
    this.score = scoreOf(this.evidence);
    this.language = languages[meeting.language]?.code ?? 'other';
  }

  get pairs(): readonly Pair[] {
    const { a, b } = this.#meeting;
    return (this.#pairs ??= pairsOf(a, b, this.#meeting).map((pair) => ({
      ...pair,
      bits: rounded(pair.bits * BIT),
      units: pair.units.map((unit) => ({ ...unit, bits: rounded(unit.bits * BIT) })),
    })));
  }

  get reading(): number {
    return rounded(this.#meeting.evidence - this.pairs.reduce((sum, { bits }) => sum + bits, 0) * BIT);
  }

  get notes(): readonly string[] {
    return notesOf(this.#meeting);
  }

  /** What `JSON.stringify` writes: everything. */
  toJSON(): Comparison {
    const { score, evidence, pairs, reading, language, notes } = this;
    return { score, evidence, pairs, reading, language, notes };
  }
}

/** What is said of names that were not compared to the end. */
export const BELOW: Comparison = { score: 0, evidence: NOTHING_IN_COMMON / BIT, pairs: [], reading: 0, language: 'other', notes: ['below minScore'] };

/** Bits to a millionth: more digits would only show how numbers are kept. */
export const roundedBits = (bits: number): number => Math.round(bits * 1e6) / 1e6 + 0;
const rounded = (evidence: number): number => roundedBits(evidence / BIT);

function notesOf({ a, b, left, right }: Meeting): string[] {
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
