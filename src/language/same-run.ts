import { hashOfMarks } from './marks';
import type { ReadName } from './name';

/** Where two hashes of a name's letters stand in its packed form: see packed.ts. */
export const HASH = 1;

/** Hashes of what makes two names the same: the letters and their script (43 bits), marks that tell names apart, how words divide them, and hyphens the words; zero for a name without letters. */
export function hashLetters({ written, parts }: ReadName, script: number, codes: Int32Array): void {
  const { letters } = written;
  if (letters === '') return;
  // FNV-1a, and Bernstein's with another start.
  let one = 0x811c9dc5 ^ script;
  let other = 5381;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = (Math.imul(other, 33) + code) | 0;
  }
  let words = one;
  let within = 0;
  let start = 0;
  for (const part of parts) {
    words = Math.imul(words ^ part.letters.length, 0x01000193);
    for (const place of part.breaks) within = (within % MOST_WITHIN) + 1 + ((start + place) % MOST_WITHIN);
    start += part.letters.length;
  }
  codes[HASH] = one;
  const marks = written.marks === undefined ? 0 : hashOfMarks(written.marks, MOST_MARKS);
  codes[HASH + 1] = (other << LETTERS_AT) | (marks << DIVIDED_BITS) | ((within === 0 ? 0 : 1 + (within % MOST_WITHIN)) << WORD_BITS) | ((words >>> (33 - WORD_BITS)) << 1) | 1; // never zero
}

/** The lower bits of the second hash: of the words, and one that is set. */
const WORD_BITS = 12;
/** And those of how hyphens divide the words, 0 where none does. */
const DIVIDED_BITS = WORD_BITS + 5;
const MOST_WITHIN = 31;
/** And those of marks, 0 where none tell anything. */
const LETTERS_AT = DIVIDED_BITS + 4;
const MOST_MARKS = 15;

/** Whether a name has letters at all. */
export const hasLetters = (codes: Int32Array, at: number): boolean => codes[at + HASH + 1] !== 0;

/** Whether two names have the same letters, however their words divide them, unless hyphens or marks contradict each other. */
export const sameRun = (a: Int32Array, at: number, b: Int32Array, other: number): boolean =>
  a[at + HASH] === b[other + HASH] && ((a[at + HASH + 1] ?? 0) ^ (b[other + HASH + 1] ?? 0)) >>> LETTERS_AT === 0 && a[at + HASH + 1] !== 0 &&
  !contradict(a, at, b, other, WORD_BITS, MOST_WITHIN) && !contradict(a, at, b, other, DIVIDED_BITS, MOST_MARKS);

/** Whether they have them in the same words. */
export const sameWords = (a: Int32Array, at: number, b: Int32Array, other: number): boolean =>
  (((a[at + HASH + 1] ?? 0) ^ (b[other + HASH + 1] ?? 0)) & ((1 << WORD_BITS) - 1)) === 0;

/** Whether both have hyphens, or marks, and others: Yun-a is not Yu-na, Kim Yŏng-ch'ŏl not Kim Yong-ch'ŏl. What is left out contradicts nothing. */
function contradict(a: Int32Array, at: number, b: Int32Array, other: number, from: number, most: number): boolean {
  const [one, another] = [((a[at + HASH + 1] ?? 0) >>> from) & most, ((b[other + HASH + 1] ?? 0) >>> from) & most];
  return one !== 0 && another !== 0 && one !== another;
}
