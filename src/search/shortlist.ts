import { meet } from '../compare/evidence';
import { fixed } from '../language/fixed';
import type { Listing } from './listing';

/** Of its readings in a language a name has nearly all its evidence by the two likeliest; the others are compared for few entries only. */
const LIKELIEST = 2;
/** What other readings than those hardly ever make up for. */
const HOPELESS = fixed(-6);

/** Evidence of the entries kept so far, best first. */
let best = new Int32Array(256);

/**
 * The entries that are worth a full comparison: of `count` entries the `most` whose likeliest readings meet the query's best, and those
 * that meet it as well as the last of these. Best first, in place: they stand at the beginning of `entries` then. Gives how many.
 */
export function shortlist(codes: Int32Array, listing: Listing<unknown>, entries: Int32Array, count: number, most: number): number {
  if (count <= most) return count;
  if (best.length < count) best = new Int32Array(count * 2);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const entry = entries[i] ?? 0;
    const least = kept < most ? HOPELESS : (best[most - 1] ?? 0);
    const met = meet(codes, 0, listing.entries.codesOf(entry), listing.entries.offsetOf(entry), least - 1, LIKELIEST);
    // A name that is perhaps cut off says more once the query is cut like it.
    const evidence = listing.entries.isCut(entry) ? Math.max(met, 0) : met;
    if (evidence < least) continue;
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
  return kept;
}
