import { ALIAS_COST, leastFor } from '../compare/compare';
import { meet } from '../compare/evidence';
import { scoreOf } from '../compare/score';
import { checkPerson } from '../identity/check-person';
import type { Identity, Person } from '../identity/identity';
import { BIT } from '../language/fixed';
import type { ReadName } from '../language/name';
import { readName } from '../language/parse';
import { Hit, type SearchResult } from './hit';
import { Listing } from './listing';
import { SnapshotReader, SnapshotWriter } from './snapshot';

/** Options of {@link IdentityIndex.search}. */
export interface SearchOptions {
  /** The most results; 10 by default. */
  readonly limit?: number;
  /** Results below this score (0…1) are left out; 0 by default. */
  readonly minScore?: number;
  /**
   * P(a given entry is the person asked for, before looking), above 0 and below 1: what scores start from. By default 1 in the length of the
   * list, and 1 in 100 for shorter lists.
   */
  readonly prior?: number;
  /** Compares with every entry rather than with those that share something with the query: slow, and the measure of what is lost. */
  readonly exhaustive?: boolean;
}

/** Options of {@link IdentityIndex.addAll}. */
export interface AddAllOptions {
  /** Told how many have been added, after every thousand and at the end. */
  readonly onProgress?: (added: number) => void;
  /** Ends the adding with the signal's reason; what was added stays. */
  readonly signal?: AbortSignal;
}

/** Entries that are compared in full: of those that share most with the query, and so many more where they share equally much. */
const COMPARED = 240;
const COMPARED_PER_RESULT = 12;
const EQUALS = 8;

/** Bumped when bytes of older snapshots would be misread. */
const SNAPSHOT_VERSION = 1;
const PROGRESS = 1000;

/** The best form of one identity so far. */
interface Best {
  /** In 65,536ths of a bit. */
  evidence: number;
  entry: number;
  query: ReadName;
}

/**
 * A list of identities that can be searched by name, whatever script or spelling either side uses, while it is added to and
 * removed from. Every name is kept as numbers; a search gathers the entries that share syllables with the query and compares
 * the best few hundred in full: about a millisecond among a million.
 *
 * ```ts
 * const index = new IdentityIndex<{ list: string }>();
 * index.add({ id: 'KP-001', names: ['김정은', 'Kim Jong Un'], data: { list: 'demo' } });
 * index.search('Gim Jeong-eun')[0]?.id // => 'KP-001'
 * ```
 */
export class IdentityIndex<T = undefined> {
  #listing = new Listing<T>();

  /** How many identities the index holds. */
  get size(): number {
    return this.#listing.size;
  }

  /** Adds one identity. A `RangeError` when its id is taken or it has no name, a `TypeError` when a field has the wrong type. */
  add(identity: Identity<T>): void {
    checkIdentity(identity, 'IdentityIndex.add');
    if (this.has(identity.id)) throw new RangeError(`IdentityIndex.add: expected an id that is not in the index, got ${JSON.stringify(identity.id)}`);
    this.#listing.add(identity);
  }

  /** Puts an identity in the place of the one with its id, or adds it; true when there was one. Throws as {@link add} does, and then changes nothing. */
  replace(identity: Identity<T>): boolean {
    checkIdentity(identity, 'IdentityIndex.replace');
    const known = this.#listing.remove(identity.id);
    this.#listing.add(identity);
    return known;
  }

  /**
   * Adds every identity of an iterable, in order; stops at the first that {@link add} refuses. With an async iterable it returns a
   * promise, and searches may go on meanwhile.
   */
  addAll(identities: AsyncIterable<Identity<T>>, options?: AddAllOptions): Promise<void>;
  addAll(identities: Iterable<Identity<T>>, options?: AddAllOptions): void;
  addAll(identities: Iterable<Identity<T>> | AsyncIterable<Identity<T>>, options: AddAllOptions = {}): void | Promise<void> {
    if (Symbol.asyncIterator in identities) return this.#addAllAsync(identities, options);
    let added = 0;
    for (const identity of identities) this.#addOne(identity, ++added, options);
    options.onProgress?.(added);
  }

