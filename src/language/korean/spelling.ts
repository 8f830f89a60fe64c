import { addTo, putUnder } from '../../text/by-key';
import { once } from '../../text/once';
import type { Emission } from '../channel-source';
import type { Place } from '../han/sino-korean';
import type { LetterTree } from '../letter-tree';
import { UnitSums } from '../unit-sums';
import { CYRILLIC, cyrillicHalves, EUROPE, europeanHalves, KANA, kanaHalves, NORTH, northernHalves, THAI, thaiHalves } from './standards';
import { trainedHalves, type Half, type Halves, type PlaceHalves } from './halves';
import { compose, onsetOf, RIMES, rimeOf, SILENT } from '../../text/jamo';
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

/** Rimes as they are spelt somewhere: the letters of each, how likely some half is spelt so at most, and by half the places of its spellings. */
interface Rests {
  readonly letters: readonly string[];
  readonly best: readonly number[];
  readonly ofHalf: ReadonlyMap<number, readonly number[]>;
}

function restsOf(inverse: Inverse): Rests {
  const ofHalf = new Map<number, number[]>();
  const likeliestFirst = Array.from(inverse, ([letters, halves]) => ({ letters, halves, p: best(halves) })).sort((a, b) => b.p - a.p);
  likeliestFirst.forEach(({ halves }, place) => {
    for (const { half } of halves) putUnder(ofHalf, half, place);
  });
  return { letters: likeliestFirst.map(({ letters }) => letters), best: likeliestFirst.map(({ p }) => p), ofHalf };
}

const best = (emissions: readonly { readonly p: number }[]): number => emissions.reduce((high, { p }) => Math.max(high, p), 0);

/**
 * Puts spellings of syllables at this place of a given name into a tree of letters, and gives the nodes where they end: whatever the syllables with
 * these code points are spelt, and what any other is spelt with a probability of about `least` or more. Each beginning meets each end once, by
 * its number: nothing of this is compiled yet when the first name asks for it, and taking pairs apart takes longest then.
 */
export function plant(tree: LetterTree, place: Place, suffix: string, codes: readonly number[], least: number): number[] {
  const { onset, after, bare } = inversesOf(suffix)[place];
  const rimes = new Map<number, number[]>();
  for (const code of codes) putUnder(rimes, onsetOf(code), rimeOf(code));
  const spoken = restsOf(after);
  const silent = after === bare ? spoken : restsOf(bare);
  const nodes: number[] = [];
  const met = new Int32Array(Math.max(spoken.letters.length, silent.letters.length));
  const spelt = new Int32Array(RIMES);
  let turn = 0;
  for (const [start, onsets] of onset) {
    const node = tree.insert(start);
    for (const isSilent of [false, true]) {
      const rests = isSilent ? silent : spoken;
      const before = onsets.filter(({ half }) => (half === SILENT) === isSilent);
      const p = best(before);
      turn++;
      const end = (rest: number): void => {
        if (met[rest] === turn) return;
        met[rest] = turn;
        nodes.push(tree.insert(rests.letters[rest] ?? '', node));
      };
      for (let rest = 0; rest < rests.letters.length && p * (rests.best[rest] ?? 0) >= least; rest++) end(rest);
      for (const { half } of before) {
        for (const rime of rimes.get(half) ?? []) {
          if (spelt[rime] === turn) continue;
          spelt[rime] = turn;
          for (const rest of rests.ofHalf.get(rime) ?? []) end(rest);
        }
      }
    }
  }
  return nodes;
}
