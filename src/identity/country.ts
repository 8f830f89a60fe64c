import { foldHan } from '../language/han/fold';
import { cleanText } from '../text/clean';
import { foldLatin } from '../text/latin';
import { once } from '../text/once';
import { scriptOf } from '../text/script';
import { cell, count, rows } from '../text/table';
import text from './countries.tsv';

const countries = once(() => {
  const codes = new Map<string, string>();
  const shares = new Map<string, number>();
  for (const row of rows(text)) {
    const code = cell(row, 0);
    shares.set(code, count(row, 2) / 1000);
    for (const name of [code, cell(row, 1), ...cell(row, 3).split('|')]) codes.set(plain(name), code);
  }
  return { codes, shares };
});

/** Case, marks and full stops aside; names in other scripts as they are written, without spaces, Chinese ones in one form. */
function plain(name: string): string {
  const clean = cleanText(name, new Set()).replace(/[<.]/gu, '');
  if (/[a-z]/iu.test(clean)) return foldLatin(clean).letters;
  const letters = clean.replaceAll(' ', '');
  return scriptOf(letters.charCodeAt(0)) === 'han' ? foldHan(letters) : letters;
}

/**
 * The alpha-3 code of ISO 3166-1 for a code of two or three letters, a code of machine-readable zones, or the name of a country in English,
 * Korean, Chinese or Khmer; `''` where there is none.
 *
 * `readCountry('D<<') // => 'DEU'`, `readCountry('កម្ពុជា') // => 'KHM'`
 */
export const readCountry = (name: string): string => countries().codes.get(plain(name)) ?? '';

/** Of the bearers of Korean, Chinese or Khmer names on lists, the share with this nationality, 0…1. */
export const countryShare = (code: string): number => countries().shares.get(code) ?? 0.005;
