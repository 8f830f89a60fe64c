import { BIT } from '../language/fixed';
import { languages } from '../language/languages';
import { areOtherKinds } from '../language/packed';
import { hasLetters } from '../language/same-run';
import type { ReadName } from '../language/name';
import type { Reading } from '../language/reading';
import { BESIDE, NOTHING, type Channel, type Comparison, type Pair } from './comparison';
import { NOTHING_IN_COMMON } from './evidence';
import { readingsOf, type Meeting } from './meeting';
import { isNothing, pairsOf } from './pairs';
import { scoreOf } from './score';

/**
 * What a meeting says to callers. Pairs are laid out when they are first asked for, since most comparisons of a search end with the
 * score; they are properties of the object all the same, so that it can be spread, copied and written as JSON. All answers share their
 * getters: an object literal with getters of its own took longer to make than the comparison before it. Even so each getter takes a tenth of a microsecond to
 * define, so that names with nothing in common, which are nearly all that are compared, have only that of their pairs: what else is said of them is known.
 */
export const answerOf = (meeting: Meeting): Comparison => new Answer(meeting) as unknown as Comparison; // the constructor defines the rest

class Answer {
  readonly score: number;
  readonly evidence: number;
  readonly language: Channel;
  declare readonly reading: number;
  declare readonly notes: readonly string[];
  readonly #meeting: Meeting;
  #pairs: readonly Pair[] | undefined;

  constructor(meeting: Meeting) {
    this.evidence = roundedBits(meeting.evidence / BIT);
    this.score = scoreOf(this.evidence);
    this.language = languages[meeting.language]?.code ?? 'other';
    this.#meeting = meeting;
    Object.defineProperty(this, 'pairs', Answer.#laidOut);
    if (isNothing(meeting) && hasLetters(meeting.a.codes, 0) && hasLetters(meeting.b.codes, 0)) {
      this.reading = this.evidence;
      this.notes = [NOTHING];
    } else {
      Object.defineProperty(this, 'reading', Answer.#reading);
      Object.defineProperty(this, 'notes', Answer.#notes);
    }
  }

  #layOut(): readonly Pair[] {
    return (this.#pairs ??= pairsOf(this.#meeting).map(({ left, right, bits, language, reason, units }) => ({
      left, right, bits: roundedBits(bits), language, reason,
      units: units.map((unit) => ({ left: unit.left, right: unit.right, bits: roundedBits(unit.bits) })),
    })));
  }

  static readonly #laidOut = shared((answer) => answer.#layOut());
  static readonly #reading = shared((answer) => roundedBits(answer.evidence - answer.#layOut().reduce((sum, { bits }) => sum + bits, 0)));
  static readonly #notes = shared((answer) => notesOf(answer.#meeting));
}

/** A property that is found out when it is asked for. */
function shared(find: (answer: Answer) => unknown): PropertyDescriptor & ThisType<Answer> {
  return { enumerable: true, configurable: true, get() { return find(this); } };
}

/** What is said of names that were not compared to the end. */
export const BELOW: Comparison = { score: 0, evidence: NOTHING_IN_COMMON / BIT, pairs: [], reading: NOTHING_IN_COMMON / BIT, language: 'other', notes: ['below minScore'] };

/** Bits to a millionth: more digits would only show how numbers are kept. */
export const roundedBits = (bits: number): number => Math.round(bits * 1e6) / 1e6 + 0;

function notesOf(meeting: Meeting): string[] {
  const { a, b, isCut, isBeside } = meeting;
  if (a.parts.length === 0 || b.parts.length === 0) return ['nothing to compare'];
  if (isNothing(meeting)) return [NOTHING];
  const { left, right } = readingsOf(meeting);
  const notes: string[] = [];
  if (left !== undefined && right !== undefined) {
    const given = Math.min(left.slots.length - left.surname, right.slots.length - right.surname);
    if (given === 0) notes.push('surname only');
    if (left.surname !== right.surname) notes.push('surname missing on one side');
    for (const system of new Set([left.system, right.system])) if (system !== '') notes.push(`read as ${system}`);
  }
  if (hasInitialsOnly(a, left) || hasInitialsOnly(b, right)) notes.push('initials only');
  if (isCut === true) notes.push('perhaps cut off');
  if (isBeside === true) notes.push(BESIDE);
  if (areOtherKinds(a.codes, 0, b.codes, 0)) notes.push('one is a company');
  return notes;
}

/** Beside a surname, and Western names that were left aside, the name has nothing but initials (J. Kim, Kim D. J.); a middle one (John F. Kennedy) limits nothing. */
function hasInitialsOnly({ parts }: ReadName, reading: Reading | undefined): boolean {
  const whole = parts.filter(({ initial }, i) => !initial && reading?.extras.includes(i) !== true).length;
  return whole <= 1 && parts.some(({ initial }) => initial);
}
