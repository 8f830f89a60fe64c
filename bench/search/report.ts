import type { Grid } from '../accuracy/cells';
import { megabytes } from './memory';
import { CLASSES, CLASS_LABELS } from './queries';
import type { SizeResult } from './size-run';

/** Everything that one run found: what `search.json` holds and what tables and page are drawn from. */
export interface Report {
  readonly allonym: string;
  readonly node: string;
  readonly machine: string;
  readonly date: string;
  readonly seed: number;
  /** Threads that read names when the index was filled, beside the one that filled it. */
  readonly threads: number;
  readonly pairsFrom: string;
  readonly listsFrom: string;
  readonly sizes: readonly SizeResult[];
  /** Sizes whose process ended without a result, with what it said. */
  readonly failed: readonly { readonly size: number; readonly why: string }[];
}

export function provenance({ allonym, node, machine, date, seed, pairsFrom, listsFrom }: Report): string {
  return `allonym ${allonym}, Node ${node}, ${machine}, ${date}, seed ${seed}, pairs from ${pairsFrom}, list ${listsFrom}`;
}

export function costGrid({ sizes, failed }: Report): Grid {
  const rows = sizes.map(({ size, built, latency, steady, peakMemory, snapshot }) => [
    thousands(size),
    latency.p50.toFixed(2), latency.p99.toFixed(2), latency.max.toFixed(1), latency.cpu.toFixed(2),
    steady.p50.toFixed(2), steady.p99.toFixed(2),
    built.seconds.toFixed(1), built.cpuSeconds.toFixed(1),
    megabytes(built.heap).toFixed(0), megabytes(built.buffers).toFixed(0), megabytes(built.heap + built.buffers).toFixed(0),
    megabytes(peakMemory).toFixed(0),
    snapshot ? snapshot.saveSeconds.toFixed(2) : '–',
    snapshot ? snapshot.loadSeconds.toFixed(2) : '–',
    snapshot ? megabytes(snapshot.bytes).toFixed(0) : '–',
    snapshot ? (snapshot.identical ? 'yes' : 'NO') : '–',
  ]);
  const failures = failed.map(({ size, why }) => [thousands(size), why]);
  return {
    title: 'Cost',
    over: [
      { label: '', columns: 1 }, { label: 'a query, ms', columns: 4 }, { label: 'later', columns: 2 }, { label: 'build, s', columns: 2 },
      { label: 'memory, MB', columns: 4 }, { label: 'snapshot: s, s, MB, same results', columns: 4 },
    ],
    head: ['identities', 'p50', 'p99', 'max', 'CPU', 'p50', 'p99', 'wall', 'CPU', 'heap', 'buffers', 'index', 'peak', 'save', 'load', 'size', 'same'],
    rows: [...rows, ...failures].map((cells) => ({ total: true, cells })),
  };
}

export function foundGrid({ sizes }: Report): Grid {
  return {
    title: 'Found among the first ten, by what was done to the query (all: the mean of the classes)',
    head: ['identities', ...CLASSES.map((name) => CLASS_LABELS[name]), 'all', 'queries'],
    rows: sizes.map(({ size, found }) => ({
      total: true,
      cells: [
        thousands(size),
        ...CLASSES.map((name) => {
          const own = found.byClass[name];
          return own ? (own.found / own.queries).toFixed(3) : '–';
        }),
        found.all.toFixed(3),
        String(Object.values(found.byClass).reduce((sum, { queries }) => sum + queries, 0)),
      ],
    })),
  };
}

export function fateGrid({ sizes }: Report): Grid {
  return {
    title: 'What became of the true match, and what a comparison with everybody shows beside',
    over: [{ label: '', columns: 1 }, { label: 'queries', columns: 5 }, { label: 'against the whole list', columns: 5 }],
    head: ['identities', 'found', 'outranked', 'weak', 'lost', 'lost, share', 'queries', 'results', 'missed', 'missed, share', 's each'],
    rows: sizes.map(({ size, fates, lost, loss }) => ({
      total: true,
      cells: [
        thousands(size),
        ...[fates.found, fates.outranked, fates.weak, fates.lost].map(String),
        lost.toFixed(4),
        ...(loss
          ? [String(loss.queries), String(loss.hits), String(loss.missed), (loss.missed / Math.max(1, loss.hits)).toFixed(4), loss.secondsEach.toFixed(2)]
          : ['–', '–', '–', '–', '–']),
      ],
    })),
  };
}

export function missesText({ sizes }: Report, count: number): string {
  return sizes
    .flatMap(({ size, misses }) => [
      `${thousands(size)} identities: not among the first ten`,
      ...misses.slice(0, count).map(({ class: name, from, text, truth, fate, evidence, instead }) =>
        `  ${fate.padEnd(9)} ${evidence.toFixed(1).padStart(6)}  ${name} (${from})  ${text}  →  ${truth};  instead: ${instead.join(', ') || 'nothing'}`),
    ])
    .join('\n');
}

export function thousands(count: number): string {
  return String(count).replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ',');
}
