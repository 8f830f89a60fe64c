import { parseArgs } from 'node:util';
import { wholeNumber } from '../search/options';

export interface Options {
  readonly help: boolean;
  readonly couples: number;
  readonly rounds: number;
  readonly milliseconds: number;
  readonly seed: number;
  readonly out: string;
}

export const USAGE: string = `npm run bench:compare -- [options]
  --couples N       couples of names that are compared (default: 20000)
  --rounds N        of which the median is told (default: 7)
  --milliseconds N  of CPU time, for each contestant in each round (default: 300)
  --seed N          of all draws (default: 1)
  --out DIR         where compare.json goes (default: bench/out)
  --help            print this`;

/** Reads the command line (without node and script). */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      couples: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '7' },
      milliseconds: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'bench/out' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    couples: Math.max(1000, wholeNumber('--couples', values.couples)),
    rounds: Math.max(1, wholeNumber('--rounds', values.rounds)),
    milliseconds: wholeNumber('--milliseconds', values.milliseconds),
    seed: wholeNumber('--seed', values.seed),
    out: values.out,
  };
}
