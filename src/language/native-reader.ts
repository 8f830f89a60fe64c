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
    const reading = readSplit(name, code, script, bits + split.bits, split, channels);
    if (reading !== undefined) found.push(reading);
  }
  return found;
}

const NO_EXTRAS: readonly number[] = [];

function readSplit(
  name: Written, language: LanguageCode, script: Script, bits: number, split: Split, channels: readonly [Channel, Channel, Channel],
): Reading | undefined {
  const slots: number[] = [];
  const kinds: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let likelihood = bits;
  const [surnameFrom, surnameTo] = split.surname;
  const surname = surnameTo > surnameFrom ? 1 : 0;
  const [givenFrom, givenTo] = split.given;
  let at = surname === 1 ? surnameFrom : givenFrom;
  for (let slot = 0; slot < surname || at < givenTo; slot++) {
    const end = slot < surname ? surnameTo : at + ((name.letters.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const kind = Math.min(2, slot < surname ? 0 : slot - surname + 1);
    const channel = channels[kind as 0 | 1 | 2]; // as bounded in the line above
    const form = channel.form(name.letters.slice(at, end));
    if (form === NO_FORM) return undefined;
    slots.push(form);
    kinds.push(kind);
    from.push(at);
    to.push(end);
    likelihood += channel.logProbability(form);
    at = slot < surname ? givenFrom : end;
  }
  if (slots.length === 0) return undefined;
  return { language, script, bits: likelihood, slots, kinds, surname, from, to, extras: NO_EXTRAS, system: '' };
}
