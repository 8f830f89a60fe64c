import text from './affiliations.tsv';
import { once } from '../text/once';
import { cell } from '../text/table';
import { rowsInBothForms } from './both-forms';

const table = once(() => rowsInBothForms(text));

const listed = (kind: string, latin: boolean): (() => ReadonlySet<string>) =>
  once(() => new Set(table().filter((row) => cell(row, 2) === kind && (cell(row, 1) === 'latin') === latin).map((row) => cell(row, 0))));

/** The Latin words of a kind, and those of all other scripts, read when they are first asked for. */
export const latin = (kind: string): (() => ReadonlySet<string>) => listed(kind, true);
export const native = (kind: string): (() => ReadonlySet<string>) => listed(kind, false);
