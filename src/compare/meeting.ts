import type { ReadName } from '../language/name';
import { HASH } from '../language/same-run';
import { MOST_READINGS, type Reading } from '../language/reading';
import { meet, meeting, NOTHING_IN_COMMON } from './evidence';

/** How two names meet: which of their forms, in which language (by number), and by which readings; none for the generic channel. */
export interface Meeting {
  readonly a: ReadName;
  readonly b: ReadName;
  /** In 65,536ths of a bit. */
  readonly evidence: number;
  readonly language: number;
  /** The readings in that language by number, counted from 0; -1 for none. {@link readingsOf} gives them. */
  readonly left: number;
  readonly right: number;
  /** One of them is perhaps cut off, and the other was cut like it. */
  readonly isCut?: boolean;
  /** They are aliases of names that say otherwise, and count no more than such do. */
  readonly isBeside?: boolean;
}

/** Two names without their aliases; `cost` is what the meeting costs for being one of several tries. Of equal readings the same meet, whichever name is first. */
export function meetWhole(a: ReadName, b: ReadName, cost = 0, least: number = NOTHING_IN_COMMON, most: number = MOST_READINGS): Meeting {
  const swapped = isBefore(b, a);
  const evidence = meet((swapped ? b : a).codes, 0, (swapped ? a : b).codes, 0, least - cost, most) + cost;
  const { language, left, right } = meeting;
  return { a, b, evidence, language, left: swapped ? right : left, right: swapped ? left : right };
}

/** One order of any two names, whichever is first: by what stands in the packed names that are to be compared anyway, and by their texts where that is the same. */
function isBefore(a: ReadName, b: ReadName): boolean {
  const one = a.codes[HASH] ?? 0;
  const other = b.codes[HASH] ?? 0;
  return one === other ? a.text < b.text : one < other;
}

/** The readings by which two names met: looked up when a meeting is laid out, which few are. */
export const readingsOf = ({ a, b, language, left, right }: Meeting): { left: Reading | undefined; right: Reading | undefined } => ({
  left: a.byLanguage[language]?.[left], right: b.byLanguage[language]?.[right],
});

/** The same, the other name first. */
export const turned = ({ a, b, left, right, ...rest }: Meeting): Meeting => ({ ...rest, a: b, b: a, left: right, right: left });
