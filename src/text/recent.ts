/**
 * Answers that are worth keeping for a while: a map that starts anew when it is full, so that a list of a million names
 * cannot fill the memory. What it forgets is found again with the same answer.
 */
export class Recent<T> {
  readonly #size: number;
  #known = new Map<string, T>();

  constructor(size: number) {
    this.#size = size;
  }

  /** The answer to `key`, found by `find` unless it is still known. */
  get(key: string, find: () => T): T {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= this.#size) this.#known = new Map();
    const found = find();
    this.#known.set(key, found);
    return found;
  }
}
