import { groupBy } from './group';
import { drawNegatives } from './negatives';
import type { Pair } from './pair';
import { numberPeople } from './people';
import { generator } from './random';

/** Two written forms, and whether one person bears both. */
export interface Labelled extends Pair {
  readonly match: boolean;
}

/** Where evidence comes from. `P` is a name made ready: each distinct name is prepared once. */
export interface Matcher<P> {
  prepare(raw: string): P;
  evidence(a: P, b: P): number;
}

/** The evidence of one group's true pairs and of its different people, both ascending. */
export interface Weighed {
  readonly group: string;
  readonly matches: Float64Array;
  readonly others: Float64Array;
}

export interface Draw {
  readonly seed: number;
  /** Couples of different people to draw in each group. */
  readonly negatives: number;
  /** Whether to draw them even where the pairs have labelled ones. */
  readonly always: boolean;
}

/** Whether non-matches are drawn: a file that labels some is taken at its word. */
export const draws = (pairs: readonly Labelled[], { always }: Draw): boolean => always || pairs.every(({ match }) => match);

/**
 * Evidence of all true pairs and of different people, group by group. Non-matches are those of the labels, or else couples
 * drawn at random from the group's own names, the same that the accuracy benchmark draws.
 */
export function weigh<P>(pairs: readonly Labelled[], matcher: Matcher<P>, draw: Draw): Weighed[] {
  const prepared = new Map<string, P>();
  const name = (raw: string): P => {
    const known = prepared.get(raw);
    if (known !== undefined) return known;
    const fresh = matcher.prepare(raw);
    prepared.set(raw, fresh);
    return fresh;
  };
  const evidence = (couples: readonly (readonly [a: string, b: string])[]): Float64Array =>
    Float64Array.from(couples, ([a, b]) => matcher.evidence(name(a), name(b))).sort();

  const isDrawn = draws(pairs, draw);
  return [...groupBy(pairs, ({ group }) => group)].map(([group, members]) => {
    const matches = members.filter(({ match }) => match);
    const others = isDrawn ? drawn(group, matches, draw) : members.filter(({ match }) => !match);
    return {
      group,
      matches: evidence(matches.map(({ a, b }) => [a, b])),
      others: evidence(others.map(({ a, b }) => [a, b])),
    };
  });
}

function drawn(group: string, pairs: readonly Pair[], { seed, negatives }: Draw): { a: string; b: string }[] {
  const everybody = [pairs.map((_, i) => i)];
  const couples = drawNegatives(pairs, numberPeople(pairs), everybody, negatives, generator(seed, `${group} random`));
  return couples.map(({ a, b }) => ({ a: pairs[a]?.a ?? '', b: pairs[b]?.b ?? '' }));
}
