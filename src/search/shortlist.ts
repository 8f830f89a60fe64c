import { meet } from '../compare/evidence';
import { fixed } from '../language/fixed';
import { lengthened } from '../text/lengthened';
import type { Listing } from './listing';

/** Of its readings in a language a name has nearly all its evidence by the two likeliest; the others are compared for few entries only. */
const LIKELIEST = 2;

/** Evidence that a mistyped name has at least before the slip is seen. */
export const MISTYPED: number = fixed(-4);
/** Nearly always the other readings and slips add no more than this. */
export const ADDED: number = fixed(6);

/** Evidence of the entries kept so far, best first. */
let best = new Int32Array(256);

/**
 * The entries that are worth a full comparison where `needed` is what they must reach: `most` of those whose likeliest readings meet the query's best,
 * best first, and what meets it as well as the last of these, or no more than `slack` worse. In place: they stand at the beginning of `entries` then. Gives how many.
 */
export function shortlist(codes: Int32Array, listing: Listing<unknown>, entries: Int32Array, most: number, needed: number, slack: number): number {
  if (entries.length <= most) return entries.length;
  best = lengthened(best, entries.length);
  const worth = Math.max(MISTYPED, needed - ADDED);
  let kept = 0;
  for (const entry of entries) {
    const least = kept < most ? worth : Math.max(worth, (best[most - 1] ?? 0) - slack);
    const met = meet(codes, 0, listing.entries.codesOf(entry), listing.entries.offsetOf(entry), least - 1, LIKELIEST, true);
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
    while (kept > most && (best[kept - 1] ?? 0) < (best[most - 1] ?? 0) - slack) kept--;
  }
  return kept;
}
