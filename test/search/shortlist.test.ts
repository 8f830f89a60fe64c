import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meet } from '../../src/compare/evidence';
import { readName } from '../../src/language/parse';
import { Listing } from '../../src/search/listing';
import { ANYHOW, shortlist } from '../../src/search/shortlist';
import { anyName } from '../language/any-name';

it('keeps the entries whose likeliest readings meet the query best, as a full sort puts them, and a few of the others where hardly any meet it', () =>
  fc.assert(fc.property(anyName, fc.array(anyName, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 12 }), (query, names, most) => {
    const listing = new Listing<undefined>();
    names.forEach((text, i) => listing.add({ id: String(i), names: [text] }));
    const { codes } = readName(query);
    const evidence = (entry: number): number => meet(codes, 0, listing.entries.codesOf(entry), listing.entries.offsetOf(entry), undefined, 2);
    const entries = Int32Array.from({ length: listing.entries.length }, (_, entry) => entry);
    const all = Array.from(entries, evidence);
    const worth = all.filter((bits) => bits >= 0).sort((a, b) => b - a);
    const besides = all.filter((bits) => bits < 0).slice(0, Math.max(0, Math.min(most, ANYHOW) - worth.length));
    const kept = shortlist(codes, listing, entries, entries.length, most);
    const found = Array.from(entries.subarray(0, kept), evidence);
    if (entries.length <= most) expect(kept).toBe(listing.entries.length);
    else {
      expect(found).toEqual([...worth.filter((bits) => bits >= (worth[most - 1] ?? Number.NEGATIVE_INFINITY)), ...besides]);
      expect(new Set(entries.subarray(0, kept)).size).toBe(kept);
    }
  }), { numRuns: 60 }), 30_000);

it.each([
  ['សក្ក័ភេ ឌិន', 'ឌិន សក្ក័ភេ'], ['ភួងស៊ី ណៃ', 'ណៃ ភួងស៊ី'], ['Teangphy Phata', 'Phata Teangphy'], ['រស្មី លាប', 'លាប រស្មី'],
])('keeps %s for %s, though each order of the words may be read in several ways', (query, name) => {
  const listing = new Listing<undefined>();
  ['Kim Jong Un', name, '陈志'].forEach((text, i) => listing.add({ id: String(i), names: [text] }));
  const entries = Int32Array.of(0, 1, 2);
  expect([shortlist(readName(query).codes, listing, entries, 3, 1), entries[0]]).toEqual([1, 1]);
});
