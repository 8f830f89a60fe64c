import { addTo, putUnder } from '../../text/by-key';
import { once } from '../../text/once';
import type { Emission } from '../channel-source';
import type { Place } from '../han/sino-korean';
import type { LetterTree } from '../lexicon';
import { UnitSums } from '../unit-sums';
import { CYRILLIC, cyrillicHalves, EUROPE, europeanHalves, KANA, kanaHalves, NORTH, northernHalves, THAI, thaiHalves } from './standards';
import { trainedHalves, type Half, type Halves, type PlaceHalves } from './halves';
import { compose, onsetOf, rimeOf, SILENT } from '../../text/jamo';
import { KHMER, khmerHalves } from './khmer';

/**
 * The habits: what South Koreans and Koreans abroad write, the North's standard, the press of continental Europe, Cyrillic and Thai letters,
 * kana, and sounds in Khmer script.
 */
const halves: ReadonlyMap<string, () => Halves> = new Map([['', trainedHalves], [NORTH, northernHalves], [EUROPE, europeanHalves], [CYRILLIC, cyrillicHalves], [THAI, thaiHalves], [KANA, kanaHalves], [KHMER, khmerHalves]]);

function halvesOf(suffix: string): Halves {
  const found = halves.get(suffix);
  if (found === undefined) throw new RangeError(`halvesOf: expected a Korean spelling habit, got ${suffix}`);
  return found();
}

/** The same from letters to what they may write. */
type Inverse = ReadonlyMap<string, readonly { readonly half: number; readonly p: number }[]>;

interface PlaceInverses {
  readonly onset: Inverse;
  readonly after: Inverse;
  readonly bare: Inverse;
}

type Inverses = Readonly<Record<Place, PlaceInverses>>;

const inverses = new Map(Array.from(halves, ([suffix, of]) => [suffix, once(() => invert(of()))]));

function inversesOf(suffix: string): Inverses {
  const found = inverses.get(suffix);
  if (found === undefined) throw new RangeError(`inversesOf: expected a Korean spelling habit, got ${suffix}`);
  return found();
}

/** Northern and European rimes are the same everywhere, trained ones nearly so: what is one map is inverted once. */
function invert({ first, next }: Halves): Inverses {
  const known = new Map<Half, Inverse>();
  const of = (half: Half): Inverse => known.get(half) ?? (known.set(half, inverse(half)).get(half) as Inverse);
  const at = ({ onset, after, bare }: PlaceHalves): PlaceInverses => ({ onset: of(onset), after: of(after), bare: of(bare) });
  return { first: at(first), next: at(next) };
}

function inverse(half: Half): Inverse {
  const found = new Map<string, { half: number; p: number }[]>();
  for (const [number, spellings] of half) {
    for (const [letters, p] of spellings) {
      putUnder(found, letters, { half: number, p });
    }
  }
  return found;
}

/** Of use to one call at a time. */
const sums = new UnitSums();

/** Every syllable that `letters` may spell at this place of a given name, by the product of its halves. */
export function syllablesSpelt(letters: string, place: Place, suffix: string): Emission[] {
  const inverse = inversesOf(suffix)[place];
  for (let cut = 0; cut < letters.length; cut++) {
    for (const onset of inverse.onset.get(letters.slice(0, cut)) ?? []) {
      for (const rime of (onset.half === SILENT ? inverse.bare : inverse.after).get(letters.slice(cut)) ?? []) {
        sums.add(compose(onset.half, rime.half), onset.p * rime.p);
      }
    }
  }
  return sums.take();
}

/**
 * Every syllable whose spelling may begin with `letter`, for names reduced to initials. Of the 11,172 most have an onset that is never
 * spelt so, and their rimes are not looked at.
 */
export function syllablesStarting(letter: string, place: Place, suffix: string): Emission[] {
  const halves = halvesOf(suffix)[place];
  const found: Emission[] = [];
  for (const [onset, all] of halves.onset) {
    const starts = all.filter(([start]) => start.startsWith(letter) || letter.startsWith(start));
    if (starts.length === 0) continue;
    for (const [rime, ends] of onset === SILENT ? halves.bare : halves.after) {
      let p = 0;
      for (const [start, q] of starts) {
        const left = letter.slice(start.length);
        for (const [end, r] of ends) if (end.startsWith(left)) p += q * r;
      }
      if (p > 0) found.push({ unit: compose(onset, rime), p });
    }
  }
  return found;
}

/** Every spelling of a syllable at this place of a given name, with P(spelling | syllable). */
export function spellingsOf(code: number, place: Place, suffix: string): [string, number][] {
  const halves = halvesOf(suffix)[place];
  const onset = onsetOf(code);
  const found = new Map<string, number>();
  for (const [start, p] of halves.onset.get(onset) ?? []) {
    for (const [rest, q] of (onset === SILENT ? halves.bare : halves.after).get(rimeOf(code)) ?? []) {
      addTo(found, start + rest, p * q);
    }
  }
  return [...found];
}

/** Told of a form by the node where it ends in a tree of letters. */
type End = (node: number) => void;

/** Puts every spelling of a syllable at this place of a given name into a tree of letters, however likely. */
export function plantSpellings(tree: LetterTree, code: number, place: Place, suffix: string, end: End): void {
  const halves = halvesOf(suffix)[place];
  const onset = onsetOf(code);
  const rests = (onset === SILENT ? halves.bare : halves.after).get(rimeOf(code)) ?? [];
  for (const [start] of halves.onset.get(onset) ?? []) {
    const node = tree.insert(start);
    for (const [rest] of rests) end(tree.insert(rest, node));
  }
}

/** Likewise the forms that syllables have with a probability of about `least` or more, whichever syllables they are. */
export function plantLikely(tree: LetterTree, place: Place, suffix: string, least: number, end: End): void {
  const { onset, after, bare } = inversesOf(suffix)[place];
  const best = (emissions: readonly { readonly p: number }[]): number => emissions.reduce((high, { p }) => Math.max(high, p), 0);
  const rests = (inverse: Inverse): [string, number][] =>
    Array.from(inverse, ([rest, halves]): [string, number] => [rest, best(halves)]).sort((a, b) => b[1] - a[1]);
  const [afterRests, bareRests] = [rests(after), rests(bare)];
  for (const [start, onsets] of onset) {
    const node = tree.insert(start);
    const [silent, spoken] = [onsets.filter(({ half }) => half === SILENT), onsets.filter(({ half }) => half !== SILENT)];
    for (const [halves, ends] of [[silent, bareRests], [spoken, afterRests]] as const) {
      const p = best(halves);
      for (const [rest, q] of ends) {
        if (p * q < least) break;
        end(tree.insert(rest, node));
      }
    }
  }
}
