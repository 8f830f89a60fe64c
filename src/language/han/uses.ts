import { Numbers } from '../../text/numbers';

/** One step of a packed count in octaves: counts are kept to within nine per cent, which is less than they are sure to. */
const STEP = 0.25;

/** The small number that a count ships as; 0 for no use at all. */
export const stepsOf = (uses: number): number => (uses === 0 ? 0 : 1 + Math.round(Math.log2(uses) / STEP));

/** How often each character of the repertoire is used, by its place; 0 for those that are not. */
export function unpackUses(packed: string, size: number): Float64Array {
  const uses = new Float64Array(size);
  const numbers = new Numbers(packed);
  for (let place = 0; place < size; place++) {
    const steps = numbers.next();
    if (steps > 0) uses[place] = 2 ** ((steps - 1) * STEP);
  }
  return uses;
}
