import { generator } from '../../src/calibrate/random';
import type { Pair } from '../../src/calibrate/pair';
import type { Facts, Perturbation } from './perturbation';

type Library = typeof import('../../src/index');

/** Pairs of one class under one perturbation: how many there were, and how many stood above the threshold before and after. */
export interface Tally {
  readonly perturbation: string;
  readonly promise: number | undefined;
  readonly class: string;
  readonly group: string;
  readonly pairs: number;
  readonly before: number;
  readonly after: number;
  /** The pairs that were lost, most evidence lost first. */
  readonly lost: readonly Loss[];
}

export interface Loss {
  readonly a: string;
  readonly b: string;
  readonly perturbed: string;
  readonly before: number;
  readonly after: number;
}

/**
 * What one perturbation does to the pairs of one class. The second form is perturbed, or the first where the second cannot be;
 * the other stays as it is, as a list's entry does when a traveller's name comes in another dress.
 */
export function tally(library: Library, perturbation: Perturbation, pairs: readonly Pair[], threshold: number, seed: number): Tally {
  const { class: name = '', group = '' } = pairs[0] ?? {};
  const random = generator(seed, `${perturbation.name} ${name}`);
  let [counted, before, after] = [0, 0, 0];
  const lost: Loss[] = [];
  for (const { a, b } of pairs) {
    const clean = library.compareNames(a, b);
    const sides = [[b, a, 'right'], [a, b, 'left']] as const;
    for (const [subject, other, side] of sides) {
      const surname = clean.pairs.find(({ reason }) => reason === 'surname')?.[side];
      const facts: Facts = { surname: surname === '' ? undefined : surname, syllables: syllablesOf(other) };
      const perturbed = perturbation.apply(subject, random, facts);
      if (perturbed === undefined) continue;
      const { evidence } = library.compareNames(other, perturbed);
      counted++;
      if (clean.evidence > threshold) before++;
      if (evidence > threshold) after++;
      else if (clean.evidence > threshold) lost.push({ a: other, b: subject, perturbed, before: clean.evidence, after: evidence });
      break;
    }
  }
  lost.sort((x, y) => y.before - y.after - (x.before - x.after));
  return { perturbation: perturbation.name, promise: perturbation.promise, class: name, group, pairs: counted, before, after, lost };
}

/** Each Hangul or Han letter is a syllable. */
const syllablesOf = (name: string): number => name.match(/[\p{Script=Hangul}\p{Script=Han}]/gu)?.length ?? 0;
