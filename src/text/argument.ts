/**
 * What the doors of the library say of an argument that is not what it should be: who says it, what was expected, and what came. A wrong
 * type is a `TypeError`, the right type out of range a `RangeError`. Programmers' mistakes only: what a name holds is never one.
 */

/** A value as an error message shows it: short, and what it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol' ? typeof value : `${typeof value} ${String(value)}`;
}

export function wrongType(who: string, expected: string, got: unknown): never {
  throw new TypeError(`${who}: expected ${expected}, got ${shown(got)}`);
}

export function outOfRange(who: string, expected: string, got: unknown): never {
  throw new RangeError(`${who}: expected ${expected}, got ${typeof got === 'number' ? String(got) : shown(got)}`);
}

/** The options as they came; whatever is no object is no options. */
export function optionsOf<T extends object>(options: T, who: string): T {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) wrongType(who, 'options to be an object', options);
  return options;
}

export function checkText(value: unknown, who: string, what: string): asserts value is string {
  if (typeof value !== 'string') wrongType(who, `${what} to be a string`, value);
}

export function checkFlag(value: unknown, who: string, what: string): void {
  if (value !== undefined && typeof value !== 'boolean') wrongType(who, `${what} to be true or false`, value);
}

/** What may be told of the progress. */
export function checkCallback(value: unknown, who: string, what: string): void {
  if (value !== undefined && typeof value !== 'function') wrongType(who, `${what} to be a function`, value);
}

export function checkCount(value: unknown, who: string, what: string): void {
  const expected = `${what} to be a whole number above 0`;
  if (typeof value !== 'number') wrongType(who, expected, value);
  if (!Number.isInteger(value) || value < 1) outOfRange(who, expected, value);
}

export function checkScore(value: unknown, who: string, what: string): void {
  if (typeof value === 'number' && value >= 0 && value <= 1) return;
  const expected = `${what} from 0 to 1`;
  if (typeof value !== 'number') wrongType(who, expected, value);
  outOfRange(who, expected, value);
}

/** A probability that may still change: neither 0 nor 1. */
export function checkPrior(value: unknown, who: string): void {
  if (value === undefined) return;
  if (typeof value !== 'number') wrongType(who, 'prior between 0 and 1', value);
  if (!(value > 0 && value < 1)) outOfRange(who, 'prior between 0 and 1', value);
}

/** An array, a set, a generator; a text is one of letters, which nobody means. */
export function checkIterable(value: unknown, who: string, what: string, isAsync: boolean = false): void {
  const known = typeof value === 'object' && value !== null && (Symbol.iterator in value || (isAsync && Symbol.asyncIterator in value));
  if (!known) wrongType(who, `an iterable of ${what}`, value);
}
