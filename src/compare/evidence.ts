import { languages } from '../language/languages';
import type { Name } from '../language/name';
import type { Language, Reading } from '../language/reading';
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
  let bits = NOTHING_IN_COMMON;
  let left: Reading | undefined;
  let right: Reading | undefined;
  for (let l = 0; l < languages.length; l++) {
    const language = languages[l];
    const [lefts, rights] = [a.byLanguage[l], b.byLanguage[l]];
    const best = rights?.[0];
    if (language === undefined || lefts === undefined || rights === undefined || best === undefined) continue;
    // What a reading is unlikely, its rarer forms may give back: only the other name's information bounds the evidence. Readings
    // stand likeliest first, so what cannot win any more ends the loops.
    for (const one of lefts) {
      if (one.bits + b.information <= bits || best.bits + a.information <= bits) break;
      for (const other of rights) {
        if (other.bits + a.information <= bits) break;
        if (chosen(one, other, language)) continue;
        const found = one.bits + other.bits + alignReadings(one, other, language) + extras(a, one, b, other);
        if (found > bits) [bits, left, right] = [found, one, other];
      }
    }
  }
  const plain = a.plain + b.plain;
  if (Math.min(a.plain + b.information, b.plain + a.information) > bits && isPlain(a) && isPlain(b)) {
    const found = plain + pairWords(a, b).bits;
    if (found > bits) [bits, left, right] = [found, undefined, undefined];
  }
  return { bits: sameLetters(a, b) ? limit : Math.min(bits, limit), left, right };
}

/**
 * A script that the language reads and is not its own, on both sides: two Hanja with one Korean sound are two names, and so are two
 * Hangul with one character behind them. Two Khmer spellings of a Chinese name are by ear, as Latin ones are.
 */
const chosen = (left: Reading, right: Reading, language: Language): boolean => left.script === right.script && language.scripts.indexOf(left.script) > 0;

const isPlain = ({ parts }: Name): boolean => parts.length > 0 && parts.every(({ script }) => script === 'latin' || script === 'other');

const sameLetters = (a: Name, b: Name): boolean =>
  a.written.letters === b.written.letters && a.parts.length === b.parts.length && a.written.letters !== '' &&
  a.parts[0]?.script === b.parts[0]?.script && a.parts.every((part, i) => part.letters.length === b.parts[i]?.letters.length);

/** Western given names beside the name: a shared one says what it is rare, two different ones take away. */
function extras(a: Name, left: Reading, b: Name, right: Reading): number {
  if (left.extras.length === 0 || right.extras.length === 0) return 0;
  let best = OTHER_EXTRA;
  for (const i of left.extras) {
    for (const j of right.extras) best = Math.max(best, sharedExtra(a.parts[i]?.letters ?? '', b.parts[j]?.letters ?? ''));
  }
  return best;
}

/** Evidence of one Western given name against another; {@link OTHER_EXTRA} where they differ. */
export const sharedExtra = (left: string, right: string): number => (left === right ? rarityOf(left) : OTHER_EXTRA);
