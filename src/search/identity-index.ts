import { checkIdentity } from '../identity/check-person';
import type { Identity, Person } from '../identity/identity';
import { plainPerson } from '../identity/plain-person';
import { checkCallback, checkIterable, checkText, optionsOf, shown } from '../text/argument';
import { NOT_OURS } from '../text/made';
import { checkSignal, orAborted, type Signal } from '../text/signal';
import type { FiledForm } from './filed-form';
import type { SearchResult } from './hit';
import { Listing } from './listing';
import { Search } from './search';
import { checkOptions, type SearchOptions } from './search-options';
import { SnapshotReader, SnapshotWriter } from './snapshot';

/** Options of {@link IdentityIndex.addAll}. */
export interface AddAllOptions {
  /** Told how many have been added, after every thousand and at the end. */
  readonly onProgress?: ((added: number) => void) | undefined;
  /** Ends the adding with the signal's reason; what was added stays. */
  readonly signal?: Signal | undefined;
}

/** Bumped when bytes of older snapshots would be misread. */
export const SNAPSHOT_VERSION = 15;
/** How many are added between two reports. */
export const PROGRESS = 1000;

/** Milliseconds of adding before others have their turn. */
const TURN = 10;

/** The listing of an index, and an index of a listing: for the other modules of the library that read and write them. */
export let listingOf: <T>(index: IdentityIndex<T>) => Listing<T>;
export let indexOf: <T>(listing: Listing<T>) => IdentityIndex<T>;
/** {@link IdentityIndex.add} with forms of names that were read elsewhere; the identity was looked at by {@link checkIdentity} then. */
export let addRead: <T>(index: IdentityIndex<T>, identity: Identity<T>, formsOf: (text: string) => Iterable<FiledForm>) => void;

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
export class IdentityIndex<T = unknown> {
  #listing = new Listing<T>();

  static {
    listingOf = (index) => index.#listing;
    indexOf = <T>(listing: Listing<T>) => {
      const index = new IdentityIndex<T>();
      index.#listing = listing;
      return index;
    };
    addRead = (index, identity, formsOf) => index.#add(identity, formsOf);
  }

  /** How many identities the index holds. */
  get size(): number {
    return this.#listing.size;
  }

  /** Adds one identity. A `RangeError` when its id is taken or it has no name, a `TypeError` when a field has the wrong type. */
  add(identity: Identity<T>): void {
    checkIdentity(identity, 'IdentityIndex.add');
    this.#add(identity);
  }

