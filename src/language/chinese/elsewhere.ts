import { scriptOf } from '../../text/script';

/*
 * The most that two forms say, in bits, where those who are written so are often no Chinese, and what they share is common among their own.
 */

/**
 * A surname in characters on both sides. Rare ones begin the commonest surnames of the Japanese: 鈴木, 松本 and 桜井 had 17 to 22 bits by their first characters, before another
 * given name.
 */
const WRITTEN = 8;

/** Vietnamese spellings on both sides: of ten who have them four are Nguyen, as one in 1,700 Chinese is, and Van or Thi stands in most of the older names. */
const VIETNAMESE = '@vietnamese';
const VIETNAMESE_SURNAME = 3;
const VIETNAMESE_SYLLABLE = 6;
/** Two that differ: spelling is the same for all there but for the marks, so that Lan is not Loan, though a character may be read as both. */
const OTHER_VIETNAMESE = -6;

const areVietnamese = (f: string, g: string): boolean => f.endsWith(VIETNAMESE) && g.endsWith(VIETNAMESE);
const isHan = (form: string): boolean => scriptOf(form.codePointAt(0) ?? 0) === 'han';

export function surnameAtMost(f: string, g: string): number {
  if (areVietnamese(f, g)) return f === g ? VIETNAMESE_SURNAME : OTHER_VIETNAMESE;
  return isHan(f) && isHan(g) ? WRITTEN : Number.POSITIVE_INFINITY;
}

export const characterAtMost = (f: string, g: string): number => (!areVietnamese(f, g) ? Number.POSITIVE_INFINITY : f === g ? VIETNAMESE_SYLLABLE : OTHER_VIETNAMESE);
