import { Answer } from '../compare/answer';
import { bestMeeting } from '../compare/compare';
import type { Pair } from '../compare/comparison';
import { explain } from '../compare/explain';
import { BIT } from '../language/fixed';
import type { ReadName } from '../language/name';
import { readName } from '../language/parse';

/** One hit. */
export interface SearchResult<T = undefined> {
  readonly id: string;
  /** 0…1; see {@link Comparison.score}, here from the search's prior. */
  readonly score: number;
  /** Bits; see {@link Comparison.evidence}. */
  readonly evidence: number;
  /** The listed name that matched. */
  readonly name: string;
  /** What met what: the query on the left, the listed name on the right. */
  readonly pairs: readonly Pair[];
  /** The same in one line of English. */
  readonly explanation: string;
  readonly data: T | undefined;
}

/** A hit whose pairs are laid out when they are asked for: most readers of a list look at the first few. */
export class Hit<T> implements SearchResult<T> {
  readonly evidence: number;
  readonly #query: ReadName;
  #answer: Answer | undefined;

  constructor(readonly id: string, readonly score: number, evidence: number, query: ReadName, readonly name: string, readonly data: T | undefined) {
    this.evidence = Math.round((evidence / BIT) * 1e6) / 1e6 + 0;
    this.#query = query;
  }

  get pairs(): readonly Pair[] {
    return this.#compared().pairs;
  }

  get explanation(): string {
    return explain(this.#compared());
  }

  /** What `JSON.stringify` writes: everything. */
  toJSON(): SearchResult<T> {
    const { id, score, evidence, name, pairs, explanation, data } = this;
    return { id, score, evidence, name, pairs, explanation, data };
  }

  #compared(): Answer {
    return (this.#answer ??= new Answer(bestMeeting(this.#query, readName(this.name))));
  }
}
