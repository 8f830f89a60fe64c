import { LIMIT } from '../search/engine';
import type { Person } from '../search/list';

/** More names than ten are asked for, as several of them may be one person's. */
export const NAMES_WANTED: number = 3 * LIMIT;

/** Who bears the names that a peer knows by number. */
export class Owners {
  readonly #ids: string[] = [];
  readonly #owners: number[] = [];

  /** Every name of everybody, with its number. */
  *names(people: Iterable<Person>): Generator<{ readonly number: number; readonly name: string }> {
    for (const { id, names } of people) {
      this.#ids.push(id);
      for (const name of names) yield { number: this.#owners.push(this.#ids.length - 1) - 1, name };
    }
  }

  /** The first ten people among the bearers of these names. */
  firstTen(numbers: Iterable<number>): string[] {
    const ids = new Set<string>();
    for (const number of numbers) {
      const id = this.#ids[this.#owners[number] ?? -1];
      if (id === undefined) throw new RangeError(`Owners: expected the number of a name, got ${number}`);
      ids.add(id);
      if (ids.size === LIMIT) break;
    }
    return [...ids];
  }
}
