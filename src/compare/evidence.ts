import { languageOf } from '../language/languages';
import type { Name } from '../language/name';
import type { Reading } from '../language/reading';
import { alignReadings } from './align';
import { pairWords, rarityOf } from './plain';

/** What two names say when no reading of one meets a reading of the other. */
export const NOTHING_IN_COMMON = -30;

/** How two names meet: the readings that give the most evidence, or none for the generic channel. */
export interface Meeting {
  readonly bits: number;
  readonly left: Reading | undefined;
  readonly right: Reading | undefined;
}

/** Western given names beside both names that differ: people drop and change them, but do not often bear two. */
const OTHER_EXTRA = -3;

/**
 * The evidence of two names: over every language that reads both, the best pair of readings, each pair less what its
 * readings are unlikely. Capped by the information in either name, which identical names reach.
 */
export function meet(a: Name, b: Name): Meeting {
  const limit = Math.min(a.information, b.information);
  let best: Meeting = { bits: NOTHING_IN_COMMON, left: undefined, right: undefined };
  for (const left of a.readings) {
    for (const right of b.readings) {
      if (left.language !== right.language || chosen(left, right)) continue;
      const weights = left.bits + right.bits;
      if (weights + limit <= best.bits) continue;
      const bits = weights + alignReadings(left, right, languageOf(left.language)) + extras(a, left, b, right);
      if (bits > best.bits) best = { bits, left, right };
    }
  }
  const weights = a.plain + b.plain;
  if (weights + limit > best.bits && a.parts.length > 0 && b.parts.length > 0 && isPlain(a) && isPlain(b)) {
    const bits = weights + pairWords(a, b).bits;
    if (bits > best.bits) best = { bits, left: undefined, right: undefined };
  }
  if (sameLetters(a, b)) return { ...best, bits: limit };
  return best.bits > limit ? { ...best, bits: limit } : best;
}

/** A script that is not the language's own, on both sides: two Hanja with one Korean sound are two names, and so are two Hangul with one character behind them. */
function chosen(left: Reading, right: Reading): boolean {
  return left.script === right.script && left.script !== 'latin' && languageOf(left.language).scripts[0] !== left.script;
}

const isPlain = (name: Name): boolean => name.parts.every(({ script }) => script === 'latin' || script === 'other');

const sameLetters = (a: Name, b: Name): boolean =>
  a.written.letters === b.written.letters && a.parts.length === b.parts.length && a.written.letters !== '' &&
  a.parts[0]?.script === b.parts[0]?.script && a.parts.every((part, i) => part.letters.length === b.parts[i]?.letters.length);

/** Western given names beside the name: a shared one says what it is rare, two different ones take away. */
function extras(a: Name, left: Reading, b: Name, right: Reading): number {
  let best = left.extras.length === 0 || right.extras.length === 0 ? 0 : OTHER_EXTRA;
  for (const i of left.extras) {
    for (const j of right.extras) best = Math.max(best, sharedExtra(a.parts[i]?.letters ?? '', b.parts[j]?.letters ?? ''));
  }
  return best;
}

/** Evidence of one Western given name against another; {@link OTHER_EXTRA} where they differ. */
export const sharedExtra = (left: string, right: string): number => (left === right ? rarityOf(left) : OTHER_EXTRA);
