import { isSyllable } from '../../text/jamo';
import { NO_FORM, type Channel } from '../channel';
import type { Reading } from '../reading';
import type { Written } from '../written-letters';
import { isWesternForm } from './western';

/** log2 P(surname before the given name, no surname, surname behind): abroad the Western order comes with the Western name. */
const FIRST = Math.log2(0.75);
const NONE = Math.log2(0.05);
const LAST = Math.log2(0.2);

/** log2 P(the bearer spells the name in Latin letters as the West does, or by its Korean syllables: 야곱 Ya Gob). */
const AS_THE_WEST = Math.log2(0.7);
const BY_SYLLABLES = Math.log2(0.3);

type Span = readonly [from: number, to: number];

/** Readings of a Hangul name whose given name is a Western one, which is one unit however many syllables it has: 안다니엘, 다니엘 안. */
export function readWestern({ letters, parts, starts }: Written, bits: number, [surnames, first, next]: readonly [Channel, Channel, Channel]): Reading[] {
  const found: Reading[] = [];
  const end = letters.length;
  const add = (order: number, surname: Span, [from, to]: Span): void => {
    // One syllable is a syllable. Of more syllables only these names are a form; what hides a letter may be anything.
    const run = letters.slice(from, to);
    if (run.length < 2 || (isSyllable(run.charCodeAt(0)) && !isWesternForm(run))) return;
    const name = first.form(run);
    if (name === NO_FORM) return;
    const spans = surname[1] > surname[0] ? [surname] : [];
    const families = spans.map((span) => surnames.form(letters.slice(...span)));
    if (families.includes(NO_FORM)) return;
    const share = families.reduce((sum, family) => sum + surnames.logProbability(family), bits + order + first.logProbability(name));
    const push = (more: number, given: readonly number[], ends: readonly number[]): void => void found.push({
      language: 'ko', script: 'hangul', system: '', extras: [], surname: spans.length, bits: share + more,
      slots: [...families, ...given], kinds: [...families.map(() => 0), ...given.map((_, i) => (i === 0 ? 1 : 2))],
      from: [...spans.map(([start]) => start), from, ...ends.slice(0, -1)], to: [...spans.map(([, stop]) => stop), ...ends],
    });
    push(AS_THE_WEST, [name], [to]);
    const syllables = Array.from(letters.slice(from, to), (syllable, i) => (i === 0 ? first : next).form(syllable));
    if (!syllables.includes(NO_FORM)) push(BY_SYLLABLES, syllables, syllables.map((_, i) => from + i + 1));
  };
  const divided = parts.length === 2 ? starts[1] : undefined;
  if (parts.length > 2 || end < 2) return found;
  if (parts.length === 1) add(NONE, [0, 0], [0, end]);
  for (const width of [1, 2]) {
    if (width < end && (divided ?? width) === width) add(FIRST, [0, width], [width, end]);
    if (width < end && (divided ?? end - width) === end - width) add(LAST, [end - width, end], [0, end - width]);
  }
  return found;
}
