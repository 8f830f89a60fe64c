import { foldHan } from '../text/fold-han';
import { cell, rows, type Row } from '../text/table';

/**
 * The rows of a table of words, of which the second column tells the script. Han words stand in it in their traditional form; of each that is written
 * otherwise in simplified form that is a row as well.
 */
export const rowsInBothForms = (text: string): Row[] =>
  rows(text).flatMap((row) => {
    const simplified = cell(row, 1) === 'han' ? foldHan(cell(row, 0)) : cell(row, 0);
    return simplified === cell(row, 0) ? [row] : [row, [simplified, ...row.slice(1)]];
  });
