import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import systems from './systems.tsv';

/** P(a stack is written as Indologists write its letters): in the names of kings and monks (ឥន្ទ្រវរ្ម័ន is Indravarman), and hardly in others. */
const INDIC = 0.03;

/** ALA-LC 2012, the last column of the standards, without its marks. */
const letters = once(() => new Map(rows(systems).map((row) => [cell(row, 0), cell(row, 4).normalize('NFD').replace(/[^a-z]/gu, '')])));

/** P(form | consonant) with the Indic spelling of a stack, which other standards write as it sounds. Single letters have theirs in the table. */
export function withIndic(unit: string, spellings: readonly (readonly [form: string, p: number])[]): readonly (readonly [string, number])[] {
  const parts = unit.replace(/ final$/u, '').split('\u17d2');
  const indic = parts.map((part) => letters().get(part) ?? '');
  const form = indic.join('');
  if (parts.length < 2 || indic.includes('') || spellings.some(([known]) => known === form)) return spellings;
  return [...spellings.map(([known, p]) => [known, p * (1 - INDIC)] as const), [form, INDIC]];
}
