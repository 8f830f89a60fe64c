import type { ReadName } from '../language/name';

/** The best form of one identity so far. */
export interface Best {
  /** In 65,536ths of a bit. */
  readonly evidence: number;
  readonly entry: number;
  /** The form of the query that it met. */
  readonly query: ReadName;
}

/** What a search has found so far: each identity by its best form, and what another must reach to be among the `limit` best. */
export class Gathered {
  readonly best: Map<number, Best> = new Map();
  readonly #limit: number;
  readonly #minimum: number;
  /** The evidence of the best identities, least first: at most `limit`, by what they had when they came. */
  readonly #top: number[] = [];

  constructor(limit: number, minimum: number) {
    this.#limit = limit;
    this.#minimum = minimum;
  }

  /** What one more identity must reach to change the result. */
  get least(): number {
    return this.#top.length < this.#limit ? this.#minimum : Math.max(this.#minimum, this.#top[0] ?? 0);
  }

  /** What a form of the identity must reach to change it. */
  needed(identity: number): number {
    const known = this.best.get(identity);
    return known === undefined ? this.least : Math.max(this.least, known.evidence + 1);
  }

  add(identity: number, evidence: number, entry: number, query: ReadName): void {
    const known = this.best.has(identity);
    this.best.set(identity, { evidence, entry, query });
    if (known) return;
    const top = this.#top;
    if (top.length === this.#limit) top.shift();
    let place = top.length;
    while (place > 0 && (top[place - 1] ?? 0) > evidence) place--;
    top.splice(place, 0, evidence);
  }
}
