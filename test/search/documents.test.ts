import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates, IdentityIndex, type Identity, type IdentityDocument, type Person } from '../../src/index';
import { indexOf } from './index-of';

const passport = (number: string): IdentityDocument => ({ number, type: 'passport', country: 'KHM' });
const LISTED: Identity = { id: 'listed', names: ['陈志'], birthDate: '1987-12-16', documents: [passport('N01739264'), { number: '11010519491231002X' }] };
const others: Identity[] = ['김정은', 'Hun Sen', '王毅', 'ហ៊ុន ម៉ាណែត'].map((name, i) => ({ id: `other ${i}`, names: [name], documents: [passport(`N0555${i}817`)] }));
const asked = (number: string, rest: Partial<Person> = {}): Person => ({ names: ['Vincent Lo'], documents: [passport(number)], ...rest });
const ids = (index: IdentityIndex, person: Person): string[] => index.search(person).map(({ id }) => id);

describe('who has a listed document is found whatever his names', () => {
  const index = indexOf(LISTED, ...others);

  it.each([
    ['the same number', 'N01739264'], ['written otherwise', 'n 0173-9264'], ['misread', 'NO1739264'], ['with its check digit', 'N017392645'], ['another of his documents', '11010519491231002X'],
  ])('%s', (_, number) => expect(ids(index, { names: ['Vincent Lo'], birthDate: '1987-12-16', documents: [{ number }] })).toEqual(['listed']));

  it('with the reasons', () => {
    const [hit] = index.search(asked('N01739264', { birthDate: '16 Dec 1987' }));
    expect(hit).toMatchObject({ id: 'listed', name: '陈志' });
    expect(hit?.attributes.map(({ attribute, reason }) => `${attribute}: ${reason}`)).toEqual(['birth date: same date', 'document: same number']);
    expect(hit?.explanation).toContain('same number');
  });

  it('when his name is not known', () => expect(ids(index, { names: ['unknown'], documents: [passport('N01739264')] })).toEqual(['listed']));
  it('once, when his name fits too', () => expect(ids(index, { names: ['Chen Zhi'], documents: [passport('N01739264')] })).toEqual(['listed']));
  it('by a search of everybody too', () => expect(index.search(asked('N01739264'), { exhaustive: true }).map(({ id }) => id)).toEqual(['listed']));

  it.each([['another number', 'N09998817'], ['a number that hides places', 'N0173****'], ['no number', 'N/A']])('but not by %s', (_, number) => expect(ids(index, asked(number))).toEqual([]));
});

describe('a list that changes', () => {
  it('forgets the documents of who was removed or replaced', () => {
    const index = indexOf(LISTED, ...others);
    index.replace({ id: 'listed', names: ['陈志'], documents: [passport('N07777123')] });
    expect([ids(index, asked('N01739264')), ids(index, asked('N07777123'))]).toEqual([[], ['listed']]);
    index.remove('listed');
    expect(ids(index, asked('N07777123'))).toEqual([]);
  });

  it('of as many as are compared', () => {
    const documents = Array.from({ length: 64 }, (_, i) => passport(`N${48_291_700 + 37 * i}`));
    const index = indexOf({ id: 'many', names: ['陈志'], documents }, ...others);
    for (const place of [0, 17, 63]) expect(index.search({ names: [], documents: documents.slice(place, place + 1) })).toMatchObject([{ id: 'many', attributes: [{ reason: 'same number' }] }]);
  });

  it('finds two that have one number', () => {
    const index = indexOf(LISTED, { id: 'twin', names: ['김철수'], documents: [passport('N01739264')] });
    expect(ids(index, asked('N01739264')).sort()).toEqual(['listed', 'twin']);
    index.remove('listed');
    expect(ids(index, asked('N01739264'))).toEqual(['twin']);
  });

  it('finds them after a snapshot, and has none where nobody has a document', () => {
    expect(ids(IdentityIndex.fromBytes(indexOf(LISTED, ...others).toBytes()), asked('N01739264'))).toEqual(['listed']);
    expect(ids(IdentityIndex.fromBytes(indexOf({ id: '1', names: ['陈志'] }).toBytes()), asked('N01739264'))).toEqual([]);
  });

  it('finds what a plain look at every number finds', () => {
    const number = fc.constantFrom('N01739264', 'N01739265', 'NO1739264', 'A2234567', 'B9482716');
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3), fc.option(number, { nil: undefined })), { maxLength: 12 }), number, (changes, wanted) => {
      const index = new IdentityIndex();
      const numbers = new Map<string, string>();
      for (const [place, given] of changes) {
        const id = `${place}`;
        if (given === undefined) {
          index.remove(id);
          numbers.delete(id);
        } else {
          index.replace({ id, names: ['陈志'], birthDate: '1987-12-16', documents: [{ number: given }] });
          numbers.set(id, given);
        }
      }
      const zeros = (text: string): string => text.replaceAll('O', '0');
      const expected = [...numbers].filter(([, own]) => zeros(own) === zeros(wanted)).map(([id]) => id).sort();
      expect(index.search({ names: ['Vincent Lo'], birthDate: '1987-12-16', documents: [{ number: wanted }] }, { limit: 20 }).map(({ id }) => id).sort()).toEqual(expected);
    }), { numRuns: 50 });
  });
});

it('duplicates inside a list are found by their documents', () =>
  expect(findDuplicates(indexOf(LISTED, { ...LISTED, id: 'alias', names: ['Vincent Lo'] }, ...others)).pairs).toMatchObject([{ a: 'listed', b: 'alias' }]));
