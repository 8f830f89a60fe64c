import { once } from '../../text/once';
import { repertoire } from '../../text/repertoire';
import { mandarinReadings } from '../han/mandarin';
import { firstReading, unpackReadings, type Readings } from '../han/repertoire-readings';
import { koreanReadings } from '../han/sino-korean';
import cantonese from './characters.cantonese.tsv';
import foochow from './characters.foochow.tsv';
import hakka from './characters.hakka.tsv';
import hokkien from './characters.hokkien.tsv';
import teochew from './characters.teochew.tsv';
import vietnamese from './characters.vietnamese.tsv';

export type DialectName = 'mandarin' | 'cantonese' | 'hokkien' | 'teochew' | 'hakka' | 'foochow' | 'vietnamese';

const dialect = (table: string, kin: () => Readings, further?: () => Readings): (() => Readings) =>
  once(() => unpackReadings(table, repertoire().codes.length, [kin(), further?.()]));

const cantoneseReadings = dialect(cantonese, mandarinReadings, koreanReadings);
const hokkienReadings = dialect(hokkien, cantoneseReadings, mandarinReadings);

/** The readings of every dialect, each unpacked with the kin that its table was packed with (scripts/tables/readings.ts). */
export const dialects: Record<DialectName, () => Readings> = {
  mandarin: mandarinReadings,
  cantonese: cantoneseReadings,
  hokkien: hokkienReadings,
  teochew: dialect(teochew, hokkienReadings, cantoneseReadings),
  hakka: dialect(hakka, cantoneseReadings, hokkienReadings),
  foochow: dialect(foochow, hokkienReadings, mandarinReadings),
  vietnamese: dialect(vietnamese, koreanReadings, cantoneseReadings),
};

/** The first reading of a character in a dialect, in Cantonese with its tone digit; '' where the tables have none. */
export function readingOf(character: string, dialect: DialectName): string {
  const place = repertoire().placeOf(character);
  return place === undefined ? '' : firstReading(dialects[dialect](), place);
}
