import { partOf } from '../name/part';
import { anySurname } from '../name/usual-surnames';
import { once } from '../text/once';
import { lettersOf, type Written } from './written-letters';

/** log2 P(the space between two words of a name stands where it should not): KIMJONG UN, JONG UNKIM. Judgement, as for a slip of typing. */
export const MISPLACED = -8;

/** A space in the wrong place leaves a surname and a syllable in one word, and a syllable in the other. */
const LONG: readonly [least: number, most: number] = [5, 10];
const MOST_BESIDE = 5;
/** A few surnames: looking at every name so would take a fifth of its reading. */
const WITH_SURNAME = once(() => new RegExp(`^(?:${anySurname('spaced')})|(?:${anySurname('spaced')})$`, 'u'));

/** A name of two words as one, where its space may be misplaced; undefined elsewhere. Its letters keep their places. */
export function joinedWords({ name, parts }: Written): Written | undefined {
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 2 || name.marked !== undefined) return undefined;
  const [long, short] = first.letters.length >= second.letters.length ? [first.letters, second.letters] : [second.letters, first.letters];
  if (long.length < LONG[0] || long.length > LONG[1] || short.length > MOST_BESIDE || !WITH_SURNAME().test(long)) return undefined;
  const part = partOf(first.text + second.text);
  return part === undefined ? undefined : lettersOf({ ...name, parts: [part] }, (text) => text);
}
