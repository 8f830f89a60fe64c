import { repertoire } from './repertoire';

/**
 * Han characters in the one form in which they are compared: traditional to simplified, Japanese, Korean and compatibility
 * forms to the same. Many to one, never the other way (余 is not always 餘), so folding twice is folding once.
 *
 * `foldHan('陳') // => '陈'`
 */
export function foldHan(text: string): string {
  const { fold } = repertoire();
  let folded = '';
  for (const char of text) {
    const form = String.fromCodePoint(fold(char.codePointAt(0) ?? 0));
    // The places of letters must stay true, so a form of another width is not taken: {@link Repertoire.fold} tells channels what 鋐 is.
    folded += form.length === char.length ? form : char;
  }
  return folded;
}
