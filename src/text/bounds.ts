import { isMark } from './property';

/** What was seen, mended or cut while a name was read; never an error. */
export type Warning =
  /** Past {@link MAX_LENGTH}, or a name of its own past {@link MAX_LETTERS}: the rest was not read. */
  | 'too-long'
  /** More than {@link MAX_MARKS} marks on one letter: the rest was dropped. */
  | 'too-many-marks'
  /** More than {@link MAX_PARTS} words: the rest was left out. */
  | 'too-many-parts'
  /** More than {@link MAX_ALIASES} other names, or {@link MAX_ALIAS_LETTERS} in them: the rest was left out. */
  | 'too-many-aliases'
  /** Half of a letter outside the Basic Multilingual Plane, dropped. */
  | 'lone-surrogate'
  /** A control character, read as a space. */
  | 'control'
  /** A character without a shape, dropped. Word joiners and soft hyphens are everyday Khmer typing. */
  | 'invisible'
  /** A control of writing direction, dropped: it can show letters in another order than they are read in. */
  | 'direction'
  /** Full-width or half-width forms, everyday typing in East Asia. */
  | 'width'
  /** Mathematical, enclosed, raised or small-capital letters. */
  | 'styled'
  /** Letters of another script that pass for the ones beside them, or a word that is wholly in such letters. */
  | 'look-alike'
  /** Digits or signs for letters: K1M. */
  | 'digit-for-letter'
  /** Letters set apart: K I M, ㄱㅣㅁ. */
  | 'spaced-letters'
  /** Two scripts inside one word, which was cut between them. */
  | 'mixed-scripts'
  /** Chinese telegraph codes, read as characters. */
  | 'telegraph-code'
  /** Letters that the writer hid: 김*은, 陈某某. */
  | 'masked'
  /** Words that say that a name is not known, read as no name: Unknown, 성명불상. */
  | 'unknown'
  /** A Korean keyboard that was set to the other letters, it may be: rlawjddms for 김정은, which is an alias. */
  | 'keyboard'
  /** Letters as web pages, JSON or addresses escape them: &#44608;, \uae40, %EA%B9%80. */
  | 'escaped'
  /** Letters that were read in another encoding than they were written in, read in each that it may have been: ±èÁ¤Àº. */
  | 'mojibake'
  /** A company's name: its legal form and its business are set aside as titles are, and it is compared with people's names as another kind of bearer. */
  | 'company'
  /** Names of several persons, it may be: each is an alias. 김정은, 김여정. */
  | 'several'
  /** A passport's name field that is full to its last place: its last word may be the beginning of a longer one. */
  | 'truncated';

/** A name longer than this is no name: Hong Kong's longest registered one has 60 letters, ICAO Doc 9303 prints 39. */
export const MAX_LENGTH = 512;
/**
 * No orthography piles more on one letter; Unicode's stream-safe limit (UAX #15) is 30. There is a limit because ICU's
 * normalisation is quadratic in one run of marks (39 s for 100,000).
 */
export const MAX_MARKS = 8;
/** So many units are read to find the letters between heaps of marks. */
const MAX_READ = 8 * MAX_LENGTH;
export const MAX_PARTS = 32;
/** What is left of one name when titles and aliases are set aside; a Brazilian emperor's, the longest that history knows, has 110. */
export const MAX_LETTERS = 128;
/** Every alias of one name meets every one of the other; lists give more than this in columns, never in one text. */
export const MAX_ALIASES = 8;
/** What the aliases of one text have together: eight of twenty letters. */
export const MAX_ALIAS_LETTERS = 160;

/**
 * Cuts what must not reach normalisation or a regular expression: everything past {@link MAX_LENGTH} UTF-16 units, marks past
 * {@link MAX_MARKS} in one run, lone surrogates. Linear, and reads at most eight times `MAX_LENGTH` units whatever it is given: what
 * was dropped does not count, so that marks heaped on every letter do not push the end of a name out of sight.
 */
export function bound(raw: string, warnings: Set<Warning>): string {
  if (raw.length <= MAX_LENGTH && PLAIN.test(raw)) return raw;
  if (raw.length > MAX_READ) warnings.add('too-long');
  let kept = '';
  let marks = 0;
  for (const char of cutAt(raw, MAX_READ)) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) {
      warnings.add('lone-surrogate');
      continue;
    }
    marks = isMark(char) ? marks + 1 : 0;
    if (marks > MAX_MARKS) {
      warnings.add('too-many-marks');
      continue;
    }
    if (kept.length + char.length > MAX_LENGTH) {
      warnings.add('too-long');
      break;
    }
    kept += char;
  }
  return kept;
}

/** The first `length` units of a text, or one less: never half of a surrogate pair, which would be lone. */
export function cutAt(text: string, length: number): string {
  const pair = text.length > length && length > 0 && (text.codePointAt(length - 1) ?? 0) > 0xffff;
  return text.slice(0, pair ? length - 1 : length);
}

/** Letters that hold no mark and no surrogate: printable ASCII, Hangul syllables, the common Han block. */
const PLAIN = /^[\x20-\x7e\uac00-\ud7a3\u4e00-\u9fff]*$/u;
