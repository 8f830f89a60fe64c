import { cell } from '../accuracy/tsv';
import type { Random } from '../../src/calibrate/random';
import { layOut, type LatinName } from './layout';
import { different, nameCount, type Nation } from './nation';
import { table } from './tables';
import { Weighted } from './weighted';

/** Share of the forms in Khmer script, and of those the share written without a space. */
const NATIVE = 0.45;
const UNSPACED = 0.3;
/** One given name in three is two words. */
const TWO_WORDS = 0.33;
/** Shares of the ways to spell. */
const WAYS: readonly (readonly [system: string | undefined, weight: number])[] = [
  [undefined, 75], ['geographic-department', 15], ['ungegn', 10],
];
/** As many habitual spellings of one word are drawn from. */
const SPELLINGS = 8;

/** What the Khmer spell with: the library's own functions. */
export interface Speller {
  romanize(name: string, system: string): string;
  spellings(name: string, options: { readonly limit: number }): readonly { readonly text: string; readonly weight: number }[];
}

/** Cambodians: surnames and given names by their counts, spelt by habit and by the official systems. */
export class Khmers implements Nation {
  readonly #speller: Speller;
  readonly #ways = new Weighted(WAYS);
  readonly #surnames: Weighted<string>;
  readonly #given: Weighted<string>;
  readonly #spelt = new Map<string, Weighted<string>>();

  constructor(speller: Speller) {
    this.#speller = speller;
    const words = table('src/language/khmer/words.tsv', ['word', 'surname', 'given']);
    this.#surnames = new Weighted(words.map((row) => [cell(row, 'word'), Number(cell(row, 'surname'))]));
    this.#given = new Weighted(words.map((row) => [cell(row, 'word'), Number(cell(row, 'given'))]));
  }

  names(random: Random): string[] {
    const surname = this.#surnames.draw(random);
    const given = [this.#given.draw(random)];
    if (random() < TWO_WORDS) given.push(this.#given.draw(random));
    return different(nameCount(random), () => {
      if (random() < NATIVE) return surname + (random() < UNSPACED ? '' : ' ') + given.join('');
      const way = this.#ways.draw(random);
      const [family = '', ...rest] = [surname, ...given].map((word) => this.#word(word, way).draw(random));
      const name: LatinName = { surname: family, given: rest };
      return layOut(name, 'khmer', random);
    });
  }

  #word(word: string, system: string | undefined): Weighted<string> {
    const key = `${system ?? ''} ${word}`;
    let spelt = this.#spelt.get(key);
    if (!spelt) this.#spelt.set(key, (spelt = new Weighted(this.#spell(word, system))));
    return spelt;
  }

  #spell(word: string, system: string | undefined): (readonly [string, number])[] {
    const habits = system === undefined ? this.#speller.spellings(word, { limit: SPELLINGS }) : [];
    const standard = this.#speller.romanize(word, system ?? 'geographic-department').toLowerCase();
    return habits.length > 0 ? habits.map(({ text, weight }) => [text.toLowerCase().replaceAll(' ', ''), weight] as const) : [[standard, 1]];
  }
}
