import { LIMIT, type Engine } from './engine';
import { loadThreads, type Hit, type Index, type Library } from './library';
import type { Person } from './list';

/** This library as one engine among others. */
export class Allonym implements Engine {
  readonly name = 'allonym';
  /** The results of every query since the list was made, for what comes after timing. */
  readonly hits: Map<string, readonly Hit[]> = new Map();
  readonly #threads: number;
  #index: Index;

  /** With `threads` names are read in as many others. */
  constructor(library: Library, threads: number = 0) {
    this.#index = new library.IdentityIndex();
    this.#threads = threads;
  }

  get overlaps(): boolean {
    return this.#threads > 0;
  }

  get index(): Index {
    return this.#index;
  }

  async build(people: Iterable<Person>): Promise<void> {
    if (this.#threads === 0) return this.#index.addAll(people);
    const { addAllInThreads } = await loadThreads();
    await addAllInThreads(this.#index, people, { threads: this.#threads });
  }

  search(text: string): readonly string[] {
    const hits = this.#index.search(text, { limit: LIMIT });
    this.hits.set(text, hits);
    return hits.map(({ id }) => id);
  }

  /** Goes on with another index, as one that was read from bytes. */
  swap(index: Index): void {
    this.#index = index;
    this.hits.clear();
  }

  /** Throws where a result is not what the contract promises. */
  check(): void {
    for (const [text, hits] of this.hits) {
      hits.forEach(({ id, score, evidence }, i) => {
        const sound = Number.isFinite(evidence) && score >= 0 && score <= 1 && evidence <= (hits[i - 1]?.evidence ?? Infinity);
        if (!sound) throw new Error(`search("${text}"): expected scores of 0…1 and falling evidence, got ${score} and ${evidence} for ${id}`);
      });
    }
  }
}
