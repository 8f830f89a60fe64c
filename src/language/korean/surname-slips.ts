import { addTo, putUnder } from '../../text/by-key';
import { oneSlip } from '../../text/one-slip';
import type { Emission } from '../channel-source';

/** A usual spelling of a surname. */
export interface Spelt {
  readonly form: string;
  readonly unit: number;
  readonly p: number;
}

/**
 * P(a surname is mistyped or misheard, and in this way among all that could have happened): in public rosters one in five hundred
 * is, over some forty slips (Damerau 1964: a letter left out, added, replaced, or swapped with its neighbour).
 */
const SLIP = 2 ** -14;
/** Spellings under this share are too rare to be slipped from. */
const USUAL = 0.02;
/** Letters that carry a slip: of two, anything is one slip from anything. */
const SHORTEST = 3;

/** Finds surnames one slip away: {@link Spelt} forms by what is left of them without one of their letters. */
export class SurnameSlips {
  readonly #without = new Map<string, Spelt[]>();

  constructor(spellings: Iterable<Spelt>) {
    for (const spelt of spellings) {
      if (spelt.p < USUAL) continue;
      for (const rest of shortened(spelt.form)) {
        putUnder(this.#without, rest, spelt);
      }
    }
  }

  /** The surnames that `letters` may be a slip of, with P(letters | surname). */
  near(letters: string): Emission[] {
    if (letters.length < SHORTEST) return [];
    const found = new Map<number, number>();
    const seen = new Set<Spelt>();
    for (const rest of shortened(letters)) {
      for (const spelt of this.#without.get(rest) ?? []) {
        if (seen.has(spelt) || !oneSlip(letters, spelt.form)) continue;
        seen.add(spelt);
        addTo(found, spelt.unit, spelt.p * SLIP);
      }
    }
    return Array.from(found, ([unit, p]) => ({ unit, p }));
  }
}

/** The letters, and what is left when any one of them goes: two words one slip apart have such a rest in common. */
const shortened = (letters: string): Set<string> => new Set([letters, ...Array.from(letters, (_, i) => letters.slice(0, i) + letters.slice(i + 1))]);
