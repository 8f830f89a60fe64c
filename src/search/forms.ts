import { channels, kindOf } from '../compare/slot';
import type { Channel } from '../language/channel';
import { languages } from '../language/languages';
import { nextReading, readingCount, readingsStart, SLOTS, slotCount } from '../language/packed';

/**
 * Every process numbers the forms of its channels in the order in which it meets them. What is kept for another process therefore comes
 * with the forms themselves, and is numbered anew there.
 */

/** The channels of all languages, each once. */
const allChannels = (): Channel[] => [...new Set(languages.flatMap((_, language) => [...channels(language)]))];

/** Every form that has a number in this process: for each channel how many, then the forms in the order of their numbers. */
export function usedForms(): string[] {
  return allChannels().flatMap((channel) => {
    const forms = channel.spellings();
    return [String(forms.length), ...forms];
  });
}

/**
 * Gives the packed names of another process the numbers that their forms have here. A `RangeError` where this library lacks a form.
 * `beforeWriting` is called when there is anything to renumber: a process that reads them first numbers forms the same way.
 */
export function remapForms(
  forms: readonly string[], entries: number, codesOf: (entry: number) => { codes: Int32Array; at: number } | undefined, beforeWriting: () => void,
): void {
  const numbers = new Map<Channel, Int32Array>();
  let same = true;
  let place = 0;
  for (const channel of allChannels()) {
    const count = Number(forms[place++]);
    const here = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      here[i] = channel.formOfSpelling(forms[place++] ?? '');
      same &&= here[i] === i;
    }
    numbers.set(channel, here);
  }
  if (same) return;
  beforeWriting();
  for (let entry = 0; entry < entries; entry++) {
    const name = codesOf(entry);
    if (name !== undefined) remap(name.codes, name.at, numbers);
  }
}

function remap(codes: Int32Array, at: number, numbers: ReadonlyMap<Channel, Int32Array>): void {
  for (let language = 0; language < languages.length; language++) {
    let reading = readingsStart(codes, at, language);
    for (let n = readingCount(codes, at, language); n > 0; n--, reading = nextReading(codes, reading)) {
      const count = slotCount(codes, reading);
      for (let i = 0; i < count; i++) {
        const channel = channels(language)[kindOf(codes, reading, i, language)];
        const form = channel === undefined ? -1 : (numbers.get(channel)?.[codes[reading + SLOTS + i] ?? 0] ?? -1);
        if (form < 0) throw new RangeError('IdentityIndex.fromBytes: expected forms that this version of the tables has, got another: make the snapshot anew from the list');
        codes[reading + SLOTS + i] = form;
      }
    }
  }
}
