import type { Classes } from './classes';

/** A reading in classes, one for each place, with its share among the ways to read it so. */
export interface Tuple {
  readonly keys: readonly number[];
  readonly share: number;
}

/** The likeliest tuples of classes, one class from each place, at most `most`, none with a share below `least`. */
export function tuplesOf(places: readonly Classes[], least: number, most: number): Tuple[] {
  let found: Tuple[] = [{ keys: [], share: 1 }];
  for (const { keys, shares } of places) {
    const longer: Tuple[] = [];
    for (const before of found) {
      for (let i = 0; i < keys.length; i++) {
        const share = before.share * (shares[i] ?? 0);
        if (share < least) break;
        longer.push({ keys: [...before.keys, keys[i] ?? 0], share });
      }
    }
    found = longer.length > most ? longer.sort(byShare).slice(0, most) : longer;
  }
  return found.sort(byShare);
}

const byShare = (a: Tuple, b: Tuple): number => b.share - a.share;
