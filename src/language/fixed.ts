/**
 * Evidence is added up in 65,536ths of a bit: sums of whole numbers are the same in any order and on any machine, so that
 * comparing is symmetric to the last digit and an answer can be repeated years later.
 */
export const BIT = 65_536;

/** Bits as whole 65,536ths. */
export const fixed = (bits: number): number => Math.round(bits * BIT);

/** Half bits of a whole name, as a number that packed names have this many binary digits for, and the most that they hold. */
export const HALF_BIT_DIGITS = 6;
export const halfBits = (bits: number): number => Math.min(2 ** HALF_BIT_DIGITS - 1, Math.round(2 * bits)) | 0;
