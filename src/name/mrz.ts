/** The name field of a passport's machine-readable zone, ICAO Doc 9303 parts 3 to 7. */

/** What a name field says. */
export interface MrzName {
  /** The words before `<<`: the primary identifier, usually the surname. */
  readonly primary: readonly string[];
  /** The words after it; none where the issuer divided nothing. */
  readonly secondary: readonly string[];
  /** A letter stands in the last place, so that the name "must be treated as though truncation had occurred" (Doc 9303-4). */
  readonly truncated: boolean;
}

/** Places of the name field: TD3 and MRV-A 39, TD2 and MRV-B 31, TD1 30. */
export const NAME_PLACES: Readonly<Record<'TD1' | 'TD2' | 'TD3', number>> = { TD1: 30, TD2: 31, TD3: 39 };

/** Reads a name field of `places` places. Linear, never throws; what is no letter counts as filler. */
export function readMrzName(field: string, places: number): MrzName {
  const whole = field.slice(0, places).toUpperCase();
  const text = whole.includes('<<') ? whole.replace(MISREAD, '') : whole;
  const divide = text.indexOf('<<');
  const [primary, secondary] = divide < 0 ? [text, ''] : [text.slice(0, divide), text.slice(divide + 2)];
  const last = text.length === whole.length ? text.charAt(places - 1) : '';
  return { primary: wordsIn(primary), secondary: wordsIn(secondary), truncated: last >= 'A' && last <= 'Z' };
}

/**
 * Filler at the end that a camera read as K, C, S or L: behind a second <<, where nothing but filler stands (Doc 9303-3); words of
 * three and more of these letters alone; and a run of four, which ends no name.
 */
const MISREAD = /(?:(?<=<<[A-Z][A-Z<]*)<<[KCSL<]*|(?<=<<[A-Z][A-Z<]*)(?:<[KCSL]{3,})+<*|(?<=[AEIOUNGHMTPRWY])[KCSL]{4,}<*)$/u;

const wordsIn = (text: string): string[] => text.split(/[^A-Z]/u).filter((word) => word !== '').map(foldDoubled);

/** Ü and Ñ may be written UXX and NXX (Doc 9303-3, section 6): no other name has these letters. */
export const foldDoubled = (word: string): string => word.replace(/([UN])XX/gu, '$1');

/** The field as {@link parseName} takes it: the surname before `<<`, one `<` between words. */
export const mrzNameText = ({ primary, secondary }: MrzName): string =>
  secondary.length === 0 ? primary.join('<') : `${primary.join('<')}<<${secondary.join('<')}`;

/**
 * A full name as it would stand in a truncated field whose words are given: several ways of cutting are legal, so none is
 * predicted. Every word that begins with one of the cut ones is cut to it, and the words after the last that met are left
 * out. Undefined where fewer than two words meet, or none was cut: then truncation explains nothing. Words are lower case a–z.
 */
export function cutLike(full: readonly string[], cut: readonly string[]): string[] | undefined {
  const used = new Set<number>();
  let shortened = false;
  let lastMet = -1;
  const words = full.map((word, at) => {
    let found = -1;
    cut.forEach((prefix, i) => {
      if (!used.has(i) && prefix !== '' && word.startsWith(prefix) && prefix.length > (cut[found]?.length ?? 0)) found = i;
    });
    if (found < 0) return word;
    used.add(found);
    lastMet = at;
    const prefix = cut[found] ?? word;
    shortened ||= prefix.length < word.length;
    return prefix;
  });
  const kept = words.slice(0, lastMet + 1);
  return used.size < 2 || (!shortened && kept.length === words.length) ? undefined : kept;
}
