/**
 * An array of a list that is about to be written to. One that stands in `lent` memory, where it was read in place, is copied first: so a
 * list of a million that was read without a copy of anything pays for what is changed alone, a megabyte at most at a time.
 */
export function owned(arrays: Int32Array[], i: number, lent: ArrayBufferLike | undefined): Int32Array {
  const array = arrays[i] ?? NOTHING;
  if (lent === undefined || array.buffer !== lent) return array;
  return (arrays[i] = Int32Array.from(array));
}

const NOTHING = new Int32Array();
