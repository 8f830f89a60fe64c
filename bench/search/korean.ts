import { cell } from '../accuracy/tsv';
import type { Random } from '../../src/calibrate/random';
import { layOut, type LatinName } from './layout';
import { different, nameCount, type Nation } from './nation';
import { table } from './tables';
import { Weighted, weightedCell } from './weighted';

const KOREAN = 'src/language/korean';
const HAN = 'src/language/han';
/** Two given names of a hundred have one syllable, hardly any three. */
const ONE_SYLLABLE = 0.03;
/** Shares of the forms: Hangul, Hanja, then Latin. */
const HANGUL = 0.4;
const HANJA = 0.12;
/** Of the Latin ones, the shares of the standards; the rest is habit. */
const STANDARDS: readonly (readonly [system: string | undefined, weight: number])[] = [
  [undefined, 70], ['revised', 15], ['mccune-reischauer', 9], ['north-korean', 6],
];

const ONSETS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const CODAS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

interface Bearer {
  readonly surname: string;
  readonly given: readonly string[];
}

/** Koreans: surnames by the census, given syllables by their counts, spellings by habit and by the standards. */
export class Koreans implements Nation {
  readonly #romanize: (name: string, system: string) => string;
  readonly #standards = new Weighted(STANDARDS);
  readonly #surnames: Weighted<string>;
  readonly #surnameHanja = new Map<string, Weighted<string>>();
  readonly #surnameSpellings = new Map<string, Weighted<string>>();
  readonly #first: Weighted<string>;
  readonly #next: Weighted<string>;
  readonly #hanja: ReadonlyMap<string, Weighted<string>>;
  readonly #onsets = new Map<string, Weighted<string>>();
  readonly #rimes = new Map<string, { readonly after: Weighted<string>; readonly bare: Weighted<string> }>();
  readonly #romanized = new Map<string, string>();

  /** `romanize` is the library's, for the standards. */
  constructor(romanize: (name: string, system: string) => string) {
    this.#romanize = romanize;
    const surnames = table(`${KOREAN}/surnames.tsv`, ['hangul', 'bearers', 'hanja', 'spellings']);
    this.#surnames = new Weighted(surnames.map((row) => [cell(row, 'hangul'), Number(cell(row, 'bearers'))]));
    for (const row of surnames) {
      const hanja = cell(row, 'hanja').split(' ').filter((character) => character !== '' && character !== '-');
      // The commonest stands first: each next one has a third of the bearers of the one before.
      if (hanja.length > 0) this.#surnameHanja.set(cell(row, 'hangul'), new Weighted(hanja.map((one, i) => [one, 3 ** -i])));
      const spellings = weightedCell(cell(row, 'spellings'));
      if (spellings) this.#surnameSpellings.set(cell(row, 'hangul'), spellings);
    }
    const syllables = table(`${KOREAN}/syllables.tsv`, ['syllable', 'first', 'next']);
    this.#first = new Weighted(syllables.map((row) => [cell(row, 'syllable'), Number(cell(row, 'first'))]));
    this.#next = new Weighted(syllables.map((row) => [cell(row, 'syllable'), Number(cell(row, 'next'))]));
    this.#hanja = hanjaBySyllable();
    for (const row of table(`${KOREAN}/onsets.tsv`, ['onset', 'position', 'spellings'])) {
      const spellings = weightedCell(cell(row, 'spellings'));
      if (spellings) this.#onsets.set(`${cell(row, 'onset')} ${cell(row, 'position')}`, spellings);
    }
    for (const row of table(`${KOREAN}/rimes.tsv`, ['rime', 'spellings', 'bare'])) {
      const after = weightedCell(cell(row, 'spellings'));
      const bare = weightedCell(cell(row, 'bare')) ?? after;
      if (after && bare) this.#rimes.set(cell(row, 'rime'), { after, bare });
    }
  }

