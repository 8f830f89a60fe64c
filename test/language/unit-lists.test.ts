import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnitLists } from '../../src/language/unit-lists';

/** P(unit). */
const prior = (unit: number): number => 1 / (unit + 2);

/** Units, ascending, with P(form | unit). */
const list = fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 40 })
  .chain((units) => fc.tuple(fc.constant(units.sort((a, b) => a - b)), fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: units.length, maxLength: units.length })))
  .map(([units, ps]) => units.map((unit, i) => ({ unit, p: ps[i] ?? 0 })));

type List = readonly { readonly unit: number; readonly p: number }[];
const probability = (found: List): number => found.reduce((sum, { unit, p }) => sum + prior(unit) * p, 0);
const ratio = (left: List, right: List): number =>
  left.reduce((sum, { unit, p }) => sum + prior(unit) * p * (right.find((other) => other.unit === unit)?.p ?? 0), 0) / (probability(left) * probability(right));

/** A list of 4,000 units: four fill a page. */
const long = (from: number): List => Array.from({ length: 4000 }, (_, i) => ({ unit: from + i * 3, p: 0.5 }));

describe('lists of units', () => {
  it('are told by their products as the formula has it, in whichever pages they stand', () => {
    fc.assert(fc.property(list, list, fc.nat(9), (left, right, between) => {
      const lists = new UnitLists();
      const place = (found: List): [from: number, size: number] => {
        expect(lists.add(found, prior)).toBeCloseTo(probability(found), 9);
        return [lists.from, lists.size];
      };
      const one = place(left);
      for (let i = 0; i < between; i++) place(long(i));
      const other = place(right);
      expect(lists.product(...one, ...other)).toBeCloseTo(ratio(left, right), 6);
      lists.layOut(...one);
      expect(lists.productWithLaidOut(...other)).toBeCloseTo(ratio(left, right), 6);
      lists.clear(...one);
      expect(lists.productWithLaidOut(...other)).toBe(0);
    }), { numRuns: 50 });
  });

  it('stay where they are and as they are while others are added', () => {
    const lists = new UnitLists();
    const places = Array.from({ length: 40 }, (_, i) => {
      lists.add(long(i), prior);
      return [lists.from, lists.size] as const;
    });
    places.forEach(([from, size], i) => {
      const units: number[] = [];
      lists.eachUnit(from, size, (unit) => units.push(unit));
      expect(units).toEqual(long(i).map(({ unit }) => unit));
      let sum = 0;
      lists.each(from, size, (_, p) => (sum += p));
      expect(sum).toBeCloseTo(1, 9); // Σ P(unit | form)
    });
  });

  it('may be longer than a page', () => {
    const lists = new UnitLists();
    const longest = Array.from({ length: 40_000 }, (_, unit) => ({ unit, p: 1 }));
    lists.add(longest, prior);
    const [from, size] = [lists.from, lists.size];
    lists.add([{ unit: 39_999, p: 1 }], prior);
    expect(size).toBe(40_000);
    expect(lists.product(from, size, lists.from, lists.size)).toBeCloseTo(1 / probability(longest), 9);
  });

  it('that come to nothing leave their room to the next', () => {
    const lists = new UnitLists();
    lists.add([{ unit: 1, p: 1 }], prior);
    expect(lists.add([{ unit: 2, p: 0 }], prior)).toBe(0);
    expect(lists.size).toBe(0);
    lists.add([{ unit: 3, p: 1 }], prior);
    expect(lists.from).toBe(1);
  });
});
