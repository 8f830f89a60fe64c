/** Capitals that no syllable is: no vowel among them, y only where it begins or where no language has it behind the letter before (CY, JY), and not ng, which is a syllable in Cantonese and Hokkien (NG, SNG), nor lv and nv, which Chinese passports have for lü and nü. */
const TOGETHER = /^(?!.*NG$|[LN]V$)(?:[B-DF-HJ-NP-TV-XZ]{2,3}|Y[B-DF-HJ-NP-TV-Z]{1,2}|[CFGJQWXZ]Y|[B-DF-HJ-NP-TV-XZ]{2}Y)$/u;
const HYPHENED = /^[A-Z]-[A-Z]$/u;

/** A word of a name of two, or of three with a Western one (Peter CK Chan), others being firms (BNK Trading LTD) or syllables (KIM CHEN YN), with the full stops of initials that were written without (JY Lee, Chan TM, Lee J-Y, as libraries and colleagues do); the word itself where it may be a syllable. */
export function withStops(word: string): string {
  if (word.length > 3 || !(TOGETHER.test(word) || HYPHENED.test(word))) return word;
  return word.replaceAll(/[A-Z]/gu, '$&.');
}
