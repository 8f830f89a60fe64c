import { answerOf, roundedBits } from '../compare/answer';
import type { Comparison } from '../compare/comparison';
import { scoreOf } from '../compare/score';
import { checkPrior, checkScore, optionsOf } from '../text/argument';
import { birthDateEvidence } from './birth-date-evidence';
import { birthPlaceEvidence } from './birth-place';
import { documentEvidence } from './document-evidence';
import type { Person } from './identity';
import { meetNames } from './names';
import { nationalityEvidence } from './nationality';
import { preparedOf, type PreparedIdentity } from './prepare';
import type { AttributeEvidence } from './probabilities';
import { sexEvidence } from './sex';

/** What a comparison of identities looks at besides names. */
export type Attribute = 'birth date' | 'sex' | 'nationality' | 'document' | 'birth place';

/** One attribute that both identities have. */
export interface AttributePair {
  readonly attribute: Attribute;
  /** The value on the left and the value on the right that met, as they were read: `1984-01-08`, `KHM`. */
  readonly left: string;
  readonly right: string;
  /** Bits that speak for one bearer; below zero where they speak against. */
  readonly bits: number;
  /** The case in the table of probabilities: `same date`, `day and month swapped`, `other country`. */
  readonly reason: string;
}

/** What a comparison of two identities says: what {@link compareNames} says of their names, and more. */
export interface IdentityComparison extends Comparison {
  /** Bits of the names alone: those of `pairs` and `reading`, and the `choice`. */
  readonly nameEvidence: number;
  /** Bits that the choice among several names costs, less what further names that agree give; 0 where both have one name. */
  readonly choice: number;
  /** The attributes that both have, and what each says. `nameEvidence` and the bits of all attributes add up to `evidence`. */
  readonly attributes: readonly AttributePair[];
}

/** Options of {@link compareIdentities}. */
export interface CompareIdentitiesOptions {
  /**
   * The probability, before anything is compared, that the two are one person, above 0 and below 1; 1 in 100 by default. One traveller
   * against every entry of a list: 1 / the length of the list, times the share of travellers who are listed.
   */
  readonly prior?: number | undefined;
  /** Below this score the pairs are not laid out, which saves much of the work. 0 by default. */
  readonly minScore?: number | undefined;
}

/**
 * Compares two identities: how much their names, birth dates, sexes, nationalities, documents and birth places together say that they are
 * one person, and why. Either side may be a person, a listed identity, or what {@link prepareIdentity} made of one; prepare those that are
 * compared often. What either side lacks, or cannot be read, says nothing. Symmetric and deterministic. Throws as {@link checkPerson} does,
 * and a `RangeError` for a `prior` or `minScore` out of range.
 *
 * ```ts
 * const { score, attributes } = compareIdentities(
 *   { names: ['김정은'], birthDate: '1984-01-08' },
 *   { names: ['Kim Jong Un'], birthDate: '08/01/1984', sex: 'M' },
 * );
 * attributes // => [{ attribute: 'birth date', left: '1984-01-08', right: '1984-01-08', bits: 13.2…, reason: 'same date' }]
 * ```
 */
export function compareIdentities(a: Person | PreparedIdentity, b: Person | PreparedIdentity, options: CompareIdentitiesOptions = {}): IdentityComparison {
  const who = 'compareIdentities';
  const { prior, minScore = 0 } = optionsOf(options, who);
  checkPrior(prior, who);
  checkScore(minScore, who, 'minScore');
  const left = preparedOf(a, `${who}, first argument`);
  const right = preparedOf(b, `${who}, second argument`);
  const { bits, best } = meetNames(left.names, right.names);
  const attributes = attributePairs(left, right);
  const nameEvidence = roundedBits(bits);
  const evidence = roundedBits(attributes.reduce((sum, attribute) => sum + attribute.bits, nameEvidence));
  const score = scoreOf(evidence, prior);
  if (best === undefined) {
    return { score, evidence, pairs: [], reading: 0, language: 'other', notes: ['nothing to compare'], nameEvidence, choice: 0, attributes };
  }
  const answer = answerOf(best);
  const { language } = answer;
  const choice = roundedBits(nameEvidence - answer.evidence);
  if (score < minScore) return { score, evidence, pairs: [], reading: answer.evidence, language, notes: [], nameEvidence, choice, attributes };
  // Pairs are laid out when they are asked for: of the thirty people that a search compares most readers look at one.
  return {
    score, evidence, language, nameEvidence, choice, attributes,
    get pairs() {
      return answer.pairs;
    },
    get reading() {
      return answer.reading;
    },
    get notes() {
      return answer.notes;
    },
  };
}

/** What the attributes of two identities say: of those only that both have. */
export function attributePairs(a: PreparedIdentity, b: PreparedIdentity): AttributePair[] {
  const pairs: AttributePair[] = [];
  const add = (attribute: Attribute, found: (AttributeEvidence & { readonly left: string; readonly right: string }) | undefined): void => {
    if (found !== undefined) pairs.push({ attribute, left: found.left, right: found.right, bits: roundedBits(found.bits), reason: found.reason });
  };
  const sex = sexEvidence(a.sex, b.sex);
  add('birth date', birthDateEvidence(a.birthDates, b.birthDates));
  add('sex', sex === undefined ? undefined : { ...sex, left: a.sex, right: b.sex });
  add('nationality', nationalityEvidence(a.nationalities, b.nationalities));
  add('document', documentEvidence(a.documents, b.documents));
  add('birth place', birthPlaceEvidence(a.birthPlaces, b.birthPlaces));
  return pairs;
}
