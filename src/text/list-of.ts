/** One or several values, or none, as a list. */
export const listOf = <T extends string>(value: T | readonly T[] | undefined): readonly T[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);
