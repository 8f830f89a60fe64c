import { describe, expect, it } from 'vitest';
import { IdentityIndex, type Person } from '../../src/index';
import { screen } from '../../src/screen';
import { Queue } from '../../src/screen/queue';
import { checkAsked } from '../../src/screen/screen';
import { screenInThreads } from '../../src/screen/threads';
import { builtWorker } from '../built-worker';

const index = new IdentityIndex<{ n: bigint }>();
for (let i = 0; i < 400; i++) {
  const name = `${'김이박최정'.charAt(i % 5)}${'정민서지현'.charAt(i % 7)}${'은준연우수'.charAt(i % 4)}`;
  index.add({ id: `n${i}`, names: i % 3 === 0 ? [name, `Xi Jinping ${i}`] : [name], birthDate: `19${10 + (i % 80)}`, data: { n: BigInt(i) } });
}
index.remove('n7');
index.add({ id: 'paper', names: ['陈志'], birthDate: '1987-12-16', documents: [{ number: 'N01739264' }], data: { n: 0n } });

const ODD = ['', '😀', '\u{d800}', 'KIM<<JONG<UN', '__proto__', 'x'.repeat(10_000)];
const people: (string | Person)[] = [
  ...ODD,
  { names: [], documents: [{ number: 'N01739264' }] },
  { names: ['Vincent Lo'], birthDate: '1987-12-16', documents: [{ number: 'N01739264' }] },
  ...Array.from({ length: 60 }, (_, i): string | Person => (i % 4 === 0
    ? { names: ['Kim Jong Un', { text: `Park ${i}`, weak: true }], birthDate: `19${10 + (i % 80)}`, documents: [{ number: 'A1' }], nationalities: ['KP'] }
    : `Kim Jung-${'abcdefg'.charAt(i % 7)}un (金正恩)`)),
];
const wanted = { limit: 3, minScore: 0.01, prior: 1 / 400, exhaustive: false, listFrequencies: true };

const worker = builtWorker('src/screen/worker.ts');
const broken = new URL('data:text/javascript,export default () => { throw new RangeError("out of order"); }');

const inThreads = (some: Iterable<string | Person> | AsyncIterable<string | Person>, threads: number, signal?: AbortSignal, from: URL = worker.url) =>
  screenInThreads(new Queue(some, signal, 'screen', checkAsked), index, wanted, threads, from);

async function all<R>(results: AsyncIterable<R>): Promise<R[]> {
  const found: R[] = [];
  for await (const result of results) found.push(result);
  return found;
}

const told = (results: readonly { person: unknown; hits: readonly { id: string; score: number; evidence: number; name: string; pairs: unknown; attributes: unknown; explanation: string; data: unknown }[] }[]): unknown =>
  results.map(({ person, hits }) => [person, hits.map(({ id, score, evidence, name, pairs, attributes, explanation, data }) => ({ id, score, evidence, name, pairs, attributes, explanation, data }))]);
const oneByOne = (): unknown => told(people.map((person) => ({ person, hits: index.search(person, wanted) })));

