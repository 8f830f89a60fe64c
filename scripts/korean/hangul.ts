/** Hangul syllables as onset and rime, in compatibility jamo (U+3131…), the letters that the tables use. */

export const ONSETS: readonly string[] = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
export const VOWELS: readonly string[] = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
export const CODAS: readonly string[] = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

export interface Syllable {
  readonly onset: string;
  readonly vowel: string;
  readonly coda: string;
  /** Vowel and coda together: the key of rimes.tsv, beside what stands before it. */
  readonly rime: string;
  readonly before: 'consonant' | 'none';
}

/** Unicode 3.12, Hangul syllable decomposition; undefined when the character is no precomposed syllable. */
export function syllable(character: string): Syllable | undefined {
  const index = (character.codePointAt(0) ?? 0) - 0xac00;
  if (index < 0 || index >= 11172) return undefined;
  const onset = ONSETS[Math.floor(index / 588)] ?? '';
  const vowel = VOWELS[Math.floor((index % 588) / 28)] ?? '';
  const coda = CODAS[index % 28] ?? '';
  return { onset, vowel, coda, rime: vowel + coda, before: onset === 'ㅇ' ? 'none' : 'consonant' };
}

/** Every character as a syllable, or undefined when one of them is none. */
export function syllables(text: string): readonly Syllable[] | undefined {
  const found = [...text].flatMap((character) => syllable(character) ?? []);
  return found.length === [...text].length ? found : undefined;
}
