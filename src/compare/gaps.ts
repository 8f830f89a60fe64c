import type { Language, Reading } from '../language/reading';
import { slotEvidence, type Met } from './slot';

/**
 * Given names of different length: the best alignment that keeps the order, whole syllables of either unpaired. The matrix
 * is kept between calls, which follow one another; readings are a few dozen syllables at most (parts and lengths are capped).
 */
let matrix = new Float64Array(64);

/** The evidence in bits of the best alignment. */
export function evidenceWithGaps(a: Reading, b: Reading, language: Language): number {
  const { stride } = language;
  const rows = (a.slots.length - a.surname) / stride;
  const columns = (b.slots.length - b.surname) / stride;
  const width = columns + 1;
  if (matrix.length < (rows + 1) * width) matrix = new Float64Array((rows + 1) * width * 2);
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      let best = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY;
      if (i > 0) best = (matrix[(i - 1) * width + j] ?? 0) + gap(a, i, language);
      if (j > 0) best = Math.max(best, (matrix[i * width + j - 1] ?? 0) + gap(b, j, language));
      if (i > 0 && j > 0) best = Math.max(best, (matrix[(i - 1) * width + j - 1] ?? 0) + syllable(a, i, b, j, language));
      matrix[i * width + j] = best;
    }
  }
  return matrix[rows * width + columns] ?? 0;
}

/** The same, slot by slot. */
export function alignWithGaps(a: Reading, b: Reading, language: Language): Met[] {
  evidenceWithGaps(a, b, language);
  const { stride } = language;
  const columns = (b.slots.length - b.surname) / stride;
  const width = columns + 1;
  const at = (i: number, j: number): number => matrix[i * width + j] ?? 0;
  const channels = language.channels();
  const met: Met[] = [];
  for (let i = (a.slots.length - a.surname) / stride, j = columns; i > 0 || j > 0; ) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + syllable(a, i, b, j, language)) {
      for (let k = stride - 1; k >= 0; k--) {
        const [left, right] = [first(a, i, stride) + k, first(b, j, stride) + k];
        met.push({ i: left, j: right, bits: slotEvidence(channels, a, left, b, right) });
      }
      i--;
      j--;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + gap(a, i, language)) {
      for (let k = stride - 1; k >= 0; k--) met.push({ i: first(a, i, stride) + k, j: -1, bits: k === 0 ? gap(a, i, language) : 0 });
      i--;
    } else {
      for (let k = stride - 1; k >= 0; k--) met.push({ i: -1, j: first(b, j, stride) + k, bits: k === 0 ? gap(b, j, language) : 0 });
      j--;
    }
  }
  return met.reverse();
}

/** The first slot of the n-th given syllable, counted from 1. */
const first = (reading: Reading, n: number, stride: number): number => reading.surname + (n - 1) * stride;

const gap = (reading: Reading, n: number, language: Language): number => language.gap(reading, first(reading, n, language.stride));

function syllable(a: Reading, i: number, b: Reading, j: number, language: Language): number {
  const channels = language.channels();
  let bits = 0;
  for (let k = 0; k < language.stride; k++) {
    bits += slotEvidence(channels, a, first(a, i, language.stride) + k, b, first(b, j, language.stride) + k);
  }
  return bits;
}
