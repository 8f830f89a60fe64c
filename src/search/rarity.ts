import { languages } from '../language/languages';
import { HASH, PLAIN, READING_BITS, readingCount, readingsStart, SLOTS, slotCount, surnameCount } from '../language/packed';
import { channels, kindOf } from '../compare/slot';
import { CountTable } from './store/count-table';
import { mix } from './store/hash';

/** The names of a list, as much of it as counting them asks for. */
export interface Names {
  identities(): Iterable<number>;
  entriesOf(identity: number): Iterable<number>;
  codesOf(entry: number): Int32Array;
  offsetOf(entry: number): number;
}

/**
 * How many identities of a list bear each name, whatever script or spelling they bear it in: 김철수 and Kim Chol Su count as one name, and
 * whoever has both bears it once. Counted when it is first asked for, which takes a
 * microsecond a name, then kept; 6 bytes a name.
 */
export class Bearers {
  readonly #counts = new CountTable();
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
    for (const identity of names.identities()) this.add(identity);
  }

  of(entry: number): number {
    return this.#counts.get(nameKey(this.#names.codesOf(entry), this.#names.offsetOf(entry)));
  }

  /** An identity whose entries are in the list. */
  add(identity: number): void {
    for (const key of this.#keysOf(identity)) this.#counts.add(key);
  }

  /** The same, before they leave it. */
  remove(identity: number): void {
    for (const key of this.#keysOf(identity)) this.#counts.remove(key);
  }

  #keysOf(identity: number): readonly number[] {
    const keys: number[] = [];
    for (const entry of this.#names.entriesOf(identity)) {
      const key = nameKey(this.#names.codesOf(entry), this.#names.offsetOf(entry));
      if (!keys.includes(key)) keys.push(key);
    }
    return keys;
  }
}

/** The name that a packed name most likely is: the likeliest unit of every slot of its likeliest reading, or its letters where no room reads it better. */
function nameKey(codes: Int32Array, at: number): number {
  let language = -1;
  let bits = codes[at + PLAIN] ?? 0;
  for (let one = 0; one < languages.length; one++) {
    if (readingCount(codes, at, one) === 0) continue;
    const likelihood = codes[readingsStart(codes, at, one) + READING_BITS] ?? 0;
    if (likelihood > bits || language < 0 && likelihood === bits) [language, bits] = [one, likelihood];
  }
  if (language < 0) return mix(codes[at + HASH] ?? 0, codes[at + HASH + 1] ?? 0) >>> 0;
  const reading = readingsStart(codes, at, language);
  let key = mix(language, surnameCount(codes, reading));
  for (let i = 0; i < slotCount(codes, reading); i++) key = mix(key, likeliestUnit(language, kindOf(codes, reading, i, language), codes[reading + SLOTS + i] ?? 0));
  return key >>> 0;
}

/** By language and kind, the likeliest unit of each form that was asked for. */
const known: (number | undefined)[][][] = languages.map(() => []);

function likeliestUnit(language: number, kind: number, form: number): number {
  const forms = ((known[language] ??= [])[kind] ??= []);
  return (forms[form] ??= channels(language)[kind]?.readings(form)[0]?.unit ?? -1);
}
