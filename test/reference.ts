/** The model written out slowly and plainly, straight from its formulas. What the library computes quickly is held against it. */
import { alignReadings } from '../src/compare/align';
import { NOTHING_IN_COMMON, sharedExtra } from '../src/compare/evidence';
import { pairWords } from '../src/compare/plain';
import { compareNames, type Comparison, type Name } from '../src/index';
import { FLOOR, NO_FORM, type Channel, type ChannelSource } from '../src/language/channel';
import { languageOf } from '../src/language/languages';
import type { Written } from '../src/language/written-letters';

/** A channel as three plain tables: the units, P(unit), and P(form | unit). */
export interface Toy {
  readonly units: readonly number[];
  readonly prior: ReadonlyMap<number, number>;
  readonly emission: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The same tables behind the interface that channels are made from. */
export const sourceOf = ({ prior, emission }: Toy): ChannelSource => ({
  prior: (unit) => prior.get(unit) ?? 0,
  emit: (form) => Array.from(emission.get(form) ?? [], ([unit, p]) => ({ unit, p })),
  forms: (suffix) => [...emission.keys()].filter((form) => /^[a-z]/u.test(form) && suffix === ''),
});

const given = (toy: Toy, form: string, unit: number): number => toy.emission.get(form)?.get(unit) ?? 0;

/** Σ over all units. */
const sum = (toy: Toy, term: (unit: number, prior: number) => number): number =>
  toy.units.reduce((total, unit) => total + term(unit, toy.prior.get(unit) ?? 0), 0);

/** P(form) = Σ_u P(u) P(form | u). */
export const probability = (toy: Toy, form: string): number => sum(toy, (unit, prior) => prior * given(toy, form, unit));

/** Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)). */
const ratio = (toy: Toy, f: string, g: string): number =>
  sum(toy, (unit, prior) => prior * given(toy, f, unit) * given(toy, g, unit)) / (probability(toy, f) * probability(toy, g));

/** Half of the records that repeat a Latin form repeat the spelling, not the name: then P(g | f) is 1 and not Σ_u. */
const SAME_SPELLING = 0.5;
/** P(this slip), in bits. */
const SLIP = -11;

export function channelEvidence(toy: Toy, f: string, g: string): number {
  if (f !== g) return Math.log2(ratio(toy, f, g) + 2 ** FLOOR);
  const once = 1 / probability(toy, f);
  return /^[a-z]/u.test(f) ? Math.log2(SAME_SPELLING * once + (1 - SAME_SPELLING) * ratio(toy, f, f)) : Math.log2(once);
}

/** Either of two Latin forms of three letters and more may be one slip away from what was meant. */
export function channelEvidenceWithSlip(toy: Toy, f: string, g: string): number {
  const meant = (right: string, wrong: string): number => {
    if (!/^[a-z]{3}/u.test(wrong)) return 0;
    const near = [...toy.emission.keys()].filter((form) => /^[a-z]/u.test(form) && oneSlipApart(form, wrong));
    return sum(toy, (unit, prior) => prior * given(toy, right, unit) * near.reduce((total, form) => total + given(toy, form, unit) * 2 ** SLIP, 0)) / (probability(toy, right) * probability(toy, wrong));
  };
  return Math.log2(2 ** channelEvidence(toy, f, g) + meant(f, g) + meant(g, f));
}

/** Damerau 1964: one letter more, one less, another one, or two neighbours swapped. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return false;
  if (a.length === b.length) {
    const differ = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
    const [i = -1, j = -1] = differ;
    return differ.length === 1 || (differ.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i]);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

/** What it costs a syllable to reach over a place where the writer divided the name. */
const ACROSS = -9;

/** Every way to cut letters [from, to) into at most `most` forms, the first of one channel and the others of another, likeliest first. */
export function everyCut(
  name: Written, from: number, to: number, first: Channel, next: Channel, system: string, most: number,
): { bits: number; ends: number[] }[] {
  const cutFrom = (at: number, left: number): { bits: number; ends: number[] }[] => {
    if (at === to) return [{ bits: 0, ends: [] }];
    if (left === 0) return [];
    const channel = left === most ? first : next;
    const initial = name.parts.some((part, i) => part.initial && name.starts[i] === at);
    const found: { bits: number; ends: number[] }[] = [];
    for (let end = at + 1; end <= (initial ? at + 1 : to); end++) {
      const form = channel.form(name.letters.slice(at, end) + (initial ? '.' : '') + system);
      if (form === NO_FORM) continue;
      let bits = channel.logProbability(form);
      for (let place = at + 1; place < end; place++) if (name.divided[place] === 1) bits += ACROSS;
      for (const rest of cutFrom(end, left - 1)) found.push({ bits: bits + rest.bits, ends: [end, ...rest.ends] });
    }
    return found;
  };
  return cutFrom(from, most).sort((a, b) => b.bits - a.bits);
}

/** The most that any alignment in order gives: every i with some j, or either with nothing. */
export function bestAlignment(rows: number, columns: number, pair: (i: number, j: number) => number, gapLeft: (i: number) => number, gapRight: (j: number) => number): number {
  const from = (i: number, j: number): number => {
    if (i === rows && j === columns) return 0;
    return Math.max(
      i < rows ? gapLeft(i) + from(i + 1, j) : -Infinity,
      j < columns ? gapRight(j) + from(i, j + 1) : -Infinity,
      i < rows && j < columns ? pair(i, j) + from(i + 1, j + 1) : -Infinity,
    );
  };
  return from(0, 0);
}

/** The most that any two readings in one language give, and the words when both names are of words. Nothing is passed over. */
export function bestReadings(a: Name, b: Name): number {
  let best = NOTHING_IN_COMMON;
  for (const one of a.readings) {
    for (const other of b.readings) {
      if (one.language !== other.language) continue;
      const language = languageOf(one.language);
      // Both in a script that the language reads and that is not its own: there the writer chose each sign for itself.
      if (one.script === other.script && language.scripts.indexOf(one.script) > 0) continue;
      const shared = one.extras.flatMap((i) => other.extras.map((j) => sharedExtra(a.parts[i]?.letters ?? '', b.parts[j]?.letters ?? '')));
      const extras = shared.length === 0 ? 0 : Math.max(...shared);
      best = Math.max(best, one.bits + other.bits + alignReadings(one, other, language) + extras);
    }
  }
  const words = (name: Name): boolean => name.parts.length > 0 && name.parts.every(({ script }) => script === 'latin' || script === 'other');
  if (words(a) && words(b)) best = Math.max(best, a.plain + b.plain + pairWords(a, b).bits);
  return Math.min(best, a.information, b.information);
}

/** Searches a list by comparing the query with every name of it. Best first, equal ones in the list's order. */
export function searchAll(list: readonly { readonly id: string; readonly names: readonly string[] }[], query: string): (Comparison & { id: string })[] {
  return list
    .flatMap(({ id, names }) => {
      const [best] = names.map((name) => compareNames(query, name)).sort((a, b) => b.evidence - a.evidence);
      return best === undefined ? [] : [{ id, ...best }];
    })
    .sort((a, b) => b.evidence - a.evidence);
}
