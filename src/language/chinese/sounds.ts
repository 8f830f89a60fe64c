import { repertoire } from '../../text/repertoire';
import { firstReading, type Readings } from '../han/repertoire-readings';

/** P(a character takes its first reading), where it has others. */
const FIRST_READING = 0.9;

/** The tone digit of a reading falls, as in every Latin spelling of names. */
export const toneless = (reading: string): string => reading.replace(/\d$/u, '');

/** Syllables of which writers tell two by the sound that the characters have in a kindred dialect. */
export interface Apart {
  readonly syllables: ReadonlySet<string>;
  /** The name of a syllable for a character, by its place in the repertoire: another where it is told apart. */
  readonly nameOf: (syllable: string, place: number) => string;
}

/** One dialect's sounds: the syllables that its characters are read as, each with these characters. */
export class Sounds {
  /** The syllables without their tones, by number. */
  readonly syllables: readonly string[];
  /** The number of each. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly #readings: Readings;
  readonly #apart: Apart | undefined;
  /** By syllable where its characters begin; they end where the next one's do. */
  readonly #starts: Int32Array;
  /** Code points, and the share of each character's uses in names that have the reading. */
  readonly #characters: Int32Array;
  readonly #shares: Float64Array;

  /** Characters are sorted by counting them: lists that grow, one a syllable, would take longer than the readings to unpack. */
  constructor(readings: Readings, apart?: Apart) {
    this.#apart = apart;
    const { onsets, rimes, onset, rime, more } = readings;
    const { codes } = repertoire();
    const numbers = new Map<string, number>();
    const numberOf = (reading: string, place: number): number => {
      const syllable = this.#nameOf(reading, place);
      let number = numbers.get(syllable);
      if (number === undefined) numbers.set(syllable, (number = numbers.size));
      return number;
    };
    const byReading = new Int32Array((onsets.length + 1) * rimes.length).fill(-1);
    const first = new Int32Array(onset.length).fill(-1);
    const sizes: number[] = [];
    for (let place = 0; place < onset.length; place++) {
      const o = onset[place] ?? 0;
      if (o === 0) continue;
      const at = o * rimes.length + (rime[place] ?? 0);
      let number = byReading[at] ?? -1;
      if (number < 0) {
        const reading = firstReading(readings, place);
        number = numberOf(reading, place);
        if (apart?.syllables.has(toneless(reading)) !== true) byReading[at] = number;
      }
      first[place] = number;
      sizes[number] = (sizes[number] ?? 0) + 1;
    }
    const others: [place: number, number: number, share: number][] = [];
    for (const [place, list] of more) {
      for (const reading of list) {
        const number = numberOf(reading, place);
        sizes[number] = (sizes[number] ?? 0) + 1;
        others.push([place, number, (1 - FIRST_READING) / list.length]);
      }
    }
    const starts = new Int32Array(numbers.size + 1);
    for (let number = 0; number < numbers.size; number++) starts[number + 1] = (starts[number] ?? 0) + (sizes[number] ?? 0);
    const ends = starts.slice();
    const characters = new Int32Array(starts[numbers.size] ?? 0);
    const shares = new Float64Array(characters.length);
    const put = (place: number, number: number, share: number): void => {
      const at = ends[number] ?? 0;
      ends[number] = at + 1;
      characters[at] = codes[place] ?? 0;
      shares[at] = share;
    };
    for (let place = 0; place < first.length; place++) {
      const number = first[place] ?? -1;
      if (number >= 0) put(place, number, more.has(place) ? FIRST_READING : 1);
    }
    for (const [place, number, share] of others) put(place, number, share);
    this.syllables = [...numbers.keys()];
    this.numbers = numbers;
    this.#readings = readings;
    this.#starts = starts;
    this.#characters = characters;
    this.#shares = shares;
  }

  /** Visits the characters, by code point, that the syllable of a number may be. */
  each(syllable: number, visit: (character: number, share: number) => void): void {
    const end = this.#starts[syllable + 1] ?? 0;
    for (let at = this.#starts[syllable] ?? 0; at < end; at++) visit(this.#characters[at] ?? 0, this.#shares[at] ?? 0);
  }

  /** The syllables that a character, by code point, may be read as, with the share of each in its uses. */
  of(character: number): [syllable: string, share: number][] {
    const place = repertoire().place(character);
    const first = place === undefined ? '' : firstReading(this.#readings, place);
    if (place === undefined || first === '') return [];
    const rest = this.#readings.more.get(place);
    if (rest === undefined) return [[this.#nameOf(first, place), 1]];
    return [[this.#nameOf(first, place), FIRST_READING], ...rest.map((reading): [string, number] => [this.#nameOf(reading, place), (1 - FIRST_READING) / rest.length])];
  }

  /** What a reading of a character is called here. */
  #nameOf(reading: string, place: number): string {
    const usual = toneless(reading);
    return this.#apart?.nameOf(usual, place) ?? usual;
  }
}
