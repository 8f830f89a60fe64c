import { Answer } from '../compare/answer';
import { bestMeeting, type Meeting } from '../compare/compare';
import type { Pair } from '../compare/comparison';
import { explain } from '../compare/explain';
import type { ReadName } from '../language/name';
import { readName } from '../language/parse';
import { Candidates } from './candidates';

/** One listed identity. */
export interface IdentityRecord<T = undefined> {
  /** Unique in its index. */
  readonly id: string;
  /** Every known name of the bearer, in any script; at least one. */
  readonly names: readonly string[];
  /** Whatever the caller wants back with a hit. */
  readonly data?: T;
}

/** Options of {@link IdentityIndex.search}. */
export interface SearchOptions {
  /** The most results; 10 by default. */
  readonly limit?: number;
  /** Results below this score (0…1) are left out; 0 by default. */
  readonly minScore?: number;
}

/** One hit. */
export interface SearchResult<T = undefined> {
  readonly id: string;
  /** 0…1; see {@link Comparison.score}. */
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

interface Entry<T> {
  readonly record: IdentityRecord<T>;
  readonly name: ReadName;
}

/** How many candidates are compared in full for each result asked for, and at least. */
const PER_RESULT = 10;
const LEAST = 200;

/**
 * A list of identities that can be searched by name, whatever script or spelling either side uses. Adding takes time
 * linear in the names; a search walks the postings of the query's units and compares the best few hundred in full.
 *
 * ```ts
 * const index = new IdentityIndex<{ list: string }>();
 * index.add({ id: 'KP-001', names: ['김정은', 'Kim Jong Un'], data: { list: 'demo' } });
 * index.search('Gim Jeong-eun')[0]?.id // => 'KP-001'
 * ```
 */
export class IdentityIndex<T = undefined> {
  readonly #records = new Map<string, { readonly record: IdentityRecord<T>; readonly entries: readonly number[] }>();
  #candidates = new Candidates();
  /** By entry number; undefined where the record was removed. */
  #entries: (Entry<T> | undefined)[] = [];
  #removed = 0;

  /** How many identities the index holds. */
  get size(): number {
    return this.#records.size;
  }

  /** Adds one identity. A `RangeError` when its id is taken or it has no name, a `TypeError` when a field has the wrong type. */
  add(record: IdentityRecord<T>): void {
    checkRecord(record);
    if (this.#records.has(record.id)) throw new RangeError(`IdentityIndex.add: expected an id that is not in the index, got ${quote(record.id)}`);
    const entries: number[] = [];
    for (const raw of record.names) {
      const name = readName(raw);
      for (const form of [name, ...name.aliases]) {
        entries.push(this.#entries.push({ record, name: form }) - 1);
        this.#candidates.add(form);
      }
    }
    this.#records.set(record.id, { record, entries });
  }

  /** Adds every identity of an iterable, in order; stops at the first that {@link add} refuses. */
  addAll(records: Iterable<IdentityRecord<T>>): void {
    for (const record of records) this.add(record);
  }

  /** Removes an identity; false when there was none. */
  remove(id: string): boolean {
    const known = this.#records.get(id);
    if (known === undefined) return false;
    this.#records.delete(id);
    for (const entry of known.entries) this.#entries[entry] = undefined;
    this.#removed += known.entries.length;
    if (this.#removed > this.#entries.length / 2) this.#rebuild();
    return true;
  }

  /** The identity as it was added. */
  get(id: string): IdentityRecord<T> | undefined {
    return this.#records.get(id)?.record;
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  /**
   * The identities whose names give the most evidence with the query, best first; equal ones in the order they were added.
   * Names that speak against the query (evidence of 0 bits and less) are no hits.
   */
  search(query: string | { readonly names: readonly string[] }, options: SearchOptions = {}): SearchResult<T>[] {
    const limit = options.limit ?? 10;
    const minScore = options.minScore ?? 0;
    if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`IdentityIndex.search: expected limit to be a whole number above 0, got ${limit}`);
    if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`IdentityIndex.search: expected minScore from 0 to 1, got ${minScore}`);
    const best = new Map<string, { entry: number; meeting: Meeting }>();
    for (const raw of namesOf(query)) {
      const name = readName(raw);
      for (const form of [name, ...name.aliases]) this.#meetAll(form, Math.max(LEAST, limit * PER_RESULT), best);
    }
    return [...best.values()]
      .filter(({ meeting }) => new Answer(meeting).score >= minScore)
      .sort((a, b) => b.meeting.evidence - a.meeting.evidence || a.entry - b.entry)
      .slice(0, limit)
      .map(({ entry, meeting }) => this.#result(entry, meeting));
  }

  #meetAll(name: ReadName, limit: number, best: Map<string, { entry: number; meeting: Meeting }>): void {
    // What was removed is still filed, and must not take the place of what is left.
    const left = this.#removed === 0 ? undefined : (entry: number): boolean => this.#entries[entry] !== undefined;
    for (const entry of this.#candidates.find(name, limit, left)) {
      const listed = this.#entries[entry];
      if (listed === undefined) continue;
      const meeting = bestMeeting(name, listed.name);
      if (meeting.evidence <= 0) continue;
      const known = best.get(listed.record.id);
      if (known === undefined || meeting.evidence > known.meeting.evidence) best.set(listed.record.id, { entry, meeting });
    }
  }

  #result(entry: number, meeting: Meeting): SearchResult<T> {
    const listed = this.#entries[entry] as Entry<T>; // entries of results were alive a moment ago
    const comparison = new Answer(meeting);
    const { score, evidence, pairs } = comparison;
    return {
      id: listed.record.id, score, evidence, name: listed.name.raw, pairs,
      explanation: explain(comparison), data: listed.record.data,
    };
  }

  #rebuild(): void {
    const records = Array.from(this.#records.values(), ({ record }) => record);
    this.#records.clear();
    this.#entries = [];
    this.#removed = 0;
    this.#candidates = new Candidates();
    this.addAll(records);
  }
}

const quote = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : typeof value);

function checkRecord(record: IdentityRecord<unknown>): void {
  const who = 'IdentityIndex.add';
  if (typeof record !== 'object' || record === null) throw new TypeError(`${who}: expected a record, got ${quote(record)}`);
  if (typeof record.id !== 'string') throw new TypeError(`${who}: expected id to be a string, got ${quote(record.id)}`);
  if (!Array.isArray(record.names)) throw new TypeError(`${who}: expected names of ${quote(record.id)} to be an array, got ${quote(record.names)}`);
  if (record.names.length === 0) throw new RangeError(`${who}: expected at least one name of ${quote(record.id)}, got none`);
  for (const name of record.names) {
    if (typeof name !== 'string') throw new TypeError(`${who}: expected every name of ${quote(record.id)} to be a string, got ${quote(name)}`);
  }
}

function namesOf(query: string | { readonly names: readonly string[] }): readonly string[] {
  if (typeof query === 'string') return [query];
  if (typeof query !== 'object' || query === null || !Array.isArray(query.names)) {
    throw new TypeError(`IdentityIndex.search: expected a string or { names: […] }, got ${quote(query)}`);
  }
  return query.names;
}
