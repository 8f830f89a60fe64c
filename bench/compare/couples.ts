import { below, generator } from '../../src/calibrate/random';
/** People by number: a `PeopleList`, or one of a single nation. */
export interface People {
  readonly size: number;
  at(i: number): { readonly names: readonly string[] };
}

/** Two names to compare, and whether one person bears both. */
export interface Couple {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/**
 * `count` couples of names of the list, every second one of two people at random, the others two forms of one person. Names
 * recur (one in five couples' names is new), as they do where one list is compared with another.
 */
export function drawCouples(list: People, count: number, seed: number): Couple[] {
  const random = generator(seed, 'couples');
  const pool = Array.from({ length: Math.max(2, Math.ceil(count / 5)) }, () => list.at(below(list.size, random)).names);
  const several = pool.filter((names) => names.length > 1);
  const name = (names: readonly string[]): string => names[below(names.length, random)] ?? '';
  const pick = (from: readonly (readonly string[])[]): readonly string[] => from[below(from.length, random)] ?? [];
  return Array.from({ length: count }, (_, i) => {
    if (i % 2 === 0 || several.length === 0) return { a: name(pick(pool)), b: name(pick(pool)), same: false };
    const names = pick(several);
    const first = below(names.length, random);
    return { a: names[first] ?? '', b: names[(first + 1) % names.length] ?? '', same: true };
  });
}
