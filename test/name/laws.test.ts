import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeName } from '../../src/name/write';
import type { WrittenName } from '../../src/name/written';
import { MAX_LENGTH, MAX_PARTS } from '../../src/text/bounds';
import { anyText } from '../text/any-text';
import { quickest } from '../text/quickest';

/** What is wrong with a written name; empty when nothing is. */
function faults(name: WrittenName): string[] {
  const found: string[] = [];
  if (name.parts.length > MAX_PARTS) found.push('too many parts');
  if (name.marked !== undefined) {
    const [from, to] = name.marked;
    if (!(from >= 0 && from < to && to <= name.parts.length && to - from < name.parts.length)) found.push(`marked ${from} to ${to} of ${name.parts.length}`);
  }
  for (const { text, letters, at, breaks, script } of name.parts) {
    if (letters === '') found.push(`no letters in ${text}`);
    if (letters.length !== at.length) found.push(`${letters.length} letters at ${at.length} places`);
    if (at.some((place, i) => place < (at[i - 1] ?? 0) || place >= text.length)) found.push(`places of ${text} go astray`);
    if (breaks.some((place, i) => place <= (breaks[i - 1] ?? 0) || place >= letters.length)) found.push(`breaks of ${text} go astray`);
    if ((script === 'latin' || script === 'other') && !/^[a-z]+$/u.test(letters)) found.push(`${letters} is not folded`);
  }
  if (name.aliases.some(({ parts }) => parts.length === 0)) found.push('an empty alias');
  return [...found, ...name.aliases.flatMap(faults)];
}

describe('whatever the text', () => {
  it('writeName returns a name whose parts hold together', () =>
    fc.assert(
      fc.property(anyText, (raw) => {
        const name = writeName(raw);
        expect(name.raw).toBe(raw);
        expect(faults(name)).toEqual([]);
      }),
      { numRuns: 4000 },
    ), 30_000);

  it('writeName says the same twice', () =>
    fc.assert(fc.property(anyText, (raw) => JSON.stringify(writeName(raw)) === JSON.stringify(writeName(raw)))));

  it('no letter of a plain name is lost', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[b-z]{5,9}x$/u), { minLength: 1, maxLength: 8 }), (words) => {
        expect(writeName(words.join(' ')).parts.map(({ text }) => text)).toEqual(words);
      }),
    ));

  it('invisible characters and composition change no part', () =>
    fc.assert(
      fc.property(fc.constantFrom('김정은', 'Cho Sŏng-min', 'ហ៊ុន សែន', '金正恩', 'Nguyễn Văn Lâm'), fc.constantFrom('\u{200b}', '\u{feff}', '\u{ad}'), fc.nat(), (raw, invisible, at) => {
        const place = at % (raw.length + 1);
        const altered = (raw.slice(0, place) + invisible + raw.slice(place)).normalize('NFD');
        expect(writeName(altered).parts).toEqual(writeName(raw).parts);
      }),
    ));
});

describe('time is linear in the length', () => {
  it.each([
    ['letters', 'a'],
    ['words', 'ab '],
    ['Hangul', '김'],
    ['Khmer', 'ក្រ'],
    ['marks', 'o\u{302}\u{323}'],
    ['brackets', '('],
    ['quotes', '"a'],
    ['closed brackets', '(a)'],
    ['slashes', 'a/'],
    ['alias words', 'aka '],
    ['titles', 'Mr '],
    ['glued titles', '先生'],
    ['glued companies', '集团'],
    ['offices', '위원장 '],
    ['Thai syllables', 'เฉียง'],
    ['bare Thai consonants', 'สรร'],
    ['companies', '삼성전자 '],
    ['roles', 'leader '],
    ['persons', 'Kim Un & '],
    ['alternating scripts', '김a'],
    ['hyphens', 'a-'],
    ['commas and chevrons', ',<<'],
    ['full stops', 'ab.'],
    ['mixed scripts', 'aа'],
  ])('%s: twice as long takes at most four times as long, and the longest name under 10 ms', (_, piece) => {
    const fill = (length: number): string => piece.repeat(length).slice(0, length);
    const time = (length: number): number => {
      const raw = fill(length);
      return quickest(() => { for (let i = 0; i < 20; i++) writeName(raw); }, 7);
    };
    time(MAX_LENGTH);
    // Half a millisecond for twenty names is below what a busy machine can measure; what else it does may spoil a try or two.
    const linear = [1, 2, 3, 4, 5].some(() => time(MAX_LENGTH) <= 4 * time(MAX_LENGTH / 2) + 0.5);
    expect(linear).toBe(true);
    expect(time(MAX_LENGTH) / 20).toBeLessThan(10);
  }, 20_000);

  it('past the cap, more text takes no more time: a megabyte under 20 ms', () => {
    for (const piece of ['a', 'ab ', '김', '\u{301}', '(', '先生', 'Mr ']) {
      const raw = piece.repeat(2 ** 20 / piece.length);
      expect(quickest(() => writeName(raw))).toBeLessThan(20);
    }
  });
});
