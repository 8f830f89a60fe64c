import { NO_FORM, type Channel } from '../language/channel';
import { LENGTH } from '../language/packed';
import { lengthened } from '../text/lengthened';
import { allChannels, eachFormOf } from './forms';
import { formsRead, type FiledForm } from './filed-form';
import { Keys } from './keys';

/**
 * Listed names that another thread has read: all that a listing keeps of them. Threads number the forms of their channels each for itself, so
 * these come spelt out, and the packed names have the places of their forms among them.
 */
export interface FiledNames {
  /** Per name how many forms it has. */
  readonly counts: Uint8Array;
  /** Per form whether it fills a passport's name field. */
  readonly full: Uint8Array;
  /** The packed forms, one after the other. */
  readonly codes: Int32Array;
  /** Per form how many keys it is filed under, and which. */
  readonly keys: Int32Array;
  /** Per channel the forms that are used, and what each gives at most. */
  readonly used: readonly { readonly spellings: readonly string[]; readonly most: Int32Array }[];
}

const filed = new Keys(false);

/** Reads names that are filed later, in this thread or another. */
export function fileNames(texts: readonly string[]): FiledNames {
  const counts = new Uint8Array(texts.length);
  const full: number[] = [];
  const codes = new Numbers();
  const keys = new Numbers();
  const used = new Map(allChannels().map((channel) => [channel, new Used(channel)]));
  texts.forEach((text, i) => {
    for (const form of formsRead(text)) {
      counts[i] = (counts[i] ?? 0) + 1;
      full.push(form.full ? 1 : 0);
      filed.collect(form.codes, form.at);
      keys.push(Int32Array.of(filed.size), 1);
      keys.push(filed.keys, filed.size);
      const at = codes.size;
      codes.push(form.codes, form.codes[form.at + LENGTH] ?? 0);
      eachFormOf(codes.values, at, (channel, all, place) => (all[place] = used.get(channel)?.placeOf(all[place] ?? 0) ?? NO_FORM));
    }
  });
  return { counts, full: Uint8Array.from(full), codes: codes.whole(), keys: keys.whole(), used: Array.from(used.values(), (one) => one.spelt()) };
}

/** Turns what {@link fileNames} gave in another thread into forms by name, in the order of the names: each call gives those of the next. */
export function formsFiled({ counts, full, codes, keys, used }: FiledNames): () => Generator<FiledForm> {
  const here = new Map(allChannels().map((channel, i) => {
    const { spellings = [], most } = used[i] ?? {};
    return [channel, Int32Array.from(spellings, (spelling, place) => channel.adoptOne(spelling, most?.[place] ?? 0))];
  }));
  let [name, form, at, key] = [0, 0, 0, 0];
  return function* next() {
    const count = counts[name++] ?? 0;
    for (let i = 0; i < count; i++) {
      eachFormOf(codes, at, (channel, all, place) => (all[place] = here.get(channel)?.[all[place] ?? 0] ?? NO_FORM));
      const size = keys[key] ?? 0;
      yield { codes, at, alias: i > 0, full: full[form++] === 1, keys: keys.subarray(key + 1, key + 1 + size) };
      key += 1 + size;
      at += codes[at + LENGTH] ?? 0;
    }
  };
}

/** The forms of a channel that names use, in the order in which they came. */
class Used {
  readonly #channel: Channel;
  readonly #places = new Map<number, number>();

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  placeOf(form: number): number {
    const known = this.#places.get(form);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(form, place);
    return place;
  }

  spelt(): FiledNames['used'][number] {
    const forms = [...this.#places.keys()];
    return { spellings: forms.map((form) => this.#channel.spelling(form)), most: Int32Array.from(forms, (form) => this.#channel.most(form)) };
  }
}

/** Whole numbers, more and more of them. */
class Numbers {
  values: Int32Array = new Int32Array(1 << 16);
  size = 0;

  push(more: Int32Array, count: number): void {
    this.values = lengthened(this.values, this.size + count);
    this.values.set(more.subarray(0, count), this.size);
    this.size += count;
  }

  whole(): Int32Array {
    return this.values.slice(0, this.size);
  }
}
