import { describe, expect, it } from 'vitest';
import { layTable } from '../../src/cli/table';
import { printable, width } from '../../src/cli/width';

describe('a text takes as many columns as a terminal gives it', () => {
  it.each([
    ['', 0],
    ['Kim', 3],
    ['김정은', 6],
    ['金正恩', 6],
    ['𠮷', 2],
    ['김'.normalize('NFD'), 2],
    ['Chŏng', 5],
    ['Cho\u{306}ng', 5],
    ['ស៊ុន', 2], // ស + ៊ + ុ + ន
    ['ហ៊ុន សែន', 6],
    ['ា', 1],
    ['a\u{200b}b', 2],
    ['ＫＩＭ', 6],
  ])('%j: %i', (text, columns) => expect(width(text)).toBe(columns));
});

describe('what is printed', () => {
  it.each([
    ['keeps a name as it is', 'ហ៊ុន សែន', 'ហ៊ុន សែន'],
    ['cannot colour the terminal', 'a\u{1b}[31mb', 'a\u{fffd}[31mb'],
    ['cannot turn the line around', 'a\u{202e}b', 'a\u{fffd}b'],
    ['stays on one line', 'a\r\n\tb', 'a b'],
    ['is not broken by half a letter', 'a\u{d800}b', 'a\u{fffd}b'],
    ['may fill its limit', '김'.repeat(30), '김'.repeat(30)],
    ['is cut at its limit', '김'.repeat(31), `${'김'.repeat(29)}…`],
    ['is cut before it is measured', 'a'.repeat(1_000_000), `${'a'.repeat(59)}…`],
    ['is cut if all of it is marks', 'a' + '\u{301}'.repeat(1000), `a${'\u{301}'.repeat(479)}…`],
  ])('%s', (_promise, text, shown) => expect(printable(text)).toBe(shown));
});

it('columns line up whatever the script, and lines have no spaces at their end', () => {
  const rows = [['김정은', '2.2', 'x'], ['Kim', '12.0', '']].map(([name = '', bits = '', more = '']) => [
    { text: name }, { text: bits, right: true }, { text: more },
  ]);
  expect(layTable(rows, '  ', (text) => text)).toEqual(['  김정은   2.2  x', '  Kim     12.0']);
});
