import { channels, kindOf } from '../compare/slot';
import { NO_FORM, type Channel } from '../language/channel';
import { languages } from '../language/languages';
import { nextReading, readingCount, readingsStart, SLOTS, slotCount } from '../language/packed';

/**
 * Every process numbers the forms of its channels in the order in which it meets them. What is kept for another process therefore comes
 * with the forms themselves, and is numbered anew there.
 */

/** The channels of all languages, each once. */
const allChannels = (): Channel[] => [...new Set(languages.flatMap((_, language) => [...channels(language)]))];

/** Where the packed name of an entry stands; nothing for one that is free. */
type CodesOf = (entry: number) => { readonly codes: Int32Array; readonly at: number } | undefined;

/**
 * The forms that the packed names use: for each channel how many, of how many that have a number (`300 500`), then each with its own (`7 kim`). Processes know many more,
 * of queries and of what was looked at on the way, and finding out about a form takes tens of microseconds.
 */
export function usedForms(entries: number, codesOf: CodesOf): string[] {
  const used = new Map(allChannels().map((channel) => [channel, new Uint8Array(channel.spellings().length)]));
  for (let entry = 0; entry < entries; entry++) {
    eachForm(codesOf(entry), (channel, codes, place) => {
      const forms = used.get(channel);
      if (forms !== undefined) forms[codes[place] ?? 0] = 1;
    });
  }
  return Array.from(used, ([channel, forms]) => {
    const spelt = channel.spellings().flatMap((form, number) => (forms[number] === 1 ? [`${number} ${form}`] : []));
    return [`${spelt.length} ${forms.length}`, ...spelt];
  }).flat();
}

/**
 * Gives the packed names of another process the numbers that their forms have here. A `RangeError` where this library lacks a form.
 * `beforeWriting` is called when there is anything to renumber: a process that reads them first may number forms the same way.
 */
export function remapForms(forms: readonly string[], entries: number, codesOf: CodesOf, beforeWriting: () => void): void {
  const numbers = new Map<Channel, Int32Array>();
  let same = true;
  let place = 0;
  for (const channel of allChannels()) {
    const [used = 0, all = 0] = (forms[place++] ?? '').split(' ').map(Number);
    const here = new Int32Array(all).fill(NO_FORM);
    for (let left = used; left > 0; left--) {
      const [number = '', ...spelling] = (forms[place++] ?? '').split(' ');
      const form = channel.formOfSpelling(spelling.join(' '));
      here[Number(number)] = form;
      same &&= form === Number(number);
    }
    numbers.set(channel, here);
  }
  if (same) return;
  beforeWriting();
  for (let entry = 0; entry < entries; entry++) {
    eachForm(codesOf(entry), (channel, codes, at) => {
      const form = numbers.get(channel)?.[codes[at] ?? 0] ?? NO_FORM;
      if (form === NO_FORM) throw new RangeError('IdentityIndex.fromBytes: expected forms that this version of the tables has, got another: make the snapshot anew from the list');
      codes[at] = form;
    });
  }
}

/** Calls with every slot of a packed name, the channel that it is a form of first. */
function eachForm(name: ReturnType<CodesOf>, visit: (channel: Channel, codes: Int32Array, place: number) => void): void {
  if (name === undefined) return;
  const { codes, at } = name;
  for (let language = 0; language < languages.length; language++) {
    let reading = readingsStart(codes, at, language);
    for (let n = readingCount(codes, at, language); n > 0; n--, reading = nextReading(codes, reading)) {
      const count = slotCount(codes, reading);
      for (let i = 0; i < count; i++) {
        const channel = channels(language)[kindOf(codes, reading, i, language)];
        if (channel !== undefined) visit(channel, codes, reading + SLOTS + i);
      }
    }
  }
}
