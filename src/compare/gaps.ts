import { NO_FORM } from '../language/channel';
import { fixed } from '../language/fixed';
import { languages } from '../language/languages';
import { areInOneScript, firstWord, HAIR, readingMost, SLOTS, slotCount, surnameCount } from '../language/packed';
import { PairMemory, UNKNOWN } from '../language/pair-memory';
import type { Met } from './slots-met';
import { channels, isInitial, rarityOf, slotEvidence, strideOf } from './slot';
import { begin, put, taken } from './word-share';

/** Below all evidence, and far from where whole numbers of 32 bits end. */
const UNREACHED = -(2 ** 30);

/**
 * Given names of different length: the best alignment that keeps the order, whole syllables of either unpaired. The rows of the
 * matrix are kept between calls, which follow one another; readings are a few dozen syllables at most (parts and lengths are
 * capped).
 */
let matrix = new Int32Array(256);
/** What it costs to leave each syllable of the right name unpaired. */
let gaps = new Int32Array(64);

/**
 * The evidence of the best alignment of the given names, in 65,536ths of a bit; something not above `least` where it cannot be
 * above it.
 */
export function evidenceWithGaps(a: Int32Array, left: number, b: Int32Array, right: number, language: number, least: number = UNREACHED): number {
  if (strideOf(language) === 1) {
    if (slotCount(a, left) - surnameCount(a, left) === 1) return oneAmong(a, left, b, right, language, least);
    if (slotCount(b, right) - surnameCount(b, right) === 1) return oneAmong(b, right, a, left, language, least);
  }
  const unpaired = Math.abs(syllables(a, left, language) - syllables(b, right, language));
  if (Math.min(readingMost(a, left), readingMost(b, right)) + unpaired * cheapestGap(language) <= least) return UNREACHED;
  return fill(a, left, b, right, language, least);
}

/** One given syllable and those of another name, most of what is compared with gaps: it meets one of them, or none. An initial that is that of the first stands for all of them. */
function oneAmong(a: Int32Array, left: number, b: Int32Array, right: number, language: number, least: number): number {
  const missing = cheapestGap(language);
  const at = surnameCount(a, left);
  const end = slotCount(b, right);
  const others = (end - surnameCount(b, right) - 1) * missing;
  const initial = isInitial(a, left, at, language);
  if ((initial ? 0 : others) + rarityOf(a, left, at, language) + HAIR <= least) return UNREACHED;
  let best = initial ? slotEvidence(a, left, at, b, right, surnameCount(b, right), language) - others : 2 * missing;
  for (let i = surnameCount(b, right); i < end; i++) best = Math.max(best, slotEvidence(a, left, at, b, right, i, language));
  return best + others;
}

/** The same by the matrix of all alignments, which stands there afterwards. */
function fill(a: Int32Array, left: number, b: Int32Array, right: number, language: number, least: number): number {
  const rows = syllables(a, left, language);
  const columns = syllables(b, right, language);
  const width = columns + 1;
  const stride = strideOf(language);
  if (matrix.length < (rows + 1) * width) matrix = new Int32Array((rows + 1) * width * 2);
  if (gaps.length < width) gaps = new Int32Array(width * 2);
  const cells = matrix;
  const costs = gaps;
  cells[0] = 0;
  for (let j = 1; j <= columns; j++) {
    costs[j] = gap(b, right, j, language);
    cells[j] = (cells[j - 1] ?? 0) + (costs[j] ?? 0);
  }
  let rest = readingMost(a, left);
  const leastGap = cheapestGap(language);
  // Where every syllable is of the same two channels (Khmer), they are looked up once.
  const [onsets, rimes] = stride === 2 ? channels(language) : [];
  for (let i = 1, row = width; i <= rows; i++, row += width) {
    const cost = gap(a, left, i, language);
    const at = left + SLOTS + first(a, left, i, stride);
    rest -= rarity(a, left, i, language);
    cells[row] = (cells[row - width] ?? 0) + cost;
    // Of what is left, so many syllables more on one side than on the other find no partner.
    let unpaired = columns - rows + i;
    let best = (cells[row] ?? 0) + Math.abs(unpaired) * leastGap;
    for (let j = 1; j <= columns; j++) {
      const both = (cells[row - width + j - 1] ?? 0) + (onsets === undefined || rimes === undefined
        ? syllable(a, left, i, b, right, j, language)
        : onsets.weighOften(a[at] ?? 0, b[right + SLOTS + 2 * j - 2] ?? 0) + rimes.weighOften(a[at + 1] ?? 0, b[right + SLOTS + 2 * j - 1] ?? 0));
      const skipLeft = (cells[row - width + j] ?? 0) + cost;
      const skipRight = (cells[row + j - 1] ?? 0) + (costs[j] ?? 0);
      const cell = both > skipLeft ? (both > skipRight ? both : skipRight) : skipLeft > skipRight ? skipLeft : skipRight;
      cells[row + j] = cell;
      unpaired--;
      const reached = cell + Math.abs(unpaired) * leastGap;
      if (reached > best) best = reached;
    }
    // What is left can give no more than it is rare, and what finds no partner costs.
    if (best + rest <= least) return UNREACHED;
  }
  return cells[rows * width + columns] ?? 0;
}

