import { putUnder } from '../../text/by-key';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import type { Emission } from '../channel-source';
import { heardAs, heardOnset, heardRime, heardSyllable, stopped, type Weights } from '../ear';
import { trainedHalves, type Half, type Halves, type PlaceHalves } from './halves';
import text from './surnames.tsv';

/** The suffix of forms that stand for sounds in Khmer script. */
export const KHMER = '@khmer';

/** Spellings under this share are not what a newspaper reader would know. */
const KNOWN = 0.02;

/**
 * What Korean syllables sound like in Khmer script. Its writers have names from the foreign press, so the sounds are those that
 * the usual Latin spellings suggest: 석 is Suk or Seok, ស៊ុក.
 */
export const khmerHalves: () => Halves = once(() => {
  const at = ({ onset, after, bare }: PlaceHalves): PlaceHalves => ({
    onset: halfOf(onset, heardOnset), after: halfOf(after, heardRime),
    bare: halfOf(bare, (letters) => heardRime(letters).map(([sound, p]) => [stopped(sound), p] as const)),
  });
  const { first, next } = trainedHalves();
  return { first: at(first), next: at(next) };
});

const halfOf = (half: Half, hear: (letters: string) => Weights): Half =>
  new Map(Array.from(half, ([number, spellings]) => [number, heardAs(spellings.filter(([, p]) => p >= KNOWN), hear)]));

/** Surnames of one syllable by sound. */
export const khmerSurnames: () => ReadonlyMap<string, readonly Emission[]> = once(() => {
  const found = new Map<string, Emission[]>();
  for (const row of rows(text)) {
    const hangul = cell(row, 0);
    if (hangul.length > 1) continue;
    for (const [sound, p] of heardAs(weighted(cell(row, 3)), heardSyllable)) {
      putUnder(found, sound, { unit: hangul.charCodeAt(0), p });
    }
  }
  return found;
});
