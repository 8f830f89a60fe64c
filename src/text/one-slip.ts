/**
 * Whether two texts are one slip of typing apart: a letter left out, added, replaced, or swapped with its neighbour (Damerau 1964). Only what stands
 * before `end` of the one and `other` of the other counts. Allocates nothing.
 */
export function oneSlip(a: string, b: string, end: number = a.length, other: number = b.length): boolean {
  let from = 0;
  while (from < end && from < other && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let endA = end;
  let endB = other;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const left = endA - from;
  const right = endB - from;
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a.charCodeAt(from) === b.charCodeAt(from + 1) && a.charCodeAt(from + 1) === b.charCodeAt(from);
}
