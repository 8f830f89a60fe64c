import text from './syllables.tsv';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import type { Place } from '../han/sino-korean';
import { spellingsOf } from './spelling';

const counted = once(() => rows(text).map((row) => cell(row, 0).charCodeAt(0)));

const known = new Map<string, readonly string[]>();

/**
 * Every Latin form that a counted syllable has at this place of a given name, enumerated once for each habit. Of all 11,172 syllables
 * the forms would be five times as many, and trees of spellings take the time of a first look-up; what a form may stand for
 * is all of them still.
 */
export function formsOf(place: Place, suffix: string): readonly string[] {
  const key = `${place}${suffix}`;
  let forms = known.get(key);
  if (forms === undefined) {
    const found = new Set<string>();
    for (const code of counted()) for (const [form] of spellingsOf(code, place, suffix)) found.add(form);
    known.set(key, (forms = [...found]));
  }
  return forms;
}