  async #addAllAsync(identities: AsyncIterable<Identity<T>>, options: AddAllOptions): Promise<void> {
    let added = 0;
    for await (const identity of identities) this.#addOne(identity, ++added, options);
    options.onProgress?.(added);
  }

  #addOne(identity: Identity<T>, number: number, { signal, onProgress }: AddAllOptions): void {
    signal?.throwIfAborted();
    this.add(identity);
    if (number % PROGRESS === 0) onProgress?.(number);
  }

  /** Removes an identity; false when there was none. */
  remove(id: string): boolean {
    return this.#listing.remove(id);
  }

  /** The identity as it was added. */
  get(id: string): Identity<T> | undefined {
    return this.#listing.get(id);
  }

  has(id: string): boolean {
    return this.#listing.numberOf(id) !== undefined;
  }

  /** Every identity, in no particular order. */
  *[Symbol.iterator](): Generator<Identity<T>> {
    for (const identity of this.#listing.identities()) {
      const found = this.#listing.get(this.#listing.idOf(identity));
      if (found !== undefined) yield found;
    }
  }

  /**
   * The identities whose names give the most evidence with the query, best first; equal ones in the order they were added.
   * Names that speak against the query (evidence of 0 bits and less) are no hits. A `TypeError` or `RangeError` for a query or an
   * option of the wrong kind; a name that holds nothing finds nothing.
   */
  search(query: string | Person, options: SearchOptions = {}): SearchResult<T>[] {
    const { limit, minScore, prior, exhaustive } = this.#checked(options);
    const least = Math.max(0, leastFor(minScore, prior));
    const forms = namesOf(query).flatMap((text) => {
      const name = readName(text);
      return [{ name, cost: 0 }, ...name.aliases.map((alias) => ({ name: alias, cost: ALIAS_COST }))];
    });
    const best = new Map<number, Best>();
    for (const { name, cost } of forms) {
      if (name.parts.length > 0) this.#meetAll(name, cost, least, limit, exhaustive, best);
    }
    return [...best]
      .sort(([one, a], [other, b]) => b.evidence - a.evidence || this.#listing.orderOf(one) - this.#listing.orderOf(other))
      .slice(0, limit)
      .map(([identity, { evidence, entry, query: name }]) => this.#hit(identity, entry, name, evidence, prior))
      .filter(({ score }) => score >= minScore);
  }

  #meetAll(name: ReadName, cost: number, least: number, limit: number, exhaustive: boolean, best: Map<number, Best>): void {
    const listing = this.#listing;
    const most = Math.max(COMPARED, limit * COMPARED_PER_RESULT);
    const { entries, count } = exhaustive ? { entries: undefined, count: listing.entries } : listing.candidates(name.codes, most, most * EQUALS);
    // What a result must reach once there are enough of them.
    const threshold = new Threshold(limit, least);
    for (let i = 0; i < count; i++) {
      const entry = entries === undefined ? i : (entries[i] ?? 0);
      const identity = listing.identityOf(entry);
      if (identity < 0) continue;
      const all = cost !== 0 || listing.isAlias(entry) ? ALIAS_COST : 0;
      const known = best.get(identity);
      const needed = Math.max(threshold.value, known?.evidence ?? 0);
      const evidence = meet(name.codes, 0, listing.codesOf(entry), listing.offsetOf(entry), needed - all - 1) + all;
      if (evidence < needed || evidence <= 0 || (known !== undefined && evidence <= known.evidence)) continue;
      if (known === undefined) threshold.add(evidence);
      best.set(identity, { evidence, entry, query: name });
    }
  }

  #hit(identity: number, entry: number, query: ReadName, evidence: number, prior: number): SearchResult<T> {
    const listing = this.#listing;
    return new Hit(listing.idOf(identity), scoreOf(Math.round((evidence / BIT) * 1e6) / 1e6, prior), evidence, query, listing.textOf(entry), listing.dataOf(identity));
  }

  #checked({ limit = 10, minScore = 0, prior, exhaustive = false }: SearchOptions): Required<SearchOptions> {
    const who = 'IdentityIndex.search';
    if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`${who}: expected limit to be a whole number above 0, got ${limit}`);
    if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`${who}: expected minScore from 0 to 1, got ${minScore}`);
    if (prior !== undefined && !(prior > 0 && prior < 1)) throw new RangeError(`${who}: expected prior between 0 and 1, got ${prior}`);
    return { limit, minScore, prior: prior ?? 1 / Math.max(100, this.size), exhaustive };
  }

  /** The whole index as bytes that {@link fromBytes} reads, on any machine; `data` is kept as JSON. */
  toBytes(): Uint8Array {
    const out = new SnapshotWriter();
    this.#listing.write(out);
    return out.finish(SNAPSHOT_VERSION);
  }

  /**
   * The index that {@link toBytes} wrote. No name is read again: a million take seconds. A `RangeError` that says which, when the bytes
   * are cut off, altered, or of another version.
   */
  static fromBytes<T = undefined>(bytes: Uint8Array): IdentityIndex<T> {
    const index = new IdentityIndex<T>();
    index.#listing = Listing.read<T>(new SnapshotReader(bytes, SNAPSHOT_VERSION, 'IdentityIndex.fromBytes'));
    return index;
  }
}

/** The least evidence that still counts among the `limit` best of so many identities: a heap with the least on top. */
class Threshold {
  readonly #limit: number;
  readonly #least: number;
  readonly #kept: number[] = [];

  constructor(limit: number, least: number) {
    this.#limit = limit;
    this.#least = least;
  }

  get value(): number {
    return this.#kept.length < this.#limit ? this.#least : Math.max(this.#least, this.#kept[0] ?? 0);
  }

  add(evidence: number): void {
    const kept = this.#kept;
    if (kept.length === this.#limit) {
      if (evidence <= (kept[0] ?? 0)) return;
      kept.shift();
    }
    let place = kept.length;
    while (place > 0 && (kept[place - 1] ?? 0) > evidence) place--;
    kept.splice(place, 0, evidence);
  }
}

function checkIdentity(identity: Identity<unknown>, who: string): void {
  const { id } = checkPerson(identity, who) as { id?: unknown }; // checkPerson has looked at an id that is there
  if (id === undefined) throw new TypeError(`${who}: expected id to be a string, got undefined`);
}

const namesOf = (query: string | Person): readonly string[] => {
  if (typeof query === 'string') return [query];
  checkPerson(query, 'IdentityIndex.search');
  return query.names.map((name) => (typeof name === 'string' ? name : name.text));
};
