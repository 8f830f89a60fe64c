import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hanja } from '../scripts/tables/counts';
import { inSteps } from '../scripts/tables/numbers';
import { COUNTED, pack } from '../scripts/tables/pack';
import { mandarinTones, PLANS, readingsIn } from '../scripts/tables/readings';
import { characters, variants } from '../scripts/tables/repertoire';
import { SRC, sourceRows } from '../scripts/tables/source';
import { telegraphCodes } from '../scripts/tables/telegraph';
import { lettersOf, packUnidecode } from '../scripts/tables/unidecode';
import { readCountry } from '../src/identity/country';
import { characterSource } from '../src/language/chinese/characters';
import { dialects } from '../src/language/chinese/dialects';
import { surnameReading, surnameSource, surnameSpellings } from '../src/language/chinese/surnames';
import { toneOf } from '../src/language/chinese/tones';
import { mandarinOf } from '../src/language/han/mandarin';
import { foldHan } from '../src/text/fold-han';
import { repertoire } from '../src/text/repertoire';
import { firstReading, type Readings } from '../src/language/han/repertoire-readings';
import { latinWordBits, wordBits } from '../src/language/khmer/frequency';
import { koreanReadings, nameUse, sinoKorean } from '../src/language/han/sino-korean';
import { decodeTelegraph } from '../src/name/telegraph';
import { Numbers } from '../src/text/numbers';
import { counted, rows, weighted } from '../src/text/table';

const WEIGHTED = /^\D+:\d+(?: \D+:\d+)*$/u;

/** Tables that are packed as something else than their rows; what becomes of them is told below. */
const NUMBERS = new Set([
  ...PLANS.keys(), 'text/variants.tsv', 'language/chinese/frequency.tsv', 'language/han/name-hanja.tsv', 'language/khmer/words.tsv', 'language/khmer/latin-words.tsv', 'name/telegraph.tsv', 'language/plain.tsv',
  'language/chinese/surnames.tsv', 'identity/countries.tsv',
]);
const plain = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsv') && !NUMBERS.has(path));

/** Whether two lists have the same forms in the same order, with weights within half a step, or two where those of several heavy forms were rounded the same way. */
const areNear = (list: readonly (readonly [string, number])[], other: readonly (readonly [string, number])[]): boolean =>
  list.length === other.length && list.every(([form, p], i) => form === other[i]?.[0] && Math.abs(Math.log2(p / other[i][1])) < (i > 0 && list.length < 3 ? 0.1251 : 0.5));

it.each(plain)('%s ships every row, and every cell that is asked for, counts within nine per cent', (path) => {
  const source = sourceRows(path).map((row) => row.map((cell, column) => (COUNTED.get(path)?.includes(column) === true ? inSteps(Number(cell)) : cell)));
  const shipped = rows(pack(new URL(path, SRC).pathname));
  expect(shipped.length).toBe(source.length);
  const empty = new Set((source[0] ?? []).flatMap((_, column) => (shipped.every((row) => (row[column] ?? '') === '') ? [column] : [])));
  const forms = (cell: string): string => weighted(cell).map(([form]) => form || '-').join(' ');
  const asked = source.map((row) => row.map((cell, column) => (empty.has(column) ? '' : WEIGHTED.test(cell) ? forms(cell) : cell)));
  const got = shipped.map((row, i) => (source[i] ?? []).map((cell, column) => (empty.has(column) ? '' : WEIGHTED.test(cell) ? forms(row[column] ?? '') : (row[column] ?? ''))));
  expect(got).toEqual(asked);
  const weights = source.flatMap((row, i) => row.flatMap((cell, column) => (empty.has(column) || !WEIGHTED.test(cell) ? [] : [[cell, shipped[i]?.[column] ?? ''] as const])));
  const wrong = weights.filter(([cell, text]) => !areNear(weighted(text), weighted(cell)));
  expect(wrong).toEqual([]);
});

