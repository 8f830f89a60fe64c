import { channels, kindOf } from '../compare/slot';
import { NO_FORM, type Channel } from '../language/channel';
import { languages } from '../language/languages';
import { nextReading, readingCount, readingsStart, SLOTS, slotCount } from '../language/packed';
import { lengthened } from '../text/lengthened';
import { NONE, type Entries } from './entries';
import type { SnapshotReader, SnapshotWriter } from './snapshot';

/**
 * Every process numbers the forms of its channels in the order in which it meets them. What is kept for another process therefore comes
 * with the forms themselves, and is numbered anew there.
 */

/** The channels of all languages, each once. */
export const allChannels = (): Channel[] => [...new Set(languages.flatMap((_, language) => [...channels(language)]))];

/** The forms that the packed names use, for {@link readForms}. Processes know many more, of queries and of what was looked at on the way. */
export function writeForms(out: SnapshotWriter, entries: Entries): void {
  const used = new Map(allChannels().map((channel) => [channel, new Uint8Array(channel.size)]));
  eachForm(entries, (channel, codes, place) => {
    const forms = used.get(channel);
    if (forms !== undefined) forms[codes[place] ?? 0] = 1;
  });
  for (const [channel, forms] of used) {
    const numbers = Int32Array.from(forms.keys()).filter((number) => forms[number] === 1);
    out.texts(Array.from(numbers, (number) => channel.spelling(number)));
    out.ints(numbers);
    out.ints(numbers.map((number) => channel.most(number)));
  }
}

/** By channel the numbers here of the forms of another process, by their numbers there; channels where all are the same are left out. */
export type Numbers = ReadonlyMap<Channel, Int32Array>;

/** Of the forms of a channel so many are looked into at once, to tell whether the tables are still those that the snapshot was made with. */
const LOOKED_INTO = 32;

/** Reads what {@link writeForms} wrote, for {@link renumber}. A `RangeError` where this library's tables are others. */
export function readForms(from: SnapshotReader): Numbers {
  const changed = new Map<Channel, Int32Array>();
  for (const channel of allChannels()) {
    const spellings = from.texts();
    const [numbers, most] = [from.ints(spellings.length), from.ints(spellings.length)];
    const step = Math.max(1, Math.floor(spellings.length / LOOKED_INTO));
    for (let i = 0; i < spellings.length; i += step) {
      if (!channel.isKnown(spellings[i] ?? '', most[i] ?? 0)) throw new RangeError(`${from.who}: expected a snapshot made with the tables of this version, got one made with others: make it anew from the list`);
    }
    if (!channel.adopt(numbers, spellings, most)) changed.set(channel, adoptEach(channel, new Int32Array(), numbers, spellings, most));
  }
  return changed;
}

/** Adds forms of another process to the numbers that its forms have here, by their numbers there. */
export function adoptEach(channel: Channel, known: Int32Array, numbers: Int32Array, spellings: readonly string[], most: Int32Array): Int32Array {
  const here = lengthened(known, numbers.reduce((last, number) => Math.max(last, number), -1) + 1);
  spellings.forEach((spelling, i) => (here[numbers[i] ?? 0] = channel.adoptOne(spelling, most[i] ?? 0)));
  return here;
}

/** Gives the form in a slot of a packed name the number that it has here, where there is another. */
export const renumbering = (numbers: Numbers): Visit => (channel, codes, at) => {
  const here = numbers.get(channel);
  if (here !== undefined) codes[at] = here[codes[at] ?? 0] ?? NO_FORM;
};

/**
 * Gives packed names the numbers that their forms have here, where these are others. `beforeWriting` is called first then: a process that reads a
 * snapshot before it reads any name numbers forms the same way.
 */
export function renumber(changed: Numbers, entries: Entries, beforeWriting: () => void): void {
  if (changed.size === 0) return;
  beforeWriting();
  eachForm(entries, renumbering(changed));
}

/** Called with a slot of a packed name, the channel that it is a form of first. */
type Visit = (channel: Channel, codes: Int32Array, place: number) => void;

function eachForm(entries: Entries, visit: Visit): void {
  for (let entry = 0; entry < entries.length; entry++) {
    if (entries.identityOf(entry) !== NONE) eachFormOf(entries.codesOf(entry), entries.offsetOf(entry), visit);
  }
}

/** Visits every slot of the packed name at a place. */
export function eachFormOf(codes: Int32Array, at: number, visit: Visit): void {
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
