import { BitReader, chances, type Bits } from '../../text/bits';

/** One step of a packed count in octaves: counts are kept to within nine per cent, which is less than they are sure to. */
const STEP = 0.25;
const STEP_BITS = 6;

/** The small number that a count ships as; 0 for no use at all. */
export const stepsOf = (uses: number): number => (uses === 0 ? 0 : 1 + Math.round(Math.log2(uses) / STEP));

/** The count behind such a number. */
export const usesOf = (steps: number): number => (steps === 0 ? 0 : 2 ** ((steps - 1) * STEP));

/**
 * Codes the steps of every character of the repertoire. `hints`, small numbers by place, say what else is known of each: whether it is
 * read in Korea, how often Korean names have it. Packing, which knows the steps, and unpacking take this one way.
 */
export function codeSteps(bits: Bits, hints: ArrayLike<number>, known?: ArrayLike<number>): Uint8Array {
  const found = new Uint8Array(hints.length);
  const [some, steps] = [chances(2 << STEP_BITS), chances(MOST_HINTS << STEP_BITS)];
  let before = 0;
  for (let place = 0; place < hints.length; place++) {
    const hint = hints[place] ?? 0;
    const step = known?.[place] ?? 0;
    before = bits.code(some, hint * 2 + before, step > 0 ? 1 : 0);
    if (before === 0) continue;
    // The number itself, bit by bit: like characters are used about as often.
    const context = Math.min(hint >> 2, MOST_HINTS - 1) << STEP_BITS;
    let node = 1;
    for (let bit = STEP_BITS - 1; bit >= 0; bit--) node = node * 2 + bits.code(steps, context + node, (step >> bit) & 1);
    found[place] = node - (1 << STEP_BITS);
  }
  return found;
}

const MOST_HINTS = 13;

export const unpackSteps = (packed: string, hints: ArrayLike<number>): Uint8Array => codeSteps(new BitReader(packed), hints);
