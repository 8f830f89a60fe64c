import { languages } from '../../language/languages';
import type { Name } from '../../language/name';
import type { Reading } from '../../language/reading';
import { Arena } from '../store/arena';
import { Packer, Unpacker } from '../store/packer';
import type { SnapshotReader, SnapshotWriter } from '../store/snapshot';
import { formsOfLanguages } from './forms';
import { lettersHash } from './letters-hash';
import { ListedName } from './listed-name';
import { partsCode, SCRIPTS } from './scripts';

/**
 * Names, packed: what a comparison needs of each and no more, about a hundred bytes instead of several thousand. A packed name
 * is opened into a {@link ListedName}, which the comparison takes for the parsed one and finds the same evidence with.
 */
export class PackedNames {
  readonly #arena: Arena;
  readonly #forms = formsOfLanguages();
  /** `kinds` of readings: few patterns, so each is kept once. */
  readonly #patterns: number[][] = [];
  readonly #patternOf = new Map<string, number>();
  readonly #packer = new Packer();
  readonly #unpacker = new Unpacker();

  constructor(arena: Arena = new Arena()) {
    this.#arena = arena;
  }

  /** Packs a name; `place` says which name of its record it is. Returns its address. */
  put(name: Name, place: number): number {
    const out = this.#packer;
    out.clear();
    out.float(name.information);
    out.float(name.plain);
    out.int(lettersHash(name, 1));
    out.int(lettersHash(name, 2));
    out.varint(place);
    out.varint(name.readings.length);
    for (const reading of name.readings) this.#putReading(reading);
    const code = partsCode(name.parts);
    out.varint(code);
    if (code === 0) {
      out.varint(name.parts.length);
      for (const { letters, script, initial } of name.parts) {
        out.varint(SCRIPTS.indexOf(script) * 2 + (initial ? 1 : 0));
        out.text(letters);
      }
    }
    return this.#arena.put(out.bytes, out.size);
  }

  free(address: number, size: number): void {
    this.#arena.free(address, size);
  }

  /** Opens the name at an address; it is good until the next one is opened in the same place. Returns its size in bytes. */
  open(address: number, into: ListedName): void {
    const from = this.#unpacker;
    const chunk = this.#arena.chunk(address);
    from.open(chunk, this.#arena.offset(address));
    const information = from.float();
    const plain = from.float();
    into.begin(information, plain, from.int(), from.int(), from.varint());
    for (let left = from.varint(); left > 0; left--) this.#openReading(into);
    into.end(chunk, from.at);
  }

  #putReading({ language, script, bits, slots, kinds, surname, extras }: Reading): void {
    const out = this.#packer;
    const code = languages.findIndex((one) => one.code === language);
    out.varint(code + languages.length * SCRIPTS.indexOf(script));
    out.varint(surname);
    out.float(bits);
    out.varint(this.#pattern(kinds));
    slots.forEach((form, slot) => out.varint(this.#forms[code]?.[kinds[slot] ?? 0]?.number(form) ?? 0));
    out.varint(extras.length);
    for (const extra of extras) out.varint(extra);
  }

  #openReading(into: ListedName): void {
    const from = this.#unpacker;
    const head = from.varint();
    const language = head % languages.length;
    const surname = from.varint();
    const bits = from.float();
    const kinds = this.#patterns[from.varint()] ?? NOTHING;
    const reading = into.reading(language, (head - language) / languages.length, surname, bits, kinds);
    const forms = this.#forms[language];
    const { slots, extras } = reading;
    if (slots.length !== kinds.length) slots.length = kinds.length;
    for (let slot = 0; slot < kinds.length; slot++) slots[slot] = forms?.[kinds[slot] ?? 0]?.form(from.varint()) ?? 0;
    const count = from.varint();
    if (extras.length !== count) extras.length = count;
    for (let i = 0; i < count; i++) extras[i] = from.varint();
  }

  #pattern(kinds: readonly number[]): number {
    const key = kinds.join('');
    let pattern = this.#patternOf.get(key);
    if (pattern === undefined) {
      pattern = this.#patterns.push([...kinds]) - 1;
      this.#patternOf.set(key, pattern);
    }
    return pattern;
  }

  get bytes(): number {
    return this.#arena.bytes;
  }

  write(out: SnapshotWriter): void {
    this.#arena.write(out);
    out.text(this.#patterns.map((kinds) => kinds.join('')).join('\n'));
    for (const channels of this.#forms) for (const forms of new Set(channels)) forms.write(out);
  }

  static read(from: SnapshotReader): PackedNames {
    const names = new PackedNames(Arena.read(from));
    const patterns = from.text();
    if (patterns !== '') for (const kinds of patterns.split('\n')) names.#pattern(Array.from(kinds, Number));
    for (const channels of names.#forms) for (const forms of new Set(channels)) forms.read(from);
    return names;
  }
}

const NOTHING: number[] = [];
