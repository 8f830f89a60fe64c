/** Packs the repertoire, the canonical characters that names are compared in, and the variants that fold to them. */
import { BITMAP, BITMAP_BITS, BITMAP_END } from '../../src/text/bitmap';
import { number, signed } from './numbers';
import { sourceRows } from './source';
import { DIGITS } from '../../src/text/numbers';
import { once } from '../../src/text/once';

const code = (character: string): number => character.codePointAt(0) ?? 0;

/** Variants and what they fold to, by code point. */
export const variants: () => readonly (readonly [variant: string, canonical: string])[] = once(() =>
  sourceRows('text/variants.tsv')
    .flatMap(([canonical = '', list = '']) => Array.from(list, (variant): [string, string] => [variant, canonical]))
    .sort(([a], [b]) => code(a) - code(b)));

const inBitmap = (character: string): boolean => code(character) >= BITMAP && code(character) < BITMAP_END;

/**
 * Every character that has a reading in Mandarin or Cantonese, is a canonical form or stands in names, in canonical form: those
 * of the bitmap first, all by code point.
 */
export const characters: () => readonly string[] = once(() => {
  const fold = new Map(variants());
  const read = ['han/characters.mandarin', 'chinese/characters.cantonese'].flatMap((path) => sourceRows(`language/${path}.tsv`).flatMap(([, , list = '']) => [...list]));
  const named = ['language/chinese/frequency.tsv', 'language/han/name-hanja.tsv', 'language/chinese/surnames.tsv'].flatMap((path) =>
    sourceRows(path).flatMap(([cell = '']) => [...cell]));
  const all = [...new Set([...fold.values(), ...[...read, ...named].map((character) => fold.get(character) ?? character)])].sort((a, b) => code(a) - code(b));
  return [...all.filter(inBitmap), ...all.filter((character) => !inBitmap(character))];
});

/** The places among `size` that are set, as `eachSet` reads them. */
export function bitmap(places: readonly number[], size: number): string {
  const bits = new Array<number>(Math.ceil(size / BITMAP_BITS)).fill(0);
  for (const place of places) {
    const digit = Math.floor(place / BITMAP_BITS);
    bits[digit] = (bits[digit] ?? 0) + 2 ** (place % BITMAP_BITS);
  }
  return bits.map((value) => DIGITS.charAt(value)).join('');
}

export function packVariants(): string {
  const all = characters();
  const inside = all.filter(inBitmap);
  const places = new Map(all.map((character, place) => [character, place]));
  let before = 0;
  let near = 0;
  const gaps: string[] = [];
  const ways: string[] = [];
  for (const [variant, canonical] of variants()) {
    gaps.push(number(code(variant) - before));
    before = code(variant);
    while (near < inside.length && code(inside[near] ?? '') < before) near++;
    ways.push(signed((places.get(canonical) ?? 0) - near));
  }
  return [bitmap(inside.map((character) => code(character) - BITMAP), BITMAP_END - BITMAP), all.slice(inside.length).join(''), gaps.join(''), ways.join('')].join('\t');
}
