import { ALIAS_COST, leastFor } from '../compare/compare';
import { meet } from '../compare/evidence';
import { meetWhole } from '../compare/meeting';
import { meetTruncated, PERHAPS } from '../compare/truncated';
import { checkPerson } from '../identity/check-person';
import { compareIdentities } from '../identity/compare-identities';
import type { Identity, Person } from '../identity/identity';
import { prepareIdentity } from '../identity/prepare';
import type { Decisions } from '../lists/decisions';
import type { ReadName } from '../language/name';
import { readName } from '../language/parse';
import { Gathered, type Best } from './gathered';
import { inList, nameHit, personHit, type SearchResult } from './hit';
import { Listing } from './listing';
import { EvidenceInList, type ListFrequency } from './list-evidence';
import { shortlist } from './shortlist';
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
  /** Leaves out who was cleared of being the person asked for. */
  readonly cleared?: Cleared;
  /** Compares with every entry rather than with those that share something with the query: slow, and the measure of what is lost. */
  readonly exhaustive?: boolean;
  /**
   * Whether a name that the list bears more often than the tables foresee is worth less: where 41 entries are called 김철수, each is a weaker
   * hit than a 김철수 in a list without namesakes. True by default; the order of hits by name alone does not depend on it.
   */
  readonly listFrequencies?: boolean;
}

/**
 * Decisions that somebody made before (`Decisions` of `allonym/lists`), the key of the person asked for (`personKey`), and the time. A
 * decision that has expired, or whose entry has changed since, does not count.
 */
export interface Cleared {
  readonly decisions: Pick<Decisions, 'isCleared' | 'get'>;
  readonly person: string;
  readonly now: Date;
}

/** Options of {@link IdentityIndex.addAll}. */
export interface AddAllOptions {
  /** Told how many have been added, after every thousand and at the end. */
  readonly onProgress?: (added: number) => void;
  /** Ends the adding with the signal's reason; what was added stays. */
  readonly signal?: AbortSignal;
}

/** Entries whose likeliest readings are compared: of those that share most with the query, and so many more where they share equally much. */
const COMPARED = 400;
const COMPARED_PER_RESULT = 20;
const EQUALS = 2;
/** Of these, entries that are compared in full: for each result, and at least. */
const SHORT_PER_RESULT = 8;
const SHORT = 80;
/** Identities whose names fit best are compared with all their names and particulars: for each result, and at least. */
const WEIGHED_PER_RESULT = 3;
const WEIGHED = 30;

/** The last word of a name, in a passport line or not. */
const LAST_WORD = /[<\s]+[^<\s]+[<\s]*$/u;

/** Bumped when bytes of older snapshots would be misread. */
export const SNAPSHOT_VERSION = 3;
const PROGRESS = 1000;

interface Checked extends Required<Omit<SearchOptions, 'cleared'>> {
  readonly cleared: Cleared | undefined;
}

/** The listing of an index, and an index of a listing: for the other modules of the library that read and write them. */
export let listingOf: <T>(index: IdentityIndex<T>) => Listing<T>;
export let indexOf: <T>(listing: Listing<T>) => IdentityIndex<T>;

/** Where scores of a list of so many start from when nobody says. */
export const usualPrior = (size: number): number => 1 / Math.max(100, size);

/**
 * A list of identities that can be searched by name, whatever script or spelling either side uses, while it is added to and
 * removed from. Every name is kept as numbers; a search gathers the entries that share syllables with the query, compares the likeliest
 * readings of the best few hundred, and the best few dozen in full.
 *
 * ```ts
 * const index = new IdentityIndex<{ list: string }>();
 * index.add({ id: 'KP-001', names: ['김정은', 'Kim Jong Un'], data: { list: 'demo' } });
 * index.search('Gim Jeong-eun')[0]?.id // => 'KP-001'
 * ```
 */
export class IdentityIndex<T = undefined> {
  #listing = new Listing<T>();

  static {
    listingOf = (index) => index.#listing;
    indexOf = <T>(listing: Listing<T>) => {
      const index = new IdentityIndex<T>();
      index.#listing = listing;
      return index;
    };
  }

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
   * The identities that give the most evidence with the query, best first; equal ones in the order they were added. A name is compared with
   * each listed name, and the best counts ({@link compareNames}); a person with all names and particulars ({@link compareIdentities}).
   * What speaks against the query (evidence of 0 bits and less) is no hit. A `TypeError` or `RangeError` for a query or an option of
   * the wrong kind; a name that holds nothing finds nothing.
   */
  search(query: string | Person, options: SearchOptions = {}): SearchResult<T>[] {
    const checked = this.#checked(options);
    return typeof query === 'string' ? this.#searchName(query, checked) : this.#searchPerson(query, checked);
  }

