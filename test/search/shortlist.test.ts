import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meet } from '../../src/compare/evidence';
import { fixed } from '../../src/language/fixed';
import { readName } from '../../src/language/parse';
import { Listing } from '../../src/search/listing';
import { ADDED, MISTYPED, shortlist } from '../../src/search/shortlist';
import { anyName } from '../language/any-name';

function listingOf(names: readonly string[]): { listing: Listing<undefined>; entries: Int32Array } {
  const listing = new Listing<undefined>();
  names.forEach((text, i) => listing.add({ id: String(i), names: [text] }));
  return { listing, entries: Int32Array.from({ length: listing.entries.length }, (_, entry) => entry) };
}

it('keeps those whose likeliest readings meet the query best, as a full sort puts them', () =>
  fc.assert(fc.property(anyName, fc.array(anyName, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), (query, names, most, bits) => {
    const { listing, entries } = listingOf(names);
    const { codes } = readName(query);
    const needed = fixed(bits);
    const evidence = (entry: number): number => meet(codes, 0, listing.entries.codesOf(entry), listing.entries.offsetOf(entry), undefined, 2, true);
    const worth = Array.from(entries, evidence).filter((one) => one >= Math.max(MISTYPED, needed - ADDED)).sort((a, b) => b - a);
    const kept = shortlist(codes, listing, entries, most, needed, 0);
    if (entries.length <= most) expect(kept).toBe(listing.entries.length);
    else {
      expect(Array.from(entries.subarray(0, kept), evidence)).toEqual(worth.filter((one) => one >= (worth[most - 1] ?? MISTYPED)));
      expect(new Set(entries.subarray(0, kept)).size).toBe(kept);
    }
  }), { numRuns: 60 }), 30_000);

it.each([
  ['សក្ក័ភេ ឌិន', 'ឌិន សក្ក័ភេ'], ['ភួងស៊ី ណៃ', 'ណៃ ភួងស៊ី'], ['Teangphy Phata', 'Phata Teangphy'], ['រស្មី លាប', 'លាប រស្មី'],
])('keeps %s for %s, though each order of the words may be read in several ways', (query, name) => {
  const { listing, entries } = listingOf(['陈志', name]);
  expect([shortlist(readName(query).codes, listing, entries, 1, 0, 0), entries[0]]).toEqual([1, 1]);
});
