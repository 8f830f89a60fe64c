import { ALA_LC, consonantIn } from './romanize';

/** P(a stack is written as Indologists write its letters): in the names of kings and monks (ឥន្ទ្រវរ្ម័ន is Indravarman), and hardly in others. */
const INDIC = 0.03;

/** P(form | consonant) with the Indic spelling of a stack (ALA-LC 2012 without its marks), which other standards write as it sounds. Single letters have theirs in the table. */
export function withIndic(unit: string, spellings: readonly (readonly [form: string, p: number])[]): readonly (readonly [string, number])[] {
  // អ has no letter of its own: it says that a vowel begins.
  if (!unit.includes('\u17d2') || unit.includes('អ')) return spellings;
  const form = consonantIn(unit, ALA_LC).normalize('NFD').replace(/[^a-z]/gu, '');
  if (form === '' || spellings.some(([known]) => known === form)) return spellings;
  return [...spellings.map(([known, p]) => [known, p * (1 - INDIC)] as const), [form, INDIC]];
}
