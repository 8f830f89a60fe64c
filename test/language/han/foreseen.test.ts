import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitWriter } from '../../../scripts/tables/bit-writer';
import { BitReader } from '../../../src/text/bits';
import { Foreseen } from '../../../src/language/han/foreseen';

const SYMBOLS = 300;
/** Symbols, each in two contexts. */
const sequence = fc.array(fc.tuple(fc.nat(SYMBOLS - 1), fc.nat(5), fc.nat(1_000_000)), { maxLength: 400 });

it.each([0, 1, 2])('symbols are read as they were written, with %i contexts, however few places these share', (levels) =>
  fc.assert(fc.property(sequence, fc.integer({ min: 1, max: 13 }), (symbols, placeBits) => {
    const [writer, into] = [new BitWriter(), new Foreseen(SYMBOLS, levels, placeBits)];
    for (const [symbol, narrow, wide] of symbols) into.code(writer, symbol, Int32Array.of(narrow, wide));
    const [reader, from] = [new BitReader(writer.end()), new Foreseen(SYMBOLS, levels, placeBits)];
    expect(symbols.map(([, narrow, wide]) => from.code(reader, 0, Int32Array.of(narrow, wide)))).toEqual(symbols.map(([symbol]) => symbol));
  }), { numRuns: 50 }));
