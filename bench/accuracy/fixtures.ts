import { makePair, type Pair } from '../../src/calibrate/pair';
import { inScriptOrder, SCRIPTS } from './scripts';
import { cell, readTsv } from './tsv';

/** Two names that look alike and belong to two people. */
export interface LookAlike {
  readonly group: string;
  readonly kind: string;
  readonly a: string;
  readonly b: string;
}

/** Every two forms of each person, classed by their scripts and the person's group: `hangul-latin/kr`, `latin-latin/cn`. */
export function pairsOfPeople(text: string, source: string): Pair[] {
  return readTsv(text, source, ['id', 'group', ...SCRIPTS]).flatMap((row) => {
    const forms = SCRIPTS.flatMap((script) =>
      cell(row, script)
        .split('|')
        .map((form) => ({ script, form: form.trim() }))
        .filter(({ form }) => form !== ''),
    );
    return forms.flatMap((a, i) =>
      forms
        .slice(i + 1)
        .filter((b) => b.form !== a.form)
        .map((b) => makePair(`${a.script}-${b.script}/${cell(row, 'group')}`, cell(row, 'id'), a.form, b.form)),
    );
  });
}

/** The written-out negatives, each under the group of its two scripts. */
export function readLookAlikes(text: string, source: string): LookAlike[] {
  return readTsv(text, source, ['a', 'b', 'kind']).map((row) => {
    const ordered = inScriptOrder(cell(row, 'a'), cell(row, 'b'));
    if (!ordered) {
      throw new RangeError(
        `${source}: expected Hangul, Han, Khmer or Latin names; got "${cell(row, 'a')}" and "${cell(row, 'b')}"`,
      );
    }
    return { ...ordered, kind: cell(row, 'kind') };
  });
}
