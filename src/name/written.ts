import type { Warning } from '../text/bounds';
import type { Script } from '../text/script';

/** One word of a name as it was written. */
export interface Part {
  /** As written, cleaned: `Jong-un`, `김정은`. */
  readonly text: string;
  readonly script: Script;
  /** Latin and unclaimed scripts: folded to a–z. Scripts with a room: as written; the room makes its own form of it. */
  readonly letters: string;
  /** For every letter the place in `text` that it comes from. */
  readonly at: readonly number[];
  /** Letters after which the writer put a hyphen, an apostrophe that divides (Xi'an) or a capital (JongUn). */
  readonly breaks: readonly number[];
  /** Written wholly in capitals, two letters or more. */
  readonly capital: boolean;
  /** A single Latin letter, with or without a full stop. */
  readonly initial: boolean;
  /** The last word of a passport's full name field (ICAO Doc 9303-4): perhaps only the beginning of the word. */
  readonly truncated?: true;
}

/** A name cut into its words, before any language has read it. */
export interface WrittenName {
  readonly raw: string;
  /** The cleaned text, titles and aliases included. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** The parts [from, to) that the writer marked as surname: `KIM, Jong Un`, `KIM<<JONG<UN`, `Starry LEE Wai-king`. */
  readonly marked: readonly [from: number, to: number] | undefined;
  /** Titles and honorifics that were set aside, as written. */
  readonly titles: readonly string[];
  /** What stood in brackets or after "alias": other names of the bearer. */
  readonly aliases: readonly WrittenName[];
  readonly warnings: readonly Warning[];
}
