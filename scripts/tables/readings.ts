/** Packs the readings of one dialect, first and other ones, in the light of its kin. */
import { codeTones } from '../../src/language/han/code-tones';
import { codeReadings, divide, type Readings } from '../../src/language/han/repertoire-readings';
import { BitWriter } from './bit-writer';
import { number } from './numbers';
import { characters, variants } from './repertoire';
import { sourceRows } from './source';

/** A table of readings, the table of further ones beside it, and its kin, by path inside `src`. */
export interface Plan {
  readonly more?: string;
  readonly kin: readonly string[];
  /** Tones that no system of the dialect writes stay behind. */
  readonly tones: boolean;
}

const CHINESE = 'language/chinese/characters.';
const dialect = (name: string): string => `${CHINESE}${name}.tsv`;
const MANDARIN = 'language/han/characters.mandarin.tsv';
const KOREAN = 'language/han/sino-korean.tsv';
const plan = (name: string, kin: readonly string[], tones = false): [string, Plan] => [dialect(name), { more: dialect(`${name}-more`), kin, tones }];

/** A dialect comes after its kin. The rooms unpack with the same kin. */
export const PLANS: ReadonlyMap<string, Plan> = new Map<string, Plan>([
  [KOREAN, { kin: [], tones: false }],
  [MANDARIN, { more: 'language/han/characters.mandarin-more.tsv', kin: [KOREAN], tones: false }],
  // Jyutping writes tones.
  plan('cantonese', [MANDARIN, KOREAN], true),
  plan('hokkien', [dialect('cantonese'), MANDARIN]),
  plan('teochew', [dialect('hokkien'), dialect('cantonese')]),
  plan('hakka', [dialect('cantonese'), dialect('hokkien')]),
  plan('foochow', [dialect('hokkien'), MANDARIN]),
  plan('vietnamese', [KOREAN, dialect('cantonese')]),
]);

/** Every reading of a character in canonical form, the first one first, with its tone or as the plan has it. */
export function readingsIn(path: string, tones: boolean = planOf(path).tones): Map<string, string[]> {
  const fold = new Map(variants());
  const { more } = planOf(path);
  const found = new Map<string, string[]>();
  const first = sourceRows(path);
  const others = more === undefined ? [] : sourceRows(more);
  for (const [i, [reading = '', , list = '']] of [...first, ...others].entries()) {
    for (const character of list) {
      const canonical = fold.get(character) ?? character;
      const written = tones ? reading : reading.replace(/\d$/u, '');
      const known = found.get(canonical);
      // A character that has no first reading has no others.
      if (known === undefined) {
        if (i < first.length) found.set(canonical, [written]);
      } else if (!known.includes(written)) known.push(written);
    }
  }
  return found;
}

function planOf(path: string): Plan {
  const found = PLANS.get(path);
  if (found === undefined) throw new RangeError(`readings: expected ${[...PLANS.keys()].join(' or ')}, got ${path}`);
  return found;
}

/** Distinct texts, the most frequent first. */
function inventory(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
}

const tabled = new Map<string, Readings>();

function table(path: string): Readings {
  const known = tabled.get(path);
  if (known !== undefined) return known;
  const all = characters();
  const readings = readingsIn(path);
  const parts = all.map((character) => (readings.get(character) ?? []).map(divide));
  const onsets = inventory(parts.flat().map(([onset]) => onset));
  const rimes = inventory(parts.flat().map(([, rime]) => rime));
  const made: Readings = {
    onsets, rimes,
    onset: Uint16Array.from(parts, ([first]) => (first === undefined ? 0 : onsets.indexOf(first[0]) + 1)),
    rime: Uint16Array.from(parts, ([first]) => (first === undefined ? 0 : rimes.indexOf(first[1]))),
    more: new Map(all.flatMap((character, place) => {
      const rest = (readings.get(character) ?? []).slice(1);
      return rest.length > 0 ? [[place, rest] as const] : [];
    })),
  };
  tabled.set(path, made);
  return made;
}

export function packReadings(path: string): string {
  const known = table(path);
  const [first, second] = planOf(path).kin.map(table);
  if (first === undefined) return packColumns(known);
  const writer = new BitWriter();
  codeReadings(writer, known.onset.length, known.onsets, known.rimes, [first, second], known);
  return [known.onsets.join(','), known.rimes.join(','), writer.end(), ...(path === MANDARIN ? [packTones(known)] : [])].join('\t');
}

/** The tones of first Mandarin readings, which are asked for where a name has marks of tones: behind the readings, in the light of Cantonese. */
function packTones(mandarin: Readings): string {
  const writer = new BitWriter();
  codeTones(writer, mandarin, table(dialect('cantonese')), mandarinTones());
  return writer.end();
}

/** The tone of each character's first Mandarin reading, by its place in the repertoire; 0 where it has none. */
export function mandarinTones(): Uint8Array {
  const readings = readingsIn(MANDARIN, true);
  return Uint8Array.from(characters(), (character) => Number(readings.get(character)?.[0]?.slice(-1) ?? 0));
}

/** What `unpackColumns` reads. */
function packColumns({ onsets, rimes, onset, rime, more }: Readings): string {
  const others: string[] = [];
  let before = 0;
  for (const [place, readings] of more) {
    for (const reading of readings) {
      const [first, last] = divide(reading);
      others.push(number(place - before), number(onsets.indexOf(first)), number(rimes.indexOf(last)));
      before = place;
    }
  }
  const columns = [Array.from(onset, number), Array.from(rime.filter((_, place) => onset[place] !== 0), number), others];
  return [onsets.join(','), rimes.join(','), ...columns.map((column) => column.join(''))].join('\t');
}
