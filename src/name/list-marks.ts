import { once } from '../text/once';
import { anySurname } from './usual-surnames';

/** Signs and numbers that stand before a line of a list, and are no part of the name in it: ■ 성명, 가. 김정은, 一、金正恩, ii. Chen Zhi. */
const MARK = once(() => new RegExp([
  String.raw`^[^\p{L}\p{M}\p{N}([{"<]+ `,
  // A letter with a full stop is an initial.
  String.raw`^(?:(?:[가나다라마바사아자차카타파하ក-ឈ甲乙丙]|[一二三四五六七八九十]{1,3})[.)、]|[a-z]{1,3}\)) ?(?=\p{L}{2})`,
  String.raw`^(?:[ivx]+|[IVX]{2,4})\. ?(?=\p{L}+,? \p{L})`,
  // ㉮ comes as its letter. Given names of three syllables are rare, whole names begin so.
  `^[가나다라마바사아자차카타파하] (?=(?:${anySurname('marked')})[가-힣]{2}$)`,
].join('|'), 'u'));

/** A line without the mark of a list before it. */
export const withoutMark = (line: string): string => line.replace(MARK(), '');
