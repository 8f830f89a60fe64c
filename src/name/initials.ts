/** Capitals that no syllable is: no vowel among them, y only where it begins or where no language has it behind the letter before (CY, JY), and not ng, which is a syllable in Cantonese and Hokkien (NG, SNG). */
const TOGETHER = /^(?!.*NG$)(?:[B-DF-HJ-NP-TV-XZ]{2,3}|Y[B-DF-HJ-NP-TV-Z]{1,2}|[CFGJQWXZ]Y|[B-DF-HJ-NP-TV-XZ]{2}Y)$/u;
const HYPHENED = /^[A-Z]-[A-Z]$/u;

/** A word of a name of two, others being firms (BNK Trading LTD) or syllables (KIM CHEN YN), with the full stops of initials that were written without (JY Lee, Chan TM, Lee J-Y, as libraries and colleagues do); the word itself where it may be a syllable. */
export function withStops(word: string): string {
  if (word.length > 3 || !(TOGETHER.test(word) || HYPHENED.test(word))) return word;
  return word.replaceAll(/[A-Z]/gu, '$&.');
}

/** A surname of one syllable and two capitals with a vowel at the end. */
const AS_SYLLABLE = /^[A-Z][a-z]?[aeiou]{1,2}[a-z]{0,2} [A-Z][AEIOU]$/u;

/** What such a name is if the capitals are initials (Kim JE) and no syllable (Yun MA); undefined elsewhere. */
export const asInitials = (name: string): string | undefined => (name.length <= LONGEST && AS_SYLLABLE.test(name) ? name.replace(/[A-Z](?=[A-Z]?$)/gu, '$&.') : undefined);
const LONGEST = 9;
