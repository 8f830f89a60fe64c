/** Texts this long or shorter share their places. */
const SHARED = 64;
const shared: (readonly number[] | undefined)[] = [];

/**
 * The places 0, 1, 2 … of the letters of a text, none of which was left out: one frozen list for every text of a length, since
 * nearly all words of all names have it.
 */
export function places(length: number): readonly number[] {
  if (length > SHARED) return Array.from({ length }, (_, i) => i);
  return (shared[length] ??= Object.freeze(Array.from({ length }, (_, i) => i)));
}
