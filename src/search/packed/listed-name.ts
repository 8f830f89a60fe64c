import { languages } from '../../language/languages';
import type { Name } from '../../language/name';
import type { Reading } from '../../language/reading';
import type { Written } from '../../language/written-letters';
import type { Part } from '../../name/written';
import { Unpacker } from '../store/packer';
import { lettersHash } from './letters-hash';
import { SCRIPTS } from './scripts';

/** A reading that is filled again and again. */
export interface OpenReading extends Reading {
  bits: number;
  surname: number;
  script: Reading['script'];
  kinds: readonly number[];
  readonly slots: number[];
  readonly extras: number[];
}

/**
 * A packed name, opened: everything that a comparison asks of a {@link Name}, filled anew for every listed name so that a search
 * allocates nothing. What explanations need (texts, places) is not in it.
 */
export class ListedName implements Name {
  readonly raw = '';
  readonly text = '';
  readonly titles: readonly string[] = [];
  readonly aliases: readonly Name[] = [];
  readonly warnings: Name['warnings'] = [];
  readonly readings: OpenReading[] = [];
  readonly byLanguage: readonly OpenReading[][] = languages.map(() => []);
  information = 0;
  plain = 0;
  /** Which name of its record it is. */
  place = 0;
  written: Written = ELSEWHERE;
  #same = false;
  #query: Name | undefined;
  #query1 = 0;
  #query2 = 0;
  #parts: readonly Part[] | undefined;
  readonly #pool: OpenReading[][] = languages.map(() => []);
  readonly #unpacker = new Unpacker();
  #chunk: Uint8Array = new Uint8Array();
  #at = 0;

  /** Says with what the names that will be opened are going to be compared. */
  meets(query: Name | undefined): void {
    this.#query = query;
    if (query === undefined) return;
    this.#query1 = lettersHash(query, 1);
    this.#query2 = lettersHash(query, 2);
  }

  begin(information: number, plain: number, letters1: number, letters2: number, place: number): void {
    this.information = information;
    this.plain = plain;
    this.place = place;
    this.#same = this.#query !== undefined && letters1 === this.#query1 && letters2 === this.#query2;
    this.written = this.#same && this.#query !== undefined ? this.#query.written : ELSEWHERE;
    this.#parts = undefined;
    this.readings.length = 0;
    for (const readings of this.byLanguage) readings.length = 0;
  }

  reading(language: number, script: number, surname: number, bits: number, kinds: readonly number[]): OpenReading {
    const open = this.byLanguage[language] ?? [];
    const pool = this.#pool[language] ?? [];
    let reading = pool[open.length];
    if (reading === undefined) {
      const code = languages[language]?.code ?? 'ko';
      reading = { language: code, script: 'none', bits: 0, slots: [], kinds, surname: 0, from: [], to: [], extras: [], system: '' };
      pool.push(reading);
    }
    reading.script = SCRIPTS[script] ?? 'none';
    reading.surname = surname;
    reading.bits = bits;
    reading.kinds = kinds;
    open.push(reading);
    this.readings.push(reading);
    return reading;
  }

  end(chunk: Uint8Array, at: number): void {
    this.#chunk = chunk;
    this.#at = at;
  }

  /** Letters and script of the parts; read only where a comparison asks for them. */
  get parts(): readonly Part[] {
    return (this.#parts ??= this.#openParts());
  }

  #openParts(): readonly Part[] {
    const from = this.#unpacker;
    from.open(this.#chunk, this.#at);
    if (from.varint() === 1) return this.#same && this.#query !== undefined ? this.#query.parts : NATIVE;
    const parts: Part[] = [];
    for (let left = from.varint(); left > 0; left--) {
      const code = from.varint();
      const letters = from.text();
      parts.push({ text: letters, script: SCRIPTS[code >>> 1] ?? 'none', letters, at: [], breaks: [], capital: false, initial: (code & 1) === 1 });
    }
    return parts;
  }

  /** The bytes that the open name takes, from where it begins. */
  size(begin: number): number {
    const from = this.#unpacker;
    from.open(this.#chunk, this.#at);
    if (from.varint() === 0) {
      for (let left = from.varint(); left > 0; left--) {
        from.varint();
        from.skipText();
      }
    }
    return from.at - begin;
  }
}

/** Letters that are not the query's. */
const ELSEWHERE: Written = { name: { raw: '', text: '', parts: [], marked: undefined, titles: [], aliases: [], warnings: [] }, parts: [], letters: '', starts: [0], divided: new Uint8Array(1) };
const NATIVE: readonly Part[] = [{ text: '', script: 'none', letters: '', at: [], breaks: [], capital: false, initial: false }];
