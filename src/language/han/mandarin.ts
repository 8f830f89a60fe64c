import text from './characters.mandarin.tsv';
import { once } from '../../text/once';
import { repertoire } from '../../text/repertoire';
import { firstReading, unpackReadings, type Readings } from './repertoire-readings';
import { koreanReadings } from './sino-korean';

/** Readings in pinyin: China's own, and how it spells the names of Koreans. */
export const mandarinReadings: () => Readings = once(() => unpackReadings(text, repertoire().codes.length, [koreanReadings()]));

/** The tones of all first readings, packed: see {@link codeTones}. */
export const packedTones = (): string => text.split('\t')[3] ?? '';

/** The first reading of a folded character without its tone; '' where there is none. */
export function mandarinOf(character: string): string {
  const place = repertoire().placeOf(character);
  return place === undefined ? '' : firstReading(mandarinReadings(), place);
}
