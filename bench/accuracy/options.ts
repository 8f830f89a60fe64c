import { parseArgs } from 'node:util';
import { comparatorNames } from '../comparators/index';

export interface Options {
  readonly help: boolean;
  readonly pairs: string | undefined;
  readonly matchers: readonly string[];
  readonly groups: readonly string[];
  readonly out: string;
  readonly seed: number;
  readonly negatives: number;
  readonly queries: number;
  readonly misses: number;
  readonly negativesList: number;
}

export const USAGE: string = `npm run bench:accuracy -- [options]
  --pairs FILE         labelled pairs: class, entity, a, b, tab-separated under a header row (default: fixtures/)
  --matcher NAME       only this one; may be repeated (${comparatorNames.join(', ')})
  --group NAME         only this group, e.g. hangul-latin; may be repeated
  --out DIR            where accuracy.json and accuracy.html go (default: bench/out)
  --seed N             of every draw (default: 1)
  --negatives N        random pairs of different people a group (default: 60000)
  --queries N          queries a class for the first-place rate, 0 to skip it (default: 300)
  --misses N           print the N clearest misses of each class
  --negatives-list N   print the N strongest false matches of each group
  --help               print this`;

/** Reads the command line (without node and script). */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pairs: { type: 'string' },
      matcher: { type: 'string', multiple: true, default: [] },
      group: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'bench/out' },
      seed: { type: 'string', default: '1' },
      negatives: { type: 'string', default: '60000' },
      queries: { type: 'string', default: '300' },
      misses: { type: 'string', default: '0' },
      'negatives-list': { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    pairs: values.pairs,
    matchers: values.matcher,
    groups: values.group,
    out: values.out,
    seed: wholeNumber('--seed', values.seed),
    negatives: wholeNumber('--negatives', values.negatives),
    queries: wholeNumber('--queries', values.queries),
    misses: wholeNumber('--misses', values.misses),
    negativesList: wholeNumber('--negatives-list', values['negatives-list']),
  };
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new RangeError(`${option}: expected a whole number below a billion; got "${value}"`);
  return Number(value);
}
