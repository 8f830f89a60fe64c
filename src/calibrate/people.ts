import type { Pair } from './pair';

/** One written form, however the file composed or cased it. */
export function writtenForm(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * For each pair the number of its person. Lists repeat people under several ids, so whoever shares an id or a written form is
 * one person here, and whoever shares one with that person too (union–find). Two bearers of one name become one person with it:
 * nobody could call such a couple a false match from the names alone.
 */
export function numberPeople(pairs: readonly Pair[]): Int32Array {
  const parent = Int32Array.from(pairs, (_, i) => i);
  const root = (i: number): number => {
    let top = i;
    while (parent[top] !== top) top = parent[top] = parent[parent[top] ?? top] ?? top; // halve the path on the way
    return top;
  };
  const firstWith = new Map<string, number>();
  pairs.forEach((pair, i) => {
    for (const mark of [`id ${pair.entity}`, `form ${writtenForm(pair.a)}`, `form ${writtenForm(pair.b)}`]) {
      const first = firstWith.get(mark);
      if (first === undefined) firstWith.set(mark, i);
      else parent[root(i)] = root(first);
    }
  });
  return parent.map((_, i) => root(i));
}