  names(random: Random, native?: string): string[] | undefined {
    const bearer = native === undefined ? this.#draw(random) : this.#split(native);
    if (!bearer) return undefined;
    const hangul = bearer.surname + bearer.given.join('');
    // A name that came from outside stays on the list.
    const names = different(nameCount(random), () => this.#form(bearer, hangul, random));
    if (native !== undefined && !names.includes(native)) names[0] = native;
    return names;
  }

  #draw(random: Random): Bearer {
    const given = [this.#first.draw(random)];
    if (random() >= ONE_SYLLABLE) given.push(this.#next.draw(random));
    return { surname: this.#surnames.draw(random), given };
  }

  #split(hangul: string): Bearer | undefined {
    const syllables = [...hangul];
    if (syllables.length < 2 || syllables.length > 4 || !/^\p{Script=Hangul}+$/u.test(hangul)) return undefined;
    const double = syllables.slice(0, 2).join('');
    const length = syllables.length > 3 || (syllables.length === 3 && this.#surnameSpellings.has(double)) ? 2 : 1;
    const surname = syllables.slice(0, length).join('');
    return this.#surnameSpellings.has(surname) ? { surname, given: syllables.slice(length) } : undefined;
  }

  #form(bearer: Bearer, hangul: string, random: Random): string {
    const at = random();
    if (at < HANGUL) return hangul;
    if (at < HANGUL + HANJA) return this.#inHanja(bearer, random) ?? hangul;
    const system = this.#standards.draw(random);
    const name = system === undefined ? this.#byHabit(bearer, random) : this.#byStandard(bearer, system);
    return name ? layOut(name, 'korean', random) : hangul;
  }

  #inHanja({ surname, given }: Bearer, random: Random): string | undefined {
    const characters = [this.#surnameHanja.get(surname), ...given.map((syllable) => this.#hanja.get(syllable))];
    return characters.includes(undefined) ? undefined : characters.map((one) => one?.draw(random)).join('');
  }

  #byHabit({ surname, given }: Bearer, random: Random): LatinName | undefined {
    const syllables = given.map((syllable, i) => this.#syllable(syllable, i === 0 ? 'first' : 'later', random));
    const spelt = this.#surnameSpellings.get(surname)?.draw(random);
    return spelt === undefined || syllables.includes('') ? undefined : { surname: spelt, given: syllables };
  }

  #syllable(syllable: string, position: 'first' | 'later', random: Random): string {
    const code = (syllable.codePointAt(0) ?? 0) - 0xac00;
    const onset = ONSETS[Math.floor(code / 588)] ?? '';
    const rime = this.#rimes.get((VOWELS[Math.floor((code % 588) / 28)] ?? '') + (CODAS[code % 28] ?? ''));
    if (!rime) return '';
    if (onset === 'ㅇ') return rime.bare.draw(random);
    const onsets = this.#onsets.get(`${onset} ${position}`) ?? this.#onsets.get(`${onset} first`);
    return onsets ? onsets.draw(random) + rime.after.draw(random) : '';
  }

  /** The standards change sounds at the seam of two syllables, so the given name is spelt whole; its letters do not depend on the surname. */
  #byStandard({ surname, given }: Bearer, system: string): LatinName | undefined {
    const [family] = this.#inSystem(`${surname}가`, system);
    const [, ...words] = this.#inSystem(`김${given.join('')}`, system);
    return family && words.length > 0 ? { surname: family, given: words } : undefined;
  }

  #inSystem(hangul: string, system: string): string[] {
    const key = `${system} ${hangul}`;
    let text = this.#romanized.get(key);
    if (text === undefined) this.#romanized.set(key, (text = this.#romanize(hangul, system).toLowerCase()));
    return text.split(' ');
  }
}

/** The Hanja of given names under each syllable that they are read as, by count. */
function hanjaBySyllable(): Map<string, Weighted<string>> {
  const only = new Map<string, string>();
  for (const row of table(`${HAN}/sino-korean.tsv`, ['reading', 'row', 'characters'])) {
    for (const character of cell(row, 'characters')) if (!only.has(character)) only.set(character, cell(row, 'reading'));
  }
  const found = new Map<string, [string, number][]>();
  for (const row of table(`${HAN}/name-hanja.tsv`, ['character', 'count', 'readings'])) {
    const character = cell(row, 'character');
    const readings = cell(row, 'readings') === '-' ? [`${only.get(character) ?? ''}:1000`] : cell(row, 'readings').split(' ');
    for (const [reading = '', share = '0'] of readings.map((one) => one.split(':'))) {
      const entry: [string, number] = [character, Number(cell(row, 'count')) * Number(share)];
      const known = found.get(reading);
      if (known) known.push(entry);
      else found.set(reading, [entry]);
    }
  }
  return new Map(
    Array.from(found)
      .filter(([, entries]) => entries.some(([, weight]) => weight > 0))
      .map(([syllable, entries]) => [syllable, new Weighted(entries)]),
  );
}
