import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnitClasses } from '../../src/language/unit-classes';
import { UnitSums } from '../../src/language/unit-sums';

const shares = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.double({ min: 2 ** -40, max: 1, noNaN: true })), { maxLength: 60 });

/** The sums in the order of adding, the slow way. */
const sumsOf = (added: readonly (readonly [number, number])[]): Map<number, number> => {
  const sums = new Map<number, number>();
  for (const [key, p] of added) sums.set(key, (sums.get(key) ?? 0) + p);
  return sums;
};

describe('sums by unit', () => {
  it('are those of what was added since the last time, by ascending unit', () => {
    const sums = new UnitSums();
    fc.assert(fc.property(shares, (added) => {
      for (const [unit, p] of added) sums.add(unit, p);
      expect(sums.take()).toEqual(Array.from(sumsOf(added), ([unit, p]) => ({ unit, p })).sort((a, b) => a.unit - b.unit));
      expect(sums.take()).toEqual([]);
    }));
  });
});

describe('classes of units', () => {
  it('are given with their shares, the likeliest first and of equal ones the lowest, and the others left out', () => {
    const classOf = (unit: number): number => (unit % 7) * 1_000_003 - 2_500_000;
    const classes = new UnitClasses(classOf);
    fc.assert(fc.property(shares, fc.double({ min: 0, max: 2, noNaN: true }), fc.integer({ min: 1, max: 8 }), (added, least, most) => {
      for (const [unit, p] of added) classes.add(unit, p);
      const found: [number, number][] = [];
      classes.take(least, most, (one, share) => found.push([one, share]));
      const all = [...sumsOf(added.map(([unit, p]) => [classOf(unit), p]))];
      expect(found).toEqual(all.filter(([, p]) => p >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most));
    }));
  });

  it('have one number each, from nought', () => {
    const classes = new UnitClasses((unit) => -(unit % 3));
    expect([5, 3, 8, 4, 5].map((unit) => classes.numberOf(unit))).toEqual([0, 1, 0, 2, 0]);
  });
});
