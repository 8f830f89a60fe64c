/**
 * Expectation–maximisation (Dempster, Laird and Rubin 1977) of P(form | unit) over monotone cuts: each slot of a reading takes
 * the next letters of the spelling, or none.
 */
import type { Alternative } from '../../src/language/khmer/slots';
import { add, type Weights } from './table';

export type Table = Map<string, Weights>;

export interface Example {
  readonly ways: readonly Alternative[];
  readonly latin: string;
  readonly weight: number;
  readonly frequency: number;
}

/** Shares of an example that are not worth counting: most of the edges that the chance of the unseen opens. */
const NEGLIGIBLE = 1e-6;

/** Longest form: `ngkhr`, `oeurn` has its n elsewhere. */
const LONGEST = 5;

const CONSONANTS = /^(?:[bcdfghjklmnpqrstvwxyz]{0,5}|[iou])$/u;
const VOWELS = /^(?:[aeiouy][aeiouyw]{0,3}[rhv]?|)$/u;

const known = [new Map<string, boolean>(), new Map<string, boolean>()] as const;

/** A form that a consonant (glides are written i, o, u at the end of a syllable) or a vowel can have at all. */
export function possible(form: string, isVowel: boolean): boolean {
  const memory = known[isVowel ? 1 : 0];
  let found = memory.get(form);
  if (found === undefined) memory.set(form, (found = (isVowel ? VOWELS : CONSONANTS).test(form)));
  return found;
}

/** A last letter read with its inherent vowel has one; without, it is a final consonant, which is another reading. */
export const needsLetters = (unit: string): boolean => /^\/. end$/u.test(unit);

export interface Expected {
  readonly counts: Table;
  /** By frequency instead of weight: for P(unit). */
  readonly frequencies: Weights;
  /** log2 P(spellings), weighted, and the weight that could be read at all. */
  readonly bits: number;
  readonly weight: number;
  readonly unread: readonly Example[];
}

/** One pass over the examples: how often each unit is expected to be written in each form. */
export function expect(examples: readonly Example[], probability: (unit: string, form: string, isVowel: boolean) => number): Expected {
  const counts: Table = new Map();
  const frequencies: Weights = new Map();
  const unread: Example[] = [];
  let bits = 0;
  let weight = 0;
  for (const example of examples) {
    const lattices = example.ways.map((way) => lattice(way, example.latin, probability));
    const sum = lattices.reduce((all, { total }) => all + total, 0);
    if (!(sum > 0)) {
      unread.push(example);
      continue;
    }
    bits += example.weight * Math.log2(sum);
    weight += example.weight;
    for (const { way, edges } of lattices) {
      for (const { slot, form, p } of edges) {
        if (p < NEGLIGIBLE * sum) continue;
        const unit = way.slots[slot] ?? '';
        let forms = counts.get(unit);
        if (forms === undefined) counts.set(unit, (forms = new Map()));
        add(forms, form, (example.weight * p) / sum);
        add(frequencies, unit, (example.frequency * p) / sum);
      }
    }
  }
  return { counts, frequencies, bits, weight, unread };
}

interface Lattice {
  readonly way: Alternative;
  /** P(way and spelling) */
  readonly total: number;
  readonly edges: { slot: number; form: string; p: number }[];
}

/** Forward and backward sums over (slot, letter). */
function lattice(way: Alternative, latin: string, probability: (unit: string, form: string, isVowel: boolean) => number): Lattice {
  const { slots } = way;
  const width = latin.length + 1;
  const forward = new Float64Array((slots.length + 1) * width);
  const backward = new Float64Array((slots.length + 1) * width);
  const edges: { slot: number; from: number; to: number; form: string; p: number }[] = [];
  forward[0] = 2 ** way.bits;
  slots.forEach((unit, slot) => {
    for (let from = 0; from < width; from++) {
      const reached = forward[slot * width + from] ?? 0;
      if (reached === 0) continue;
      for (let to = from; to < width && to <= from + LONGEST; to++) {
        const form = latin.slice(from, to);
        const p = probability(unit, form, slot % 2 === 1);
        if (p === 0) continue;
        forward[(slot + 1) * width + to] = (forward[(slot + 1) * width + to] ?? 0) + reached * p;
        edges.push({ slot, from, to, form, p });
      }
    }
  });
  backward[backward.length - 1] = 1;
  const found: { slot: number; form: string; p: number }[] = [];
  for (const edge of edges.reverse()) {
    const after = edge.p * (backward[(edge.slot + 1) * width + edge.to] ?? 0);
    if (after === 0) continue;
    const here = edge.slot * width + edge.from;
    backward[here] = (backward[here] ?? 0) + after;
    found.push({ slot: edge.slot, form: edge.form, p: (forward[here] ?? 0) * after });
  }
  return { way, total: forward[forward.length - 1] ?? 0, edges: found };
}
