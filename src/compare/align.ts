import { FLOOR_FIXED, type Channel } from '../language/channel';
import { fixed } from '../language/fixed';
import { areInOneScript, areInOwnScript, firstWord, hasSlip, SLOTS, slotCount, surnameCount } from '../language/packed';
import { lengthened } from '../text/lengthened';
import { evidenceWithGaps, takenWithGaps } from './gaps';
import { areHeard, sumByEar } from './by-ear';
import { areOtherPeoples, ofOtherPeoples } from './many-characters';
import { channels, givenKind, isHan, mostEvidence, mostMistyped, mostWithSlip, slotEvidence, strideOf, weighedIn, WITH_SLIPS } from './slot';
import { NO_GIVEN, slotsMet, surnames, type Met } from './slots-met';
import { begin, put, taken } from './word-share';

/** Between two names in Chinese characters, or in Khmer script, a missing one costs so much more: spellings drop a syllable, who copies a script does not (柴静, 柴静怡). */
const NOT_COPIED = fixed(-6);
/** A slip is looked for only where everything but one slot agrees by more than this, and that slot not at all. */
const WORTH_A_SLIP = fixed(5);
const NO_AGREEMENT = FLOOR_FIXED + fixed(3);

/**
 * So many given syllables are a foreign name by ear, whose syllables are few and stand together in many names: 买买提·吐尔逊 and 买买提·艾尔肯 share four of six. Where more
 * than one is another, or one is missing, it is another name, however many agree (22 bits spoke for these two, and 76 for two of one given name and of two fathers).
 */
const BY_EAR = 5;
/** The most where one is another: one writer in ten hears a syllable otherwise, and one name in some thousands has all others (阿布来提·吐尔逊 and Abulaiti Tuerdi had 51 bits). */
const ONE_OTHER = fixed(8);

/** What each slot of the readings in hand can give at most. */
let mosts = new Int32Array(64);

/** Below all evidence, and far from where whole numbers of 32 bits end. */
const NEVER = -(2 ** 30);

/** What agrees in two readings in one language: {@link alignSlots}, less what it says too much of names of other peoples. */
export function alignReadings(a: Int32Array, left: number, b: Int32Array, right: number, language: number, least: number = NEVER, guess = false): number {
  const bits = alignSlots(a, left, b, right, language, least, guess);
  if (bits <= least) return bits;
  if (strideOf(language) > 1) return areHeard(a, left, b, right, language) ? Math.min(bits, sumByEar(slotsMet(a, left, b, right, language), firstWord(a, left), firstWord(b, right))) : bits;
  return areOtherPeoples(a, left, b, right, language) ? sumOf(asOtherPeoples(slotsMet(a, left, b, right, language))) : bits;
}

/**
 * Relatives have one surname, and brothers and cousins often one syllable of their given names (구본무 and 구본준; 항렬, 字輩): of two records that are compared one pair in so many, as log2,
 * is theirs. They explain whatever agrees, however rare it is, and leave what does not. Judgement.
 */
const RELATIVES = fixed(14);

/** Evidence of names with one surname whose given syllables that do not agree say `others`: not more than relatives leave. */
const besideRelatives = (bits: number, surname: number, others: number): number => (surname > 0 && others < 0 ? Math.min(bits, RELATIVES + others) : bits);

/**
 * Evidence of two readings in one language, their own likelihoods not counted, in 65,536ths of a bit. Readings are given by
 * their places in packed names. Where it cannot be above `least`, something that is not is given. With `guess` what a typing slip
 * would explain is guessed. Allocates nothing.
 */
