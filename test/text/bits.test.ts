import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitWriter } from '../../scripts/tables/bit-writer';
import { BitReader, chances, DIGITS_64 } from '../../src/text/bits';

/** Bits, each with the place of the chance that it is coded after. */
const coded = fc.array(fc.tuple(fc.nat(3), fc.nat(1)), { maxLength: 2000 });

function written(bits: readonly (readonly [place: number, bit: number])[]): string {
  const [writer, from] = [new BitWriter(), chances(4)];
  for (const [place, bit] of bits) writer.code(from, place, bit);
  return writer.end();
}

function read(text: string, places: readonly number[]): number[] {
  const [reader, from] = [new BitReader(text), chances(4)];
  return places.map((place) => reader.code(from, place));
}

describe('bits', () => {
  it('are read as they were written, whatever they are', () =>
    fc.assert(fc.property(coded, (bits) => {
      expect(read(written(bits), bits.map(([place]) => place))).toEqual(bits.map(([, bit]) => bit));
    })));

  it.each([[0], [1]])('that are always %i take hardly any room, and are read to the last', (bit) => {
    const bits = Array.from({ length: 20_000 }, () => [0, bit] as const);
    const text = written(bits);
    expect(text.length).toBeLessThan(20);
    expect(read(text, bits.map(([place]) => place))).toEqual(bits.map(([, one]) => one));
  });

  it('are written in digits that stand in no need of an escape', () => {
    expect(new Set(DIGITS_64).size).toBe(64);
    expect(DIGITS_64).toMatch(/^[\w+/]+$/u);
  });
});
