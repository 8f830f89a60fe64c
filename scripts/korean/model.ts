/** The spelling channel while it is trained: prior, counts, who voted, and a floor that lets unforeseen spellings in. */
import { CODAS, ONSETS, VOWELS } from './hangul';
import type { Channel } from './lattice';
import { onsetPrior, rimePrior, surnamePrior, type Before, type Position, type Prior } from './prior';
import { addWeights, normalised, type Weights } from './table';

/** Weight of the prior in observations. */
export const STRENGTH = { jamo: 20, surname: 10 };

export interface Cell {
  readonly prior: Prior;
  readonly strength: number;
  /** What the vowel and the coda of a rime are spelt as in other rimes: the second half of what is expected. */
  learnt: Weights;
  counts: Weights;
  voters: Map<string, Set<string>>;
  now: Weights;
}

const cell = (prior: Prior, strength: number): Cell => ({
  prior,
  strength,
  learnt: new Map(),
  counts: new Map(),
  voters: new Map(),
  now: normalised(prior.weights),
});

/** Codas that get a row with every vowel: those of Sino-Korean and of the native words used as names. */
const NAME_CODAS = ['', ...'ㄱㄴㄷㄹㅁㅂㅅㅇ'];
/** Codas of native names alone (꽃, 빛, 숲, 볕, 잎 …), with the vowels that words have before them. */
const RARE_RIMES = ['ㅏㅈ', 'ㅏㅊ', 'ㅗㅊ', 'ㅣㅊ', 'ㅏㅌ', 'ㅓㅌ', 'ㅗㅌ', 'ㅣㅌ', 'ㅏㅍ', 'ㅗㅍ', 'ㅜㅍ', 'ㅣㅍ', 'ㅏㄲ', 'ㅗㅎ', 'ㅕㅋ', 'ㅕㅌ', 'ㅡㅌ', 'ㅣㅆ'];
/** Clusters as words have them: the standards write the sounded member. */
const CLUSTERS = ['ㅏㄺ', 'ㅏㄻ', 'ㅓㄼ', 'ㅣㄺ', 'ㅜㄺ', 'ㅏㅀ'];
/** Share of what other rimes teach in what is expected of a rime. */
const LEARNT = 0.5;
/** Spellings of a vowel or a coda under this share stay where they were seen. */
const TAUGHT = 0.003;

/** A rime's key: stops are spoken as nasals before ㄴ and ㅁ (혁민 Hyŏngmin), so the place counts where a stop ends the syllable. */
export const rimeKey = (rime: string, before: Before, position: Position): string => `${rime} ${before} ${STOPS.includes(rime.slice(1)) ? position : 'any'}`;
const STOPS: readonly string[] = ['ㄱ', 'ㄷ', 'ㅂ', 'ㅅ'];

export class Model implements Channel {
  readonly onsets: ReadonlyMap<string, Cell>;
  readonly rimes: ReadonlyMap<string, Cell>;
  readonly surnames: ReadonlyMap<string, Cell>;

  constructor(surnames: readonly string[]) {
    const positions: readonly Position[] = ['first', 'next'];
    this.onsets = new Map(
      positions.flatMap((position) =>
        ONSETS.map((onset) => [`${onset} ${position}`, cell(onsetPrior(onset, position), STRENGTH.jamo)] as const),
      ),
    );
    const rimes = VOWELS.flatMap((vowel) => NAME_CODAS.map((coda) => vowel + coda)).concat(RARE_RIMES, CLUSTERS);
    const kinds: readonly Before[] = ['consonant', 'none'];
    this.rimes = new Map(
      rimes.flatMap((rime) =>
        kinds.flatMap((before) =>
          positions.map((position) => [rimeKey(rime, before, position), cell(rimePrior(rime.slice(0, 1), rime.slice(1), before, position), STRENGTH.jamo)] as const),
        ),
      ),
    );
    this.surnames = new Map(surnames.map((name) => [name, cell(surnamePrior(name), STRENGTH.surname)]));
  }

  onset(jamo: string, position: Position, letters: string): number {
    const known = this.onsets.get(`${jamo} ${position}`)?.now.get(letters === '' ? '-' : letters);
    return known ?? (/^[b-df-hj-np-tv-z]{1,3}$/u.test(letters) ? 1e-5 * 0.1 ** letters.length : 0);
  }