function alignSlots(a: Int32Array, left: number, b: Int32Array, right: number, language: number, least: number = NEVER, guess = false): number {
  const surnameA = surnameCount(a, left);
  const surnameB = surnameCount(b, right);
  const givenA = slotCount(a, left) - surnameA;
  const givenB = slotCount(b, right) - surnameB;
  // Where something is to be reached: what the slots to come can give at most, and what a slip in one of those behind could give back.
  const bounded = least > 0;
  const mistyped = hasSlip(a, left) || hasSlip(b, right);
  if (bounded && mistyped && givenA > 0 && givenB > 0) return alignMistyped(a, left, b, right, language, least);
  const all = channels(language);
  const stride = strideOf(language);
  const fromA = left + SLOTS + surnameA;
  const fromB = right + SLOTS + surnameB;
  let rest = 0;
  if (bounded && givenA === givenB) {
    rest = mostOfGiven(a, fromA, b, fromB, givenA, language);
    const surname = surnameA > 0 && surnameB > 0 ? mostEvidence(all[0], a[left + SLOTS] ?? 0, b[right + SLOTS] ?? 0) : 0;
    if (surname + rest <= least) return NEVER;
  }
  const surname = surnames(a, left, b, right, language);
  let bits = surname;
  if (givenA === 0 || givenB === 0) return givenA === givenB ? bits : bits + NO_GIVEN;
  const byEar = stride === 1 && givenA >= BY_EAR && givenB >= BY_EAR;
  if (givenA !== givenB) return byEar ? NEVER : bits + evidenceOfWords(a, left, b, right, language, least - bits);
  let others = 0;
  let against = 0;
  let regained = 0;
  let worst = 0;
  let worstAt = -1;
  for (let i = 0; i < givenA; i++) {
    const most = bounded ? (mosts[i] ?? 0) : 0;
    if (bounded && bits + rest + regained <= least) return NEVER;
    rest -= most;
    const one = weighedIn(all[givenKind(i, stride)], a[fromA + i] ?? 0, b[fromB + i] ?? 0, stride);
    bits += one;
    if (one < 0) against += one;
    if (byEar && one <= NO_AGREEMENT && ++others > 1) return NEVER;
    if (one < worst) {
      worst = one;
      worstAt = i;
      regained = worst > NO_AGREEMENT || !bounded ? 0 : mostWithSlip(all[givenKind(i, stride)], a[fromA + i] ?? 0, b[fromB + i] ?? 0, worst) - worst;
    }
  }
  if (others > 0) return Math.min(bits, ONE_OTHER);
  const slips = !(worst > NO_AGREEMENT || mistyped || bits - worst < WORTH_A_SLIP || (bounded && bits + regained <= least));
  const slip = slips ? slipEvidence(all[givenKind(worstAt, stride)], a[fromA + worstAt] ?? 0, b[fromB + worstAt] ?? 0, guess) - worst : 0;
  if (stride === 1) return besideRelatives(bits + slip, surname, against + slip);
  return bits + slip <= least ? bits + slip : bits + slip + takenByWords(a, left, b, right, language, worstAt, slip);
}

/** What so many given slots of two readings can give at most together, one of them with a slip; what each can give without stands in {@link mosts} then. */
function mostOfGiven(a: Int32Array, fromA: number, b: Int32Array, fromB: number, count: number, language: number): number {
  const all = channels(language);
  const stride = strideOf(language);
  mosts = lengthened(mosts, count);
  let sum = WITH_SLIPS;
  for (let i = 0; i < count; i++) sum += mosts[i] = mostEvidence(all[givenKind(i, stride)], a[fromA + i] ?? 0, b[fromB + i] ?? 0);
  return sum;
}

/**
 * The same of readings one of which takes a form for mistyped, where something is to be reached. What that form was meant to be takes longest to find out, so
 * everything else is weighed before it. Only syllables are read as mistyped, each a slot.
 */
