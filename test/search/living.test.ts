import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { IdentityIndex, type Identity } from '../../src/index';
import { listedName } from '../language/any-name';

vi.setConfig({ testTimeout: 30_000 });

const change = fc.record({ id: fc.integer({ min: 0, max: 6 }).map(String), names: fc.array(listedName, { minLength: 1, maxLength: 3 }), remove: fc.boolean() });
const hits = (index: IdentityIndex, query: string): unknown[] => index.search(query, { limit: 20, prior: 0.01 }).map(({ id, evidence, name }) => [id, evidence, name]).sort();

async function* slowly<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) {
    await Promise.resolve();
    yield item;
  }
}
const people = (count: number): Identity[] => Array.from({ length: count }, (_, i) => ({ id: `p${i}`, names: [`Kim Jong ${String.fromCharCode(97 + (i % 26))}`] }));

describe('a list that is changed', () => {
  it('answers as one that was made anew from what is left', () =>
    fc.assert(fc.property(fc.array(change, { maxLength: 25 }), listedName, (changes, query) => {
      const index = new IdentityIndex();
      const left = new Map<string, Identity>();
      for (const { id, names, remove } of changes) {
        if (remove) expect(index.remove(id)).toBe(left.delete(id));
        else {
          expect(index.replace({ id, names })).toBe(left.delete(id));
          left.set(id, { id, names });
        }
      }
      const fresh = new IdentityIndex();
      fresh.addAll(left.values());
      expect(index.size).toBe(left.size);
      expect([...index].map(({ id }) => id).sort()).toEqual([...left.keys()].sort());
      for (const [id, identity] of left) expect(index.get(id)).toEqual(identity);
      for (const one of [query, ...[...left.values()].slice(0, 2).flatMap(({ names }) => names as string[])]) expect(hits(index, one)).toEqual(hits(fresh, one));
    }), { numRuns: 120 }));

  it('keeps weak and cut-off names, particulars and data as they were given', () => {
    const index = new IdentityIndex<{ line: number }>();
    const identity = {
      id: 'x', names: ['陈志', { text: 'Vincent', weak: true }, { text: 'CHEN<<ZH', truncated: true }], birthDate: ['1987-12-16', '1987'], sex: 'm',
      nationalities: ['CN'], documents: [{ number: 'E1234567', type: 'passport' }], birthPlace: 'Fujian', data: { line: 7 },
    };
    index.add(identity);
    expect(index.get('x')).toEqual(identity);
  });
});

describe('adding many', () => {
  it('tells its progress after every thousand and at the end', () => {
    const told: number[] = [];
    new IdentityIndex().addAll(people(2500), { onProgress: (added) => told.push(added) });
    expect(told).toEqual([1000, 2000, 2500]);
  });

  it('takes an async iterable, while searches go on', async () => {
    const index = new IdentityIndex();
    const done = index.addAll(slowly(people(50)));
    expect(index.search('Kim Jong a')).toEqual([]);
    await done;
    expect(index.size).toBe(50);
  });

  it.each([['sync', (index: IdentityIndex, signal: AbortSignal) => Promise.resolve().then(() => index.addAll(people(20), { signal }))], ['async', (index: IdentityIndex, signal: AbortSignal) => index.addAll(slowly(people(20)), { signal })]])(
    'stops with the reason of its signal (%s)',
    async (_, work) => {
      const index = new IdentityIndex();
      await expect(work(index, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
      expect(index.size).toBe(0);
    },
  );
});
