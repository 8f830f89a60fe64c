// Terminals count columns, not letters. What they follow is Unicode's East_Asian_Width (UAX #11): W and F take two columns.
// The ranges are those blocks of the property that names can meet, unassigned holes included.
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], // leading jamo
  [0x2e80, 0x303e], // radicals, CJK punctuation
  [0x3041, 0x4dbf], // kana, compatibility jamo, CJK extension A
  [0x4e00, 0xa4cf], // unified ideographs, Yi
  [0xa960, 0xa97f], // jamo extended A
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfe30, 0xfe6f], // vertical and small forms
  [0xff00, 0xff60], // full-width forms
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f], // pictures
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd], // CJK extensions B and later
];

// Marks that sit on another letter take no column. Khmer's written-beside vowels (Mc: ា ះ) do take one, as in glibc's wcwidth.
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u{1160}-\u{11ff}]$/u;

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (NO_WIDTH.test(letter)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** How many terminal columns a text takes. */
export function width(text: string): number {
  let columns = 0;
  for (const letter of text) columns += letterWidth(letter);
  return columns;
}

// C0, C1, the direction overrides and the line separators: a name in somebody's list must not be able to move the
// cursor, colour the screen or turn the line around.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/gu;

/** A text made safe for a terminal: one line, no control codes, cut to `limit` columns. */
export function printable(text: string, limit: number = 60): string {
  // A name may hold megabytes; 8 letters a column is more than any real cluster of marks needs.
  const start = text.slice(0, limit * 8);
  const safe = start.replace(/[^\S ]+/gu, ' ').replace(UNPRINTABLE, '\u{fffd}');
  if (start === text && width(safe) <= limit) return safe;
  let cut = '';
  let columns = 0;
  for (const letter of safe) {
    columns += letterWidth(letter);
    if (columns >= limit) break;
    cut += letter;
  }
  return `${cut}…`;
}