  #searchName(query: string, options: Checked): SearchResult<T>[] {
    const { limit, minScore, prior } = options;
    const name = readName(query);
    const gathered = new Gathered(limit, Math.max(0, leastFor(minScore, prior)));
    this.#gather(name, 0, options, gathered);
    for (const alias of name.aliases) this.#gather(alias, ALIAS_COST, options, gathered);
    return this.#weighed(this.#sorted(gathered, limit), options)
      .map(([identity, { evidence, entry, query: form }, frequency]) => nameHit(this.#listing, identity, entry, form, evidence, frequency, prior))
      .filter(({ score }) => score >= minScore);
  }

  #searchPerson(query: Person, options: Checked): SearchResult<T>[] {
    const { limit, minScore, prior } = options;
    if (typeof query !== 'object' || query === null) throw new TypeError(`IdentityIndex.search: expected a string or a person with names, got ${query === null ? 'null' : typeof query}`);
    // Nobody is found by no name.
    if (Array.isArray(query.names) && query.names.length === 0) return [];
    const person = prepareIdentity(checkPerson(query, 'IdentityIndex.search'));
    const most = Math.max(WEIGHED, limit * WEIGHED_PER_RESULT);
    const gathered = new Gathered(most, 0);
    for (const { name } of person.names) this.#gather(name, 0, options, gathered);
    return this.#weighed(this.#sorted(gathered, most), options)
      .map(([identity, { entry }, frequency]) => {
        const listed = this.#listing.get(this.#listing.idOf(identity)) as Identity<T>; // gathered a moment ago
        return { identity, entry, ...inList(compareIdentities(person, listed, { prior }), frequency, prior) };
      })
      .filter(({ comparison: { evidence, score } }) => evidence > 0 && score >= minScore)
      .sort((a, b) => b.comparison.evidence - a.comparison.evidence || this.#listing.orderOf(a.identity) - this.#listing.orderOf(b.identity))
      .slice(0, limit)
      .map(({ identity, entry, comparison, frequency }) => personHit(this.#listing, identity, entry, comparison, frequency));
  }

  /** Compares a name form with the entries that share something with it. */
  #gather(name: ReadName, cost: number, { limit, exhaustive, cleared }: Checked, gathered: Gathered): void {
    if (name.parts.length === 0) return;
    const listing = this.#listing;
    const { entries, count } = exhaustive ? { entries: undefined, count: listing.entries } : this.#candidates(name, limit);
    for (let i = 0; i < count; i++) {
      const entry = entries === undefined ? i : (entries[i] ?? 0);
      const identity = listing.identityOf(entry);
      if (identity < 0) continue;
      const tries = cost !== 0 || listing.isAlias(entry) ? ALIAS_COST : 0;
      const needed = gathered.needed(identity);
      let evidence = meet(name.codes, 0, listing.codesOf(entry), listing.offsetOf(entry), needed - tries - 1) + tries;
      if ((name.truncated || listing.isCut(entry)) && !listing.isAlias(entry)) evidence = Math.max(evidence, this.#meetCut(name, entry) + cost);
      if (evidence < needed || evidence <= 0 || (cleared !== undefined && this.#isCleared(identity, cleared))) continue;
      gathered.add(identity, evidence, entry, name);
    }
  }

  /** Entries that share much with the name, and of these the ones whose likeliest readings meet it best. */
  #candidates({ codes, truncated, text }: ReadName, limit: number): { entries: Int32Array; count: number } {
    const most = Math.max(COMPARED, limit * COMPARED_PER_RESULT);
    const { entries, count } = this.#listing.candidates(codes, most, most * EQUALS);
    if (truncated) {
      // What is cut off has its evidence when both names are cut alike, and its last word may be a letter that no reading takes.
      const found = new Set(entries.subarray(0, count));
      const rest = this.#listing.candidates(readName(text.replace(LAST_WORD, '')).codes, most, most * EQUALS);
      for (const entry of rest.entries.subarray(0, rest.count)) found.add(entry);
      return { entries: Int32Array.from(found), count: found.size };
    }
    return { entries, count: shortlist(codes, this.#listing, entries, count, Math.max(SHORT, limit * SHORT_PER_RESULT)) };
  }

  /** A name and a listed one of which either is perhaps cut off: see {@link meetTruncated}. */
  #meetCut(name: ReadName, entry: number): number {
    const whole = meetWhole(name, readName(this.#listing.textOf(entry)));
    return meetTruncated(whole, name.truncated, this.#listing.isCut(entry), this.#listing.isTruncated(entry) ? 0 : PERHAPS).evidence;
  }

  #isCleared(identity: number, { decisions, person, now }: Cleared): boolean {
    const id = this.#listing.idOf(identity);
    if (decisions.get(person, id) === undefined) return false;
    const listed = this.#listing.get(id);
    return listed !== undefined && decisions.isCleared(person, listed, now);
  }

  #sorted(gathered: Gathered, limit: number): [identity: number, best: Best][] {
    return [...gathered.best]
      .sort(([one, a], [other, b]) => b.evidence - a.evidence || this.#listing.orderOf(one) - this.#listing.orderOf(other))
      .slice(0, limit);
  }

  /** Identities that fit best first, each with what its name's frequency in the list takes from it. */
  #weighed(sorted: readonly (readonly [identity: number, best: Best])[], { listFrequencies }: Checked): [identity: number, best: Best, frequency: ListFrequency][] {
    const inThisList = new EvidenceInList(this.size);
    return sorted.map(([identity, best]) => [identity, best, inThisList.next(best.evidence, listFrequencies ? this.#listing.bearersOf(best.entry) : 1)]);
  }

  #checked({ limit = 10, minScore = 0, prior, cleared, exhaustive = false, listFrequencies = true }: SearchOptions): Checked {
    const who = 'IdentityIndex.search';
    if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`${who}: expected limit to be a whole number above 0, got ${limit}`);
    if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`${who}: expected minScore from 0 to 1, got ${minScore}`);
    if (prior !== undefined && !(prior > 0 && prior < 1)) throw new RangeError(`${who}: expected prior between 0 and 1, got ${prior}`);
    return { limit, minScore, prior: prior ?? usualPrior(this.size), cleared, exhaustive, listFrequencies };
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
    return indexOf(Listing.read<T>(new SnapshotReader(bytes, SNAPSHOT_VERSION, 'IdentityIndex.fromBytes')));
  }
}

function checkIdentity(identity: Identity<unknown>, who: string): void {
  const { id } = checkPerson(identity, who) as { id?: unknown }; // checkPerson has looked at an id that is there
  if (id === undefined) throw new TypeError(`${who}: expected id to be a string, got undefined`);
}
