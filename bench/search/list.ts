import { generator, type Random } from '../../src/calibrate/random';
import { mainScript } from '../accuracy/scripts';
import { ChinesePeople } from './chinese';
import { Khmers, type Speller } from './khmer';
import { Koreans } from './korean';
import type { Lines } from './lines';
import type { Nation } from './nation';
import { PlainPeople } from './plain';
import { sameForm } from './same-form';
import { Weighted } from './weighted';

/** A listed identity. */
export interface Person {
  readonly id: string;
  readonly names: readonly string[];
}

export interface ListOptions {
  readonly size: number;
  readonly seed: number;
  /** People who must be on the list (those that queries ask for), spread evenly over it. */
  readonly listed?: readonly (readonly string[])[];
  /** Plain names from outside: every second person bears one, until they are used up. */
  readonly lines?: Lines | undefined;
}

const FIRST_ID = 'p';
/** Any prime that divides no list's length will do: lines next to each other are alike, people next to each other should not be. */
const STRIDE = 1_000_003;

/**
 * A list of people that are made when asked for: the same person for the same number and seed, at whatever size of the list,
 * and nothing kept. So a million of them take no memory that could be mistaken for an index's.
 */
export class PeopleList {
  readonly size: number;
  readonly #options: ListOptions;
  readonly #listed: ReadonlyMap<number, readonly string[]>;
  readonly #koreans: Koreans;
  readonly #chinese: ChinesePeople;
  readonly #nations: Weighted<Nation>;

  /** `speller` is the library, for standards and Khmer habits. */
  constructor(speller: Speller, options: ListOptions) {
    const { size, listed = [] } = options;
    if (listed.length > size) throw new RangeError(`PeopleList: expected room for ${listed.length} listed people, got a list of ${size}`);
    this.size = size;
    this.#options = options;
    this.#listed = new Map(listed.map((names, i) => [Math.floor(((i + 0.5) * size) / listed.length), names]));
    this.#koreans = new Koreans(speller.romanize);
    this.#chinese = new ChinesePeople();
    this.#nations = new Weighted<Nation>([
      [this.#koreans, 35], [this.#chinese, 35], [new Khmers(speller), 15], [new PlainPeople(), 15],
    ]);
  }

  at(i: number): Person {
    if (!(i >= 0 && i < this.size)) throw new RangeError(`PeopleList: expected a number below ${this.size}, got ${i}`);
    const names = this.#listed.get(i) ?? this.#names(i);
    return { id: FIRST_ID + i, names: names.map(flat) };
  }

  byId(id: string): Person {
    return this.at(Number(id.slice(FIRST_ID.length)));
  }

  /** The ids of the people who had to be listed, in the order they were given in. */
  listedIds(): string[] {
    return Array.from(this.#listed.keys(), (i) => FIRST_ID + i);
  }

  /** Whether a person had to be listed, and was not drawn. */
  isListed(i: number): boolean {
    return this.#listed.has(i);
  }

  /** Whether the person of this id bears a name that is written like this one. */
  bears(id: string, name: string): boolean {
    const form = sameForm(name);
    return this.byId(id).names.some((one) => sameForm(one) === form);
  }

  *people(): Generator<Person> {
    for (let i = 0; i < this.size; i++) yield this.at(i);
  }

  #names(i: number): readonly string[] {
    const { seed, lines } = this.#options;
    const random = generator(seed, `person ${i}`);
    if (lines && i % 2 === 0 && i / 2 < lines.size) {
      const line = lines.at(((i / 2) * STRIDE) % lines.size);
      if (line !== '') return this.#named(line, random);
    }
    return this.#nations.draw(random).names(random) ?? [];
  }

  /** A person of whom the native name is known: other forms are added where the name can be read. */
  #named(line: string, random: Random): readonly string[] {
    const script = mainScript(line);
    const nation = script === 'hangul' ? this.#koreans : script === 'han' ? this.#chinese : undefined;
    return nation?.names(random, line) ?? [line];
  }
}

/** The same text as one piece of memory, as it would come from a file: put together from parts it would drag them along. */
function flat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
