import { Numbers } from '../../text/numbers';
import { eachSet } from '../../text/bitmap';

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
