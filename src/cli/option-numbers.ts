import { Failure } from './failure';

/** The values of the options by name; an option that was not given is undefined. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The text that was typed after an option; undefined where it was not given. */
export function text(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1;
export const isShare = (value: number): boolean => value > 0 && value < 1;

export const number = (values: Values, option: string, fallback: number, isFine: (value: number) => boolean, expected: string): number =>
  numbers(values, option, [fallback], (value) => isFine(value), expected, '')[0] ?? fallback;

/** The numbers of an option, cut at the separator; none of them may be empty. */
export function numbers(
  values: Values, option: string, fallback: readonly number[], isFine: (value: number) => boolean, expected: string, separator: string = ',',
): readonly number[] {
  const typed = text(values, option);
  if (typed === undefined) return fallback;
  const found = (separator === '' ? [typed] : typed.split(separator)).map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (found.every((value) => isFine(value))) return found;
  throw new Failure(`--${option}: expected ${expected}, got ${JSON.stringify(typed)}`);
}
