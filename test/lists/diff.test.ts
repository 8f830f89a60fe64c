import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../src/identity/identity';
import { contentHash } from '../../src/lists/content';
import { diffLists } from '../../src/lists/diff';
import { listVersion } from '../../src/lists/version';

const KIM: Identity<unknown> = {
  id: 'KP-1', names: ['김정은', { text: 'Kim Jong Un' }, { text: 'the Marshal', weak: true }], birthDate: ['1984-01-08', '1983'], sex: 'M',
  nationalities: ['KP', 'CH'], documents: [{ number: 'PS1', country: 'KP' }, { number: 'PS2' }], birthPlace: 'Pyongyang', data: { seen: 1 },
};

const crowd = (size: number): Identity<unknown>[] => Array.from({ length: size }, (_, i) => ({ id: String(i), names: [`name ${i}`] }));

describe('the content of an entry', () => {
  it.each<[what: string, change: Partial<Identity<unknown>>]>([
    ['the order of its values', {
      names: [{ text: 'the Marshal', weak: true }, 'Kim Jong Un', '김정은'], birthDate: ['1983', '1984-01-08'], nationalities: ['CH', 'KP'],
      documents: [{ number: 'PS2' }, { number: 'PS1', country: 'KP' }],
    }],
    ['values told twice', { nationalities: ['KP', 'CH', 'KP'], names: [...KIM.names, '김정은'] }],
    ['how a strong name is written down', { names: [{ text: '김정은', weak: false }, 'Kim Jong Un', { text: 'the Marshal', weak: true, truncated: false }] }],
    ['the normal form of letters', { names: ['김정은'.normalize('NFD'), ...KIM.names.slice(1)] }],
    ['a list of one for a value', { birthPlace: ['Pyongyang'] }],
    ['its data', { data: { seen: 2 } }],
    ['its id', { id: 'KP-2' }],
  ])('does not depend on %s', (_what, change) => expect(contentHash({ ...KIM, ...change })).toBe(contentHash(KIM)));

  it.each<[what: string, change: Partial<Identity<unknown>>]>([
    ['a name', { names: KIM.names.slice(1) }],
    ['a name that became weak', { names: [{ text: '김정은', weak: true }, ...KIM.names.slice(1)] }],
    ['the case of a letter', { names: ['김정은', 'KIM Jong Un', { text: 'the Marshal', weak: true }] }],
    ['a birth date', { birthDate: '1984-01-08' }],
    ['sex', { sex: 'F' }],
    ['a nationality', { nationalities: ['KP'] }],
    ["a document's country", { documents: [{ number: 'PS1', country: 'KR' }, { number: 'PS2' }] }],
    ['a birth place', { birthPlace: 'Wonsan' }],
  ])('changes with %s', (_what, change) => expect(contentHash({ ...KIM, ...change })).not.toBe(contentHash(KIM)));

  it('keeps values of different fields and documents apart', () => {
    expect(contentHash({ names: ['a'], sex: 'b' })).not.toBe(contentHash({ names: ['a'], birthPlace: 'b' }));
    expect(contentHash({ names: ['a","b'] })).not.toBe(contentHash({ names: ['a', 'b'] }));
  });
});

describe('the version of a list', () => {
  it('does not depend on order, and changes with any entry', () => {
    fc.assert(fc.property(fc.shuffledSubarray(crowd(20), { minLength: 20 }), (shuffled) => listVersion(shuffled) === listVersion(crowd(20))), { numRuns: 20 });
    expect(listVersion([...crowd(20), KIM])).not.toBe(listVersion(crowd(20)));
    expect(listVersion([{ ...KIM, id: 'KP-2' }])).not.toBe(listVersion([KIM]));
  });

  it('is the same for all who compute it', () => {
    expect(listVersion([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'); // SHA-256 of nothing
    expect(listVersion([KIM])).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe('from one edition to the next', () => {
  it('entries are added, removed and changed, and the first and the last are screened again', () => {
    const old = [...crowd(20), KIM];
    const next = [...crowd(20).slice(1), { ...KIM, birthDate: '1984', names: ['김정은'], data: {} }, { id: 'new', names: ['Chen Zhi'] }];
    expect(diffLists(old, next)).toEqual({
      added: ['new'], removed: ['0'], changed: [{ id: 'KP-1', fields: ['names', 'birthDate'] }], rescreen: ['KP-1', 'new'],
      oldVersion: listVersion(old), newVersion: listVersion(next),
    });
  });

  it('nothing changes but the order', () => {
    expect(diffLists(crowd(20), crowd(20).reverse())).toMatchObject({ added: [], removed: [], changed: [], rescreen: [] });
  });

  it.each([[10, 9], [100, 90], [70, 63], [19, 18], [5, 5], [0, 0], [0, 5], [3, 3]])('of %i entries %i may be left', (before, after) => {
    expect(diffLists(crowd(before), crowd(after)).removed).toHaveLength(Math.max(0, before - after));
  });

  it.each([[10, 8], [100, 89], [9, 8], [1, 0], [1000, 0]])('of %i entries %i are refused, unless forced', (before, after) => {
    expect(() => diffLists(crowd(before), crowd(after))).toThrow(RangeError);
    expect(() => diffLists(crowd(before), crowd(after))).toThrow(`the new list has ${after} entries where the old one has ${before} (${before - after} removed)`);
    expect(diffLists(crowd(before), crowd(after), { force: true }).removed).toHaveLength(before - after);
  });

  it('entries that are called by their lines are what they say, wherever they stand', () => {
    const lines = (names: readonly string[]): Identity<unknown>[] => names.map((name, i) => ({ id: `#${i + 2}`, names: [name] }));
    const names = Array.from({ length: 20 }, (_, i) => `name ${i}`);
    expect(diffLists(lines(names), lines(names.slice(1)))).toMatchObject({ added: [], removed: ['#2'], changed: [], rescreen: [] });
    expect(diffLists(lines([...names, 'a', 'a']), lines(['b', 'a', ...names]))).toMatchObject({ added: ['#2'], removed: ['#23'], changed: [], rescreen: ['#2'] });
  });

  it('a list of other entries is refused, however many', () => {
    const others = crowd(20).map(({ id, names }) => ({ id: `x${id}`, names }));
    expect(() => diffLists(crowd(20), others)).toThrow('the new list has 20 entries where the old one has 20 (20 removed): more than a tenth is gone');
    expect(diffLists(crowd(20), others, { force: true })).toMatchObject({ added: others.map(({ id }) => id) });
  });

  it('an id stands once', () => {
    expect(() => diffLists([KIM, KIM], [])).toThrow(new RangeError('diffLists: expected every id once in the old list, got "KP-1" twice'));
    expect(() => diffLists([], [KIM, KIM])).toThrow(RangeError);
  });

  it('added, removed and changed are what a slow comparison finds', () => {
    const entries = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', '__proto__'), names: fc.constantFrom(['x'], ['y'], ['x', 'y'], ['y', 'x']) }), { selector: ({ id }) => id });
    fc.assert(fc.property(entries, entries, (old, next) => {
      const { added, removed, changed } = diffLists(old, next, { force: true });
      expect(added).toEqual(next.filter(({ id }) => !old.some((entry) => entry.id === id)).map(({ id }) => id));
      expect(removed).toEqual(old.filter(({ id }) => !next.some((entry) => entry.id === id)).map(({ id }) => id));
      const same = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();
      expect(changed.map(({ id }) => id)).toEqual(next.filter(({ id, names }) => old.some((entry) => entry.id === id && !same(entry.names, names))).map(({ id }) => id));
    }));
  });
});
