import { SLIP_BOUND } from '../language/slip';
import { BIT, fixed } from '../language/fixed';
import { languages } from '../language/languages';
import {
  areOtherKinds, commonerBits, extraCount, foreignBits, hasSlip, INFORMATION, isChosen, isPlain, isTurned, nextReading, PLAIN, readingBits, readingCount,
  readingMost, readingsStart, scriptNumber, SLOTS, slotCount, UNBOUNDED, UNLIKELY_PAIR, wordAt, wordCount,
} from '../language/packed';
import { sameRun, sameWords } from '../language/same-run';
import { WORD_RARITY } from '../language/packed-word';
import { MOST_READINGS } from '../language/reading';
import { alignReadings } from './align';
import { areHeard, HARDLY_HEARD } from './by-ear';
import { strideOf } from './slot';
import { surplus } from './surplus';
import { sameWord, wordsEvidence } from './words';

/** What two names say when no reading of one meets a reading of the other, in 65,536ths of a bit. */
export const NOTHING_IN_COMMON: number = fixed(-12);

/** Western given names beside both names that differ: people drop and change them, but do not often bear two. */
export const OTHER_EXTRA: number = fixed(-3);

/** Latin letters that words divide otherwise: spaces and hyphens come and go, and hardly two people's names have the same letters (Fang Ang, Fan Gang). */
const DIVIDED = fixed(-6);

/** The same in a script that is written without spaces: there they say hardly anything. */
const UNSPACED = fixed(-2);

/** What two names of the same letters lose where these are divided otherwise. */
export const dividedBits = (a: Int32Array, at: number, b: Int32Array, other: number): number => (isPlain(a, at) && isPlain(b, other) ? DIVIDED : UNSPACED);

/** Of a name whose slots are letters so many times as many readings meet: it is cut in several ways, of which the second is often the right one. */
const WAYS = 2;

/** Nearly every Latin name can be read as a Khmer one; a guess passes over what two of them are less likely to be together: one in a thousand hits of a search changes. */
const UNLIKELY_GUESS = fixed(-8);
/** Nor are two Latin names compared as Khmer ones that are less likely than this to be such together: of 23,000 pairs one has other evidence, and comparing takes a tenth less time. */
const UNLIKELY_KHMER = fixed(-14);

/**
 * Names that may well be of no language of ours are read letter by letter as Khmer ones, and then each letter says something: Mohamed Salah was Mohamed Sabah. What such a
 * reading of several words gives is no more than what the same words say as plain ones, and the bits that they are unlikely to be such. Half of the Khmer names have 11 of these, one in
 * twenty fewer than 5; most Japanese, Indonesian and Arabic ones none to 3.
 */
const LIKELY_PLAIN = fixed(-8);
/** What the words say is not found out yet: it is seldom needed. */
const UNSAID = -(2 ** 30);

/** How the two names of the last {@link meet} met: language and readings by number, -1 for the generic channel or none. */
export const meeting = { language: -1, left: -1, right: -1 };

/**
 * The evidence of two packed names, in 65,536ths of a bit: over every language that reads both, the best pair of readings, each
 * pair less what its readings are unlikely. Kept {@link below} the information in either name, which identical names reach. With
 * `least`, evidence not above it need not be found: some number that is not above it is given then. Of the readings in a language only
 * the `atMost` likeliest of the second name meet ({@link WAYS}), and of the first name as many in the order of its words and in any other.
 * With `guess` the second name is read without typing slips, and what one would explain is guessed: they take longest to weigh where they
 * were not met before; and Latin names that are hardly Khmer are not read as such.
 */
export function meet(a: Int32Array, at: number, b: Int32Array, other: number, least: number = NOTHING_IN_COMMON, atMost: number = MOST_READINGS, guess = false): number {
  if (!areOtherKinds(a, at, b, other)) return meetLetters(a, at, b, other, least, atMost, guess);
  return Math.max(NOTHING_IN_COMMON, meetLetters(a, at, b, other, least - OTHER_KIND, atMost, guess) + OTHER_KIND);
}

