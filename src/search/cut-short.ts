import type { ReadName } from '../language/name';
import { readName } from '../language/parse';

/** The last word of a name, in a passport line or not. */
const LAST_WORD = /[<\s]+[^<\s]+[<\s]*$/u;

/** A name that is perhaps cut off without its last word, which may be a letter that no reading takes: it is listed and asked for as this too. */
export const withoutLastWord = (text: string): ReadName => readName(text.replace(LAST_WORD, ''));
