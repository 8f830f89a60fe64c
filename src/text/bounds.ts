/** What was seen, mended or cut while a name was read; never an error. */
export type Warning =
  | 'too-long'
  | 'too-many-marks'
  | 'too-many-parts'
  | 'lone-surrogate'
  | 'control'
  | 'invisible'
  | 'look-alike';

/** A name longer than this is no name: Hong Kong's longest registered one has 60 letters, ICAO Doc 9303 prints 39. */
export const MAX_LENGTH = 512;
/** Unicode's stream-safe limit (UAX #15): ICU's normalisation is quadratic in one run of marks (39 s for 100,000). */
export const MAX_MARKS = 30;
export const MAX_PARTS = 32;

const MARK = /^\p{M}$/u;

/**
 * Cuts what must not reach normalisation or a regular expression: everything past {@link MAX_LENGTH} UTF-16 units, marks past
 * {@link MAX_MARKS} in one run, lone surrogates. Linear, and reads at most `MAX_LENGTH` units whatever it is given.
 */
export function bound(raw: string, warnings: Set<Warning>): string {
  if (raw.length > MAX_LENGTH) warnings.add('too-long');
  const head = raw.slice(0, cutAt(raw));
  if (PLAIN.test(head)) return head;
  let kept = '';
  let marks = 0;
  for (const char of head) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) {
      warnings.add('lone-surrogate');
      continue;
    }
    marks = MARK.test(char) ? marks + 1 : 0;
    if (marks > MAX_MARKS) {
      warnings.add('too-many-marks');
      continue;
    }
    kept += char;
  }
  return kept;
}

/** Where to cut: never between the halves of a surrogate pair, which would make one of them lone. */
function cutAt(raw: string): number {
  const pair = raw.length > MAX_LENGTH && (raw.codePointAt(MAX_LENGTH - 1) ?? 0) > 0xffff;
  return pair ? MAX_LENGTH - 1 : MAX_LENGTH;
}

/** Letters that hold no mark and no surrogate: printable ASCII, Hangul syllables, the common Han block. */
const PLAIN = /^[\x20-\x7e\uac00-\ud7a3\u4e00-\u9fff]*$/u;
