import type { Part } from '../name/written';
import { givenNameBits } from '../name/given-names';
import type { Name } from '../language/name';
import { plainBits } from '../language/plain';
import { edits, resemblance } from '../text/distance';

/** A word that the other name lacks: middle names and patronymics come and go. */
const UNPAIRED = -2;
/** Two words that have nothing in common where both names have one to spare. */
const DIFFERENT = -6;
/** An initial that fits says as much as its letter is rare. */
const INITIAL = 2.5;
/** No single word says more: every people has words that thousands bear (Abdul, Santos), and no table here lists them. */
const RAREST = 10;

/** Two words of the generic channel that belong together, by their place in each name. */
export interface WordPair {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}

/**
 * Names that no room reads: words are paired best first, each worth its rarity, less what the difference costs. Edit
 * distance speaks only of words long enough to carry it.
 */
export function pairWords(a: Name, b: Name): { bits: number; pairs: WordPair[] } {
  const candidates: WordPair[] = [];
  a.parts.forEach((left, i) => b.parts.forEach((right, j) => {
    const bits = wordEvidence(left, right);
    if (bits > DIFFERENT) candidates.push({ left: i, right: j, bits });
  }));
  candidates.sort((x, y) => y.bits - x.bits || x.left + x.right - (y.left + y.right) || Math.min(x.left, x.right) - Math.min(y.left, y.right));
  const pairs: WordPair[] = [];
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  for (const pair of candidates) {
    if (usedLeft.has(pair.left) || usedRight.has(pair.right)) continue;
    usedLeft.add(pair.left);
    usedRight.add(pair.right);
    pairs.push(pair);
  }
  const restLeft = a.parts.length - pairs.length;
  const restRight = b.parts.length - pairs.length;
  let bits = Math.min(restLeft, restRight) * DIFFERENT + Math.abs(restLeft - restRight) * UNPAIRED;
  for (const pair of pairs) bits += pair.bits;
  return { bits, pairs };
}

function wordEvidence(a: Part, b: Part): number {
  const left = a.letters;
  const right = b.letters;
  if (left === right) return a.initial ? INITIAL : rarityOf(left);
  if (a.initial || b.initial) return left.charAt(0) === right.charAt(0) ? INITIAL - 1 : DIFFERENT;
  const longer = Math.max(left.length, right.length);
  const distance = edits(left, right);
  // One edit in four letters, two in seven; and the beginnings must agree, as they do in nearly all real variants.
  if (distance > longer / 3.5 || resemblance(left, right) < 0.85) return DIFFERENT;
  const rarity = Math.min(rarityOf(left), rarityOf(right));
  // Two Western given names that differ are two names (Daniel, Daniela).
  if (givenNameBits(left) !== undefined && givenNameBits(right) !== undefined) return DIFFERENT;
  return rarity * (1 - (2.2 * distance) / longer) - 2 * distance;
}

/** Evidence in bits of one word that stands in both names. */
export const rarityOf = (letters: string): number => Math.min(RAREST, -plainBits(letters));
