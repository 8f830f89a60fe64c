import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '../../scripts/tables/brief';
import { once } from '../../src/text/once';
import { cell, count, rows, weighted } from '../../src/text/table';

const TABLE = '# A table.\n# Columns: key\tcount\tspellings\n이\t12\tlee:620 yi:380\n김\t\tkim:1000\n';

describe('a table', () => {
  it('gives its rows without its header', () => expect(rows(TABLE)).toEqual([['이', '12', 'lee:620 yi:380'], ['김', '', 'kim:1000']]));
  it('may be empty', () => expect(rows('# Only a header.\n')).toEqual([]));
  it('may lack the last line end', () => expect(rows('a\t1')).toEqual([['a', '1']]));
  it('may stand by columns, the last cells of each left out if empty', () => expect(rows('\t이\n김\t12\tlee\nkim')).toEqual([['이', '12', 'lee'], ['김', '', 'kim']]));
  it('gives an empty cell where a row is short', () => expect(cell(['a'], 3)).toBe(''));
  it.each([
    ['the number in a cell', ['a', '12'], 12],
    ['0 for an empty cell', ['a', ''], 0],
    ['0 where a row is short', ['a'], 0],
  ])('counts %s', (_, row, number) => expect(count(row, 1)).toBe(number));
});

describe('a weighted list', () => {
  it.each<[string, string, [string, number][]]>([
    ['gives forms with their shares', 'lee:620 yi:380', [['lee', 0.62], ['yi', 0.38]]],
    ['writes the empty form as a hyphen', 'r:990 -:10', [['r', 0.99], ['', 0.01]]],
    ['as tables ship it, one form far ahead', 'ga:kaD', [['ga', 0.99], ['ka', 0.01]]],
    ['as tables ship it, one form alone', '陳', [['陳', 1]]],
    ['is empty for an empty cell', '', []],
    ['is empty for a hyphen alone', '-', []],
  ])('%s', (_, text, list) => expect(weighted(text).map(([form, p]) => [form, Math.round(p * 1000) / 1000])).toEqual(list));

  const forms = ['lee', 'yi', '-', 'ភា', '陳', 'o’', 'x y'.slice(2)];
  it('ships within nine per cent of every weight but the first, which is what is left of a whole', () =>
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: forms.length - 1 }), (rest) => {
      const sorted = [...rest].sort((a, b) => b - a);
      const first = 1000 - sorted.reduce((sum, weight) => sum + weight, 0);
      fc.pre(first >= Math.max(1, ...sorted) * 2);
      const text = [first, ...sorted].map((weight, i) => `${forms[i] ?? ''}:${weight}`).join(' ');
      const shipped = weighted(brief(text));
      expect(shipped.map(([form]) => form)).toEqual(weighted(text).map(([form]) => form));
      expect(shipped.reduce((sum, [, p]) => sum + p, 0)).toBeCloseTo(1, 9);
      shipped.slice(1).forEach(([, p], i) => expect(Math.abs(Math.log2((p * 1000) / (sorted[i] ?? 0)))).toBeLessThan(0.1251));
    })));

  it('gives the first as much as the second where many weights leave less', () => {
    const shipped = weighted(brief(Array.from({ length: 12 }, (_, i) => `${String.fromCharCode(97 + i)}:84`).join(' ')));
    expect(shipped.map(([, p]) => Math.round(p * 12 * 100) / 100)).toEqual(shipped.map(() => 1));
  });
});

describe('once', () => {
  it('makes its value when first asked and never again', () => {
    let made = 0;
    const value = once(() => ++made);
    expect(made).toBe(0);
    expect([value(), value(), made]).toEqual([1, 1, 1]);
  });

  it('keeps a value that is undefined', () => {
    let made = 0;
    const value = once(() => void made++);
    value();
    value();
    expect(made).toBe(1);
  });
});
