import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meet } from '../../src/compare/evidence';
import { readName } from '../../src/language/parse';
import { Listing } from '../../src/search/listing';
import { FIRST, MISTYPED, shortlist } from '../../src/search/shortlist';
import { anyName } from '../language/any-name';

it('keeps the first few, and of the others those whose likeliest readings meet the query best, as a full sort puts them', () =>
  fc.assert(fc.property(anyName, fc.array(anyName, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (query, names, most) => {
    const listing = new Listing<undefined>();
    names.forEach((text, i) => listing.add({ id: String(i), names: [text] }));
    const { codes } = readName(query);
    const evidence = (entry: number): number => meet(codes, 0, listing.entries.codesOf(entry), listing.entries.offsetOf(entry), undefined, 2, true);
    const entries = Int32Array.from({ length: listing.entries.length }, (_, entry) => entry);
    const first = [...entries.subarray(0, FIRST)];
    const worth = Array.from(entries.subarray(FIRST), evidence).filter((bits) => bits >= MISTYPED).sort((a, b) => b - a);
    const kept = shortlist(codes, listing, entries, entries.length, most);
    if (entries.length <= FIRST + most) expect(kept).toBe(listing.entries.length);
    else {
      expect([...entries.subarray(0, FIRST)]).toEqual(first);
      expect(Array.from(entries.subarray(FIRST, kept), evidence)).toEqual(worth.filter((bits) => bits >= (worth[most - 1] ?? 0)));
      expect(new Set(entries.subarray(0, kept)).size).toBe(kept);
    }
  }), { numRuns: 60 }), 30_000);

it.each([
  ['សក្ក័ភេ ឌិន', 'ឌិន សក្ក័ភេ'], ['ភួងស៊ី ណៃ', 'ណៃ ភួងស៊ី'], ['Teangphy Phata', 'Phata Teangphy'], ['រស្មី លាប', 'លាប រស្មី'],
])('keeps %s for %s, though each order of the words may be read in several ways', (query, name) => {
  const listing = new Listing<undefined>();
  const others = Array.from({ length: FIRST }, () => 'Kim Jong Un');
  [...others, '陈志', name].forEach((text, i) => listing.add({ id: String(i), names: [text] }));
  const entries = Int32Array.from({ length: FIRST + 2 }, (_, entry) => entry);
  expect([shortlist(readName(query).codes, listing, entries, FIRST + 2, 1), entries[FIRST]]).toEqual([FIRST + 1, FIRST + 1]);
});
