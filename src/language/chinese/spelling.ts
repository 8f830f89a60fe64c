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
    return product(weighted(cell(onset, column)), weighted(cell(rime, column)));
  }

  #divide(syllable: string): [onset: Row, rime: Row] {
    const length = /^[^aeiouv]*/u.exec(syllable)?.[0].length ?? 0;
    return [this.#parts.onset.get(syllable.slice(0, length)) ?? [], this.#parts.rime.get(syllable.slice(length)) ?? []];
  }
}

const bare = (part: string): string => (part === '-' ? '' : part);

function product(onsets: readonly (readonly [string, number])[], rimes: readonly (readonly [string, number])[]): [string, number][] {
  const forms = new Map<string, number>();
  for (const [onset, p] of onsets) for (const [rime, q] of rimes) if (p * q > LEAST / 4) forms.set(onset + rime, (forms.get(onset + rime) ?? 0) + p * q);
  const kept = Array.from(forms).sort((a, b) => b[1] - a[1]).slice(0, MOST).filter(([, p]) => p >= LEAST);
  const sum = kept.reduce((total, [, p]) => total + p, 0);
  return kept.map(([form, p]) => [form, p / sum]);
}
