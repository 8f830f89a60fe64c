import { scriptOf } from '../text/script';

/** A script other than these. */
export const OTHER = 0;
export const LATIN = 1;
export const HAN = 2;
/** Latin letters too. */
export const INITIAL: number = LATIN | 4;

/** What evidence tells apart of the scripts that forms are in, by their first characters, as a number that fits into a byte. */
export function formScript(form: string): number {
  const script = scriptOf(form.codePointAt(0) ?? 0);
  if (script !== 'latin' && form !== '') return script === 'han' ? HAN : OTHER;
  return form.charAt(1) === '.' ? INITIAL : LATIN;
}
