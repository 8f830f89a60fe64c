import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

/** What a child process needs to make the same list and queries as another. */
export interface Setup {
  readonly size: number;
  readonly seed: number;
  /** In all, over six classes. */
  readonly queries: number;
  readonly lists: string | undefined;
  readonly pairs: string | undefined;
}

export interface Options extends Omit<Setup, 'size'> {
  readonly help: boolean;
  readonly sizes: readonly number[];
  /** For the comparison with everybody, a size. */
  readonly lossSeconds: number;
  /** Threads that read names for the index, beside the one that fills it; 0 for none. */
  readonly threads: number;
  readonly misses: number;
  readonly out: string;
}

export const USAGE: string = `npm run bench:search -- [options]
  --sizes N,N,…     identities on the lists (default: 10000,100000,1000000), each in a process of its own
  --queries N       in all, shared by the six classes (default: 300)
  --seed N          of list and queries (default: 1)
  --lists DIR       *.txt with one name a line: every second person bears one (default: all people are drawn)
  --pairs FILE      labelled pairs: class, entity, a, b, tab-separated under a header row (default: fixtures/)
  --loss-seconds N  time for comparing queries with the whole list, 0 to skip it (default: 60)
  --threads N       read the list's names in as many other threads, 0 for one thread in all (default: as many as can work at once besides)
  --misses N        print the first N queries that did not find their person (default: 0)
  --out DIR         where search.json, search.html and search.svg go (default: bench/out)
  --help            print this`;

/** Reads the command line (without node and script). */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000' },
      queries: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      lists: { type: 'string' },
      pairs: { type: 'string' },
      'loss-seconds': { type: 'string', default: '60' },
      threads: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)) },
      misses: { type: 'string', default: '0' },
      out: { type: 'string', default: 'bench/out' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    sizes: readSizes(values.sizes),
    queries: wholeNumber('--queries', values.queries),
    seed: wholeNumber('--seed', values.seed),
    lists: values.lists,
    pairs: values.pairs,
    lossSeconds: wholeNumber('--loss-seconds', values['loss-seconds']),
    threads: wholeNumber('--threads', values.threads),
    misses: wholeNumber('--misses', values.misses),
    out: values.out,
  };
}

/** Sizes from small to large, each once. */
export function readSizes(text: string): number[] {
  const sizes = text.split(',').map((size) => wholeNumber('--sizes', size));
  const small = sizes.find((size) => size < 1000);
  if (small !== undefined) throw new RangeError(`--sizes: expected lists of 1000 and more, got ${small}`);
  return [...new Set(sizes)].sort((a, b) => a - b);
}

export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new RangeError(`${option}: expected a whole number below a billion; got "${value}"`);
  return Number(value);
}

/** Whether an error comes from the command line and needs only its message. */
export function isOptionError(error: unknown): error is Error {
  return error instanceof RangeError || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}
