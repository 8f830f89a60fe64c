import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clean } from '../../../src/language/khmer/clean';

describe('what looks the same becomes the same', () => {
  const traps: readonly (readonly [trap: string, typed: string, canonical: string])[] = [
    ['a split OE, either order', 'ក\u17c1\u17b8', 'ក\u17be'],
    ['a split OE, either order', 'ក\u17b8\u17c1', 'ក\u17be'],
    ['a split OE with a shifter between', 'ស\u17c1\u17ca\u17b8', 'ស\u17ca\u17be'],
    ['a split OO', 'ក\u17c1\u17b6', 'ក\u17c4'],
    ['a split OO, the other order', 'ក\u17b6\u17c1', 'ក\u17c4'],
    ['u typed for the shifter of a first-series letter', 'ស\u17bb\u17b8', 'ស\u17ca\u17b8'],
    ['u typed for the shifter, before a short vowel', 'អ\u17bb\u17b7', 'អ\u17ca\u17b7'],
    ['u typed for the shifter, before ឹ and a final', 'ស\u17bb\u17b9ម', 'ស\u17ca\u17b9ម'],
    ['u typed for the shifter of a second-series letter', 'ម\u17bb\u17b8', 'ម\u17c9\u17b8'],
    ['u typed for the shifter, before ាំ', 'យ\u17bb\u17b6\u17c6', 'យ\u17c9\u17b6\u17c6'],
    ['subscript DA, which looks like TA', 'ស\u17d2\u178a\u17b6', 'ស\u17d2\u178f\u17b6'],
    ['subscript RO before another subscript', 'ក\u17d2\u179a\u17d2\u178f\u17b6', 'ក\u17d2\u178f\u17d2\u179a\u17b6'],
    ['a vowel before the subscript', 'ស\u17b8\u17d2\u179a', 'ស\u17d2\u179a\u17b8'],
    ['nikahit before the vowel', 'ត\u17c6\u17b6ង', 'ត\u17b6\u17c6ង'],
    ['the shifter after the vowel', 'រ\u17b6\u17c9', 'រ\u17c9\u17b6'],
    ['QAQ', '\u17a3', '\u17a2'],
    ['QAA', '\u17a4', '\u17a2\u17b6'],
    ['QUK', '\u17a8', '\u17a7\u1780'],
    ['the second QOO', '\u17b2', '\u17b1'],
    ['BATHAMASAT', 'ក\u17d3', 'ក\u17c6'],
    ['BEYYAL', '\u17d8', '\u17d4ល\u17d4'],
    ['ATTHACAN', 'ក\u17dd', 'ក\u17d1'],
    ['the inherent vowels', 'ក\u17b4ក\u17b5', 'កក'],
    ['a zero-width space', 'គឹម\u200bយ៉ាន', 'គឹមយ៉ាន'],
    ['joiners and non-joiners', 'ស\u200c\u17ca\u17b8\u200d', 'ស\u17ca\u17b8'],
    ['word joiner, byte order mark and soft hyphen', '\ufeffសុ\u2060\u00adខ', 'សុខ'],
    ['a subscript sign twice with a joiner between', 'ស\u17d2\u200d\u179a\u17b8', 'ស\u17d2\u179a\u17b8'],
    ['a subscript sign twice', 'ស\u17d2\u17d2\u179a\u17b8', 'ស\u17d2\u179a\u17b8'],
    ['a register sign twice', 'ស\u17ca\u17ca\u17b7ន', 'ស\u17ca\u17b7ន'],
    ['a no-break space', 'សុខ\u00a0អាន', 'សុខ អាន'],
  ];
  test.each(traps)('%s: %s is %s', (_, typed, canonical) => {
    expect(clean(typed)).toBe(canonical);
  });
});

describe('what is well written stays', () => {
  test.each(['សុខ អាន', 'ហ៊ុន សែន', 'នេត្រ ភក្ត្រា', 'វណ្ណ មូលីវណ្ណ', 'ពោធិ៍សាត់', 'ច័ន្ទ', 'ព្រះ', 'រតនៈ', 'ធម៌', 'Kim Yan', ''])('%s', (text) => {
    expect(clean(text)).toBe(text);
  });

  it('keeps what stands around Khmer, letters beyond the first plane too', () => {
    expect(clean('😀 ស\u17bb\u17b8 李 Si')).toBe('😀 ស\u17ca\u17b8 李 Si');
  });
});

it('cleaning twice is cleaning once, whatever is typed', () => {
  const khmer = fc.string({ unit: fc.integer({ min: 0x1780, max: 0x17dd }).map((code) => String.fromCharCode(code)), maxLength: 12 });
  const text = fc.array(fc.oneof(khmer, fc.constantFrom('\u200b', '\u200c', ' ', 'a', '😀')), { maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (typed) => clean(clean(typed)) === clean(typed)), { numRuns: 3000 });
});
