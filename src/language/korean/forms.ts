import text from './syllables.tsv';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import type { Place } from '../han/sino-korean';
import { addSpellings, likelyForms } from './spelling';

const counted = once(() => rows(text).map((row) => cell(row, 0).charCodeAt(0)));

const known = new Map<string, readonly string[]>();

/** Of syllables that nobody was counted with, only forms this likely are looked for. */
const LIKELY = 0.005;

/**
 * The Latin forms at this place of a given name, enumerated once for each habit: all that a counted syllable has, and the likely ones of
 * the others. All of them would be twice as many, and trees of spellings take most of the time of a first look-up. What a form may stand
 * for is every syllable still.
 */
export function formsOf(place: Place, suffix: string): readonly string[] {
  const key = `${place}${suffix}`;
  let forms = known.get(key);
  if (forms === undefined) {
    const found = new Set(likelyForms(place, suffix, LIKELY));
    for (const code of counted()) addSpellings(found, code, place, suffix);
    known.set(key, (forms = [...found]));
  }
  return forms;
}
