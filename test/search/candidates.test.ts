import { expect, it } from 'vitest';
import { readName } from '../../src/language/parse';
import { Candidates } from '../../src/search/candidates';

it('entries that share most come first, in whatever part of a long list they stand', () => {
  const candidates = new Candidates();
  const file = (name: string, entries: readonly number[]): void => entries.forEach((entry) => candidates.add(readName(name).codes, 0, entry));
  file('Kim Jong Un', [99_000, 3, 40_000]);
  file('김정은', [70_000]);
  file('Kim Jong Il', [50_001, 4]);
  file('Park Geun-hye', [5, 60_000]);
  const found = (name: string): number[] => {
    const { entries, shared, count } = candidates.find(readName(name).codes, 0, 100_000, 400, 800);
    expect([...shared.subarray(0, count)]).toEqual([...shared.subarray(0, count)].sort((a, b) => b - a));
    return [...entries.subarray(0, count)];
  };
  const kims = found('Kim Jong Un');
  expect(kims.slice(0, 3)).toEqual([3, 40_000, 99_000]);
  expect(new Set(kims.slice(3, 6))).toEqual(new Set([70_000, 4, 50_001]));
  // Nothing of one query is left for the next.
  expect(found('Park Geun-hye').slice(0, 2)).toEqual([5, 60_000]);
  expect(found('Kim Jong Un')).toEqual(kims);
});
