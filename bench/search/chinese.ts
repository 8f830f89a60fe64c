import { cell } from '../accuracy/tsv';
import type { Random } from '../../src/calibrate/random';
import { layOut, type LatinName, type Tradition } from './layout';
import { different, nameCount, type Nation } from './nation';
import { table } from './tables';
import { entriesOf, Weighted, weightedCell } from './weighted';

const CHINESE = 'src/language/chinese';
/** One given name in five has one character. */
const ONE_CHARACTER = 0.2;
/** Share of the native forms among all. */
const NATIVE = 0.45;
/** Of those who live where names are spelt in Cantonese or a southern way, the share with a Western name beside. */
const WESTERN = 0.15;

/** Where people write their names alike: which characters, whose sounds, which surname column, which layout. */
interface Home {
  readonly traditional: number;
  readonly dialect: 'pinyin' | 'wade' | 'cantonese' | 'hokkien' | 'teochew' | 'hakka';
  readonly layout: Tradition;
  readonly western: boolean;
}

const HOMES = new Weighted<Home>([
  [{ traditional: 0.05, dialect: 'pinyin', layout: 'pinyin', western: false }, 55],
  [{ traditional: 1, dialect: 'wade', layout: 'taiwan', western: false }, 14],
  [{ traditional: 0.95, dialect: 'cantonese', layout: 'southern', western: true }, 16],
  [{ traditional: 0.4, dialect: 'hokkien', layout: 'southern', western: true }, 7],
  [{ traditional: 0.5, dialect: 'teochew', layout: 'southern', western: false }, 5],
  [{ traditional: 0.5, dialect: 'hakka', layout: 'southern', western: true }, 3],
]);

interface Surname {
  readonly simplified: string;
  readonly traditional: string;
  readonly spellings: ReadonlyMap<Home['dialect'], Weighted<string>>;
}

/** A dialect's way from a character of a given name to Latin letters. */
type Sounds = (character: string) => Weighted<string> | undefined;

/** Chinese people of the mainland, Taiwan, Hong Kong and Macau, and of the South-East Asian dialects. */
export class ChinesePeople implements Nation {
  readonly #surnames: Weighted<Surname>;
  readonly #byForm = new Map<string, Surname>();
  readonly #first: Weighted<string>;
  readonly #next: Weighted<string>;
  readonly #traditional = traditionalForms();
  readonly #sounds: Readonly<Record<Home['dialect'], Sounds>>;
  readonly #western: Weighted<string>;

