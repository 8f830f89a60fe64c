import type { ReadName } from '../language/name';
import { MOST_READINGS, type Reading } from '../language/reading';
import { meet, meeting, NOTHING_IN_COMMON } from './evidence';

/** How two names meet: which of their forms, in which language (by number), and by which readings; none for the generic channel. */
export interface Meeting {
  readonly a: ReadName;
  readonly b: ReadName;
  /** In 65,536ths of a bit. */
  readonly evidence: number;
  readonly language: number;
  readonly left: Reading | undefined;
  readonly right: Reading | undefined;
  /** One of them is perhaps cut off, and the other was cut like it. */
  readonly isCut?: boolean;
}

/** Two names without their aliases; `cost` is what the meeting costs for being one of several tries. Of equal readings the same meet, whichever name is first. */
export function meetWhole(a: ReadName, b: ReadName, cost = 0, least: number = NOTHING_IN_COMMON, most: number = MOST_READINGS): Meeting {
  const swapped = b.text < a.text;
  const [one, other] = swapped ? [b, a] : [a, b];
  const evidence = meet(one.codes, 0, other.codes, 0, least - cost, most) + cost;
  const { language } = meeting;
  const [left, right] = [one.byLanguage[language]?.[meeting.left], other.byLanguage[language]?.[meeting.right]];
  return { a, b, evidence, language, left: swapped ? right : left, right: swapped ? left : right };
}
