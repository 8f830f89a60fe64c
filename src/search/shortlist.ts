import { meet } from '../compare/evidence';
import { lengthened } from '../text/lengthened';
import type { Listing } from './listing';

/** Of its readings in a language a name has nearly all its evidence by the two likeliest; the others are compared for few entries only. */
const LIKELIEST = 2;
/** So many are compared in full whether or not those readings say anything: of a Khmer name other readings may. */
export const ANYHOW = 8;

/** Evidence of the entries kept so far, best first. */
let best = new Int32Array(256);
/** Entries that the likeliest readings say nothing for, those that share most with the query first. */
const hopeless = new Int32Array(ANYHOW);

/**
 * The entries that are worth a full comparison: of `count` entries the `most` whose likeliest readings meet the query's best, and those
 * that meet it as well as the last of these; where hardly any meet it, those besides that share most with it, up to {@link ANYHOW}. Best first,
 * in place: they stand at the beginning of `entries` then. Gives how many.
 */
export function shortlist(codes: Int32Array, listing: Listing<unknown>, entries: Int32Array, count: number, most: number): number {
  if (count <= most) return count;
  best = lengthened(best, count);
  const few = Math.min(most, ANYHOW);
  let kept = 0;
  let aside = 0;
  for (let i = 0; i < count; i++) {
    const entry = entries[i] ?? 0;
    const least = kept < most ? 0 : (best[most - 1] ?? 0);
    const met = meet(codes, 0, listing.entries.codesOf(entry), listing.entries.offsetOf(entry), least - 1, LIKELIEST);
    // A name that is perhaps cut off says more once the query is cut like it.
    const evidence = listing.entries.isCut(entry) ? Math.max(met, 0) : met;
    if (evidence < least) {
      if (kept + aside < few) hopeless[aside++] = entry;
      continue;
    }
    let place = kept++;
    for (; place > 0 && (best[place - 1] ?? 0) < evidence; place--) {
      best[place] = best[place - 1] ?? 0;
      entries[place] = entries[place - 1] ?? 0;
    }
    best[place] = evidence;
    entries[place] = entry;
    // What has fallen behind the last is let go, unless it is as good.
    while (kept > most && (best[kept - 1] ?? 0) < (best[most - 1] ?? 0)) kept--;
  }
  for (let i = 0; i < aside && kept < few; i++) entries[kept++] = hopeless[i] ?? 0;
  return kept;
}
