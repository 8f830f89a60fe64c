/** One step of a packed count in octaves: counts are kept to within nine per cent, which is less than they are sure to. */
const STEP = 0.25;

/** The small number that a count ships as; 0 for no use at all. */
export const stepsOf = (uses: number): number => (uses === 0 ? 0 : 1 + Math.round(Math.log2(uses) / STEP));

/** The count behind such a number. */
export const usesOf = (steps: number): number => (steps === 0 ? 0 : 2 ** ((steps - 1) * STEP));
