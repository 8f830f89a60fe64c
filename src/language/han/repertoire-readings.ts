import { Numbers } from '../../text/numbers';
import { Ranks } from './ranks';

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

/** Makes, or is told, the next symbol of a character's onset or rime. */
export type Step = (part: 'onset' | 'rime', character: number, ranks: Ranks, contexts: Int32Array) => number;

const CONTEXTS = 3;

/**
 * Goes through the first readings of the characters that have one, which the readings of up to two kindred dialects foretell: all
 * descend from Middle Chinese. Packing and unpacking take this one way.
 */
export function goThrough(present: Uint8Array, onsets: number, rimes: number, kin: readonly Readings[], step: Step): Pick<Readings, 'onset' | 'rime'> {
  const onset = new Uint16Array(present.length);
  const rime = new Uint16Array(present.length);
  const [a, b] = kin;
  const levels = a === undefined ? 1 : CONTEXTS;
  const onsetRanks = new Ranks(onsets, levels);
  const rimeRanks = new Ranks(rimes, levels);
  const contexts = new Int32Array(CONTEXTS);
  for (let i = 0; i < present.length; i++) {
    if (present[i] === 0) continue;
    const [ao, ar, bo, br] = [a?.onset[i] ?? 0, a?.rime[i] ?? 0, b?.onset[i] ?? 0, b?.rime[i] ?? 0];
    if (a !== undefined) {
      contexts[0] = ao * 512 + ar;
      contexts[1] = ao * 64 + bo;
    }
    const o = step('onset', i, onsetRanks, contexts);
    onset[i] = o + 1;
    if (a !== undefined) {
      contexts[0] = (ao * 512 + ar) * 64 + o;
      contexts[1] = mixed(ar * 512 + br, o);
      contexts[2] = ar;
    }
    rime[i] = step('rime', i, rimeRanks, contexts);
    contexts[2] = 0;
  }
  return { onset, rime };
}

/** Which characters have a reading: those that the closest kin has one of, but for the ones at the given steps. */
function presence(text: string, size: number, kin: Readings | undefined): Uint8Array {
  const present = Uint8Array.from({ length: size }, (_, i) => (kin === undefined || (kin.onset[i] ?? 0) > 0 ? 1 : 0));
  const numbers = new Numbers(text);
  for (let at = 0; !numbers.done; ) {
    at += numbers.next();
    present[at] = 1 - (present[at] ?? 0);
  }
  return present;
}

/** One small integer for two; that two couples may share it costs size alone, since both sides take the same one. */
const mixed = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >> 2;

/** Sections of a packed table of readings. */
const SECTION = '\t';

export function unpackReadings(packed: string, size: number, kin: readonly Readings[]): Readings {
  const [onsetList = '', rimeList = '', onsetText = '', rimeText = '', moreText = '', presentText = ''] = packed.split(SECTION);
  const onsets = onsetList.split(',');
  const rimes = rimeList.split(',');
  const numbers = { onset: new Numbers(onsetText), rime: new Numbers(rimeText) };
  const first = goThrough(presence(presentText, size, kin[0]), onsets.length, rimes.length, kin, (part, _, ranks, contexts) => ranks.symbolAt(numbers[part].next(), contexts));
  const more = new Map<number, string[]>();
  const others = new Numbers(moreText);
  for (let at = 0; !others.done; ) {
    at += others.next();
    const reading = join(onsets[others.next()], rimes[others.next()]);
    const known = more.get(at);
    if (known === undefined) more.set(at, [reading]);
    else known.push(reading);
  }
  return { onsets, rimes, ...first, more };
}

/** The first reading of the character at a place, or '' where there is none. */
export function firstReading({ onsets, rimes, onset, rime }: Readings, place: number): string {
  const o = onset[place] ?? 0;
  return o === 0 ? '' : join(onsets[o - 1], rimes[rime[place] ?? 0]);
}

const HANGUL = 0xac00;
/** Vowels and finals that one onset of Hangul takes. */
const RIMES = 588;

/** Cuts a reading into its onset and its rime; a Hangul syllable into the one with ㅏ and the one without onset. */
export function divide(reading: string): readonly [onset: string, rime: string] {
  const index = reading.charCodeAt(0) - HANGUL;
  if (index >= 0) return [String.fromCharCode(HANGUL + index - (index % RIMES)), String.fromCharCode(HANGUL + (index % RIMES))];
  const length = /^[^aeiouv]*/u.exec(reading)?.[0].length ?? 0;
  return [reading.slice(0, length), reading.slice(length)];
}

function join(onset = '', rime = ''): string {
  const index = onset.charCodeAt(0) - HANGUL;
  return index >= 0 ? String.fromCharCode(onset.charCodeAt(0) + rime.charCodeAt(0) - HANGUL) : onset + rime;
}
