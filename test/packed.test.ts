import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hanja } from '../scripts/tables/counts';
import { pack } from '../scripts/tables/pack';
import { PLANS, readingsIn } from '../scripts/tables/readings';
import { characters, variants } from '../scripts/tables/repertoire';
import { SRC, sourceRows } from '../scripts/tables/source';
import { telegraphCodes } from '../scripts/tables/telegraph';
import { characterSource } from '../src/language/chinese/characters';
import { dialects } from '../src/language/chinese/dialects';
import { foldHan } from '../src/language/han/fold';
import { repertoire } from '../src/language/han/repertoire';
import { firstReading, type Readings } from '../src/language/han/repertoire-readings';
import { koreanReadings, nameUse, sinoKorean } from '../src/language/han/sino-korean';
import { decodeTelegraph } from '../src/name/telegraph';
import { rows, weighted } from '../src/text/table';

const WEIGHTED = /^\D+:\d+(?: \D+:\d+)*$/u;

/** Tables that are packed as something else than their rows; what becomes of them is told below. */
const NUMBERS = new Set([...PLANS.keys(), 'language/han/variants.tsv', 'language/chinese/frequency.tsv', 'language/han/name-hanja.tsv', 'name/telegraph.tsv']);
const plain = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsv') && !NUMBERS.has(path));

it.each(plain)('%s ships every row, and every cell that is asked for', (path) => {
  const source = sourceRows(path);
  const shipped = rows(pack(new URL(path, SRC).pathname));
  expect(shipped.length).toBe(source.length);
  const empty = new Set((source[0] ?? []).flatMap((_, column) => (shipped.every((row) => (row[column] ?? '') === '') ? [column] : [])));
  const told = (cell: string): unknown => (WEIGHTED.test(cell) ? weighted(cell).map(([form, p]) => [form, Math.round(p * 1000)]) : cell);
  const asked = source.map((row) => row.map((cell, column) => (empty.has(column) ? '' : told(cell))));
  const got = shipped.map((row, i) => (source[i] ?? []).map((cell, column) => (empty.has(column) ? '' : WEIGHTED.test(cell) ? told(weighted(row[column] ?? '').map(([form, p]) => `${form || '-'}:${Math.round(p * 1000)}`).join(' ')) : (row[column] ?? ''))));
  expect(got).toEqual(asked);
});

describe('the packed readings', () => {
  const unpacked: Record<string, () => Readings> = { 'sino-korean': koreanReadings, ...dialects };

  it.each([...PLANS.keys()])('of %s are those of the table', (path) => {
    const readings = unpacked[/(?:characters\.)?([\w-]+)\.tsv$/u.exec(path)?.[1] ?? '']?.();
    const known = new Set(characters());
    const expected = [...readingsIn(path)].filter(([character]) => known.has(character)).sort(([a], [b]) => (a < b ? -1 : 1));
    const found = repertoire().characters.flatMap((character, place): [string, string[]][] => {
      const first = readings === undefined ? '' : firstReading(readings, place);
      return first === '' ? [] : [[character, [first, ...(readings?.more.get(place) ?? [])]]];
    });
    expect(found.sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(expected);
  });

  it('leave out no character that has a reading in Mandarin or Cantonese, or stands in Chinese names', () => {
    const known = new Set(repertoire().characters);
    const missing = ['language/chinese/characters.mandarin.tsv', 'language/chinese/characters.cantonese.tsv'].flatMap((path) =>
      sourceRows(path).flatMap(([, , list = '']) => [...list].filter((character) => !known.has(foldHan(character)))));
    expect(missing).toEqual([]);
    expect(sourceRows('language/chinese/frequency.tsv').filter(([character = '']) => !known.has(character))).toEqual([]);
  });
});

it('the packed variants are those of the table', () => {
  expect([...repertoire().canonical]).toEqual(variants());
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

it('the packed uses of Hanja are within nine per cent of the table, and the shares of their readings those of the table', () => {
  const { uses, shares } = hanja();
  expect([...uses].filter(([character, use]) => Math.abs(Math.log2(nameUse(character) / use)) > 0.1251)).toEqual([]);
  const told = Array.from(shares.keys(), (character) => sinoKorean(character, 'next').map(({ syllable, share }) => `${syllable}:${Math.round(share * 1000)}`).join(' '));
  // Where the initial-sound rule works, a reading is divided further.
  expect(told.filter((list, i) => list !== [...shares.values()][i] && !/[라-맇냐-닣]/u.test(list)), 'in order of the table').toEqual([]);
});

it('the packed telegraph codes are those of the table', () => {
  const digits = (code: number): string => String(code).padStart(4, '0');
  const wrong = telegraphCodes().filter(([code, character]) => decodeTelegraph(`${digits(code)} 7115`) !== `${character}陳`);
  expect(wrong).toEqual([]);
});
