import { weighted } from '../../text/table';
import type { ChannelSource, Emission } from '../channel-source';
import type { Sound } from '../reading';
import { UnitSums } from '../unit-sums';

/** What a form begins with that is no spelling, but several that a writer by ear may have meant; no Latin letter, so that nobody mistypes it. */
const MEANT = 'μ';

export const isMeant = (form: string): boolean => form.startsWith(MEANT);

/** The form of letters that a writer by ear may have meant; a spelling where there is but one. */
export function formMeant(letters: Sound['letters']): string {
  if (letters.length === 1) return letters[0]?.[0] ?? '';
  return MEANT + letters.filter(([, p]) => p >= LEAST).map(([one, p]) => `${one}:${Math.round(p * 1000)}`).join(' ');
}

/** Spellings that are meant more seldom say nothing. */
const LEAST = 0.01;

const joined = new WeakMap<Sound['letters'], WeakMap<Sound['letters'], Sound['letters']>>();

/** Two sounds that are written as one: a stack of consonants, or a vowel of two. The same for the same two, which are those of a table; at most a hundred spellings, however many were joined. */
export function together(first: Sound['letters'], second: Sound['letters']): Sound['letters'] {
  let by = joined.get(first);
  if (by === undefined) joined.set(first, (by = new WeakMap()));
  let found = by.get(second);
  if (found === undefined) by.set(second, (found = first.flatMap(([one, p]) => second.map(([other, q]) => [one + other, p * q] as const)).filter(([, p]) => p >= LEAST)));
  return found;
}

/** Of use to one call at a time. */
const sums = new UnitSums();

/**
 * The units behind such a form: P(unit | form) is that of the spellings, each as likely as it is meant. As often as its spellings are written, so often
 * is the form. A spelling that no unit has drops out.
 */
export function unitsMeant(form: string, { prior, emit }: Pick<ChannelSource, 'prior' | 'emit'>): Emission[] {
  const known = weighted(form.slice(MEANT.length)).flatMap(([spelling, share]) => {
    const units = emit(spelling);
    const p = units.reduce((sum, unit) => sum + prior(unit.unit) * unit.p, 0);
    return p > 0 ? [{ units, share, p }] : [];
  });
  const all = known.reduce((sum, { share, p }) => sum + share * p, 0);
  for (const { units, share, p } of known) for (const unit of units) sums.add(unit.unit, unit.p * share * (all / p));
  return sums.take();
}
