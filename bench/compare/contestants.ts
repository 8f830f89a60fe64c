import { createRequire } from 'node:module';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import type { Library } from '../search/library';
import type { Couple } from './couples';
import type { Contestant } from './rounds';

/** The part of fuzzball that is used. */
interface Fuzzball {
  full_process(text: string): string;
  WRatio(a: string, b: string, options: { full_process: boolean }): number;
}

/** Every comparison that is raced, on the same couples; names are prepared before, as each of them allows. */
export function contestantsFor(library: Library, couples: readonly Couple[]): Contestant[] {
  const parsed = prepared(couples, (name) => library.parseName(name));
  const { compareNames } = library;
  const fuzzball = loadFuzzball();
  const raw = prepared(couples, (name) => name);
  return [
    contestant('allonym', parsed, (a, b) => compareNames(a, b).evidence),
    contestant('allonym, minScore 0.5', parsed, (a, b) => compareNames(a, b, MIN_SCORE).score),
    contestant('fastest-levenshtein', raw, distance),
    contestant('talisman Jaro–Winkler', raw, jaroWinkler),
    ...(fuzzball ? [wRatio(fuzzball, couples)] : []),
  ];
}

const MIN_SCORE = { minScore: 0.5 } as const;
const PEERS = join(import.meta.dirname, '../peers/package.json');

export function contestant<N>(name: string, couples: readonly { readonly a: N; readonly b: N }[], compare: (a: N, b: N) => number): Contestant {
  return {
    name,
    run(from, count) {
      let sum = 0;
      for (let i = from; i < from + count; i++) {
        const couple = couples[i];
        if (couple) sum += compare(couple.a, couple.b);
      }
      return sum;
    },
  };
}

/** Each distinct name is made ready once. */
export function prepared<N>(couples: readonly Couple[], prepare: (name: string) => N): { a: N; b: N }[] {
  const known = new Map<string, N>();
  const ready = (name: string): N => {
    let one = known.get(name);
    if (one === undefined) known.set(name, (one = prepare(name)));
    return one;
  };
  return couples.map(({ a, b }) => ({ a: ready(a), b: ready(b) }));
}

/** As fast as its documentation tells to make it: cleaned before, not at each comparison. */
function wRatio(fuzzball: Fuzzball, couples: readonly Couple[]): Contestant {
  const cleaned = prepared(couples, (name) => fuzzball.full_process(name));
  const options = { full_process: false };
  return contestant('fuzzball WRatio', cleaned, (a, b) => fuzzball.WRatio(a, b, options));
}

/** Undefined where `npm ci --prefix bench/peers` was not run. */
function loadFuzzball(): Fuzzball | undefined {
  try {
    const fuzzball: Fuzzball = createRequire(PEERS)('fuzzball');
    return fuzzball;
  } catch {
    return undefined;
  }
}
