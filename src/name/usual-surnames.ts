import table from './surnames.tsv';
import { once } from '../text/once';
import { cell, rows } from '../text/table';

/** Where a surname is looked for before a name is read: see the table. */
export type SurnameUse = 'called' | 'double' | 'marked' | 'sae' | 'spaced' | 'titled' | 'whole';

const uses = once(() => {
  const found = new Map<string, Set<string>>();
  for (const row of rows(table)) for (const use of cell(row, 1).split(' ')) found.set(use, (found.get(use) ?? new Set()).add(cell(row, 0)));
  return found;
});

/** The surnames that are looked for there. */
export const usualSurnames = (use: SurnameUse): ReadonlySet<string> => uses().get(use) ?? new Set();

/** The same as one of a regular expression's choices. */
export const anySurname = (use: SurnameUse): string => [...usualSurnames(use)].join('|');
