import { readingOf } from './dialects';
import { surnameReading } from './surnames';

export type Dialect = 'mandarin' | 'cantonese';

/** A surname's Mandarin sound, for keys: 单 shan. What has no reading stands for itself. */
export const surnameSound = (surname: string): string =>
  surnameReading(surname, 'mandarin')?.join('') ?? Array.from(surname, characterSound).join('');

/** A given character's Mandarin sound, for keys. */
export const characterSound = (character: string): string => readingOf(character, 'mandarin') || character;
