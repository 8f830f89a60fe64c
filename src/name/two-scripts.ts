import { withProperty } from '../text/property';

/**
 * A surname and a given name: one letter of Hangul or Han before two, or before Latin words of two syllables (王 Wang is one surname twice); Latin letters before two.
 */
const HALVES = withProperty(
  String.raw`^(?:[\p{sc=Hangul}\p{sc=Han}] (?=.*[aeiouy][^aeiouy]+[aeiouy])[a-z][a-z'.-]+(?: [a-z'.-]+)?|(?:[\p{sc=Hangul}\p{sc=Han}]|[a-z]{2,10}) [\p{sc=Hangul}\p{sc=Han}]{2})$`, 'iu',
);

/**
 * The whole name, surname first, of which two texts in two scripts may be the halves: KIM and 민수, 金 and 민수, Minsu and 김. Each may be a name of its own as well, so this is one more.
 * Undefined where neither is a surname by its length.
 */
export function acrossScripts([one = '', other = '']: readonly string[]): string | undefined {
  const name = [`${one} ${other}`, `${other} ${one}`].find((halves) => HALVES().test(halves));
  // Two words without a surname are no Korean name, but two syllables are.
  return name?.replace(/(?<= .*) /u, '-');
}
