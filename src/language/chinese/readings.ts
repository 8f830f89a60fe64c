import cantonese from './characters.cantonese.tsv';
import mandarin from './characters.mandarin.tsv';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import { surnameReading } from './surnames';

export type Dialect = 'mandarin' | 'cantonese';

/** The first reading of every character in a dialect, tone digit included. */
export const readings: Record<Dialect, () => ReadonlyMap<string, string>> = {
  mandarin: once(() => readingsOf(mandarin)),
  cantonese: once(() => readingsOf(cantonese)),
};

function readingsOf(table: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rows(table)) for (const char of cell(row, 2)) found.set(char, cell(row, 0));
  return found;
}

/** The tone digit of a reading falls. */
export const toneless = (reading: string): string => reading.replace(/\d$/u, '');

/** A surname's Mandarin sound, for keys: 单 shan. What has no reading stands for itself. */
export const surnameSound = (surname: string): string =>
  surnameReading(surname, 'mandarin')?.join('') ?? Array.from(surname, characterSound).join('');

/** A given character's Mandarin sound, for keys. */
export const characterSound = (character: string): string => toneless(readings.mandarin().get(character) ?? character);
