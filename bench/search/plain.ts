import { cell } from '../accuracy/tsv';
import { below, type Random } from '../../src/calibrate/random';
import { layOut } from './layout';
import { different, nameCount, type Nation } from './nation';
import { table } from './tables';
import { Weighted } from './weighted';

/** Ends of surnames whose beginnings are in the row `parts`: Ashford, Blackwell. */
const ENDS = 'bourne bridge brook bury by combe cott croft den dale field ford gate ham hurst land ley low man mere more ridge shaw stead stone thorpe ton wall way well wick wood worth'.split(' ');
/** Shares of those who are listed with a middle name, and with the initial of one. */
const MIDDLE = 0.25;
const INITIAL = 0.15;

interface Origin {
  readonly surnames: Weighted<string>;
  readonly given: Weighted<string>;
}

/** Everybody else: names that no language of the library claims. */
export class PlainPeople implements Nation {
  readonly #origins: Weighted<Origin>;

  constructor() {
    const western = new Weighted(
      table('src/name/given-names.tsv', ['name', 'per-million']).map((row) => [cell(row, 'name'), Number(cell(row, 'per-million'))]),
    );
    this.#origins = new Weighted(
      table('bench/search/plain-names.tsv', ['origin', 'share', 'surnames', 'given']).map((row) => {
        const listed = cell(row, 'surnames').split(' ');
        const surnames = cell(row, 'origin') === 'parts' ? listed.flatMap((start) => ENDS.map((end) => start + end)) : listed;
        const given = cell(row, 'given') === '-' ? western : byOrder(cell(row, 'given').split(' '));
        return [{ surnames: byOrder(surnames), given }, Number(cell(row, 'share'))];
      }),
    );
  }

  names(random: Random): string[] {
    const { surnames, given } = this.#origins.draw(random);
    const surname = surnames.draw(random);
    const first = given.draw(random);
    const middle = given.draw(random);
    const at = random();
    const full = at < MIDDLE ? [first, middle] : at < MIDDLE + INITIAL ? [first, middle.charAt(0)] : [first];
    return different(nameCount(random), () =>
      // Another mention of the same person often drops what stands in the middle.
      layOut({ surname, given: below(3, random) === 0 ? [first] : full }, 'plain', random),
    );
  }
}

function byOrder(names: readonly string[]): Weighted<string> {
  return new Weighted(names.map((name, i) => [name, (i + 2) ** -0.8]));
}
