/** Scripts with a room have no letter of this shape. */
const NATIVE = /^[\u1780-\uffff]{2,}$/u;
const SOUNDS = /^(?=.*[aeiou])[a-z'-]{2,}$/iu;
/** An initial and a glide, behind which the letter goes on: Xi@o, Hu@n. */
const GLIDE = /^[^aeiou]{1,2}[iu]$/iu;
const AFTER_GLIDE = /^[oni]/iu;
/** What a syllable ends with before another: Min@nghee. No name begins so. */
const CLOSED = /^n(?:g[^aeiou]|[^aeiouygh])/iu;

/**
 * The names on both sides of the sign that identity cards of Singapore and Malaysia put between them, where it touches both (TAN AH KOW@TAN KOH KOH). The word itself where the sign
 * may be a letter in disguise (K@ng, Xi@oming): where a side has no vowel, or is `alone`.
 */
export function splitAtSign(word: string, alone: boolean): string[] {
  const [before = '', behind = ''] = word.split('@');
  if (NATIVE.test(before) && NATIVE.test(behind)) return [before, behind];
  const goesOn = (GLIDE.test(before) && AFTER_GLIDE.test(behind)) || CLOSED.test(behind);
  return !alone && !goesOn && SOUNDS.test(before) && SOUNDS.test(behind) ? [before, behind] : [word];
}
