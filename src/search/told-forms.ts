import { NO_FORM, type Channel } from '../language/channel';
import { LENGTH } from '../language/packed';
import { lengthened } from '../text/lengthened';
import { fileNames, type FiledNames } from './filed-names';
import { adoptEach, allChannels, eachFormOf, renumbering, type Numbers } from './forms';

/*
 * Threads number the forms of their channels each for itself. So a thread that reads names for another tells it of each form once, with the
 * first names that have it, and the other remembers what the thread's numbers are there.
 */

/** Names that a thread has read, with the forms that it had not told of before. */
export interface ToldNames extends FiledNames {
  /** The thread, by a number of its own. */
  readonly thread: number;
  /** By channel the numbers of forms, how they are spelt, and what each gives at most. */
  readonly told: readonly { readonly numbers: Int32Array; readonly spellings: readonly string[]; readonly most: Int32Array }[];
}

/** By channel the forms that this thread has told of, by their numbers. */
const toldBefore = new Map<Channel, Uint8Array>();

/** Reads names in a thread, for {@link HeardForms} in another: what it gives must come there in the order in which it was given. */
export function tellNames(texts: readonly string[], thread: number): ToldNames {
  const news = new Map(allChannels().map((channel): [Channel, number[]] => [channel, []]));
  const names = fileNames(texts, (codes, at) => eachFormOf(codes, at, (channel, all, place) => {
    const form = all[place] ?? NO_FORM;
    let told = toldBefore.get(channel);
    if (told?.[form] === 1 || form === NO_FORM) return;
    toldBefore.set(channel, (told = lengthened(told ?? new Uint8Array(), form + 1)));
    told[form] = 1;
    news.get(channel)?.push(form);
  }));
  const told = Array.from(news, ([channel, forms]) => ({
    numbers: Int32Array.from(forms), spellings: forms.map((form) => channel.spelling(form)), most: Int32Array.from(forms, (form) => channel.most(form)),
  }));
  return { ...names, thread, told };
}

/** The forms that other threads have told of. */
export class HeardForms {
  /** By thread and channel the numbers here of its forms, by their numbers there. */
  readonly #threads = new Map<number, Numbers>();

  /** Gives the forms of names the numbers that they have here, in place. */
  hear(names: ToldNames): FiledNames {
    const { thread, told, codes } = names;
    const before = this.#threads.get(thread);
    const here = new Map(allChannels().map((channel, i) => {
      const { numbers = NOTHING, spellings = [], most = NOTHING } = told[i] ?? {};
      return [channel, adoptEach(channel, before?.get(channel) ?? NOTHING, numbers, spellings, most)];
    }));
    this.#threads.set(thread, here);
    const renumber = renumbering(here);
    for (let at = 0; at < codes.length; at += codes[at + LENGTH] ?? codes.length) eachFormOf(codes, at, renumber);
    return names;
  }
}

const NOTHING = new Int32Array();
