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
  const found = (name: string): number[] => [...candidates.found.subarray(0, candidates.find(readName(name).codes, 0, 100_000, 400, 800))];
  const kims = found('Kim Jong Un');
  expect(kims.slice(0, 3)).toEqual([3, 40_000, 99_000]);
  expect(new Set(kims.slice(3, 6))).toEqual(new Set([70_000, 4, 50_001]));
  // Nothing of one query is left for the next.
  expect(found('Park Geun-hye').slice(0, 2)).toEqual([5, 60_000]);
  expect(found('Kim Jong Un')).toEqual(kims);
});

// Thousands of a million names have these consonants.
it.each([
  ['Tea Banh', 'ទៀ បាញ់', ['Ti Binh', 'To Bonh', 'Tu Bunh', 'Ta Benh', 'ទូ ប៊ុញ']],
  ['ជិន សាន', 'CHIN SANN', ['Chun Sin', 'Chan Sin', 'Chun Sun', 'Chan Son']],
  ['CChhoye Chhun', 'Chhoye Chhun', ['Chhaya Chhan', 'Chhiye Chhin', 'Chhuya Chhan', 'ឆាយ ឆាន']],
])('of names with the consonants of %s the one whose vowels sound alike comes first: %s', (query, alike, others) => {
  const candidates = new Candidates();
  [...others, alike].forEach((name, entry) => candidates.add(readName(name).codes, 0, entry));
  expect(candidates.find(readName(query).codes, 0, 1_000_000, 10, 20)).toBeGreaterThan(0);
  expect(candidates.found[0]).toBe(others.length);
});

it('of names that share both syllables of a query those that have no third come first', () => {
  const candidates = new Candidates();
  const names = ['정용엽', 'Sing Lung Man', 'Sing Lung Kit', '成龍民', 'Sing Lung'];
  names.forEach((name, entry) => candidates.add(readName(name).codes, 0, entry));
  candidates.find(readName('成龍').codes, 0, 1_000_000, 10, 20);
  expect(candidates.found[0]).toBe(names.indexOf('Sing Lung'));
});
