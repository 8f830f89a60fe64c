/** One step of a packed count in octaves: counts are kept to within nine per cent, which is less than they are sure to. */
export const COUNT_STEP = 0.25;
