/** One size in a process of its own: `fork` with `--expose-gc`, the setup as a message, the result as the answer. */
import { Allonym } from './allonym';
import { ask, foundShares, type Answer, type Asked, type FoundShares } from './ask';
import { buildMeasured, type Built } from './build';
import { hasExhaustive, loadLibrary, snapshotsOf, warmTables, type Library } from './library';
import type { PeopleList } from './list';
import { fateOf, LEAST_BITS, lossAgainstAll, type Fate, type Loss } from './loss';
import type { Setup } from './options';
import { quantile } from './quantile';
import type { Query, QueryClass } from './queries';
import { fingerprint, makeSetting } from './setting';

export interface SizeSetup extends Setup {
  readonly lossSeconds: number;
  readonly threads: number;
}

export interface Miss {
  readonly class: QueryClass;
  readonly from: string;
  readonly text: string;
  readonly truth: string;
  readonly fate: Fate;
  readonly evidence: number;
  /** The names of the first results. */
  readonly instead: readonly string[];
}

/** Milliseconds a query. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** CPU milliseconds a query, garbage collection and all. */
  readonly cpu: number;
}

export interface SizeResult {
  readonly size: number;
  readonly fingerprint: string;
  readonly built: Built;
  readonly latency: Latency;
  /** The same once many others have been asked, as of a service that runs. */
  readonly steady: Latency;
  readonly found: FoundShares;
  readonly fates: Readonly<Record<Fate, number>>;
  /** The share of true matches over 6 bits that were lost. */
  readonly lost: number;
  readonly misses: readonly Miss[];
  readonly loss: Loss | undefined;
  readonly snapshot: Snapshot | undefined;
  readonly peakMemory: number;
}

export interface Snapshot {
  readonly bytes: number;
  readonly saveSeconds: number;
  readonly loadSeconds: number;
  readonly identical: boolean;
}

/** Without an option the whole list is parsed and compared in JavaScript: only for lists up to here. */
const BRUTE_FORCE_UP_TO = 10_000;

process.on('message', (setup: SizeSetup) => {
  run(setup).then(
    (result) => process.send?.(result, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function run(setup: SizeSetup): Promise<SizeResult> {
  const library = await loadLibrary();
  warmTables(library);
  const setting = makeSetting(library, setup);
  const engine = new Allonym(library, setup.threads);
  const built = await buildMeasured(engine, setting.makeList);
  if (engine.index.size !== setup.size) throw new Error(`IdentityIndex.size: expected ${setup.size}, got ${engine.index.size}`);
  progress(setup, `built in ${built.seconds.toFixed(1)} s`);

  const list = setting.makeList();
  const queries = setting.queries(list);
  await ask(engine, list, setting.warmUp(list));
  engine.hits.clear();
  const { answers, cpuSeconds } = await ask(engine, list, queries);
  engine.check();
  progress(setup, `${queries.length} queries`);
  await ask(engine, list, setting.running(list));
  const later = await ask(engine, list, setting.steady(list));

  const fates = answers.map((answer) => fate(library, engine, answer));
  const loss = setup.lossSeconds > 0 && (hasExhaustive() || setup.size <= BRUTE_FORCE_UP_TO)
    ? lossAgainstAll(library, engine.index, list, queries, setup.lossSeconds, hasExhaustive())
    : undefined;
  const count = (which: Fate): number => fates.filter(({ fate }) => fate === which).length;
  const strong = fates.filter(({ evidence }) => evidence > LEAST_BITS).length;
  return {
    size: setup.size,
    fingerprint: fingerprint(list),
    built,
    latency: latencyOf({ answers, cpuSeconds }),
    steady: latencyOf(later),
    found: foundShares(answers),
    fates: { found: count('found'), outranked: count('outranked'), weak: count('weak'), lost: count('lost') },
    lost: count('lost') / Math.max(1, strong),
    misses: fates.filter(({ fate }) => fate !== 'found'),
    loss,
    snapshot: await snapshot(library, engine, list, queries),
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
}

function latencyOf({ answers, cpuSeconds }: Pick<Asked, 'answers' | 'cpuSeconds'>): Latency {
  const times = answers.map(({ milliseconds }) => milliseconds);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), max: quantile(times, 1), cpu: (1000 * cpuSeconds) / Math.max(1, answers.length) };
}

function fate(library: Library, engine: Allonym, { query, found }: Answer): Miss {
  const hits = engine.hits.get(query.text) ?? [];
  const instead = hits.slice(0, 3).map(({ name, evidence }) => `${name} (${evidence.toFixed(1)})`);
  return { class: query.class, from: query.from, text: query.text, truth: query.truth, ...fateOf(library, query, hits, found), instead };
}

/** Saves, forgets and loads the index, and asks everything again. */
async function snapshot(library: Library, engine: Allonym, list: PeopleList, queries: readonly Query[]): Promise<Snapshot | undefined> {
  const snapshots = snapshotsOf(library, engine.index);
  if (!snapshots) return undefined;
  const digest = (): string =>
    JSON.stringify(queries.map(({ text }) => (engine.hits.get(text) ?? []).map(({ id, evidence, name }) => [id, evidence, name])));
  const before = digest();
  let from = performance.now();
  const bytes = await snapshots.toBytes();
  const saveSeconds = (performance.now() - from) / 1000;
  engine.swap(new library.IdentityIndex());
  from = performance.now();
  engine.swap(await snapshots.fromBytes(bytes));
  const loadSeconds = (performance.now() - from) / 1000;
  await ask(engine, list, queries);
  return { bytes: bytes.length, saveSeconds, loadSeconds, identical: digest() === before };
}

function progress({ size }: SizeSetup, text: string): void {
  console.error(`${size} identities: ${text}`);
}
