/** One engine over one list, in a process of its own: the setup as a message, the result as the answer. */
import { ask, foundShares, type FoundShares } from '../search/ask';
import { buildMeasured, type Built } from '../search/build';
import { loadLibrary, warmTables } from '../search/library';
import type { Setup } from '../search/options';
import { quantile } from '../search/quantile';
import { fingerprint, makeSetting } from '../search/setting';
import { makeEngine } from './index';

export interface EngineSetup extends Setup {
  readonly engine: string;
  /** When they are over, no further query is asked. */
  readonly seconds: number;
}

export interface EngineResult {
  readonly engine: string;
  readonly size: number;
  readonly fingerprint: string;
  readonly built: Built;
  readonly found: FoundShares;
  readonly asked: number;
  readonly complete: boolean;
  /** Queries a second of CPU time. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Warming up is for the compiler, and ends early where each query is long enough to do that by itself. */
const WARM_UP_SECONDS = 5;

process.on('message', (setup: EngineSetup) => {
  run(setup).then(
    (result) => process.send?.(result, () => process.exit(0)),
    (error: unknown) => {
      console.error(error instanceof RangeError ? error.message : error);
      process.exit(1);
    },
  );
});

async function run(setup: EngineSetup): Promise<EngineResult> {
  const library = await loadLibrary();
  // In every process alike, though only one of the engines needs them: the lists are spelt with the library's tables.
  warmTables(library);
  const setting = makeSetting(library, setup);
  const engine = await makeEngine(setup.engine, library);
  const built = await buildMeasured(engine, setting.makeList);
  const list = setting.makeList();
  const queries = setting.queries(list);
  await ask(engine, list, setting.warmUp(list), WARM_UP_SECONDS);
  const { answers, cpuSeconds, complete } = await ask(engine, list, queries, setup.seconds);
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    engine: setup.engine,
    size: setup.size,
    fingerprint: fingerprint(list),
    built,
    found: foundShares(answers),
    asked: answers.length,
    complete,
    perSecond: answers.length / cpuSeconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
