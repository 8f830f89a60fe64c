import { foldHan } from '../text/fold-han';
import { isNobody } from '../name/nobody';
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
  // Myanmar (Burma) is either by itself, where no other country has that name.
  for (const row of rows(text)) {
    for (const name of cell(row, 3).split('|').filter((one) => one.includes('('))) {
      for (const part of name.split(/[()]/u).map(plain)) if (part !== '' && !codes.has(part)) codes.set(part, cell(row, 0));
    }
  }
  return { codes, shares };
});

/** Case, marks, full stops and small words aside (Rep. of Korea is Korea, Republic of, the two turned round); names in other scripts as they are written, without spaces, Chinese ones in one form. */
function plain(name: string): string {
  const clean = cleanText(name, new Set()).replace(/[<.]|(?<= )(?:and|of|the)(?= |$)|^the /giu, '').replace(/\brep\b/giu, 'republic').replace(/\bdem\b/giu, 'democratic');
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

/** What says that a word is about a nationality, around the name of the country: 한국 국적, 柬埔寨籍, សញ្ជាតិខ្មែរ. */
const AROUND = /^(?:p\.?\s?r\.?\s+(?=china)|សញ្ជាតិ|ជនជាតិ|国籍[:：]?|國籍[:：]?|국적[:：]?|nationality:?|citizen(?:ship)? of)\s*|\s*(?:국적자?|사람|주민|국민|인|国籍|國籍|公民|nationals?|citizens?|passport)$/giu;
/** What parts several countries. */
const BETWEEN = /[;/|、；]|\s(?:and|및|和|និង)\s|\b(?:dual|naturali[sz]ed|formerly|former|born)\b/giu;
/** What sets a country apart from what says more of it, or from another. */
const WITHIN = /[,()，（）]/u;
/** A part of China that has papers of its own, written with the whole: Hong Kong, China. */
export const WITH_PAPERS: ReadonlySet<string> = new Set(['HKG', 'MAC', 'TWN']);

/**
 * The codes of all countries that a nationality names, each once: the whole where it is one, else what stands between slashes, commas, brackets and the like. Empty where none is
 * known, or half of it is not.
 *
 * `readCountries('Chinese (naturalised Cambodian)') // => ['CHN', 'KHM']`, `readCountries('Hong Kong, China') // => ['HKG']`
 */
export function readCountries(nationality: string): string[] {
  if (nationality.length > LONGEST || isNobody(nationality)) return [];
  const whole = WITHIN.test(nationality) ? '' : named(nationality);
  if (whole !== '') return [whole];
  const found = new Set(nationality.split(BETWEEN).flatMap(ofParts));
  if ([...found].some((code) => WITH_PAPERS.has(code))) found.delete('CHN');
  return [...found];
}

/** Behind China and a comma; alone it is Puerto Rico. */
const OF_CHINA = /^\s*p\.?\s?r\.?(?:\s?c\.?)?\s*$/iu;

/**
 * The countries between commas and brackets, if they all are some. The second part may turn the first into another country, before which it belongs (Korea, North; Samoa, American):
 * where that is not known, half of it would be the wrong one.
 */
function ofParts(text: string): string[] {
  const all = text.split(WITHIN).map((part) => part.trim()).filter((part) => part !== '');
  const parts = all.filter((part) => !OF_CHINA.test(part));
  const codes: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part = '', next = ''] = parts.slice(i, i + 2);
    const turned = next === '' ? '' : named(`${next} ${part}`);
    if (turned !== '') i++;
    else if (i > 0 && FORM.test(part)) continue;
    codes.push(turned === '' ? named(part) : turned);
  }
  if (codes.length > 0 && !codes.includes('') && (parts.length === all.length || codes.includes('CHN'))) return codes;
  // Names that have brackets of their own: Myanmar (Burma). Last, for letters run together: Korea, N. is not Korean.
  const whole = named(text);
  return whole === '' ? [] : [whole];
}

/** `Tanzania, United Republic of`, `Bahamas, The`: no more than how the country calls itself. */
const FORM = /(?:^|\s)(?:of|the)$/iu;

const named = (text: string): string => readCountry(text) || readCountry(text.replace(/[籍人]$/u, '')) || readCountry(text.trim().replace(AROUND, ''));

/** Longer texts are none. */
const LONGEST = 200;

/** Of the bearers of Korean, Chinese or Khmer names on lists, the share with this nationality, 0…1. */
export const countryShare = (code: string): number => countries().shares.get(code) ?? 0.005;
