import text from './given-names.tsv';
import syllables from './given-syllables.tsv';
import { once } from '../text/once';
import { countsIn } from '../text/table';

const frequencies = once(() => countsIn(text));
const alsoSyllables = once(() => countsIn(syllables));

/** Whether `letters` (a–z) is a Western given name that Koreans, Chinese and Khmer abroad bear: `daniel`, `carrie`. */
export const isGivenName = (letters: string): boolean => frequencies().has(letters);

/** log2 P(name) among Western given names; undefined for what is none. */
export const givenNameBits = (letters: string): number | undefined => bitsOf(frequencies().get(letters));

/** The same of names that are syllables of ours as well, which only their place tells: the Sean of Sean Lau, the Jay of Jay Chou. */
export const syllableBits = (letters: string): number | undefined => bitsOf(alsoSyllables().get(letters));

const bitsOf = (perMillion: number | undefined): number | undefined => (perMillion === undefined ? undefined : Math.log2(perMillion / 1e6));
