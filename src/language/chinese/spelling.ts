import { cell, rows, weighted, type Row } from '../../text/table';

/** What stands in a table where the parts of a syllable say how it is spelt. */
const BY_PARTS = '=';

/** A spelling made of parts is left out where fewer writers than this choose it for the syllable, or a dozen others are likelier. */
const LEAST = 0.006;
const MOST = 12;

/**
 * A dialect's habits of spelling by the onset and the rime of a syllable, and by the whole syllable where the two do not say
 * it. Each habit is a column.
 */
export class Spelling {
  readonly #parts = { onset: new Map<string, Row>(), rime: new Map<string, Row>(), syllable: new Map<string, Row>() };

  readonly #lists = new Map<string, readonly [string, number][]>();

  constructor(table: string) {
    for (const row of rows(table)) {
      const place = cell(row, 1);
      if (place === 'onset' || place === 'rime' || place === 'syllable') this.#parts[place].set(cell(row, 0), row);
    }
  }

  /** The one spelling of a standard: `zhang` is ch and ang. A syllable of no table stands as it is. */
  standard(syllable: string, column: number): string {
    const whole = cell(this.#parts.syllable.get(syllable) ?? [], column);
    if (whole !== '' && whole !== BY_PARTS) return whole;
    const [onset, rime] = this.#divide(syllable);
    const [first, rest] = [cell(onset, column), cell(rime, column)];
    return first === '' || rest === '' ? syllable : bare(first) + bare(rest);
  }

  /** Every spelling in use, with P(spelling | syllable). */
  spellings(syllable: string, column: number): readonly (readonly [form: string, p: number])[] {
    const whole = cell(this.#parts.syllable.get(syllable) ?? [], column);
    if (whole !== '' && whole !== BY_PARTS) return weighted(whole);
    const [onset, rime] = this.#divide(syllable);
    return product(this.#weighted(cell(onset, column)), this.#weighted(cell(rime, column)));
  }

  /** The same few parts make all syllables. */
  #weighted(text: string): readonly [string, number][] {
    let known = this.#lists.get(text);
    if (known === undefined) this.#lists.set(text, (known = weighted(text)));
    return known;
  }

  #divide(syllable: string): [onset: Row, rime: Row] {
    const length = /^[^aeiouv]*/u.exec(syllable)?.[0].length ?? 0;
    return [this.#parts.onset.get(syllable.slice(0, length)) ?? [], this.#parts.rime.get(syllable.slice(length)) ?? []];
  }
}

const bare = (part: string): string => (part === '-' ? '' : part);

function product(onsets: readonly (readonly [string, number])[], rimes: readonly (readonly [string, number])[]): [string, number][] {
  const forms: [string, number][] = [];
  for (const [onset, p] of onsets) {
    for (const [rime, q] of rimes) {
      if (p * q < LEAST / 4) continue;
      const form = onset + rime;
      const same = forms.find(([known]) => known === form);
      if (same === undefined) forms.push([form, p * q]);
      else same[1] += p * q;
    }
  }
  const kept = forms.filter(([, p]) => p >= LEAST);
  if (kept.length > 1) kept.sort((a, b) => b[1] - a[1]);
  if (kept.length > MOST) kept.length = MOST;
  let sum = 0;
  for (const [, p] of kept) sum += p;
  for (const form of kept) form[1] /= sum;
  return kept;
}
