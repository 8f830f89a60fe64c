import { BIT, fixed } from '../language/fixed';

/** What a name's frequency in the list takes from the evidence of a hit. */
export interface ListFrequency {
  /** How many identities of the list bear the name that fits as well as the hit's, or better: 1 for a name of its own. */
  readonly bearers: number;
  /** Bits, at most 0: the hit's evidence is that of its names and particulars, and this. */
  readonly bits: number;
}

/**
 * As many identities speak for the tables' frequencies as for the list's own. Fitted: what the names of 1,700 athletes, 1,700 people of film,
 * 7,900 Koreans of all trades, 1,500 of the Joseon period and 2,400 Chinese officials say of each other when each is left out in turn is
 * likeliest at 30,000 to 300,000, and at 100,000 never more than 0.03 bits a name worse than by the tables alone.
 */
const TABLES = 100_000;

/** A list may name one person twice: only further bearers say that a name is common there. */
const ONE_PERSON = 2;

/**
 * The evidence of a hit by names, in 65,536ths of a bit, where `bearers` of the `size` identities of the list bear the name that was met. The
 * evidence e says that 2^−e of all people have a name which fits the query as well; of the people in question as many more as the list has:
 *
 *     e' = −log2 (K·2^−e + n) / (K + N)     K {@link TABLES}, n bearers but for one person, N identities
 *
 * Never more than e, since a name that is absent from a list is no rarer for it; never below 0.
 */
export function evidenceInList(evidence: number, bearers: number, size: number): number {
  if (bearers <= ONE_PERSON) return evidence;
  return Math.max(0, Math.min(evidence, fixed(Math.log2((TABLES + size) / (TABLES * 2 ** (-evidence / BIT) + bearers - ONE_PERSON)))));
}

/**
 * The same for hits one after the other, from those that fit best: what fits less than a name does which the list often bears is not
 * worth more than that name. So hits keep their order.
 */
export class EvidenceInList {
  readonly #size: number;
  #least: number = Number.POSITIVE_INFINITY;
  #bearers = 1;

  constructor(size: number) {
    this.#size = size;
  }

  /** What the list takes from the next hit, by the evidence of its names in 65,536ths of a bit. */
  next(evidence: number, bearers: number): ListFrequency {
    const worth = evidenceInList(evidence, bearers, this.#size);
    if (worth < evidence && worth <= this.#least) [this.#least, this.#bearers] = [worth, bearers];
    return this.#least < evidence ? { bearers: this.#bearers, bits: (this.#least - evidence) / BIT } : { bearers, bits: 0 };
  }
}
