import type { Grid } from '../accuracy/cells';
import { megabytes } from '../search/memory';
import { CLASSES, CLASS_LABELS } from '../search/queries';
import { thousands } from '../search/report';
import type { EngineResult } from './engine-run';
import { OURS } from './index';

/** What `peers.json` holds. */
export interface Report {
  readonly allonym: string;
  readonly node: string;
  readonly machine: string;
  readonly date: string;
  readonly seed: number;
  readonly pairsFrom: string;
  readonly listsFrom: string;
  /** Names and versions of the packages. */
  readonly packages: Readonly<Record<string, string>>;
  readonly results: readonly EngineResult[];
  readonly failed: readonly { readonly engine: string; readonly size: number; readonly why: string }[];
}

/** One table a size: found by class, speed, build, memory, and how often each number of ours is the peer's. */
export function peerGrid({ results, failed }: Report, size: number): Grid {
  const own = results.filter((result) => result.size === size);
  const ours = own.filter(({ engine }) => engine === OURS);
  const mean = (value: (result: EngineResult) => number): number => ours.reduce((sum, result) => sum + value(result), 0) / ours.length;
  const memory = ({ built }: EngineResult): number => megabytes(built.heap + built.buffers);
  const ratio = (of: number, to: number): string => (Number.isFinite(of) && to > 0 ? (of / to).toPrecision(3) : '–');
  const rows = own.map((result) => [
    result.engine,
    result.found.all.toFixed(3),
    ...CLASSES.map((name) => {
      const one = result.found.byClass[name];
      return one ? (one.found / one.queries).toFixed(2) : '–';
    }),
    result.complete ? String(result.asked) : `${result.asked}*`,
    result.perSecond.toPrecision(3),
    result.p50.toPrecision(3),
    result.p99.toPrecision(3),
    result.built.seconds.toFixed(1),
    memory(result).toFixed(0),
    ratio(mean(({ found }) => found.all), result.found.all),
    ratio(mean(({ perSecond }) => perSecond), result.perSecond),
    ratio(mean(memory), memory(result)),
  ]);
  const failures = failed.filter((one) => one.size === size).map(({ engine, why }) => [engine, why]);
  return {
    title: `${thousands(size)} identities`,
    over: [
      { label: '', columns: 1 }, { label: 'found among the first ten', columns: 1 + CLASSES.length },
      { label: 'queries: asked, a CPU second, ms', columns: 4 }, { label: 'build s, MB', columns: 2 }, { label: `${OURS} / this`, columns: 3 },
    ],
    head: ['', 'all', ...CLASSES.map((name) => CLASS_LABELS[name].replace('hyphen or space changed', 'spacing').replace('other ', '')), 'n', '/s', 'p50', 'p99', 'build', 'memory', 'found', '/s', 'memory'],
    rows: [...rows, ...failures].map((cells) => ({ total: true, cells })),
  };
}

export const STAR = '* the time was up before all queries were asked; the classes take turns, so that each has had its share';
