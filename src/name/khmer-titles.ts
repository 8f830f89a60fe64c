import { once } from '../text/once';
import { oneSlip } from '../text/one-slip';
import { isMark } from '../text/property';
import { folded } from './khmer-spelling';
import { gluedBefore, khmerTitles, SHORTEST_GLUED } from './title-words';

const LABEL = 'ឈ្មោះ';
/** A number in a list that touches the name: ទី១-សុខ. */
const NUMBERED = /^(?:ទី)?[\d០-៩]{1,3}[-.)]+(?=[\u1780-\u17b3])/u;
/** The fewest letters of a word that a title is cut from. */
const LEFT = 2;
/** Fewer letters are an abbreviation, which a full stop tells from a name: ឯ.ឧ.ហ៊ុន. */
const SHORTEST = 3;

/** How many letters at the beginning of a Khmer word are a title, a number or a label that touches the name; 0 where none are. */
export function gluedKhmer(word: string): number {
  const label = word.indexOf(LABEL);
  const number = label > 0 ? label + LABEL.length : NUMBERED.exec(word)?.[0].length ?? 0;
  if (number > 0 && leavesName(word, number)) return number;
  const ends: number[] = [];
  const start = folded(word, ends);
  for (let n = Math.min(gluedBefore().longest.get(start.slice(0, SHORTEST_GLUED)) ?? 0, start.length - 1); n >= SHORTEST_GLUED; n--) {
    const to = ends[n - 1] ?? word.length;
    if (gluedBefore().titles.has(start.slice(0, n)) && leavesName(word, to) && (n >= SHORTEST || word.charAt(to - 1) === '.')) return to;
  }
  return 0;
}

/** A vowel sign, subscript or mark belongs to the letter before it, so a word is never cut there. */
const leavesName = (word: string, to: number): boolean => word.length - to >= LEFT && !isMark(word.charAt(to));

/** With fewer letters a name may be one slip from a title. */
const LONG = 6;

/** Titles of nearly so many letters, by their first two, which slips leave alone. */
const byBeginning = once(() => {
  const found = new Map<string, string[]>();
  for (const title of khmerTitles().map((one) => folded(one))) {
    if (title.length >= LONG - 1) found.set(title.slice(0, 2), [...(found.get(title.slice(0, 2)) ?? []), title]);
  }
  return found;
});

/** Whether a word is one slip from a title: ឯកឧតម្ត, លោកជុំទាវ. */
export function isNearTitle(word: string): boolean {
  if (word.length < LONG) return false;
  const letters = folded(word);
  return letters.length >= LONG && (byBeginning().get(letters.slice(0, 2)) ?? []).some((title) => oneSlip(letters, title));
}
