/** Whether two texts are one slip of typing apart: a letter left out, added, replaced, or swapped with its neighbour (Damerau 1964). */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short.charAt(at) === long.charAt(at + 1) && short.charAt(at + 1) === long.charAt(at) && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}
