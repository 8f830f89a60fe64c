import { describe, expect, it } from 'vitest';
import { IdentityIndex, parseName, type Identity } from '../../src/index';
import { addAllInThreads } from '../../src/node';
import { addReadIn } from '../../src/node/add-in-threads';
import { builtWorker } from '../built-worker';

const worker = builtWorker('src/screen/worker.ts');
const broken = new URL('data:text/javascript,export const read = () => { throw new RangeError("out of order"); }');

const ODD = ['', '😀', '\u{d800}', 'KIM<<JONG<UN', '__proto__', 'x'.repeat(10_000), 'CHAN<<TAI<MAN<PETER<CHRISTOPHER<ALEXA'];
const people: Identity<{ n: number }>[] = [
  ...ODD.map((name, i): Identity<{ n: number }> => ({ id: `odd${i}`, names: [name, { text: `Kim Jung-un (金正恩) alias ${name}`, weak: true }] })),
  ...Array.from({ length: 900 }, (_, i): Identity<{ n: number }> => ({
    id: `n${i}`,
    names: [`${'김이박최정'.charAt(i % 5)}${'정민서지현'.charAt(i % 7)}${'은준연우수'.charAt(i % 4)}`, ...(i % 3 === 0 ? [`Xi Jinpign ${i}`, 'ហ៊ុន សែន', '習近平'] : [])],
    birthDate: `19${10 + (i % 80)}`,
    data: { n: i },
  })),
];
const queries = ['Kim Jeong-eun', '김정은', 'Xi Jinping 300', 'Hun Sen', 'Kim Jong Un', '😀', 'Chan Tai Man Peter', 'x'.repeat(10_000)];

const add = (index: IdentityIndex<{ n: number }>, some: Iterable<Identity<{ n: number }>> | AsyncIterable<Identity<{ n: number }>>, options: { threads?: number; signal?: AbortSignal; onProgress?: (n: number) => void } = {}, from: URL = worker.url) =>
  addReadIn(from, index, some, { threads: 2, ...options });

describe('adding with names read in threads', () => {
  it('makes the index that addAll makes', async () => {
    // Forms that this process has met in another order are numbered otherwise than in the threads.
    for (const name of ['Park Wen-ling', 'Zhao Zhi', '박서준']) parseName(name);
    const [here, read] = [new IdentityIndex<{ n: number }>(), new IdentityIndex<{ n: number }>()];
    const done: number[] = [];
    await add(read, people, { onProgress: (added) => done.push(added) });
    here.addAll(people);
    expect(done).toEqual([people.length]);
    expect([...read]).toEqual([...here]);
    for (const query of queries) expect(read.search(query)).toEqual(here.search(query));
    // What was filed by another thread is found again to be removed.
    for (const { id } of people) expect(read.remove(id)).toBe(true);
    for (const query of queries) expect(read.search(query)).toEqual([]);
    expect(read.size).toBe(0);
  }, 60_000);

  it('takes streams, and adds to what is there', async () => {
    const index = new IdentityIndex<{ n: number }>();
    index.add({ id: 'first', names: ['សុខ ផាង'] });
    await add(index, (async function* stream() {
      for (const person of people.slice(0, 20)) yield Promise.resolve(person);
    })());
    expect(index.size).toBe(21);
    expect(index.search('Sok Phang')[0]?.id).toBe('first');
    expect(index.search('Kim Jeong-eun')[0]?.id).toBe('n0');
  }, 60_000);

  it.each([
    ['an id that is taken', { id: 'n3', names: ['Park'] }, new RangeError('IdentityIndex.add: expected an id that is not in the index, got "n3"')],
    ['somebody without a name', { id: 'z', names: [] }, new RangeError('addAllInThreads: expected at least one name of "z", got none')],
  ])('stops at %s, with those before in the index', async (_, wrong, error) => {
    const index = new IdentityIndex<{ n: number }>();
    await expect(add(index, [...people.slice(0, 50), wrong, ...people.slice(50, 100)])).rejects.toThrow(error);
    expect(index.size).toBe(50);
  }, 60_000);

  it('ends with the reason of an abort, even while people are awaited', async () => {
    const abort = new AbortController();
    const index = new IdentityIndex<{ n: number }>();
    await expect(add(index, (async function* stuck() {
      yield* people.slice(0, 2);
      setTimeout(() => abort.abort(new Error('enough')), 10);
      await new Promise(() => undefined);
    })(), { signal: abort.signal })).rejects.toThrow('enough');
  }, 60_000);

  it('rejects with the error of a worker', async () =>
    expect(add(new IdentityIndex(), people, {}, broken)).rejects.toThrow(new RangeError('out of order')), 60_000);

  it.each([[0], [1.5], [Number.NaN]])('refuses %d threads', async (threads) =>
    expect(addAllInThreads(new IdentityIndex(), [], { threads })).rejects.toThrow(new RangeError(`addAllInThreads: expected threads to be a whole number above 0, got ${threads}`)));

  it('refuses what is no list of identities', async () =>
    expect(addAllInThreads(new IdentityIndex(), 5 as unknown as [])).rejects.toThrow(new TypeError('addAllInThreads: expected an iterable, got number 5')));
});
