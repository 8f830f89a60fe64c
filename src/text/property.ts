import { once } from './once';

/**
 * A pattern that asks for a property of characters (`\p{M}`), made the first time that it is asked for. V8 looks through every pattern of a file
 * while it loads it, of functions too that nobody calls, and has ICU gather the set of each property: written as literals, fifteen such patterns
 * took 3 of the 22 ms that importing the library took.
 */
export const withProperty = (source: string, flags: 'u' | 'gu' | 'iu' | 'giu'): (() => RegExp) => once(() => new RegExp(source, flags));

const MARK = withProperty(String.raw`^\p{M}$`, 'u');

/** Whether a character is a combining mark: an accent, a Khmer vowel sign. */
export const isMark = (char: string): boolean => MARK().test(char);
