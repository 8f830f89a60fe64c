import { isKana } from '../text/kana';
import { foldLatin } from '../text/latin';
import { isThai } from '../text/thai';
import type { Written } from './written-letters';

/** Scripts without a room whose writers spell Korean and Chinese names by systems of their own. */
export type Alphabet = 'cyrillic' | 'thai' | 'kana';

const CYRILLIC = /[\u0400-\u052f]+/gu;

/** The alphabet that a name begins in, where it has systems of its own, which Latin letters do not follow. */
export function alphabetOf({ parts: [first] }: Written): Alphabet | undefined {
  if (first?.script !== 'other') return undefined;
  if (first.text.search(CYRILLIC) === 0) return 'cyrillic';
  return isThai(first.text) ? 'thai' : isKana(first.text) ? 'kana' : undefined;
}

/** A table of Cyrillic spellings in the letters a–z that names are folded to. Those of Thai ones and of kana stand in these already: a vowel sign before its consonant, or half of a kana, cannot be listed apart from it. */
export const foldCyrillic = (table: string): string => table.replace(CYRILLIC, (letters) => foldLatin(letters).letters);
