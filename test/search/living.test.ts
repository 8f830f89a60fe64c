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

it('an entry that is replaced keeps its place among equals', () => {
  const index = new IdentityIndex();
  for (const id of ['a', 'b', 'c']) index.add({ id, names: ['김정은'] });
  index.replace({ id: 'a', names: ['김정은', 'Kim Jong Un'] });
  index.replace({ id: 'new', names: ['김정은'] });
  expect(index.search('김정은').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'new']);
  expect(IdentityIndex.fromBytes(index.toBytes()).search('김정은').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'new']);
});

describe('what the caller does to his own lists', () => {
  it('changes nothing in the index, nor what a search finds by', () => {
    const index = new IdentityIndex();
    const documents = [{ number: 'M48210573' }];
    index.add({ id: '1', names: ['김정은'], documents, nationalities: ['KP'] });
    documents[0] = { number: 'K77310462' };
    const got = index.get('1') as unknown as { documents: { number: string }[]; nationalities: string[] };
    got.documents[0] = { number: 'K77310462' };
    got.nationalities.push('US');
    expect(index.get('1')).toMatchObject({ documents: [{ number: 'M48210573' }], nationalities: ['KP'] });
    expect(index.remove('1')).toBe(true);
    expect(index.search({ names: ['박철수'], documents: [{ number: 'M48210573' }] })).toEqual([]);
  });

  it('leaves the old one where the new one cannot be read', () => {
    const index = new IdentityIndex();
    index.add({ id: '1', names: ['김정은'] });
    let reads = 0;
    const lazy = { id: '1', names: ['Kim'], get sex(): string { return reads++ === 0 ? 'm' : fail(); } };
    expect(() => index.replace(lazy)).toThrow('gone');
    expect(index.get('1')).toEqual({ id: '1', names: ['김정은'] });
  });
});

/** What answers by itself and has no field of its own. */
const answering = <K extends string>(field: K, text: string): Record<K, string> => Object.create({ get [field]() { return text; } }) as Record<K, string>;

it('names and documents that answer by themselves are added, replaced and asked for', () => {
  const index = new IdentityIndex();
  index.add({ id: '1', names: [answering('text', '김정은')], documents: [answering('number', 'M48210573')] });
  index.replace({ id: '1', names: [answering('text', '박철수')], documents: [answering('number', 'M48210573')] });
  expect(index.search('박철수')[0]?.id).toBe('1');
  const asked = new (class { readonly names: string[] = []; get documents(): { number: string }[] { return [answering('number', 'M48210573')]; } })();
  expect(index.search(asked)[0]?.id).toBe('1');
});

it('a source that follows the protocol loosely is read, and what is wrong with an identity is told', async () => {
  let given = 0;
  const loose = (): AsyncIterable<Identity> => ({
    [Symbol.asyncIterator]: () => ({ next: () => (given++ === 0 ? { done: false, value: { id: '1', names: [] } } : { done: true, value: undefined }), return: () => { throw new Error('no end'); } }) as unknown as AsyncIterator<Identity>,
  });
  await expect(new IdentityIndex().addAll(loose(), { signal: new AbortController().signal })).rejects.toThrow('expected at least one name');
});

const fail = (): never => {
  throw new Error('gone');
};

describe('adding many', () => {
  it('tells its progress after every thousand and at the end', () => {
    const told: number[] = [];
    new IdentityIndex().addAll(people(2500), { onProgress: (added) => told.push(added) });
    expect(told).toEqual([1000, 2000, 2500]);
  });

  it('leaves turns to timers, and stops for a signal while its source keeps it waiting', async () => {
    const endless = async function* endless(): AsyncGenerator<Identity> {
      for (let i = 0; ; i++) yield { id: `p${i}`, names: ['Kim Jong Un'] };
    };
    const hanging = async function* hanging(): AsyncGenerator<Identity> {
      yield { id: 'p', names: ['Kim Jong Un'] };
      await new Promise(() => undefined);
    };
    for (const source of [endless(), hanging()]) await expect(new IdentityIndex().addAll(source, { signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/u);
  });

  it.each([5, {}, { aborted: true }, new AbortController()])('refuses what is no signal', (signal) =>
    expect(() => new IdentityIndex().addAll([], { signal: signal as AbortSignal })).toThrow(/^IdentityIndex.addAll: expected signal to be an AbortSignal, got /u));

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
