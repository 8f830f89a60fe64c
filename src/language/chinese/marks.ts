import { ACCENT, BREATH, BREVE, DIGIT, fitOfMark, SAID, UMLAUT } from '../marks';
import type { DialectName } from './dialects';
import { toneOf } from './tones';

/*
 * Wade–Giles (Giles 1912) tells ch'en from chên and tsai from ts'ai by a sign of breath, where pinyin has other letters, and has ü wherever it is heard, and ŭ behind tz, tz' and ss, which tells nothing apart;
 * pinyin (GB/T 16159) has ü behind l and n alone, and marks tones; Wade–Giles and Jyutping (LSHK 1993) have digits for them.
 */

const PINYIN = '@pinyin';
const CANTONESE = '@cantonese';
const GILES: ReadonlySet<string> = new Set(['@wade', '@giles']);

/** The kinds of marks that a system writes; any, where that is not known. Older spellings of Cantonese have some of them, which say nothing here. */
export function marksOfSystem(suffix: string): number | undefined {
  if (suffix === PINYIN) return UMLAUT | ACCENT | DIGIT;
  if (suffix === CANTONESE) return BREATH | UMLAUT | ACCENT | DIGIT;
  return GILES.has(suffix) ? BREATH | UMLAUT | DIGIT | BREVE : undefined;
}

const BREATHED = /^(?:p|t|k|c|q|ch)/u;
const UMLAUTS = /^(?:[jqx]u|yu|[ln]v)/u;
const UMLAUTS_IN_PINYIN = /^[ln]v/u;

/** P(a writer sets a mark that his system has not). */
const FOREIGN = 0.05;

/** P(a tone is written right), of each wrong one, and of any where the tone of the reading is not known. */
const RIGHT = 0.94;
const WRONG = 0.02;
const UNKNOWN = 0.25;

const TONE = new RegExp(`(?<how>[${SAID.accent}${SAID.digit}])(?<tone>[1-6])`, 'u');

/** How well marks fit a syllable of a dialect that is spelt in a system: P(marks | syllable, letters), but for tones, which are the characters'. */
export function fitOfMarks(syllable: string, suffix: string, marks: string): number {
  if (suffix === CANTONESE) return 1;
  const kinds = marksOfSystem(suffix) ?? 0;
  let fit = TONE.test(marks) && (kinds & (ACCENT | DIGIT)) === 0 ? FOREIGN : 1;
  if (marks.includes(SAID.breath) || marks.includes(SAID.noBreath)) fit *= fitIn(kinds & BREATH, BREATHED.test(syllable), marks.includes(SAID.breath));
  if (marks.includes(SAID.umlaut) || marks.includes(SAID.noUmlaut)) fit *= fitIn(kinds & UMLAUT, (suffix === PINYIN ? UMLAUTS_IN_PINYIN : UMLAUTS).test(syllable), marks.includes(SAID.umlaut));
  return fit;
}

const fitIn = (kind: number, sounds: boolean, written: boolean): number => (kind !== 0 ? fitOfMark(sounds, written) : written ? FOREIGN : 1);

/** How well they fit each character, by code point, that is read as a syllable without its tone, beside {@link fitOfMarks}. */
export function fitOfTone(syllable: string, suffix: string, marks: string): (character: number) => number {
  const dialect = TONED.get(suffix);
  const { how = '', tone = '' } = TONE.exec(marks)?.groups ?? {};
  if (dialect === undefined || tone === '') return () => 1;
  // Accents on Cantonese are Yale's, whose low tones have an h besides.
  if (dialect === 'cantonese' && how === SAID.accent) return () => UNKNOWN;
  return (character) => {
    const known = toneOf(character, syllable, dialect);
    return known === Number(tone) ? RIGHT : known === 0 || (dialect === 'mandarin' && known === 5) ? UNKNOWN : WRONG;
  };
}

const TONED: ReadonlyMap<string, DialectName> = new Map([[PINYIN, 'mandarin'], ...Array.from(GILES, (suffix) => [suffix, 'mandarin'] as const), [CANTONESE, 'cantonese']]);
