import { Numbers } from '../../text/numbers';
import { eachSet } from '../../text/bitmap';

/** One step of a packed count in octaves: counts are kept to within nine per cent, which is less than they are sure to. */
const STEP = 0.25;

/** The small number that a count ships as; 0 for no use at all. */
export const stepsOf = (uses: number): number => (uses === 0 ? 0 : 1 + Math.round(Math.log2(uses) / STEP));

/** The count behind such a number. */
export const usesOf = (steps: number): number => (steps === 0 ? 0 : 2 ** ((steps - 1) * STEP));

/**
 * The steps of every character of the repertoire, of which there are `size`: a bitmap of those that stand in names, and their steps. Coded bit by bit
 * both tables would take a kilobyte less, and the first name a tenth longer.
 */
export function unpackSteps(packed: string, size: number): Uint8Array {
  const [bitmap = '', steps = ''] = packed.split('\t');
  const found = new Uint8Array(size);
  const numbers = new Numbers(steps);
  eachSet(bitmap, (place) => (found[place] = numbers.next()));
  return found;
}
