import type { Split } from './native-reader';
import type { Written } from './written-letters';

/** Korean and Chinese writers put the surname first in their own script; the reverse is a form filled in the Western way. */
const FIRST = Math.log2(0.93);
const LAST = Math.log2(0.03);
/** A surname alone, or a given name (a stage name, a monk's) alone. */
const SURNAME_ONLY = Math.log2(0.02);
const GIVEN_ONLY = Math.log2(0.02);

/** The longest given name in syllables. */
const GIVEN = 4;

/**
 * Cuts a name in its own script: `isDouble` tells the surnames of two characters. Both cuts are kept where both are
 * possible (선우 용 and 선 우용); the frequencies of surname and given syllables decide.
 */
export function splitSurname(name: Written, isDouble: (letters: string) => boolean): Split[] {
  const { letters, parts } = name;
  const end = letters.length;
  const found: Split[] = [];
  const width = (at: number): number => ((letters.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  /** The likelier of two ways to the same split stands. */
  const add = (bits: number, surname: readonly [number, number], given: readonly [number, number]): void => {
    const same = found.findIndex((split) => split.surname[0] === surname[0] && split.surname[1] === surname[1] && split.given[0] === given[0]);
    if (same < 0) found.push({ bits, surname, given });
    else if ((found[same]?.bits ?? 0) < bits) found[same] = { bits, surname, given };
  };
  if (end === 0) return found;
  const one = width(0);
  const two = one < end ? one + width(one) : 0;
  // A space after the first word makes that word the surname, or with two words of one and two syllables reversed, the last.
  if (parts.length >= 2) {
    const first = name.starts[1] ?? 0;
    const last = name.starts[parts.length - 1] ?? 0;
    if (first <= two) add(FIRST, [0, first], [first, end]);
    if (end - last <= 2) add(LAST, [last, end], [0, last]);
  }
  const together = parts.length === 1 ? 0 : Math.log2(0.05);
  if (end > one && end - one <= GIVEN * 2) add(FIRST + together, [0, one], [one, end]);
  if (two > 0 && end > two && isDouble(letters.slice(0, two))) add(FIRST + together, [0, two], [two, end]);
  if (end <= two || end === one) add(SURNAME_ONLY, [0, end], [end, end]);
  if (end <= GIVEN * 2) add(GIVEN_ONLY + together, [0, 0], [0, end]);
  return found;
}
