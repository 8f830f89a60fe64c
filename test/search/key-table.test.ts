import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../src/search/store/key-table';

/** Few keys, and entries over several blocks, so that lists grow, shrink and take numbers again. */
const change = fc.record({ key: fc.integer({ min: -3, max: 3 }), entry: fc.integer({ min: 0, max: 100_000 }), removed: fc.boolean() });

describe('a table of keys', () => {
  it('holds under each key its entries, once each and ascending, whatever came and went', () =>
    fc.assert(fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const table = new KeyTable();
      const expected = new Map<number, Set<number>>();
      for (const { key, entry, removed } of changes) {
        const entries = expected.get(key) ?? new Set<number>();
        expected.set(key, entries);
        if (!removed) {
          table.add(key, entry);
          entries.add(entry);
        }
        // What was never filed is not taken out by anybody: the entry that is, is one of those.
        const [first] = entries;
        if (!removed || first === undefined) continue;
        table.remove(key, first);
        entries.delete(first);
      }
      for (const [key, entries] of expected) {
        const size = table.find(key);
        expect(size === 0 ? [] : [...table.list.subarray(table.from, table.to)]).toEqual([...entries].sort((a, b) => a - b));
      }
    })));

  it('knows nothing of other keys, also when thousands have come and gone', () => {
    const table = new KeyTable();
    for (let key = 0; key < 50_000; key++) table.add(Math.imul(key, 0x9e3779b1), key);
    for (let key = 0; key < 50_000; key += 2) table.remove(Math.imul(key, 0x9e3779b1), key);
    const sizes = Array.from({ length: 60_000 }, (_, key) => table.find(Math.imul(key, 0x9e3779b1)));
    expect(sizes.every((size, key) => size === (key < 50_000 && key % 2 === 1 ? 1 : 0))).toBe(true);
  });
});
