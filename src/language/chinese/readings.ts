import { firstReading } from '../han/repertoire-readings';
import { repertoire } from '../han/repertoire';
import { dialects } from './dialects';
import { surnameReading } from './surnames';

export type Dialect = 'mandarin' | 'cantonese';

/** The first reading of a character in a dialect, in Cantonese with its tone digit; '' where the tables have none. */
export function readingOf(character: string, dialect: Dialect): string {
  const place = repertoire().places.get(character);
  return place === undefined ? '' : firstReading(dialects[dialect](), place);
}

/** The tone digit of a reading falls. */
export const toneless = (reading: string): string => reading.replace(/\d$/u, '');

/** A surname's Mandarin sound, for keys: 单 shan. What has no reading stands for itself. */
export const surnameSound = (surname: string): string =>
  surnameReading(surname, 'mandarin')?.join('') ?? Array.from(surname, characterSound).join('');

/** A given character's Mandarin sound, for keys. */
export const characterSound = (character: string): string => readingOf(character, 'mandarin') || character;
