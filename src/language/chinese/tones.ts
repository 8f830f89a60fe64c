import { BitReader } from '../../text/bits';
import { once } from '../../text/once';
import { repertoire } from '../../text/repertoire';
import { codeTones } from '../han/code-tones';
import { mandarinReadings, packedTones } from '../han/mandarin';
import { dialects, readingOf, type DialectName } from './dialects';
import { toneless } from './sounds';

const inMandarin = once(() => codeTones(new BitReader(packedTones()), mandarinReadings(), dialects.cantonese()));

/** The tone of a folded character, by code point, where it is read as a syllable without tone in Mandarin or Cantonese; 0 where that is not its first reading, whose tone alone is known. */
export function toneOf(character: number, syllable: string, dialect: DialectName): number {
  const place = repertoire().place(character);
  const reading = readingOf(String.fromCodePoint(character), dialect);
  if (place === undefined || toneless(reading) !== syllable) return 0;
  return dialect === 'mandarin' ? (inMandarin()[place] ?? 0) : Number(reading.slice(syllable.length));
}
