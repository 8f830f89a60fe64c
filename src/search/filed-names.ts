import { LENGTH } from '../language/packed';
import { lengthened } from '../text/lengthened';
import { scriptOf } from '../text/script';
import { formsRead, type FiledForm } from './filed-form';
import { Keys } from './keys';

/** Listed names that were read before they are filed, perhaps by another thread: all that a listing keeps of them. */
export interface FiledNames {
  /** Per name how many forms it has. */
  readonly counts: Uint8Array;
  /** `[name * 3]`: where its forms, their codes and their keys begin, since names are read in another order. */
  readonly starts: Int32Array;
  /** Per form whether it fills a passport's name field. */
  readonly full: Uint8Array;
  /** The packed forms, one after the other. */
  readonly codes: Int32Array;
  /** Per form how many keys it is filed under, and which. */
  readonly keys: Int32Array;
}

const filed = new Keys(false);

/** Reads names that are filed later. `each` is told of each form that is packed. */
export function fileNames(texts: readonly string[], each?: (codes: Int32Array, at: number) => void): FiledNames {
  const counts = new Uint8Array(texts.length);
  const starts = new Int32Array(texts.length * STARTS);
  const full: number[] = [];
  const codes = new Numbers();
  const keys = new Numbers();
  for (const i of byScript(texts)) {
    starts.set([full.length, codes.size, keys.size], i * STARTS);
    for (const form of formsRead(texts[i] ?? '')) {
      counts[i] = (counts[i] ?? 0) + 1;
      full.push(form.full ? 1 : 0);
      filed.collect(form.codes, form.at);
      keys.push(filed.size);
      keys.pushAll(filed.keys, filed.size);
      codes.pushAll(form.codes, form.codes[form.at + LENGTH] ?? 0);
      each?.(form.codes, form.at);
    }
  }
  return { counts, starts, full: Uint8Array.from(full), codes: codes.whole(), keys: keys.whole() };
}

const STARTS = 3;

/** The places of names, those together whose first letters are of one script: tables and code that are in use stay near, and reading takes a tenth less time. */
function byScript(texts: readonly string[]): number[] {
  const scripts = texts.map((text) => scriptOf(text.codePointAt(0) ?? 0));
  return [...new Set(scripts)].flatMap((one) => scripts.flatMap((script, i) => (script === one ? [i] : [])));
}

/** What {@link fileNames} gave, as forms by name, in the order of the names: each call gives those of the next. */
export function formsFiled({ counts, starts, full, codes, keys }: FiledNames): () => Generator<FiledForm> {
  let name = 0;
  return function* next() {
    let [form = 0, at = 0, key = 0] = starts.subarray(name * STARTS);
    const count = counts[name++] ?? 0;
    for (let i = 0; i < count; i++) {
      const size = keys[key] ?? 0;
      yield { codes, at, alias: i > 0, full: full[form++] === 1, keys: keys.subarray(key + 1, key + 1 + size) };
      key += 1 + size;
      at += codes[at + LENGTH] ?? 0;
    }
  };
}

/** Whole numbers, more and more of them. */
class Numbers {
  #values: Int32Array = new Int32Array(1 << 14);
  size = 0;

  push(one: number): void {
    this.#values = lengthened(this.#values, this.size + 1);
    this.#values[this.size++] = one;
  }

  pushAll(more: Int32Array, count: number): void {
    this.#values = lengthened(this.#values, this.size + count);
    this.#values.set(more.subarray(0, count), this.size);
    this.size += count;
  }

  whole(): Int32Array {
    return this.#values.slice(0, this.size);
  }
}
