import { NO_FORM, type Channel } from './channel';
import type { Script } from '../text/script';
import type { LanguageCode, Reading } from './reading';
import type { Written } from './written-letters';

/** One way to cut a name in its own script into surname and given name. */
export interface Split {
  /** log2 P(split). */
  readonly bits: number;
  /** Letters [from, to) of the surname; empty when there is none. */
  readonly surname: readonly [from: number, to: number];
  /** Letters of the given name, one run or two around a surname in the middle. */
  readonly given: readonly [from: number, to: number];
}

/** Reads a name whose every letter is one syllable, Hangul or Han, along each of its splits. */
export function readNative(
  name: Written, code: LanguageCode, script: Script, bits: number, splits: readonly Split[],
  channels: readonly [surname: Channel, first: Channel, next: Channel],
): Reading[] {
  const found: Reading[] = [];
  for (const split of splits) {
    const reading = readSplit(name, split, channels);
    if (reading !== undefined) found.push({ ...reading, language: code, script, bits: reading.bits + split.bits + bits, extras: [], system: '' });
  }
  return found;
}

type Slots = Pick<Reading, 'bits' | 'slots' | 'kinds' | 'surname' | 'from' | 'to'>;

function readSplit(name: Written, split: Split, channels: readonly [Channel, Channel, Channel]): Slots | undefined {
  const slots: number[] = [];
  const kinds: number[] = [];
  const ends: number[] = [];
  const starts: number[] = [];
  let bits = 0;
  const push = (kind: number, from: number, to: number): boolean => {
    const channel = channels[kind];
    const form = channel?.form(name.letters.slice(from, to)) ?? NO_FORM;
    if (channel === undefined || form === NO_FORM) return false;
    slots.push(form);
    kinds.push(kind);
    starts.push(from);
    ends.push(to);
    bits += channel.logProbability(form);
    return true;
  };
  const [surnameFrom, surnameTo] = split.surname;
  const hasSurname = surnameTo > surnameFrom;
  if (hasSurname && !push(0, surnameFrom, surnameTo)) return undefined;
  const [from, to] = split.given;
  for (let at = from; at < to; ) {
    const width = (name.letters.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (!push(at === from ? 1 : 2, at, at + width)) return undefined;
    at += width;
  }
  if (slots.length === 0) return undefined;
  return {
    bits, slots, kinds, surname: hasSurname ? 1 : 0, from: starts, to: ends,
  };
}
