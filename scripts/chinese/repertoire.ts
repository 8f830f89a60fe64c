/** The characters that the reading tables hold, in canonical form. */
import { readFileSync } from 'node:fs';
import { readFoldings } from './fold';
import { tableRows } from './table';
import type { Unihan } from './unihan';

export interface Repertoire {
  characters: readonly string[];
  /** A canonical form and all that folds to it. */
  forms(canonical: string): readonly string[];
}

/** Big Five's first level: the 5,401 characters in common use in Taiwan and Hong Kong. */
const isBigFiveFirstLevel = (unihan: Unihan, character: string): boolean => {
  const code = unihan.field(character, 'kBigFive');
  return code !== '' && code >= 'A440' && code <= 'C67E';
};

/** Characters of Taiwanese given names, and the surname 凃, that none of the lists has: 姵君, 雅媗, 妡妤. By hand, from public rosters. */
const OF_TAIWAN = '姵妏媗秝彣妡葇嫆菈娸媁嬣緁褀鈊駖籈祤玏俋萓莀凃';

export const repertoire = (unihan: Unihan, variants: string, frequency: string): Repertoire => {
  const rows = tableRows(readFileSync(variants, 'utf8'));
  const fold = readFoldings(rows);
  const groups = new Map(rows.map(([canonical = '', others = '']) => [canonical, [canonical, ...others]] as const));
  const all = [
    ...unihan.having('kTGH'),
    ...unihan.having('kBigFive').filter((character) => isBigFiveFirstLevel(unihan, character)),
    // Koreans and Japanese have names too, and Chinese newspapers read them in Mandarin.
    ...['kKoreanName', 'kKoreanEducationHanja', 'kJoyoKanji', 'kJinmeiyoKanji'].flatMap((name) => unihan.having(name)),
    ...tableRows(readFileSync(frequency, 'utf8')).map(([character = '']) => character),
    ...OF_TAIWAN,
  ];
  const characters = new Set(all.map((character) => character.normalize('NFC')).map((character) => fold.get(character) ?? character));
  return { characters: [...characters], forms: (canonical) => groups.get(canonical) ?? [canonical] };
};