function alignMistyped(a: Int32Array, left: number, b: Int32Array, right: number, language: number, least: number): number {
  const all = channels(language);
  const surnameA = surnameCount(a, left);
  const surnameB = surnameCount(b, right);
  const givenA = slotCount(a, left) - surnameA;
  const fromA = left + SLOTS + surnameA;
  const fromB = right + SLOTS + surnameB;
  const both = surnameA > 0 && surnameB > 0;
  const [family] = all;
  const [f, g] = [a[left + SLOTS] ?? 0, b[right + SLOTS] ?? 0];
  const late = both && family !== undefined && (family.isSlip(f) || family.isSlip(g));
  const most = both ? mostMistyped(family, f, g) : surnames(a, left, b, right, language);
  if (givenA !== slotCount(b, right) - surnameB) {
    const surname = late ? most : surnames(a, left, b, right, language);
    const bits = evidenceOfWords(a, left, b, right, language, least - surname);
    return !late || bits + surname <= least ? bits + surname : bits + surnames(a, left, b, right, language);
  }
  let rest = most;
  for (let i = 0; i < givenA; i++) rest += mostMistyped(all[givenKind(i, 1)], a[fromA + i] ?? 0, b[fromB + i] ?? 0);
  let [bits, surname, against] = [0, 0, 0];
  for (const slip of [false, true]) {
    if (slip === late) {
      if (bits + rest <= least) return NEVER;
      rest -= most;
      surname = surnames(a, left, b, right, language);
      bits += surname;
    }
    for (let i = 0; i < givenA; i++) {
      const channel = all[givenKind(i, 1)];
      const [one, other] = [a[fromA + i] ?? 0, b[fromB + i] ?? 0];
      if (channel === undefined || slip !== (channel.isSlip(one) || channel.isSlip(other))) continue;
      if (bits + rest <= least) return NEVER;
      rest -= mostMistyped(channel, one, other);
      const met = channel.weigh(one, other);
      bits += met;
      if (met < 0) against += met;
    }
  }
  return besideRelatives(bits, surname, against);
}

const slipEvidence = (channel: Channel | undefined, f: number, g: number, guess: boolean): number =>
  (guess ? channel?.guessWithSlip(f, g) : channel?.weighWithSlip(f, g)) ?? FLOOR_FIXED;

/** Syllables missing on one side, less what the words take off. */
function evidenceOfWords(a: Int32Array, left: number, b: Int32Array, right: number, language: number, least: number): number {
  const bits = evidenceWithGaps(a, left, b, right, language, least);
  if (bits <= least) return bits;
  if (strideOf(language) === 1) return areHan(a, left, b, right, language) ? bits + NOT_COPIED : bits;
  return bits + takenWithGaps(a, left, b, right, language) + (areInOwnScript(a, left, b, right, language) ? NOT_COPIED : 0);
}

/** Whether both readings are of Chinese characters, by their last slots. */
const areHan = (a: Int32Array, left: number, b: Int32Array, right: number, language: number): boolean =>
  isHan(a, left, slotCount(a, left) - 1, language) && isHan(b, right, slotCount(b, right) - 1, language);

/** What words that are others take off the evidence of two readings of one length, the slot at `slipAt` giving `slip` more than it says. */
function takenByWords(a: Int32Array, left: number, b: Int32Array, right: number, language: number, slipAt: number, slip: number): number {
  begin(areInOneScript(a, left, b, right));
  const first = Math.min(firstWord(a, left), firstWord(b, right));
  for (let i = 0; i < slotCount(a, left); i++) put(i < first, slotEvidence(a, left, i, b, right, i, language) + (i === slipAt ? slip : 0));
  return taken();
}

/** The same evidence slot by slot, for explanations: every slot of both readings once. */
export function alignment(a: Int32Array, left: number, b: Int32Array, right: number, language: number): Met[] {
  const met = slotsMet(a, left, b, right, language);
  const whole = alignReadings(a, left, b, right, language);
  if (whole > NEVER && strideOf(language) === 1 && areOtherPeoples(a, left, b, right, language)) return asOtherPeoples(met);
  const sum = sumOf(met);
  if (whole === sum) return met;
  // The one slot that was taken for a slip, and what a word that is another takes away.
  const from = surnameCount(a, left) > 0 || surnameCount(b, right) > 0 ? 1 : 0;
  const worst = met.reduce((low, one, n) => (n >= from && one.bits < (met[low]?.bits ?? 0) ? n : low), met.length - 1);
  return met.map((one, n) => (n === worst ? { ...one, bits: one.bits + whole - sum } : one));
}

const sumOf = (met: readonly Met[]): number => met.reduce((sum, { bits }) => sum + bits, 0);

/** What slots say of names of other peoples. */
const asOtherPeoples = (met: readonly Met[]): Met[] => met.map((one) => ({ ...one, bits: ofOtherPeoples(one.bits) + (isUnpaired(one) && one.bits < 0 ? NOT_COPIED : 0) }));

const isUnpaired = ({ i, j }: Met): boolean => i < 0 || j < 0;