  constructor() {
    const columns = ['surname', 'traditional', 'per-million', 'mandarin', 'wade', 'cantonese', 'hokkien', 'teochew', 'hakka'];
    const rows = table(`${CHINESE}/surnames.tsv`, columns);
    const surnames = rows.map((row): readonly [Surname, number] => {
      const cells = new Map<Home['dialect'], string>([['pinyin', cell(row, 'mandarin').replaceAll(' ', '')]]);
      for (const dialect of ['wade', 'cantonese', 'hokkien', 'teochew', 'hakka'] as const) cells.set(dialect, cell(row, dialect));
      const simplified = cell(row, 'surname');
      const spellings = new Map(
        Array.from(cells).flatMap(([dialect, text]) => {
          const spelt = weightedCell(text);
          return spelt ? [[dialect, spelt] as const] : [];
        }),
      );
      return [{ simplified, traditional: cell(row, 'traditional').split(' ')[0] ?? simplified, spellings }, Number(cell(row, 'per-million'))];
    });
    this.#surnames = new Weighted(surnames);
    for (const [surname] of surnames) {
      this.#byForm.set(surname.traditional, surname);
      this.#byForm.set(surname.simplified, surname);
    }
    const frequency = table(`${CHINESE}/frequency.tsv`, ['character', 'first', 'next']);
    this.#first = new Weighted(frequency.map((row) => [cell(row, 'character'), Number(cell(row, 'first'))]));
    this.#next = new Weighted(frequency.map((row) => [cell(row, 'character'), Number(cell(row, 'next'))]));
    const mandarin = readings('mandarin');
    this.#sounds = {
      pinyin: sounds(mandarin, () => undefined),
      wade: sounds(mandarin, syllables('mandarin', 'wade-giles')),
      cantonese: sounds(readings('cantonese'), syllables('cantonese', 'hong-kong')),
      hokkien: sounds(readings('hokkien'), syllables('hokkien', 'spellings')),
      teochew: sounds(readings('teochew'), syllables('teochew', 'spellings')),
      hakka: sounds(readings('hakka'), syllables('hakka', 'spellings')),
    };
    const western = table('src/name/given-names.tsv', ['name', 'per-million']);
    this.#western = new Weighted(western.map((row) => [cell(row, 'name'), Number(cell(row, 'per-million'))]));
  }

  names(random: Random, native?: string): string[] | undefined {
    const bearer = native === undefined ? this.#draw(random) : this.#split(native);
    if (!bearer) return undefined;
    const home = HOMES.draw(random);
    const names = different(nameCount(random), () => this.#form(bearer, home, random));
    if (native !== undefined && !names.includes(native)) names[0] = native;
    return names;
  }

  #draw(random: Random): { surname: Surname; given: string[] } {
    const given = [this.#first.draw(random)];
    if (random() >= ONE_CHARACTER) given.push(this.#next.draw(random));
    return { surname: this.#surnames.draw(random), given };
  }

  #split(name: string): { surname: Surname; given: string[] } | undefined {
    const characters = [...name];
    if (characters.length < 2 || characters.length > 4) return undefined;
    const double = characters.length > 2 ? this.#byForm.get(characters.slice(0, 2).join('')) : undefined;
    const surname = double ?? this.#byForm.get(characters[0] ?? '');
    return surname && { surname, given: characters.slice(double ? 2 : 1) };
  }

  #form(bearer: { surname: Surname; given: readonly string[] }, home: Home, random: Random): string {
    const { surname, given } = bearer;
    const latin = random() < NATIVE ? undefined : this.#latin(bearer, home, random);
    if (latin) return latin;
    return random() < home.traditional
      ? surname.traditional + given.map((character) => this.#traditional.get(character) ?? character).join('')
      : surname.simplified + given.join('');
  }

  #latin({ surname, given }: { surname: Surname; given: readonly string[] }, home: Home, random: Random): string | undefined {
    const family = surname.spellings.get(home.dialect)?.draw(random);
    const syllables = given.map((character) => this.#sounds[home.dialect](character)?.draw(random) ?? '');
    if (family === undefined || syllables.includes('')) return undefined;
    const name: LatinName = { surname: family, given: syllables };
    const text = layOut(name, home.layout, random);
    if (!home.western || random() >= WESTERN) return text;
    const western = this.#western.draw(random);
    return `${western.charAt(0).toUpperCase()}${western.slice(1)} ${text}`;
  }
}

/** The first reading of each character; the rows of rare characters come after those of frequent ones. */
function readings(dialect: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of table(`${dialect === 'mandarin' ? 'src/language/han' : CHINESE}/characters.${dialect}.tsv`, ['reading', 'row', 'characters'])) {
    const reading = cell(row, 'reading').replace(/\d$/, '');
    for (const character of cell(row, 'characters')) if (!found.has(character)) found.set(character, reading);
  }
  return found;
}

/** How a column of the table of syllables spells a reading: whole where it is listed so, else onset and rime. */
function syllables(dialect: string, column: string): (reading: string) => Weighted<string> | undefined {
  const cells = new Map(table(`${CHINESE}/syllables.${dialect}.tsv`, ['part', 'place', column]).map((row) => [`${cell(row, 'place')} ${cell(row, 'part')}`, cell(row, column)]));
  const spellings = (key: string): [string, number][] | undefined => {
    const found = cells.get(key);
    return found === undefined || found === '=' ? undefined : entriesOf(found);
  };
  return (reading) => {
    const whole = spellings(`syllable ${reading}`);
    if (whole) return new Weighted(whole);
    for (let cut = Math.min(3, reading.length - 1); cut > 0; cut--) {
      const [onset, rime] = [spellings(`onset ${reading.slice(0, cut)}`), spellings(`rime ${reading.slice(cut)}`)];
      if (onset && rime) return new Weighted(onset.flatMap(([start, p]) => rime.map(([end, q]): [string, number] => [start + end, p * q])));
    }
    return undefined;
  };
}

/** A reading that the table of syllables lacks is its own spelling, as all of pinyin is. */
function sounds(readingOf: ReadonlyMap<string, string>, spell: (reading: string) => Weighted<string> | undefined): Sounds {
  const known = new Map<string, Weighted<string>>();
  return (character) => {
    const reading = readingOf.get(character);
    if (reading === undefined) return undefined;
    let spellings = known.get(reading);
    if (!spellings) known.set(reading, (spellings = spell(reading) ?? new Weighted([[reading.replaceAll('v', 'u'), 1]])));
    return spellings;
  };
}

/** One traditional form of each simplified character: the one that has its telegraph code. Good enough to draw names with. */
function traditionalForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const row of table('src/name/telegraph.tsv', ['tens', 'traditional', 'simplified'])) {
    const traditional = [...cell(row, 'traditional')];
    for (const [i, simplified] of [...cell(row, 'simplified')].entries()) {
      const form = traditional[i];
      if (simplified !== '·' && form !== undefined && form !== '·' && !forms.has(simplified)) forms.set(simplified, form);
    }
  }
  return forms;
}