describe('screening', () => {
  it('finds what searches one by one do, in the order of the people', async () => expect(told(await all(screen(people, index, { ...wanted, threads: 1 })))).toEqual(oneByOne()), 60_000);

  it.each([2, 4])('finds the same in the same order with %i threads', async (threads) => expect(told(await all(inThreads(people, threads)))).toEqual(oneByOne()), 60_000);

  it('lays out what threads found in the list as it was when they started, whatever is changed since', async () => {
    const list = new IdentityIndex<{ was: string }>();
    for (const id of ['replaced', 'removed']) list.add({ id, names: ['김정은', 'Chen Zhi (陈强)'], birthDate: '1984-01-08', data: { was: id } });
    const asked: (string | Person)[] = ['Kim Jong Un', 'Ko Hui (Chen Qiang)', { names: ['Kim Jong Un'], birthDate: '1984-01-08' }];
    const before = told(asked.map((person) => ({ person, hits: list.search(person, wanted) })));
    const results = screenInThreads(new Queue(asked, undefined, 'screen', checkAsked), list, wanted, 2, worker.url);
    const first = await results.next();
    list.replace({ id: 'replaced', names: ['이수현'], birthDate: '1950-05-05', data: { was: 'another' } });
    list.remove('removed');
    list.add({ id: 'new', names: ['박민수'], data: { was: 'new' } });
    expect(told([...(first.done === true ? [] : [first.value]), ...(await all(results))])).toEqual(before);
  }, 60_000);

  it('finds nobody for nobody', async () => {
    expect(await all(screen([], index))).toEqual([]);
    expect(await all(inThreads([], 2))).toEqual([]);
  }, 60_000);

  it('takes streams, reads no further than it is asked to, and lets them go', async () => {
    let [read, closed] = [0, false];
    async function* stream(): AsyncGenerator<string> {
      try {
        for (;;) yield `Kim ${read++}`;
      } finally {
        closed = true;
      }
    }
    for await (const { person } of screen(stream(), index, { threads: 1 })) if (person === 'Kim 4') break;
    expect([read, closed]).toEqual([5, true]);
  });

  it('reads a few batches ahead of threads, and no more', async () => {
    let read = 0;
    function* endless(): Generator<string> {
      for (;;) yield `Kim ${read++}`;
    }
    for await (const { person } of inThreads(endless(), 2)) if (person === 'Kim 40') break;
    expect(read).toBeLessThanOrEqual(40 + 32 * 6);
  }, 60_000);

  it('tells how many are done', async () => {
    const done: number[] = [];
    await all(screen(Array.from({ length: 2001 }, () => ''), index, { threads: 1, onProgress: (screened) => done.push(screened) }));
    expect(done).toEqual([1000, 2000, 2001]);
  });
});

describe('what ends a screening', () => {
  const ways = [['one thread', (some: AsyncIterable<string | Person> | Iterable<string | Person>, signal?: AbortSignal) => screen(some, index, { ...wanted, threads: 1, ...(signal && { signal }) })],
    ['two threads', (some: AsyncIterable<string | Person> | Iterable<string | Person>, signal?: AbortSignal) => inThreads(some, 2, signal)]] as const;

  it.each(ways)('an abort, even while people are awaited: %s', async (_, run) => {
    const abort = new AbortController();
    async function* stuck(): AsyncGenerator<string> {
      yield 'Kim';
      await new Promise(() => undefined);
    }
    const seen: unknown[] = [];
    await expect((async () => {
      for await (const { person } of run(stuck(), abort.signal)) {
        seen.push(person);
        setTimeout(() => abort.abort(new Error('enough')), 10);
      }
    })()).rejects.toThrow('enough');
    expect(seen).toEqual(['Kim']);
  }, 60_000);

  it.each(ways)('somebody who is no person, after those before: %s', async (_, run) => {
    const seen: unknown[] = [];
    await expect((async () => {
      for await (const { person } of run(['Kim', 'Lee', 5 as unknown as string, 'Park'])) seen.push(person);
    })()).rejects.toThrow(new TypeError('screen: expected a person, got number 5'));
    expect(seen).toEqual(['Kim', 'Lee']);
  }, 60_000);

  it('an error of a worker', async () => {
    await expect(all(inThreads(['Kim'], 2, undefined, broken))).rejects.toThrow(new RangeError('out of order'));
  }, 60_000);

  it.each([
    ['half a thread', { threads: 0.5 }, new RangeError('screen: expected threads to be a whole number above 0, got 0.5')],
    ['a limit of 0', { limit: 0 }, new RangeError('IdentityIndex.search: expected limit to be a whole number above 0, got 0')],
  ])('%s, at the call', (_, options, error) => expect(() => screen([], index, options)).toThrow(error));

  it('people that are no list, at the call', () => expect(() => screen(5 as unknown as string[], index)).toThrow(new TypeError('screen: expected an iterable, got number 5')));
});
