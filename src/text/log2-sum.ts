/** log2 of the sum of two probabilities. */
export function log2Sum(a: number, b: number): number {
  const [most, least] = a > b ? [a, b] : [b, a];
  return least === Number.NEGATIVE_INFINITY ? most : most + Math.log2(1 + 2 ** (least - most));
}
