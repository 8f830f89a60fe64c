import { checkCallback, checkCount, checkScore, optionsOf } from '../text/argument';
import { putUnder } from '../text/by-key';
import { checkSignal, type Signal } from '../text/signal';
import { checkIndex, listingOf, type IdentityIndex } from './identity-index';

/** Two identities of one list that may be one person. */
export interface DuplicatePair {
  /** The one that was added first. */
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly evidence: number;
}

/** What {@link findDuplicates} found. */
export interface Duplicates {
  /** Strongest first. */
  readonly pairs: readonly DuplicatePair[];
  /** Ids that pairs join, directly or through others, in the order of the index; largest clusters first. */
  readonly clusters: readonly (readonly string[])[];
}

/** Options of {@link findDuplicates}. */
export interface DuplicateOptions {
  /** Pairs below this score (0…1, from a prior of 1 in the length of the list) are left out; 0.5 by default. */
  readonly minScore?: number | undefined;
  /** The most that are looked at as duplicates of one identity; 20 by default. */
  readonly limit?: number | undefined;
  /** Told how many identities have been looked at, after every thousand and at the end. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Ends the work with the signal's reason. */
  readonly signal?: Signal | undefined;
}

const PROGRESS = 1000;

/**
 * Pairs inside one list that may be one person, and the clusters that they make: every identity is searched for in its own list, with
 * all its names and particulars. Time grows as that of as many searches.
 *
 * ```ts
 * index.add({ id: '1', names: ['김정은'] });
 * index.add({ id: '2', names: ['Kim Jong Un'] });
 * findDuplicates(index).pairs[0] // => { a: '1', b: '2', score: 0.9…, evidence: 11.9… }
 * ```
 */
export function findDuplicates<T>(index: IdentityIndex<T>, options: DuplicateOptions = {}): Duplicates {
  const who = 'findDuplicates';
  checkIndex(index, who);
  const { minScore = 0.5, limit = 20, onProgress, signal } = optionsOf(options, who);
  checkScore(minScore, who, 'minScore');
  checkCount(limit, who, 'limit');
  checkCallback(onProgress, who, 'onProgress');
  checkSignal(signal, who);
  signal?.throwIfAborted();
  const places = new Map<string, number>();
  const found = new Map<string, DuplicatePair>();
  const listing = listingOf(index);
  for (const number of listing.identities()) places.set(listing.idOf(number), listing.orderOf(number));
  let done = 0;
  for (const identity of index) {
    signal?.throwIfAborted();
    for (const { id, score, evidence } of index.search(identity, { limit: limit + 1, minScore })) {
      const [a, b] = (places.get(id) ?? 0) < (places.get(identity.id) ?? 0) ? [id, identity.id] : [identity.id, id];
      if (a === b) continue;
      // What the list takes depends on who else fits the one that is asked for: of both directions the greater evidence counts.
      const key = JSON.stringify([a, b]);
      if (evidence > (found.get(key)?.evidence ?? Number.NEGATIVE_INFINITY)) found.set(key, { a, b, score, evidence });
    }
    if (++done % PROGRESS === 0) onProgress?.(done);
  }
  onProgress?.(done);
  const order = (one: DuplicatePair, other: DuplicatePair): number =>
    other.evidence - one.evidence || (places.get(one.a) ?? 0) - (places.get(other.a) ?? 0) || (places.get(one.b) ?? 0) - (places.get(other.b) ?? 0);
  const pairs = [...found.values()].sort(order);
  return { pairs, clusters: clustersOf(pairs, places) };
}

/** Joined by union: every id points to one that came earlier in its cluster, the first to itself. */
function clustersOf(pairs: readonly DuplicatePair[], places: ReadonlyMap<string, number>): string[][] {
  const leads = new Map<string, string>();
  const leader = (id: string): string => {
    let lead = id;
    for (let next = leads.get(lead); next !== undefined && next !== lead; next = leads.get(lead)) lead = next;
    return lead;
  };
  const place = (id: string): number => places.get(id) ?? 0;
  for (const { a, b } of pairs) {
    const [one, other] = [leader(a), leader(b)];
    const [first, second] = place(one) <= place(other) ? [one, other] : [other, one];
    leads.set(first, first);
    leads.set(second, first);
  }
  const clusters = new Map<string, string[]>();
  for (const id of [...leads.keys()].sort((one, other) => place(one) - place(other))) {
    putUnder(clusters, leader(id), id);
  }
  return [...clusters.values()].sort((one, other) => other.length - one.length || place(one[0] ?? '') - place(other[0] ?? ''));
}
