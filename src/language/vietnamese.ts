import table from './vietnamese.tsv';
import { once } from '../text/once';
import { cell, counted, rows } from '../text/table';

/** log2 P(a name in Latin letters is Vietnamese). */
const VIETNAMESE = Math.log2(0.04);
/** log2 P(it stands surname last, as abroad). */
const TURNED = -3;
/** log2 P(so many words); of none and one, and of more, there are none. */
const WORDS: readonly number[] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, -2.7, -0.6, -2.5, -5];

/** Columns of the table. */
const SURNAME = 1;
const MIDDLE = 2;
const GIVEN = 3;

type Shares = readonly [word: string, surname: number, middle: number, given: number];

/** log2 of each word's share of surnames, middle names and given names. */
const shares = once((): ReadonlyMap<string, Shares> => {
  const counts = rows(table).map((row): Shares => [cell(row, 0), counted(row, SURNAME), counted(row, MIDDLE), counted(row, GIVEN)]);
  const share = (column: 1 | 2 | 3): ((row: Shares) => number) => {
    const sum = counts.reduce((total, row) => total + row[column], 0);
    return (row) => Math.log2(row[column] / sum);
  };
  const [surname, middle, given] = [share(SURNAME), share(MIDDLE), share(GIVEN)];
  return new Map(counts.map((row) => [row[0], [row[0], surname(row), middle(row), given(row)]]));
});

/**
 * log2 P(words in this order, and that they are a Vietnamese name); −∞ where a word is not listed: it may be a rarer name, or a common one mistyped (Nguyen Vna Hung), which plain words would
 * tell worse than the rooms do.
 */
export function vietnameseBits(words: readonly string[]): number {
  const count = WORDS[words.length] ?? Number.NEGATIVE_INFINITY;
  if (count === Number.NEGATIVE_INFINITY) return count;
  const [first = '', ...rest] = words;
  return VIETNAMESE + count + Math.max(inOrder(first, rest), TURNED + inOrder(rest.at(-1) ?? '', [...rest.slice(0, -1), first]));
}

/** log2 P of a surname and the names behind it, the given one last. */
const inOrder = (surname: string, rest: readonly string[]): number =>
  rest.reduce((bits, word, i) => bits + (shares().get(word) ?? NONE)[i === rest.length - 1 ? GIVEN : MIDDLE], (shares().get(surname) ?? NONE)[SURNAME]);

/** How rare a word is among Vietnamese names, in bits, where it is commonest; ∞ for one that is not listed. */
export function vietnameseRarity(word: string): number {
  const [, surname, middle, given] = shares().get(word) ?? NONE;
  return -Math.max(surname, middle, given);
}
const NONE: Shares = ['', Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
