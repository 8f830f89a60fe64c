import type { Part } from '../name/written';
import { languageOf } from './languages';
import type { Reading } from './reading';

/** What a Latin name tells at most, in bits, where that is less than how rare its letters are; ∞ elsewhere. */
export const mostTold = (parts: readonly Part[], readings: readonly Reading[]): number =>
  parts.length === 1 ? surnameAlone(readings) : parts.some(mayBeInitial) ? initialsTell(readings) : Number.POSITIVE_INFINITY;

/** How much less likely than the best a reading as a surname may be of which the word is taken for one, in bits. */
const SURNAME_TOO = -8;
/** A surname by itself says who its bearers are, and that somebody left out the rest. */
const BESIDE_SURNAME = 3;

/** A word that is a surname says no more than the surname does, be it ever so rare as a name (Kim had 15 bits with Kim, read as a Khmer word); ∞ for any other. */
function surnameAlone(readings: readonly Reading[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { language, surname, slots, bits } of readings) {
    if (surname !== 1 || slots.length !== 1 || bits < SURNAME_TOO) continue;
    const rarity = -(languageOf(language).channels()[0]?.logProbability(slots[0] ?? 0) ?? 0);
    least = Math.min(least, rarity + BESIDE_SURNAME);
  }
  return least;
}

/** A word that is an initial or several: J., J.E., J.-E. */
const mayBeInitial = ({ initial, breaks }: Part): boolean => initial || breaks.length > 0;

/** What a surname and initials tell of their bearer; not that a writer gave initials, which is rare (J. Kim had 19 bits with J. Kim). ∞ where no likely reading is of these alone. */
function initialsTell(readings: readonly Reading[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { language, slots, kinds, bits, extras } of readings) {
    const channels = languageOf(language).channels();
    const initials = slots.filter((slot, i) => channels[kinds[i] ?? 0]?.isInitial(slot) === true).length;
    if (bits < SURNAME_TOO || initials === 0 || initials < slots.length - 1 || extras.length > 0) continue;
    least = Math.min(least, slots.reduce((sum, slot, i) => sum + (channels[kinds[i] ?? 0]?.evidence(slot, slot) ?? 0), 0));
  }
  return least;
}