/** The same of what both names are called, whether people or companies bear them. */
function meetLetters(a: Int32Array, at: number, b: Int32Array, other: number, least: number, atMost: number, guess: boolean): number {
  const inA = a[at + INFORMATION] ?? 0;
  const inB = b[other + INFORMATION] ?? 0;
  const limit = Math.min(inA, inB);
  let best = Math.max(NOTHING_IN_COMMON, least);
  meeting.language = meeting.left = meeting.right = -1;
  // What is left aside in a script that is heard is no word to compare.
  const words = isPlain(a, at) && isPlain(b, other);
  const plain = (a[at + PLAIN] ?? 0) + (b[other + PLAIN] ?? 0);
  const bounded = words && plain > LIKELY_PLAIN && Math.min(wordCount(a, at), wordCount(b, other)) > 1;
  let said = UNSAID;
  // Two Latin names that are common Khmer or Vietnamese ones are hardly anything else; beside another script one may have two lives. What is no Vietnamese name may be one mistyped,
  // which plain words tell worse than the rooms do.
  const foreign = words ? 2 * Math.min(foreignBits(a, at), foreignBits(b, other)) : 0;
  const commoner = words ? commonerBits(a, at) + commonerBits(b, other) + foreign : 0;
  for (let language = 0; language < languages.length; language++) {
    const countA = readingCount(a, at, language);
    const countB = readingCount(b, other, language);
    if (countA === 0 || countB === 0) continue;
    const start = readingsStart(b, other, language);
    const likeliest = readingBits(b, start);
    let left = readingsStart(a, at, language);
    // What a reading is unlikely, its rarer forms may give back: only the other name's information bounds the evidence, and not where known
    // words are likelier than their letters are. Readings stand likeliest first, so what cannot win any more ends the loops.
    const slack = strideOf(language) === 1 ? 0 : UNBOUNDED;
    const unlikely = !words || slack === 0 ? UNLIKELY_PAIR : guess ? UNLIKELY_GUESS : UNLIKELY_KHMER;
    const ways = slack > 0 ? WAYS * atMost : atMost;
    let [straight, turned] = [atMost, atMost];
    for (let i = 0; i < countA; i++, left = nextReading(a, left)) {
      if ((isTurned(a, left) ? turned-- : straight--) <= 0) continue;
      const one = readingBits(a, left) - (slack > 0 ? foreign : commoner);
      if (one + inB + slack <= best || likeliest + inA + slack <= best || one + likeliest < unlikely) break;
      const script = scriptNumber(a, left);
      const isCopied = isChosen(language, script);
      const isMistyped = guess || hasSlip(a, left);
      const most = mostOf(a, left);
      const inLeft = extraCount(a, left);
      let right = start;
      let rest = ways;
      for (let j = 0; j < countB; j++, right = nextReading(b, right)) {
        // The first name has its words in either order.
        if (guess && slack > 0 && isTurned(b, right)) continue;
        if (rest-- <= 0) break;
        const another = readingBits(b, right);
        if (another + inA + slack <= best || one + another < unlikely) break;
        // Two slips in one name are rarer than any other explanation.
        if (isMistyped && hasSlip(b, right)) continue;
        if (isCopied && scriptNumber(b, right) === script) continue;
        if (one + another < HARDLY_HEARD && areHeard(a, left, b, right, language)) continue;
        let found = slack > 0 ? one + another - surplus(a, at, left, inA, b, other, right, inB, language) : one + another;
        // Nothing gives more evidence than it is rare.
        if (inLeft === 0 && found + Math.min(most, mostOf(b, right)) <= best) continue;
        if (words && inLeft > 0 && extraCount(b, right) > 0) found += extras(a, at, left, b, other, right);
        found += alignReadings(a, left, b, right, language, best - found, guess);
        if (found <= best) continue;
        if (slack > 0 && bounded) {
          if (said === UNSAID) said = wordsEvidence(a, at, b, other, true);
          found = Math.min(found, said - plain);
          if (found <= best) continue;
        }
        best = found;
        meeting.language = language;
        meeting.left = i;
        meeting.right = j;
      }
    }
  }
  if (Math.min((a[at + PLAIN] ?? 0) + inB, (b[other + PLAIN] ?? 0) + inA) > best && words) {
    const found = plain + wordsEvidence(a, at, b, other);
    if (found > best) {
      best = found;
      meeting.language = meeting.left = meeting.right = -1;
    }
  }
  if (sameRun(a, at, b, other)) {
    if (sameWords(a, at, b, other)) return limit;
    const divided = limit + dividedBits(a, at, b, other);
    if (divided > best) {
      best = divided;
      meeting.language = meeting.left = meeting.right = -1;
    }
  }
  return below(best, limit);
}

/** A company is no person, though it may have a person's name. */
const OTHER_KIND: number = fixed(-8);

/** What a reading gives no more than: see {@link ChannelForms.bound}. */
const mostOf = (codes: Int32Array, reading: number): number => readingMost(codes, reading) + (hasSlip(codes, reading) ? SLIP_BOUND : 0);

/** From so far under the limit on, evidence is slowed down. */
const KNEE = BIT / 2;

/**
 * Evidence under a limit, which it comes near and does not reach: of two names that say more of a third than it says of itself, the one
 * that fits better stays ahead (សុខ ផាង is Sok Phang before it is Sok Phan). It takes a quarter of a bit where the two are even.
 */
export function below(evidence: number, limit: number): number {
  const from = limit - KNEE;
  return evidence <= from ? evidence : limit - Math.round((KNEE * KNEE) / (evidence - from + KNEE));
}

/** Western given names beside the name: a shared one says what it is rare, two different ones take away. */
function extras(a: Int32Array, at: number, left: number, b: Int32Array, other: number, right: number): number {
  let best = OTHER_EXTRA;
  for (let i = 0; i < extraCount(a, left); i++) {
    const one = wordAt(a, at, a[left + SLOTS + slotCount(a, left) + i] ?? 0);
    for (let j = 0; j < extraCount(b, right); j++) {
      const another = wordAt(b, other, b[right + SLOTS + slotCount(b, right) + j] ?? 0);
      if (sameWord(a, one, b, another)) best = Math.max(best, a[one + WORD_RARITY] ?? 0);
    }
  }
  return best;
}
