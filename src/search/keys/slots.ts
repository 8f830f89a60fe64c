import { languages } from '../../language/languages';
import type { Reading } from '../../language/reading';

/**
 * The slots of a reading that keys are made of. Where a syllable takes several slots (Khmer: a consonant and a vowel), only the
 * first of each counts: vowels are spelt too freely to file by.
 */
export function keySlots({ slots }: Reading, language: number): number[] {
  const { stride } = languages[language] ?? { stride: 1 };
  const found: number[] = [];
  for (let i = 0; i < slots.length; i += stride) found.push(i);
  return found;
}
