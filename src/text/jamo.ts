/** Jamo in the order of Unicode's Hangul syllables (The Unicode Standard, section 3.12). */
export const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
/** Codas; index 0 is the open syllable. */
export const CODAS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

const FIRST = 0xac00;
const LAST = 0xd7a3;
export const RIMES = 588;

/** Whether a code point is a composed Hangul syllable. */
export const isSyllable = (code: number): boolean => code >= FIRST && code <= LAST;

/** The onset and the rime (vowel and coda, in one number 0…587) of a syllable's code point. */
export const onsetOf = (code: number): number => Math.floor((code - FIRST) / RIMES);
export const rimeOf = (code: number): number => (code - FIRST) % RIMES;

/** The letters of a syllable's code point; an open one has the coda ''. */
export function lettersOf(code: number): { onset: string; vowel: string; coda: string } {
  const rime = rimeOf(code);
  return { onset: ONSETS.charAt(onsetOf(code)), vowel: VOWELS.charAt(Math.floor(rime / CODAS.length)), coda: CODAS.charAt(rime % CODAS.length).trim() };
}

/** The syllable's code point from onset and rime. */
export const compose = (onset: number, rime: number): number => FIRST + onset * RIMES + rime;

/** The rime's number from its letters: `ㅓㅇ`, `ㅏ`. */
export function rimeNumber(letters: string): number {
  const coda = letters.length > 1 ? CODAS.indexOf(letters.charAt(1)) : 0;
  return VOWELS.indexOf(letters.charAt(0)) * 28 + coda;
}

/** The onset that is silent: ㅇ. */
export const SILENT: number = ONSETS.indexOf('ㅇ');
