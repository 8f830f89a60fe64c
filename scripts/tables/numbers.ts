/** Writes the numbers that src/text/numbers.ts reads. */
import { DIGITS, PAIRS, SINGLES } from '../../src/text/numbers';
import { stepsOf } from '../../src/text/octaves';

const digit = (value: number): string => DIGITS.charAt(value);

export function number(value: number): string {
  const base = DIGITS.length;
  if (!Number.isInteger(value) || value < 0 || value >= base ** 3) throw new RangeError(`number: expected 0 to ${base ** 3 - 1}, got ${value}`);
  if (value < SINGLES) return digit(value);
  const rest = value - SINGLES;
  if (rest < PAIRS * base) return digit(SINGLES + Math.floor(rest / base)) + digit(rest % base);
  return digit(base - 1) + digit(Math.floor(value / base ** 2)) + digit(Math.floor(value / base) % base) + digit(value % base);
}

export const signed = (value: number): string => number(value < 0 ? -2 * value - 1 : 2 * value);

/** A count, as the number of its steps. */
export const inSteps = (count: number): string => number(stepsOf(count));
