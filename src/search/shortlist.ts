import { meet } from '../compare/evidence';
import { fixed } from '../language/fixed';
import { lengthened } from '../text/lengthened';
import type { Listing } from './listing';

/** Of its readings in a language a name has nearly all its evidence by the two likeliest; the others are compared for few entries only. */
const LIKELIEST = 2;
/** The first so many, which share most with the query, are compared in full whatever those readings say: of a mistyped name slips and others say more. */
export const FIRST = 48;

/** Evidence that a mistyped name has at least before the slip is seen. */
export const MISTYPED: number = fixed(-4);

/** Evidence of the entries kept so far, best first. */
let best = new Int32Array(256);

/**
 * The entries that are worth a full comparison: of `count` entries, those that share most with the query first, the first few; and `most` of
 * the others, those whose likeliest readings meet the query's best, best first, and what meets it as well as the last of these. In place: they
 * stand at the beginning of `entries` then. Gives how many.
 */
export function shortlist(codes: Int32Array, listing: Listing<unknown>, entries: Int32Array, count: number, most: number): number {
  if (count <= FIRST + most) return count;
  best = lengthened(best, count);
  let kept = 0;
  for (let i = FIRST; i < count; i++) {
    const entry = entries[i] ?? 0;
    const least = kept < most ? MISTYPED : (best[most - 1] ?? 0);
    const met = meet(codes, 0, listing.entries.codesOf(entry), listing.entries.offsetOf(entry), least - 1, LIKELIEST, true);
    // A name that is perhaps cut off says more once the query is cut like it.
    const evidence = listing.entries.isCut(entry) ? Math.max(met, 0) : met;
    if (evidence < least) continue;
    let place = kept++;
    for (; place > 0 && (best[place - 1] ?? 0) < evidence; place--) {
      best[place] = best[place - 1] ?? 0;
      entries[FIRST + place] = entries[FIRST + place - 1] ?? 0;
    }
    best[place] = evidence;
    entries[FIRST + place] = entry;
    // What has fallen behind the last is let go, unless it is as good.
    while (kept > most && (best[kept - 1] ?? 0) < (best[most - 1] ?? 0)) kept--;
  }
  return FIRST + kept;
}
