import { lettersOf } from '../../text/jamo';
import { fitOfMark, SAID } from '../marks';
import { markedVowel } from './standards';

/*
 * McCune–Reischauer (1939) and the North's system of 1992 have ŏ and ŭ, and the former a sign of breath behind ch, k, p and t, where a name
 * in plain letters has one spelling for 정 and 종, for 근 and 군, for 전 and 천.
 */

/** Spelt otherwise than by these systems, though the writer has their marks. */
const OTHERWISE = 0.15;
/** A sign of breath is left out by a writer who has breves, and none of these signs elsewhere. */
const LEFT_OUT = 0.3;
const BREATHED = 'ㅊㅋㅌㅍ';
const VOWELS = /[aeiouwy]+/u;

/** How well the marks of a spelling fit a Hangul syllable: P(marks | syllable, letters). */
export function fitOfMarks(code: number, letters: string, marks: string): number {
  const { onset, vowel } = lettersOf(code);
  let fit = 1;
  if (marks.includes(SAID.breve) || marks.includes(SAID.noBreve)) {
    const { letters: bare, breve } = markedVowel(vowel);
    fit *= bare === (VOWELS.exec(letters)?.[0] ?? '') ? fitOfMark(breve, marks.includes(SAID.breve)) : OTHERWISE;
  }
  if (marks.includes(SAID.breath) || marks.includes(SAID.noBreath)) fit *= fitOfMark(BREATHED.includes(onset), marks.includes(SAID.breath));
  if (marks.includes(SAID.perhapsNoBreath) && BREATHED.includes(onset)) fit *= LEFT_OUT;
  return fit;
}
