import { withProperty } from '../text/property';

/** A surname of one letter, and a given name of two. */
const LETTER = withProperty(String.raw`^[\p{sc=Hangul}\p{sc=Han}]$`, 'u');
const GIVEN = withProperty(String.raw`^[\p{sc=Hangul}\p{sc=Han}]{2}$`, 'u');
/** A surname in Latin letters; a given name of one word or two, and of two syllables: 王 Wang is one surname twice, and Kim 金 as well. */
const WORD = withProperty(String.raw`^\p{sc=Latin}{2,10}$`, 'u');
const WORDS = withProperty(String.raw`^(?=.*[aeiouy][^aeiouy]+[aeiouy])\p{sc=Latin}[\p{sc=Latin}\p{M}'.-]+(?: \p{sc=Latin}[\p{sc=Latin}\p{M}'.-]*)?$`, 'iu');

/**
 * The whole name, surname first, of which two texts in two scripts may be the halves: KIM and 민수, 金 and 민수, Minsu and 김. Each may be a name of its own as well, so this is one more.
 * Undefined where neither is a surname by its length.
 */
export const acrossScripts = ([one = '', other = '']: readonly string[]): string | undefined => behind(one, other) ?? behind(other, one);

function behind(surname: string, given: string): string | undefined {
  const letter = LETTER().test(surname);
  if (GIVEN().test(given)) return letter || WORD().test(surname) ? `${surname} ${given}` : undefined;
  // Two words without a surname are no Korean name, but two syllables are.
  return letter && WORDS().test(given) ? `${surname} ${given.replace(' ', '-')}` : undefined;
}
