import { cell, readTsv } from './tsv';

/** Two written forms of one person. */
export interface Pair {
  /** What is measured together, e.g. `hangul-latin/press`. */
  readonly class: string;
  /** The part before the slash: the scripts of `a` and `b`; thresholds belong to groups. */
  readonly group: string;
  readonly entity: string;
  readonly a: string;
  readonly b: string;
}

/** Reads `class entity a b …`, a header row first. `source` names the file in errors. */
export function readPairs(text: string, source: string): Pair[] {
  const pairs = readTsv(text, source, ['class', 'entity', 'a', 'b']).map((row) =>
    makePair(cell(row, 'class'), cell(row, 'entity'), cell(row, 'a'), cell(row, 'b')),
  );
  const bad = pairs.find((pair) => pair.group === '' || pair.entity === '' || pair.a === '' || pair.b === '');
  if (bad) throw new RangeError(`${source}: expected class, entity, a and b in every row; got ${JSON.stringify(bad)}`);
  return pairs;
}

export function makePair(className: string, entity: string, a: string, b: string): Pair {
  return { class: className, group: className.split('/', 1)[0] ?? '', entity, a, b };
}

/** The items under each key, keys in the order of their first item. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
