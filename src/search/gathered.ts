import type { AskedForm } from './met-form';

/** The best form of one identity so far. */
export interface Best {
  /** In 65,536ths of a bit. */
  readonly evidence: number;
  readonly entry: number;
  /** The form of the query that it met. */
  readonly asked: AskedForm;
}

/** What a search has found so far: each identity by its best form, and what another must reach to be among the `limit` best. */
export class Gathered {
  readonly best: Map<number, Best> = new Map();
  readonly #limit: number;
  readonly #minimum: number;
  readonly slack: number;
  /** The evidence of the best identities, least first: at most `limit`, by what they had when they came. */
  readonly #top: number[] = [];

  /** `slack` is what the rest of a record may add to a name that fits less. */
  constructor(limit: number, minimum: number, slack: number = 0) {
    this.#limit = limit;
    this.#minimum = minimum;
    this.slack = slack;
  }

  /** What one more identity must reach to change the result. */
  get least(): number {
    return this.#top.length < this.#limit ? this.#minimum : Math.max(this.#minimum, (this.#top[0] ?? 0) - this.slack);
  }

  /** What a form of the identity must reach to change it. */
  needed(identity: number): number {
    const known = this.best.get(identity);
    return known === undefined ? this.least : Math.max(this.least, known.evidence + 1);
  }

  add(identity: number, evidence: number, entry: number, asked: AskedForm): void {
    const known = this.best.has(identity);
    this.best.set(identity, { evidence, entry, asked });
    if (known) return;
    const top = this.#top;
    if (top.length === this.#limit) top.shift();
    let place = top.length;
    while (place > 0 && (top[place - 1] ?? 0) > evidence) place--;
    top.splice(place, 0, evidence);
  }
}
