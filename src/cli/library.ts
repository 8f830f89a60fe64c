import type { ExplanationLanguage } from '../compare/explain/phrases';
import type { Name } from '../language/name';

/**
 * The part of the library that the command stands on. `cli.ts` passes the real one, where the compiler checks that it
 * fits; the tests of the command pass a small one, so that they fail for the command's faults only.
 */
export interface Pair {
  /** Empty where this side has nothing to stand against the other. */
  readonly left: string;
  readonly right: string;
  readonly bits: number;
  readonly language: string;
  readonly reason: string;
  readonly units: readonly { readonly left: string; readonly right: string; readonly bits: number }[];
}

export interface Comparison {
  readonly score: number;
  readonly evidence: number;
  readonly pairs: readonly Pair[];
  /** Bits that are no pair's: pairs and reading add up to the evidence. */
  readonly reading: number;
  readonly language: string;
  readonly notes: readonly string[];
}

export interface Hit<T> {
  readonly id: string;
  readonly score: number;
  readonly evidence: number;
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly explanation: string;
  readonly data: T | undefined;
}

export interface Index<T> {
  readonly size: number;
  has(id: string): boolean;
  add(record: { id: string; names: readonly string[]; birthDate?: string; data?: T }): void;
  search(query: { names: readonly string[] }, options: { limit: number; minScore: number }): readonly Hit<T>[];
}

export interface Library {
  parseName(raw: string): Name;
  compareNames(a: string | Name, b: string | Name, options?: { minScore?: number }): Comparison;
  explainHtml(comparison: Comparison, options: { language: ExplanationLanguage; left: string; right: string }): string;
  readonly IdentityIndex: new <T>() => Index<T>;
  /** Throws a RangeError that names the known systems. */
  romanize(name: string, system: string): string;
}