describe('the packed surnames', () => {
  // Of two surnames that fold together the first one counts.
  const source = [...new Map(sourceRows('language/chinese/surnames.tsv').map((row) => [foldHan(row[0] ?? ''), row] as const).reverse())].reverse();
  const unitOf = (surname: string): number => surnameSource.emit(surname)[0]?.unit ?? 0;

  it('have a second reading only where they are one character, and another one than the first', () => {
    const seconds = source.filter(([, row]) => row[3]?.includes('|') === true);
    expect(seconds.length).toBeGreaterThan(3);
    expect(seconds.filter(([surname, row]) => [...surname].length > 1 || new Set(row[3]?.split('|')).size !== 2 || !/^[a-z]+\|[a-z]+$/u.test(row[3] ?? ''))).toEqual([]);
  });

  it('are each a unit of their own', () => expect(new Set(source.map(([surname]) => unitOf(surname))).size).toBe(source.length));

  it.each([['mandarin', 3], ['cantonese', 4]] as const)('are read in %s as the table says, though what their characters say is left out', (dialect, column) => {
    expect(source.filter(([surname, row]) => (surnameReading(surname, dialect)?.join(' ') ?? '-') !== row[column]?.split('|')[0]).map(([surname]) => surname)).toEqual([]);
  });

  it('are written in Hangul as the table says, and in no other way', () => {
    const written = new Map<number, string[]>();
    for (const form of new Set(source.flatMap(([, row]) => (row[11] ?? '').split(' ')))) {
      for (const { unit } of form === '-' ? [] : surnameSource.emit(form)) written.set(unit, [...(written.get(unit) ?? []), form]);
    }
    const wrong = source.filter(([surname, row]) => {
      const expected = row[11] === '-' ? [] : (row[11] ?? '').split(' ');
      return expected.sort().join(' ') !== (written.get(unitOf(surname)) ?? []).sort().join(' ');
    });
    expect(wrong.map(([surname]) => surname)).toEqual([]);
  });

  it.each([['@wade', 5], ['@cantonese', 6], ['@hokkien', 7], ['@teochew', 8], ['@hakka', 9], ['@vietnamese', 10]] as const)('are spelt in %s with the weights of the table', (suffix, column) => {
    const wrong = source.filter(([surname, row]) => WEIGHTED.test(row[column] ?? '') && !areNear(surnameSpellings(unitOf(surname), suffix), weighted(row[column] ?? '')));
    expect(wrong.map(([surname]) => surname)).toEqual([]);
  });
});

it('the packed countries are those of the table', () => {
  // Of two codes with one name the later one is meant.
  const codes = new Map<string, string>();
  for (const [code = '', alpha2 = '', , names = ''] of sourceRows('identity/countries.tsv')) {
    for (const name of [code, alpha2, ...names.split('|')]) codes.set(name, code);
  }
  expect([...codes].filter(([name, code]) => readCountry(name) !== code)).toEqual([]);
});

it('what ships of unidecode reads every code point of the basic plane that it is asked for', async () => {
  const shipped: unknown = await import(`data:text/javascript,${encodeURIComponent(packUnidecode())}`);
  const read = (shipped as { default: (char: string) => string }).default;
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => read(String.fromCharCode(code)) !== lettersOf(code));
  expect(wrong).toEqual([]);
  expect(['ж', 'Ω', 'ש', 'ა', 'ß', '한', '漢', 'ᚠ', 'カ', 'ก'].map(read)).toEqual(['zh', 'o', 'sh', 'a', '', '', '', '', '', '']);
}, 30_000);

