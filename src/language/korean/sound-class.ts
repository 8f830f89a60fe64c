import { CODAS, onsetOf, ONSETS, rimeOf, VOWELS } from '../../text/jamo';

/**
 * Jamo that one Latin letter may stand for, in some habit or after the initial-sound rule (ㄹ ㄴ and silent ㅇ: 리 이, 로 노, 녀 여), by the
 * number of their class. A search gathers by these classes; the comparison then tells their members apart.
 */
const ONSET_CLASS = classes(ONSETS, ['ㄱㄲㅋ', 'ㄴㄹㅇ', 'ㄷㄸㅌ', 'ㅁ', 'ㅂㅃㅍ', 'ㅅㅆ', 'ㅈㅉㅊ', 'ㅎ']);
const VOWEL_CLASS = classes(VOWELS, ['ㅏㅑㅘ', 'ㅐㅒㅔㅖㅙㅚㅞ', 'ㅓㅕㅗㅛㅜㅠㅡㅝ', 'ㅣㅢㅟ']);
const CODA_CLASS = classes(CODAS, [' ㅎ', 'ㄱㄲㅋㄳㄺ', 'ㄴㄵㄶ', 'ㄷㅅㅆㅈㅊㅌ', 'ㄹㄼㄽㄾㅀ', 'ㅁㄻ', 'ㅂㅍㅄㄿ', 'ㅇ']);

function classes(jamo: string, sets: readonly string[]): readonly number[] {
  return Array.from(jamo, (letter) => sets.findIndex((set) => set.includes(letter)));
}

/** The class of sounds of a Hangul syllable, by its code point. */
export function soundClass(syllable: number): number {
  const rime = rimeOf(syllable);
  const vowel = VOWEL_CLASS[Math.floor(rime / 28)] ?? 0;
  return ((ONSET_CLASS[onsetOf(syllable)] ?? 0) * 8 + vowel) * 8 + (CODA_CLASS[rime % 28] ?? 0);
}
