import { DIGITS } from './numbers';

/** The bitmap of the repertoire tells of the characters from CJK Unified Ideographs Extension A on … */
export const BITMAP = 0x3400;
/** … up to the end of the basic plane's ideographs. */
export const BITMAP_END = 0xa000;
/** Characters that one digit of it tells of. */
export const BITMAP_BITS = 6;

/** Visits the places of a bitmap that are set, in order. */
export function eachSet(bitmap: string, visit: (place: number) => void): void {
  for (let i = 0; i < bitmap.length; i++) {
    const bits = DIGITS.indexOf(bitmap.charAt(i));
    for (let bit = 0; bit < BITMAP_BITS; bit++) if (((bits >> bit) & 1) === 1) visit(i * BITMAP_BITS + bit);
  }
}
