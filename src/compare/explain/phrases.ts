import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import text from './phrases.tsv';

/** The languages that explanations are written in, in the order of the table's columns. */
export const LANGUAGES = ['en', 'ko', 'km', 'zh'] as const;

/** A language of explanations. */
export type ExplanationLanguage = (typeof LANGUAGES)[number];

/** What stands in a sentence's braces. */
export type Values = Readonly<Record<string, string>>;

const table = once(() => new Map(rows(text).map((row) => [cell(row, 0), row])));

/** The words of one language. */
export class Phrases {
  readonly #column: number;

  constructor(readonly language: ExplanationLanguage) {
    this.#column = LANGUAGES.indexOf(language) + 1;
  }

  /** The phrase of a key, `surname` of `reason/surname`; undefined if the table has none. */
  find(use: string, key: string): string | undefined {
    const row = table().get(`${use}/${key}`);
    return row === undefined ? undefined : cell(row, this.#column);
  }

  /** The phrase of a code, and for a code without words the code itself. */
  of(use: string, code: string): string {
    return this.find(use, code) ?? code;
  }

  /** A sentence with its blanks filled, all at once: what fills one blank is never taken for another. */
  sentence(key: string, values: Values): string {
    return this.of('sentence', key).replace(/\{(\w+)\}/gu, (_, blank: string) => values[blank] ?? '');
  }

  /** The words of a comparison's note; undefined if the table has none. `read as SYSTEM` is the one that has a blank. */
  note(note: string): string | undefined {
    const system = /^read as ([\w-]{1,40})$/u.exec(note)?.[1];
    return system === undefined ? this.find('note', note) : this.sentence('system', { system: this.of('system', system) });
  }
}

/** The words of a language. Whatever is no language of explanations is a `RangeError`. */
export function phrasesIn(language: ExplanationLanguage, who: string): Phrases {
  if (!LANGUAGES.includes(language)) {
    throw new RangeError(`${who}: expected language en, ko, km or zh, got ${JSON.stringify(language) ?? String(language)}`);
  }
  return new Phrases(language);
}

/** Bits to a tenth, no `-0.0`. */
export const tenths = (bits: number): string => bits.toFixed(1).replace(/^-(?=0\.0$)/u, '');
