import { BIT, fixed } from '../language/fixed';
import type { Name, ReadName } from '../language/name';
import { nameOf } from '../language/parse';
import { MOST_READINGS } from '../language/reading';
import { checkScore, optionsOf } from '../text/argument';
import { aliasesAlone } from './aliases-alone';
import { answerOf, BELOW } from './answer';
import type { Comparison } from './comparison';
import { NOTHING_IN_COMMON } from './evidence';
import { meetWhole, turned, type Meeting } from './meeting';
import { evidenceFor } from './score';
import { meetTruncated, PERHAPS } from './truncated';

/** Options of {@link compareNames}. */
export interface CompareOptions {
  /**
   * Below this score (0…1) names are not compared to the end, which saves work: then the score is 0, the evidence −12, the note `below minScore`, and no pairs
   * are laid out. 0 by default.
   */
  readonly minScore?: number | undefined;
}

/** An alias that meets is one try more: it costs the chance of having had it. */
export const ALIAS_COST: number = fixed(-1);

/**
 * Over the names and their aliases, the pair with the most evidence. Of equal ones the first wins, so both directions go
 * through them in the order of the texts.
 */
export function bestMeeting(a: ReadName, b: ReadName, least: number = NOTHING_IN_COMMON): Meeting {
  if (a.isOneForm && b.isOneForm) return meetWhole(a, b, 0, least);
  if (b.text < a.text) return turned(bestMeeting(b, a, least));
  const most = readingsEach(a, b);
  let best = meetForms(a, b, 0, least);
  for (const left of [a, ...a.aliases]) {
    for (const right of [b, ...b.aliases]) {
      if (left === a && right === b) continue;
      const met = meetForms(left, right, ALIAS_COST, best.evidence, most);
      const other = met.evidence <= best.evidence || left === a || right === b ? met : aliasesAlone(met, a, b);
      if (other.evidence > best.evidence) best = other;
    }
  }
  return best;
}

/** Slots that meet slots, over all the forms of two names: what a comparison may cost. Two names with one alias each stay far below. */
const MOST_MEETINGS = 100_000;

/** How many readings of a form may meet when every alias of one name meets every one of the other; fewer where both have many. */
function readingsEach(a: ReadName, b: ReadName): number {
  const meetings = slotsIn(a) * slotsIn(b);
  return meetings <= MOST_MEETINGS ? MOST_READINGS : Math.max(1, Math.floor(MOST_READINGS * Math.sqrt(MOST_MEETINGS / meetings)));
}

const slotsIn = (name: ReadName): number =>
  [name, ...name.aliases].reduce((sum, { readings }) => sum + readings.reduce((slots, reading) => slots + reading.slots.length, 0), 0);

/** Two names without their aliases; `cost` is what the meeting costs for being one of several tries. A name that is perhaps cut off meets as well what it may be cut from. */
export function meetForms(a: ReadName, b: ReadName, cost = 0, least: number = NOTHING_IN_COMMON, most: number = MOST_READINGS): Meeting {
  const whole = meetWhole(a, b, cost, least, most);
  return a.truncated || b.truncated ? meetTruncated(whole, a.truncated, b.truncated, cost + PERHAPS, most) : whole;
}

/**
 * Compares two names, in any script on either side: how much the written forms say that they are one name, and why.
 * Names may be strings or what {@link parseName} made of them; prepare those that are compared often. Symmetric,
 * deterministic, and no name gets more evidence with another than with itself. Anything but a string or a name is a
 * `TypeError`, a `minScore` out of range a `RangeError`.
 *
 * `compareNames('김정은', 'Kim Jong Un').score > 0.9 // => true`
 */
export function compareNames(a: string | Name, b: string | Name, options: CompareOptions = {}): Comparison {
  const left = nameOf(a, 'compareNames, first argument');
  const right = nameOf(b, 'compareNames, second argument');
  const minScore = optionsOf(options, 'compareNames').minScore ?? 0;
  checkScore(minScore, 'compareNames', 'minScore');
  if (minScore === 0) return answerOf(bestMeeting(left, right));
  const least = leastFor(minScore);
  const met = bestMeeting(left, right, least);
  // Most pairs end here: no answer is made for them.
  if (met.evidence <= least && least > NOTHING_IN_COMMON) return BELOW;
  const answer = answerOf(met);
  return answer.score >= minScore ? answer : BELOW;
}

/** Evidence below which no score reaches `minScore`, in 65,536ths of a bit. */
export const leastFor = (minScore: number, prior?: number): number =>
  Math.max(NOTHING_IN_COMMON, Math.min(fixed(1000), Math.floor(evidenceFor(minScore, prior) * BIT) - 2));
