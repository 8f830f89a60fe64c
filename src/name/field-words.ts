import text from './fields.tsv';
import { alternatives } from '../text/alternatives';
import { once } from '../text/once';
import { cell } from '../text/table';
import { rowsInBothForms } from './both-forms';

const table = once(() => rowsInBothForms(text));

const wordsAt = (places: readonly string[]): string[] => table().filter((row) => places.includes(cell(row, 2))).map((row) => cell(row, 0));

/** The words of some places as a pattern, the longest first. */
export const listedFields = (...places: readonly string[]): string => alternatives(wordsAt(places));

/** The same for labels: several, numbers of papers, and letters set apart to fill a line (姓 名, 성 명). */
export const listedLabels = (...places: readonly string[]): string => {
  const words = wordsAt(places);
  return String.raw`(?:${alternatives([...words, ...words.filter((word) => SHORT.test(word)).map((word) => [...word].join(' '))])})(?:\(s\)|s| ?(?:#|n(?:o\.?|umber)(?!\w)|号码?|號碼?|번호))?`;
};

const SHORT = /^[\u4e00-\u9fff\uac00-\ud7a3]{2,4}$/u;

/** Words that are notes by themselves. */
export const noteWords: () => ReadonlySet<string> = once(() => new Set(wordsAt(['note', 'word'])));

/** The beginning of a word as one number: two letters of Chinese or Korean, three of others. */
const beginning = (first: number, second: number, third: number): number => (first >= 0x2e80 ? (first << 5) ^ second : (first << 10) ^ (second << 5) ^ third);

/** Words without a colon that show that a line is more than a name: labels, and the words of phrases. */
const telling = once(() => {
  const words = [...wordsAt(['alone', 'surname', 'given', 'phrase']), '姓名', '姓 名', '성 명', '이름 ', '이 름', '성 함', '男 ', '女 ', '男', '女'];
  return new Set(words.map((word) => beginning(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))));
});

/** Whether a word with these first letters, in lower case, may be one of them: of nearly no name any is. */
export const maySay = (first: number, second: number, third: number): boolean => telling().has(beginning(first, second, third));
