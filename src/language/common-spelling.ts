import table from './common-spellings.tsv';
import type { Part } from '../name/written';
import { once } from '../text/once';
import { cell, rows } from '../text/table';

const words = once(() => new Map(rows(table).flatMap((row) => cell(row, 1).split(' ').map((spelling): [string, string] => [spelling, cell(row, 0)]))));

const ABDUL = 'abdul';
/** The servant (Abd) of one of the names of God, joined with an article whose l the next letter may have swallowed: Abdelfattah, Abderrahmane, Abdussalam, Abdel. */
const SERVANT = /^abd[aeou]+(?:l|([dnrstz])(?=\1)|[dnrstz]$)/;
/** The article that begins a word behind Abd, and its letters. */
const ARTICLE = /^[aeu][ldnrstz]/;
const ARTICLE_LETTERS = 2;

/**
 * The letters that a part is compared in where no room reads the name: of a name with many spellings the one that stands for all (Mohd is Muhammad), and
 * 'Abd al-Haqq is Abdul Haqq. Of 35,026 Latin names of sanctions lists one in seven has such a word.
 */
export function commonSpelling({ letters, breaks }: Part, before: Part | undefined): string {
  if (letters.startsWith('abd')) return letters === 'abd' ? ABDUL : letters.replace(SERVANT, ABDUL);
  if (breaks[0] === ARTICLE_LETTERS && before?.letters === 'abd' && ARTICLE.test(letters)) return letters.slice(ARTICLE_LETTERS);
  return words().get(letters) ?? letters;
}