/** What words that are others take off the evidence that {@link evidenceWithGaps} found last, for the same readings, where a syllable has two slots. */
export function takenWithGaps(a: Int32Array, left: number, b: Int32Array, right: number, language: number): number {
  const columns = syllables(b, right, language);
  const width = columns + 1;
  const [endA, endB] = [firstWord(a, left) / 2, firstWord(b, right) / 2];
  const [onsets, rimes] = channels(language);
  if (onsets === undefined || rimes === undefined) return 0;
  begin(areInOneScript(a, left, b, right));
  for (let i = syllables(a, left, language), j = columns; i > 0 || j > 0; ) {
    const here = matrix[i * width + j] ?? 0;
    if (i > 0 && j > 0) {
      const onset = onsets.weighOften(a[left + SLOTS + 2 * i - 2] ?? 0, b[right + SLOTS + 2 * j - 2] ?? 0);
      const rime = rimes.weighOften(a[left + SLOTS + 2 * i - 1] ?? 0, b[right + SLOTS + 2 * j - 1] ?? 0);
      if (here === (matrix[(i - 1) * width + j - 1] ?? 0) + onset + rime) {
        put(i <= endA && j <= endB, onset);
        put(i <= endA && j <= endB, rime);
        i--;
        j--;
        continue;
      }
    }
    const cost = i > 0 ? gap(a, left, i, language) : 0;
    if (i > 0 && here === (matrix[(i - 1) * width + j] ?? 0) + cost) {
      put(i <= endA, cost);
      i--;
    } else {
      put(j <= endB, gap(b, right, j, language));
      j--;
    }
  }
  return taken();
}

/** The same, slot by slot. */
export function alignWithGaps(a: Int32Array, left: number, b: Int32Array, right: number, language: number): Met[] {
  fill(a, left, b, right, language, UNREACHED);
  const stride = strideOf(language);
  const columns = syllables(b, right, language);
  const width = columns + 1;
  const at = (i: number, j: number): number => matrix[i * width + j] ?? 0;
  const met: Met[] = [];
  for (let i = syllables(a, left, language), j = columns; i > 0 || j > 0; ) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + syllable(a, left, i, b, right, j, language)) {
      for (let k = stride - 1; k >= 0; k--) {
        const one = first(a, left, i, stride) + k;
        const other = first(b, right, j, stride) + k;
        met.push({ i: one, j: other, bits: slotEvidence(a, left, one, b, right, other, language) });
      }
      i--;
      j--;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + gap(a, left, i, language)) {
      for (let k = stride - 1; k >= 0; k--) met.push({ i: first(a, left, i, stride) + k, j: -1, bits: k === 0 ? gap(a, left, i, language) : 0 });
      i--;
    } else {
      for (let k = stride - 1; k >= 0; k--) met.push({ i: -1, j: first(b, right, j, stride) + k, bits: k === 0 ? gap(b, right, j, language) : 0 });
      j--;
    }
  }
  return met.reverse();
}

const syllables = (codes: Int32Array, reading: number, language: number): number => (slotCount(codes, reading) - surnameCount(codes, reading)) / strideOf(language);

/** The first slot of the n-th given syllable, counted from 1. */
const first = (codes: Int32Array, reading: number, n: number, stride: number): number => surnameCount(codes, reading) + (n - 1) * stride;

/** By language, what gaps cost: the rooms' own answers take strings apart. */
const known: PairMemory[] = [];
/** By language what any missing syllable costs at least; where slots are syllables, each costs that. */
const cheapest: readonly number[] = languages.map(({ cheapestGap: bits }) => fixed(bits));
const cheapestGap = (language: number): number => cheapest[language] ?? 0;

/** What it costs that one name lacks the n-th given syllable of the other. */
function gap(codes: Int32Array, reading: number, n: number, language: number): number {
  const stride = strideOf(language);
  if (stride === 1) return cheapestGap(language);
  const last = first(codes, reading, n + 1, stride) - 1;
  const before = n > 1 ? (codes[reading + SLOTS + last - stride] ?? NO_FORM) : NO_FORM;
  const closing = codes[reading + SLOTS + last] ?? 0;
  const memory = (known[language] ??= new PairMemory());
  const cost = memory.get(closing, before);
  return cost === UNKNOWN ? memory.set(closing, before, fixed(languages[language]?.gap(closing, before) ?? 0)) : cost;
}

/** No syllable gives more evidence than it is rare. */
function rarity(codes: Int32Array, reading: number, n: number, language: number): number {
  const stride = strideOf(language);
  const from = first(codes, reading, n, stride);
  let bits = HAIR;
  for (let k = 0; k < stride; k++) bits += rarityOf(codes, reading, from + k, language);
  return bits;
}

function syllable(a: Int32Array, left: number, i: number, b: Int32Array, right: number, j: number, language: number): number {
  const stride = strideOf(language);
  const [one, other] = [first(a, left, i, stride), first(b, right, j, stride)];
  if (stride === 1) return slotEvidence(a, left, one, b, right, other, language);
  // Every syllable is of the same channels, one a letter.
  const all = channels(language);
  let bits = 0;
  for (let k = 0; k < stride; k++) bits += all[k]?.weigh(a[left + SLOTS + one + k] ?? 0, b[right + SLOTS + other + k] ?? 0) ?? 0;
  return bits;
}
