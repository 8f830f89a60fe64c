import fc from 'fast-check';

/** Characters that have broken normalisers and name cutters before. */
const awkward = fc.constantFrom(
  ...['\u{301}', '\u{323}', '\u{306}', '\u{200b}', '\u{34f}', '\u{3164}', '\u{fe0f}', '\u{d800}', '\u{dfff}', '\u{958}', '\u{f90a}', '\u{1100}', '\u{1161}', '\u{11a8}'],
  ...['ｋ', 'ￂ', '￣', '＜', '／', '⑽', '℀', '𝐊', 'ﬃ', 'а', 'о', 'Ρ', 'Đ', 'İ', 'ß', 'æ', '金', '𠮷', '김', 'ស', '្', '៊', 'レ', '😀', '\u{338}'],
  ...[' ', '\t', '\u{3000}', ',', '<', '<<', '-', "'", '’', '.', '/', ';', '(', ')', '"', '《', 'a', 'Kim', 'Jong', 'UN', 'aka ', 'Mr. ', '先生', ' 위원장', 'លោក'],
);

/** Any string at all: code points of all planes, half letters, and heaps of what has broken something before. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: awkward, maxLength: 60 }),
  fc.string({ unit: awkward, minLength: 200, maxLength: 700 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);
