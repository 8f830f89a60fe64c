import type { Warning } from '../text/bounds';
import type { Part } from '../name/written';
import type { Made } from '../text/made';
import { LENGTH, packedScratch } from './packed';
import type { Reading } from './reading';
import type { Written } from './written-letters';

/**
 * A name, read once and reusable: what {@link parseName} makes and every comparison takes, as it is: a copy of it (a spread, JSON, a message
 * to a worker) is none, and its `raw` has to be read again there. It holds no reference to the string's surroundings and may be kept for as
 * long as one likes.
 */
export interface Name extends Made {
  /** The string as it came. */
  readonly raw: string;
  /** The string cleaned: NFC, one width, no invisible characters. */
  readonly text: string;
  /** The words of the name, titles and aliases set aside. */
  readonly parts: readonly Part[];
  /** Titles and honorifics, as written. */
  readonly titles: readonly string[];
  /** Other names of the bearer that stood in brackets, after "alias" or in a second script. */
  readonly aliases: readonly Name[];
  /** What was seen, mended or cut. */
  readonly warnings: readonly Warning[];
  /** Bits of information in the name, −log2 P(name): no comparison can give more evidence than the rarer of both names holds. */
  readonly information: number;
  /** Every plausible reading in every language, likeliest first. */
  readonly readings: readonly Reading[];
  /** The same by language, in the order of the list of languages. */
  readonly byLanguage: readonly (readonly Reading[])[];
  /** log2 P(no language of ours | name). */
  readonly plain: number;
  /** By how many half bits the name is likelier than its letters, 63 at most, since its words are common in a language of ours: see {@link Reading.commoner}. */
  readonly commoner: number;
  /** And by how many half bits it is likelier yet, since they are common among a people that no room reads. */
  readonly foreign: number;
  /** The letters as the rooms read them, with the places where the writer divided them. */
  readonly written: Written;
}

/** A name with its packed form, which is made when the name is first compared. */
export class ReadName implements Omit<Name, 'aliases'> {
  #codes: Int32Array | undefined;
  /** It fills a passport's name field, so that its last word is perhaps cut off. */
  readonly truncated: boolean;
  /** It is compared as it stands and in no other way: neither has it aliases nor is it {@link truncated}. */
  readonly isOneForm: boolean;

  constructor(
    readonly raw: string,
    readonly text: string,
    readonly parts: readonly Part[],
    readonly titles: readonly string[],
    readonly aliases: readonly ReadName[],
    readonly warnings: readonly Warning[],
    readonly information: number,
    readonly readings: readonly Reading[],
    readonly byLanguage: readonly (readonly Reading[])[],
    readonly plain: number,
    readonly commoner: number,
    readonly foreign: number,
    readonly written: Written,
  ) {
    this.truncated = parts.at(-1)?.truncated === true;
    this.isOneForm = aliases.length === 0 && !this.truncated;
  }

  /** The name as whole numbers: see packed.ts. */
  get codes(): Int32Array {
    if (this.#codes === undefined) {
      const scratch = packedScratch(this);
      this.#codes = scratch.slice(0, scratch[LENGTH]);
    }
    return this.#codes;
  }
}
