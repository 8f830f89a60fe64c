import type { Warning } from '../text/bounds';
import { withProperty } from '../text/property';

/** What stands for a letter that the writer hid, in the letters of a name. */
export const MASK = '○';

/** The signs that newspapers, courts and banks hide letters by. */
const ANYWHERE = '*○◯〇□■●×◇△';
export const MASK_SIGNS: string = `${ANYWHERE}?#_`;

/** Those that stand nowhere else as a class; O and X (김OO, 陈XX) only behind a letter of an East Asian script, and not where a Latin word begins. */
const SIGNS = `[${ANYWHERE}]`;
const LETTER = String.raw`(?:(?!〇)[\p{sc=Hangul}\p{sc=Han}])`;
const CROSSES = String.raw`[OX]+(?![A-Za-z])`;
const HIDDEN = withProperty(String.raw`(?<!${LETTER})${LETTER}+(?: ?${SIGNS}|${CROSSES}| [OX]{2}(?![A-Za-z]))(?:${LETTER}|${SIGNS}|${CROSSES})*`, 'gu');
const SIGN = withProperty(String.raw`${SIGNS}|[OX]`, 'gu');
/** Others, small letters and zero for O, hide one of three letters, or the last two (홍?동, 홍0동, 김ㅇㅇ). */
const OTHERS = withProperty(String.raw`(?<=^${LETTER})(?:(?:\?\?|##|xx|oo|ㅇㅇ)$|[?#_0xoㅇ](?=${LETTER}$))`, 'gu');
/** What tells persons of one surname apart in judgments: 王某1, 王某某A, 王某甲. */
const NUMBER = withProperty(String.raw`(?<=^\p{sc=Han}{1,2}某{1,2})(?:\d{1,2}|[A-Z甲乙丙丁戊己庚辛壬癸])$`, 'gu');
/** 某 behind other letters; as all that follows the surname it stands for the whole given name, and so do 모 before 씨 and 아무개. */
const CERTAIN = withProperty(String.raw`(?<=\p{sc=Han})某`, 'gu');
const SOMEBODY = withProperty(String.raw`(?<=^(?!某)\p{sc=Han})某$|(?<=^[가-힣]{1,2}) ?(?:아무개|모 ?(?:\(\d+[^()]*\) ?)?(?:씨|군|양)(?![가-힣]))`, 'gu');

/** Letters in one masked name, at most: what is longer, and one star behind three letters, which is a footnote, hides none. */
const MOST = 4;

/**
 * A name with {@link MASK} for each letter that the writer hid (김*은, 김OO, 陳○明, 陈某某), and without what stands for a whole given name (陈某, 김모 씨). Only
 * behind a letter: a name whose surname is hidden is read without it.
 */
export function unmask(text: string, warnings: Set<Warning>): string {
  const found = text
    .replace(OTHERS(), (hidden) => MASK.repeat(hidden.length))
    .replace(NUMBER(), '')
    .replace(SOMEBODY(), '')
    .replace(CERTAIN(), MASK)
    .replace(HIDDEN(), (run) => {
      const letters = run.replace(' ', '');
      if (letters.length > MOST || (letters.length === MOST && letters.endsWith('*') && letters.search(SIGN()) === MOST - 1)) return run;
      return letters.replace(SIGN(), MASK);
    });
  if ((found === text && !found.includes(MASK)) || found.trim() === '') return text;
  warnings.add('masked');
  return found;
}
