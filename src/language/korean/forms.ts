import text from './syllables.tsv';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import type { Place } from '../han/sino-korean';
import { LetterTree, TREE } from '../letter-tree';
import { plant } from './spelling';

const counted = once(() => rows(text).map((row) => cell(row, 0).charCodeAt(0)));

/** The letters of all Latin forms of given syllables by place. Surnames have those of the first place too, and share its tree. */
export const trees: Readonly<Record<Place, LetterTree>> = { first: /* @__PURE__ */ new LetterTree(TREE), next: /* @__PURE__ */ new LetterTree(TREE) };

const known = new Map<string, readonly number[]>();

/** Of syllables that nobody was counted with, only forms this likely are looked for. */
const LIKELY = 0.005;

/**
 * The nodes of the Latin forms at this place of a given name, found once for each habit: all that a counted syllable has, and the likely
 * ones of the others. All of them would be twice as many, and trees of spellings take most of the time of a first look-up. What a form
 * may stand for is every syllable still.
 */
export function formsOf(place: Place, suffix: string): readonly number[] {
  const key = `${place}${suffix}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const nodes = plant(trees[place], place, suffix, counted(), LIKELY);
  known.set(key, nodes);
  return nodes;
}
