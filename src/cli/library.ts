import type { ExplanationLanguage } from '../compare/explain/phrases';
import type { Identity, Person } from '../identity/identity';
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

/** What a birth date, a document and the like of two people say. */
export interface AttributePair {
  readonly attribute: string;
  readonly left: string;
  readonly right: string;
  readonly bits: number;
  readonly reason: string;
}

/** What evidence is for: the bits of pairs, those of `reading`, which are no pair's, and of a hit its attributes, choice and frequency add up to it. */
export interface Grounds {
  readonly pairs: readonly Pair[];
  readonly reading: number;
  readonly notes: readonly string[];
}

export interface Comparison extends Grounds {
  readonly score: number;
  readonly evidence: number;
  readonly language: string;
}

export interface Hit<T> extends Grounds {
  readonly id: string;
  readonly score: number;
  readonly evidence: number;
  readonly name: string;
  readonly language: string;
  readonly explanation: string;
  readonly attributes?: readonly AttributePair[];
  /** Bits that the choice among several names costs. */
  readonly choice?: number;
  /** What the list's own frequency of the name takes. */
  readonly frequency?: { readonly bearers: number; readonly bits: number };
  readonly data: T | undefined;
}

export interface Index<T> {
  readonly size: number;
  has(id: string): boolean;
  add(record: Identity<T>): void;
  search(query: Person, options: { limit: number; minScore: number }): readonly Hit<T>[];
}

export interface Library {
  parseName(raw: string): Name;
  compareNames(a: string | Name, b: string | Name, options?: { minScore?: number }): Comparison;
  explainHtml(comparison: Comparison, options: { language: ExplanationLanguage; left: string; right: string }): string;
  readonly IdentityIndex: new <T>() => Index<T>;
  /** Of a person the values that cannot be read; without it nothing is told of them. */
  prepareIdentity?(person: Person): { readonly warnings: readonly { readonly field: string; readonly value: string; readonly reason: string }[] };
  /** Everybody against the list in several threads, in their order. */
  screen?<P extends Person, T>(
    people: AsyncIterable<P>, index: Index<T>, options: { limit: number; minScore: number; threads: number },
  ): AsyncIterable<{ readonly person: P; readonly hits: readonly Hit<T>[] }>;
  /** Throws a RangeError that names the known systems. */
  romanize(name: string, system: string): string;
}