  #add(identity: Identity<T>, formsOf?: (text: string) => Iterable<FiledForm>): void {
    if (this.has(identity.id)) throw new RangeError(`IdentityIndex.add: expected an id that is not in the index, got ${JSON.stringify(identity.id)}`);
    this.#listing.add(identity, formsOf);
  }

  /** Puts an identity in the place of the one with its id, among equal hits too, or adds it; true when there was one. Throws as {@link add} does, and then changes nothing. */
  replace(identity: Identity<T>): boolean {
    checkIdentity(identity, 'IdentityIndex.replace');
    // Whatever a field that answers by itself may throw, it does before the old one goes.
    const { id, data } = identity;
    const next = { id, ...plainPerson(identity), ...(data !== undefined && { data }) };
    return this.#listing.replace(next);
  }

  /**
   * Adds every identity of an iterable, in order; stops at the first that {@link add} refuses. With an async iterable it returns a
   * promise, and searches may go on meanwhile.
   */
  addAll(identities: AsyncIterable<Identity<T>>, options?: AddAllOptions): Promise<void>;
  addAll(identities: Iterable<Identity<T>>, options?: AddAllOptions): void;
  addAll(identities: Iterable<Identity<T>> | AsyncIterable<Identity<T>>, options: AddAllOptions = {}): void | Promise<void> {
    const who = 'IdentityIndex.addAll';
    checkIterable(identities, who, 'identities', true);
    checkCallback(optionsOf(options, who).onProgress, who, 'onProgress');
    checkSignal(options.signal, who);
    if (Symbol.asyncIterator in identities) return this.#addAllAsync(identities, options);
    options.signal?.throwIfAborted();
    let added = 0;
    for (const identity of identities) this.#addOne(identity, ++added, options);
    options.onProgress?.(added);
  }

  async #addAllAsync(identities: AsyncIterable<Identity<T>>, options: AddAllOptions): Promise<void> {
    const { signal } = options;
    const source = identities[Symbol.asyncIterator]();
    // What a source gives need be no promise, as with `for await`.
    const next = (): Promise<IteratorResult<Identity<T>>> => orAborted(Promise.resolve(source.next()), signal);
    let added = 0;
    let since = Date.now();
    try {
      for (let step = await next(); step.done !== true; step = await next()) {
        this.#addOne(step.value, ++added, options);
        if (Date.now() - since < TURN) continue;
        // Sources that always have one more leave no turn to timers and searches otherwise.
        await new Promise((resolve) => void setTimeout(resolve));
        since = Date.now();
      }
    } catch (error) {
      // Not waited for: a source that hangs would keep an abort from being told.
      void Promise.resolve().then(() => source.return?.()).catch(() => undefined);
      throw error;
    }
    options.onProgress?.(added);
  }

  #addOne(identity: Identity<T>, number: number, { signal, onProgress }: AddAllOptions): void {
    signal?.throwIfAborted();
    this.add(identity);
    if (number % PROGRESS === 0) onProgress?.(number);
  }

  /** Removes an identity; false when there was none. Like {@link get} and {@link has} a `TypeError` for an id that is no string: 1 is not '1'. */
  remove(id: string): boolean {
    checkText(id, 'IdentityIndex.remove', 'id');
    return this.#listing.remove(id);
  }

  /** The identity as it was added. */
  get(id: string): Identity<T> | undefined {
    checkText(id, 'IdentityIndex.get', 'id');
    return this.#listing.get(id);
  }

  has(id: string): boolean {
    checkText(id, 'IdentityIndex.has', 'id');
    this.#listing.checkBytes();
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
   * each listed name, and the best counts ({@link compareNames}); a person with all names and particulars ({@link compareIdentities}), and
   * who has a document of the same number is found whatever his names, and without any (`names: []`).
   * What speaks against the query (evidence of 0 bits and less) is no hit. A `TypeError` or `RangeError` for a query or an option of
   * the wrong kind; a name that holds nothing finds nothing.
   */
  search(query: string | Person, options: SearchOptions = {}): SearchResult<T>[] {
    this.#listing.checkBytes();
    const search = new Search(this.#listing, checkOptions(optionsOf(options, 'IdentityIndex.search'), this.size));
    return typeof query === 'string' ? search.byName(query) : search.byPerson(query);
  }

  /** The whole index as bytes that {@link fromBytes} reads, on any machine; `data` is kept as JSON, and a `TypeError` names the id of what JSON cannot hold. */
  toBytes(): Uint8Array {
    const out = new SnapshotWriter();
    this.#listing.write(out);
    return out.finish(SNAPSHOT_VERSION);
  }

  /**
   * The index that {@link toBytes} wrote. No name is read again: a million take a second. A `RangeError` that says which, when the bytes
   * are cut off, altered, or of another version. The index reads the bytes where they stand, and never writes to them: what is changed of it is
   * copied first. So leave them alone while it lives, or give it a copy of them (`bytes.slice()`); in a `SharedArrayBuffer` they serve any number of threads.
   */
  static fromBytes<T = unknown>(bytes: Uint8Array): IdentityIndex<T> {
    return indexOf(Listing.read<T>(new SnapshotReader(bytes, SNAPSHOT_VERSION, 'IdentityIndex.fromBytes')));
  }
}

// Minified its name would be a letter, and logs show it.
Object.defineProperty(IdentityIndex, 'name', { value: 'IdentityIndex' });

/** A `TypeError` for what is no index of this copy of the library. */
export function checkIndex(value: unknown, who: string): void {
  if (value instanceof IdentityIndex) return;
  const isLike = typeof value === 'object' && value !== null && 'search' in value && 'toBytes' in value;
  throw new TypeError(`${who}: expected an IdentityIndex, got ${isLike ? NOT_OURS : shown(value)}`);
}