describe('the packed readings', () => {
  const unpacked: Record<string, () => Readings> = { 'sino-korean': koreanReadings, ...dialects };

  it.each([...PLANS.keys()])('of %s are those of the table', (path) => {
    const readings = unpacked[/(?:characters\.)?([\w-]+)\.tsv$/u.exec(path)?.[1] ?? '']?.();
    const known = new Set(characters());
    const expected = [...readingsIn(path)].filter(([character]) => known.has(character)).sort(([a], [b]) => (a < b ? -1 : 1));
    const found = Array.from(repertoire().codes).flatMap((code, place): [string, string[]][] => {
      const character = String.fromCodePoint(code);
      const first = readings === undefined ? '' : firstReading(readings, place);
      return first === '' ? [] : [[character, [first, ...(readings?.more.get(place) ?? [])]]];
    });
    expect(found.sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(expected);
  });

  it('have the tones of the Mandarin table', () => {
    const tones = mandarinTones();
    const found = Array.from(repertoire().codes, (code) => toneOf(code, mandarinOf(String.fromCodePoint(code)), 'mandarin'));
    expect(found).toEqual([...tones]);
    expect(new Set(tones)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  it('leave out no character that has a reading in Mandarin or Cantonese, or stands in Chinese names', () => {
    const known = new Set(Array.from(repertoire().codes, (code) => String.fromCodePoint(code)));
    const missing = ['language/han/characters.mandarin.tsv', 'language/chinese/characters.cantonese.tsv'].flatMap((path) =>
      sourceRows(path).flatMap(([, , list = '']) => [...list].filter((character) => !known.has(foldHan(character)))));
    expect(missing).toEqual([]);
    expect(sourceRows('language/chinese/frequency.tsv').filter(([character = '']) => !known.has(character))).toEqual([]);
  });
});

it('how plain words are made ships number by number', () => {
  const numbers = new Numbers(pack(new URL('language/plain.tsv', SRC).pathname));
  const cells = sourceRows('language/plain.tsv').flatMap((row) => row.slice(1).map(Number));
  expect(cells.map(() => numbers.next())).toEqual(cells);
  expect(numbers.done).toBe(true);
});

it('the packed variants are those of the table', () => {
  expect(variants().map(([variant]) => [variant, String.fromCodePoint(repertoire().fold(variant.codePointAt(0) ?? 0))])).toEqual(variants());
});

it('the packed counts are within nine per cent of the table', () => {
  const prior = (character: string): number => characterSource.prior(character.codePointAt(0) ?? 0);
  const total = 0.3 / prior('\u{2A6D6}');
  const wrong = sourceRows('language/chinese/frequency.tsv').filter(([character = '', first, next]) => {
    const use = Number(first) + Number(next);
    return Math.abs(Math.log2((prior(character) * total - 0.3) / use)) > 0.1251;
  });
  expect(wrong).toEqual([]);
});

it.each([['words.tsv', wordBits], ['latin-words.tsv', latinWordBits]])('the packed words of %s are all those of the table, within nine per cent', (table, bits) => {
  const wrong = sourceRows(`language/khmer/${table}`).filter(([word = '', ...uses]) => Math.abs(bits(word) - Math.log2(uses.reduce((sum, one) => sum + Number(one), 0) / 2e6)) > 0.1251);
  expect(wrong).toEqual([]);
});

it.each([1, 2, 3, 10, 17, 99, 1000, 71_000, 10_689_967])('a count of %i is kept within nine per cent', (count) => {
  expect(Math.abs(Math.log2(counted([inSteps(count)], 0) / count))).toBeLessThan(0.1251);
});

it('no use at all stays none', () => expect(counted([inSteps(0)], 0)).toBe(0));

it('the packed uses of Hanja are within nine per cent of the table, and the shares of their readings those of the table', () => {
  const { uses, shares } = hanja();
  expect([...uses].filter(([character, use]) => Math.abs(Math.log2(nameUse(character) / use)) > 0.1251)).toEqual([]);
  const told = (character: string): [string, number][] => sinoKorean(character, 'next').map(({ syllable, share }) => [syllable, share]);
  // Where the initial-sound rule works, a reading is divided further.
  const divided = (list: string): boolean => /[라-맇냐-닣]/u.test(list);
  expect([...shares].filter(([character, list]) => !divided(list) && !areNear(told(character), weighted(list))), 'in order of the table').toEqual([]);
});

it('the packed telegraph codes are those of the table', () => {
  const digits = (code: number): string => String(code).padStart(4, '0');
  const wrong = telegraphCodes().filter(([code, character]) => decodeTelegraph(`${digits(code)} 7115`) !== `${character}陳`);
  expect(wrong).toEqual([]);
});
