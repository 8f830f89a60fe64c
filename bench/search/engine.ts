import type { Person } from './list';

/** Something that is filled with people and asked for them: this library, or what others use. */
export interface Engine {
  readonly name: string;
  /** It builds in other threads while people are still made in this one. */
  readonly overlaps?: boolean;
  /** Takes every person, once. */
  build(people: Iterable<Person>): void | Promise<void>;
  /** The ids of the best ten people, best first, each once. */
  search(text: string): readonly string[] | Promise<readonly string[]>;
}

/** As many results a query is judged by. */
export const LIMIT = 10;
