import { parseArgs } from 'node:util';
import { readSizes, wholeNumber } from '../search/options';
import { engineNames, OURS } from './index';

export interface Options {
  readonly help: boolean;
  readonly sizes: readonly number[];
  readonly engines: readonly string[];
  readonly queries: number;
  readonly seed: number;
  readonly lists: string | undefined;
  readonly pairs: string | undefined;
  readonly seconds: number;
  readonly minutes: number;
  readonly out: string;
}

export const USAGE: string = `npm run bench:peers -- [options]
  --sizes N,N,…     identities on the lists (default: 100000,1000000)
  --engine NAME     only this one beside ${OURS}; may be repeated (${engineNames.join(', ')})
  --queries N       in all, shared by the six classes (default: 300)
  --seconds N       for the queries of one engine at one size; what is not asked by then is not asked (default: 60)
  --minutes N       for one engine at one size, all told; then it is ended (default: 15)
  --seed N          of list and queries (default: 1)
  --lists DIR       *.txt with one name a line: every second person bears one
  --pairs FILE      labelled pairs (default: fixtures/)
  --out DIR         where peers.json goes (default: bench/out)
  --help            print this`;

/** Reads the command line (without node and script). This library runs first and last, whoever else is asked for. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100000,1000000' },
      engine: { type: 'string', multiple: true, default: [] },
      queries: { type: 'string', default: '300' },
      seconds: { type: 'string', default: '60' },
      minutes: { type: 'string', default: '15' },
      seed: { type: 'string', default: '1' },
      lists: { type: 'string' },
      pairs: { type: 'string' },
      out: { type: 'string', default: 'bench/out' },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = values.engine.find((name) => !engineNames.includes(name));
  if (unknown !== undefined) throw new RangeError(`--engine: expected ${engineNames.join(', ')}; got ${unknown}`);
  const peers = engineNames.filter((name) => name !== OURS && (values.engine.length === 0 || values.engine.includes(name)));
  return {
    help: values.help,
    sizes: readSizes(values.sizes),
    engines: [OURS, ...peers, ...(peers.length > 0 ? [OURS] : [])],
    queries: wholeNumber('--queries', values.queries),
    seconds: wholeNumber('--seconds', values.seconds),
    minutes: wholeNumber('--minutes', values.minutes),
    seed: wholeNumber('--seed', values.seed),
    lists: values.lists,
    pairs: values.pairs,
    out: values.out,
  };
}
