import { BitReader, chances, type Bits } from '../../text/bits';
import { putUnder } from '../../text/by-key';
import { compose, isSyllable, onsetOf, rimeOf } from '../../text/jamo';
import { Numbers } from '../../text/numbers';
import { Foreseen } from './foreseen';

/** One dialect's readings of the characters of the repertoire, by their place in it. */
export interface Readings {
  readonly onsets: readonly string[];
  readonly rimes: readonly string[];
  /** Per character the onset of its first reading, counted from 1; 0 where the dialect has no reading of it. */
  readonly onset: Uint16Array;
  readonly rime: Uint16Array;
  /** The other readings of characters that have several. */
  readonly more: ReadonlyMap<number, readonly string[]>;
}

/** The dialects that foretell another's readings. */
export type Kin = readonly [nearest: Readings, further?: Readings | undefined];

const NONE: readonly string[] = [];

/** Places that contexts share, in powers of two: more would be a little smaller, and take longer to clear than to fill. */
const ONSET_PLACES = 13;
const RIME_PLACES = 13;
const OTHER_PLACES = 9;

/**
 * Goes through the readings of all characters, which those of one or two kindred dialects foretell: all descend from Middle Chinese.
 * Packing, which knows the readings, and unpacking, which does not, take this one way.
 */
export function codeReadings(bits: Bits, size: number, onsets: readonly string[], rimes: readonly string[], [a, b]: Kin, known?: Readings): Readings {
  const onset = new Uint16Array(size);
  const rime = new Uint16Array(size);
  const more = new Map<number, readonly string[]>();
  const foreseen = {
    onset: new Foreseen(onsets.length, 2, ONSET_PLACES), rime: new Foreseen(rimes.length, 3, RIME_PLACES),
    otherOnset: new Foreseen(onsets.length, 2, OTHER_PLACES), otherRime: new Foreseen(rimes.length, 2, OTHER_PLACES),
  };
  const [presence, plenty] = [chances(8), chances(16)];
  const contexts = new Int32Array(3);
  let before = 1;
  for (let i = 0; i < size; i++) {
    // One by one: taking lists apart costs more than all the rest before the loop is compiled.
    const ao = a.onset[i] ?? 0;
    const ar = a.rime[i] ?? 0;
    const bo = b === undefined ? 0 : (b.onset[i] ?? 0);
    const br = b === undefined ? 0 : (b.rime[i] ?? 0);
    before = bits.code(presence, (ao > 0 ? 4 : 0) + (bo > 0 ? 2 : 0) + before, Math.min(known?.onset[i] ?? 0, 1));
    if (before === 0) continue;
    contexts[0] = (ao * 512 + ar) * 64 + bo;
    contexts[1] = ao * 64 + bo;
    const o = foreseen.onset.code(bits, (known?.onset[i] ?? 0) - 1, contexts);
    contexts[0] = (ar * 512 + br) * 64 + o;
    contexts[1] = (ao * 512 + ar) * 64 + o;
    contexts[2] = ar * 512 + br;
    const r = foreseen.rime.code(bits, known?.rime[i] ?? 0, contexts);
    onset[i] = o + 1;
    rime[i] = r;
    let several = (a.more.has(i) ? 8 : 0) + (b?.more.has(i) === true ? 4 : 0);
    const rest = known?.more.get(i) ?? NONE;
    if (bits.code(plenty, several, rest.length > 0 ? 1 : 0) === 0) continue;
    const others: string[] = [];
    do {
      const [first, last] = divide(rest[others.length] ?? '');
      contexts[0] = o * 512 + r;
      contexts[1] = o;
      const other = foreseen.otherOnset.code(bits, onsets.indexOf(first), contexts);
      contexts[0] = (other * 64 + o) * 512 + r;
      contexts[1] = r;
      others.push(join(onsets[other], rimes[foreseen.otherRime.code(bits, rimes.indexOf(last), contexts)]));
      if (others.length < 4) several++;
    } while (bits.code(plenty, several, rest.length > others.length ? 1 : 0) === 1);
    more.set(i, others);
  }
  return { onsets, rimes, onset, rime, more };
}

export function unpackReadings(packed: string, size: number, kin: Kin): Readings {
  const [onsets = '', rimes = '', readings = ''] = packed.split('\t');
  return codeReadings(new BitReader(readings), size, onsets.split(','), rimes.split(','), kin);
}

/**
 * Readings that no kin foretells, which ship as columns of small numbers: the onset of each character, counted from 1, or 0; the rime of each
 * that has an onset; then the further readings by how far each is from the character before. Coded bit by bit they would take 2 KB less,
 * and a third of the first name's time.
 */
export function unpackColumns(packed: string, size: number): Readings {
  const [onsetList = '', rimeList = '', onsetColumn = '', rimeColumn = '', others = ''] = packed.split('\t');
  const [onsets, rimes] = [onsetList.split(','), rimeList.split(',')];
  const [onset, rime] = [new Uint16Array(size), new Uint16Array(size)];
  const [ofOnsets, ofRimes, rest] = [new Numbers(onsetColumn), new Numbers(rimeColumn), new Numbers(others)];
  for (let place = 0; place < size; place++) {
    const one = ofOnsets.next();
    if (one === 0) continue;
    onset[place] = one;
    rime[place] = ofRimes.next();
  }
  const more = new Map<number, string[]>();
  for (let place = 0; !rest.done; ) {
    place += rest.next();
    const reading = join(onsets[rest.next()], rimes[rest.next()]);
    putUnder(more, place, reading);
  }
  return { onsets, rimes, onset, rime, more };
}

/** The first reading of the character at a place, or '' where there is none. */
export function firstReading({ onsets, rimes, onset, rime }: Readings, place: number): string {
  const o = onset[place] ?? 0;
  return o === 0 ? '' : join(onsets[o - 1], rimes[rime[place] ?? 0]);
}

/** Cuts a reading into its onset and its rime; a Hangul syllable into the one with ㅏ and the one without onset. */
export function divide(reading: string): readonly [onset: string, rime: string] {
  const code = reading.charCodeAt(0);
  if (isSyllable(code)) return [String.fromCharCode(compose(onsetOf(code), 0)), String.fromCharCode(compose(0, rimeOf(code)))];
  const length = /^[^aeiouv]*/u.exec(reading)?.[0].length ?? 0;
  return [reading.slice(0, length), reading.slice(length)];
}

function join(onset = '', rime = ''): string {
  const code = onset.charCodeAt(0);
  return isSyllable(code) ? String.fromCharCode(compose(onsetOf(code), rimeOf(rime.charCodeAt(0)))) : onset + rime;
}