  rime(jamo: string, before: Before, position: Position, letters: string): number {
    const known = this.rimes.get(rimeKey(jamo, before, position))?.now.get(letters);
    if (known !== undefined) return known;
    return (FLOOR_SHAPES.get(jamo.slice(1)) ?? OPEN).test(letters) ? 1e-5 * 0.15 ** letters.length : 0;
  }

  surname(name: string, letters: string): number {
    return this.surnames.get(name)?.now.get(letters) ?? 1e-5 * 0.1 ** letters.length;
  }

  /** P = (counts + A × prior) / (N + A), then the counts start anew. */
  update(): void {
    this.#teach();
    for (const each of [...this.onsets.values(), ...this.rimes.values(), ...this.surnames.values()]) {
      each.now = posterior(each);
    }
  }

  /** What the vowel of each rime is spelt as in all of them, times what its coda is: ㅕㅁ may be yeum because ㅕㅇ is yeung. */
  #teach(): void {
    const vowels = new Map<string, Weights>();
    const codas = new Map<string, Weights>();
    const add = (to: Map<string, Weights>, key: string, letters: string, weight: number): void => {
      const known = to.get(key) ?? new Map<string, number>();
      addWeights(known, new Map([[letters, weight]]));
      to.set(key, known);
    };
    for (const [key, { counts, prior }] of this.rimes) {
      const [rime = '', before = ''] = key.split(' ');
      for (const [weights, factor] of [[counts, 1], [normalised(prior.weights), 1]] as const) {
        for (const [spelling, weight] of weights) {
          const [, vowel = '', coda = ''] = SPLIT.exec(spelling) ?? [];
          // The h of an open syllable shows its length; it is the vowel's there, and no other rime has it.
          if (rime.length === 1 && coda !== '') continue;
          add(vowels, `${rime.slice(0, 1)} ${before}`, vowel, weight * factor);
          add(codas, rime.slice(1), coda, weight * factor);
        }
      }
    }
    const frequent = (weights: Weights | undefined): Weights =>
      normalised(new Map([...normalised(weights ?? new Map())].filter(([, share]) => share >= TAUGHT)));
    for (const [key, each] of this.rimes) {
      const [rime = '', before = ''] = key.split(' ');
      const found: Weights = new Map();
      for (const [vowel, p] of frequent(vowels.get(`${rime.slice(0, 1)} ${before}`))) {
        for (const [coda, q] of frequent(codas.get(rime.slice(1)))) if (vowel + coda !== '') addWeights(found, new Map([[vowel + coda, p * q]]));
      }
      each.learnt = found;
    }
  }

  clear(): void {
    for (const each of [...this.onsets.values(), ...this.rimes.values(), ...this.surnames.values()]) {
      each.counts = new Map();
      each.voters = new Map();
    }
  }
}

export function posterior(each: Cell): Weights {
  const mixed: Weights = new Map();
  const learnt = each.learnt.size > 0 ? LEARNT : 0;
  addWeights(mixed, normalised(each.prior.weights), each.strength * (1 - learnt));
  addWeights(mixed, each.learnt, each.strength * learnt);
  addWeights(mixed, each.counts);
  return normalised(mixed);
}

/** A rime's spelling as vowel and coda. */
const SPLIT = /^([aeiouwy]+)(.*)$/u;

/** A spelling outside the prior needs a vowel and, after it, only letters that the coda can sound like. */
const OPEN = /^[aeiouwy]*[aeiouy][hr]?$/u;
const FLOOR_SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['', OPEN],
  ['ㄱ', /^[aeiouwy]*[aeiouy](?:h?[gkcq]{1,2}|kh|ng)$/u],
  ['ㄴ', /^[aeiouwy]*[aeiouy](?:h?n{1,2}e?|nh)$/u],
  ['ㄹ', /^[aeiouwy]*[aeiouy](?:h?[lr]{1,2}e?)$/u],
  ['ㅁ', /^[aeiouwy]*[aeiouy](?:h?m{1,2}e?)$/u],
  ['ㅂ', /^[aeiouwy]*[aeiouy](?:h?[pbvm]{1,2})$/u],
  ['ㅇ', /^[aeiouwy]*[aeiouy](?:n{0,2}g{1,2}|n|hng)$/u],
  ...CODAS.filter((coda) => /[ㄷㅅㅈㅊㅌㅎㅆ]/u.test(coda)).map(
    (coda): [string, RegExp] => [coda, /^[aeiouwy]*[aeiouy](?:h?[tdsjc]h?)$/u],
  ),
]);
