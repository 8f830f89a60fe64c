import { foldLatin } from '../text/latin';
import type { Written } from './written-letters';

const LETTERS = /[\u0400-\u052f]+/gu;

/** Whether the name begins in Cyrillic letters: these follow systems of their own, which Latin letters do not. */
export const isCyrillic = ({ parts }: Written): boolean => parts[0]?.script === 'other' && parts[0].text.search(LETTERS) === 0;

/** A table of Cyrillic spellings in the letters a–z that names are folded to. */
export const foldCyrillic = (table: string): string => table.replace(LETTERS, (letters) => foldLatin(letters).letters);
