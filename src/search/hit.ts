import { answerOf, roundedBits } from '../compare/answer';
import type { Channel, Comparison, Pair } from '../compare/comparison';
import { explain } from '../compare/explain';
import { scoreOf } from '../compare/score';
import type { AttributePair, IdentityComparison } from '../identity/compare-identities';
import type { Person } from '../identity/identity';
import { BIT } from '../language/fixed';
import type { ListFrequency } from './list-evidence';
import type { Listing } from './listing';
import { meetListed, type AskedForm, type ListedForm } from './met-form';

/** One hit. */
export interface SearchResult<T = unknown> {
  readonly id: string;
  /** 0…1; see {@link Comparison.score}, here from the search's prior. */
  readonly score: number;
  /** Bits; see {@link Comparison.evidence}. */
  readonly evidence: number;
  /** The listed name that matched. */
  readonly name: string;
  /** What met what: the query on the left, the listed name on the right. */
  readonly pairs: readonly Pair[];
  /** Birth dates, documents and the like, where both sides have them and a person was asked for. */
  readonly attributes: readonly AttributePair[];
  /** See {@link Comparison}: the bits that are no pair's, the language, and what limits the answer. */
  readonly reading: number;
  readonly language: Channel;
  readonly notes: readonly string[];
  /** See {@link IdentityComparison}. The bits of pairs and attributes, `reading`, `choice` and those of `frequency` add up to the evidence. */
  readonly choice: number;
  /** What the name's frequency in the list takes from the evidence: none unless three and more bear the name. */
  readonly frequency: ListFrequency;
  /** All that in one line of English. */
  readonly explanation: string;
  readonly data: T | undefined;
}

/** What a hit rests on. */
type Grounds = Comparison & { readonly attributes?: readonly AttributePair[]; readonly choice?: number };

/** A hit whose pairs are laid out when they are asked for: most readers of a list look at the first few. */
export function hitOf<T>(
  id: string, score: number, evidence: number, name: string, frequency: ListFrequency, data: T | undefined, compare: () => Grounds,
): SearchResult<T> {
  let known: Grounds | undefined;
  const grounds = (): Grounds => (known ??= compare());
  return {
    id, score, evidence, name, frequency,
    get pairs() {
      return grounds().pairs;
    },
    get attributes() {
      return grounds().attributes ?? [];
    },
    get reading() {
      return grounds().reading;
    },
    get language() {
      return grounds().language;
    },
    get notes() {
      return grounds().notes;
    },
    get choice() {
      return grounds().choice ?? 0;
    },
    get explanation() {
      return explain({ ...grounds(), frequency });
    },
    data,
  };
}

/** What the pairs of a hit are laid out of: the forms that met, or the listed person. */
export type Met = { readonly asked: number; readonly listed: ListedForm } | Person;

/** What one thread tells another of a hit besides what stands in it: the number of the identity, and what met. */
export const toldOf = (hit: SearchResult<unknown>): { readonly identity: number; readonly met: Met } | undefined => told.get(hit);
const told = new WeakMap<object, { readonly identity: number; readonly met: Met }>();

/** A hit by name alone; `evidence` in 65,536ths of a bit, as two names have it whatever the list. */
export function nameHit<T>(
  listing: Listing<T>, identity: number, entry: number, asked: AskedForm, evidence: number, frequency: ListFrequency, prior: number,
): SearchResult<T> {
  const bits = roundedBits(evidence / BIT + frequency.bits);
  const listed = listing.formOf(entry);
  const hit = hitOf(listing.idOf(identity), scoreOf(bits, prior), bits, listed.text, rounded(frequency), listing.dataOf(identity), () => formsMet(asked, listed));
  told.set(hit, { identity, met: { asked: asked.alias, listed } });
  return hit;
}

/** What a form of the query and one of a listed name make of each other. */
export const formsMet = (asked: AskedForm, listed: ListedForm): Comparison => answerOf(meetListed(asked, listed));

const rounded = ({ bearers, bits }: ListFrequency): ListFrequency => ({ bearers, bits: roundedBits(bits) });

/** A comparison with a person of a list, and what the list takes from it: names that speak for a person never come to speak against him. */
export function inList(comparison: IdentityComparison, { bearers, bits }: ListFrequency, prior: number): { comparison: IdentityComparison; frequency: ListFrequency } {
  if (bits === 0) return { comparison, frequency: { bearers, bits } };
  const frequency = rounded({ bearers, bits: -Math.min(-bits, Math.max(0, comparison.nameEvidence)) });
  const evidence = roundedBits(comparison.evidence + frequency.bits);
  return { comparison: { ...comparison, evidence, score: scoreOf(evidence, prior) }, frequency };
}

/** A hit by everything that is known of two people. */
export function personHit<T>(
  listing: Listing<T>, identity: number, entry: number, met: Person, comparison: IdentityComparison, frequency: ListFrequency,
): SearchResult<T> {
  const { score, evidence } = comparison;
  const hit = hitOf(listing.idOf(identity), score, evidence, listing.formOf(entry).text, frequency, listing.dataOf(identity), () => comparison);
  told.set(hit, { identity, met });
  return hit;
}
