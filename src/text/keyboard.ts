import { CODAS, compose, isSyllable, lettersOf, ONSETS, rimeNumber, VOWELS } from './jamo';
import { once } from './once';

/** The keys of the Korean two-set keyboard (KS X 5002) by their jamo; of those that make nothing else with the shift key, small ones alone. */
const KEYS: Readonly<Record<string, string>> = {
  ㄱ: 'r', ㄲ: 'R', ㄴ: 's', ㄷ: 'e', ㄸ: 'E', ㄹ: 'f', ㅁ: 'a', ㅂ: 'q', ㅃ: 'Q', ㅅ: 't', ㅆ: 'T', ㅇ: 'd', ㅈ: 'w', ㅉ: 'W', ㅊ: 'c', ㅋ: 'z', ㅌ: 'x', ㅍ: 'v', ㅎ: 'g',
  ㅏ: 'k', ㅐ: 'o', ㅑ: 'i', ㅒ: 'O', ㅓ: 'j', ㅔ: 'p', ㅕ: 'u', ㅖ: 'P', ㅗ: 'h', ㅛ: 'y', ㅜ: 'n', ㅠ: 'b', ㅡ: 'm', ㅣ: 'l',
  ㅘ: 'hk', ㅙ: 'ho', ㅚ: 'hl', ㅝ: 'nj', ㅞ: 'np', ㅟ: 'nl', ㅢ: 'ml',
  ㄳ: 'rt', ㄵ: 'sw', ㄶ: 'sg', ㄺ: 'fr', ㄻ: 'fa', ㄼ: 'fq', ㄽ: 'ft', ㄾ: 'fx', ㄿ: 'fv', ㅀ: 'fg', ㅄ: 'qt',
};

/** Of the keys of some jamo, in a pattern: the longest first. */
const keysOf = (jamo: string): string => Array.from(jamo.trim(), (one) => KEYS[one] ?? '').sort((a, b) => b.length - a.length).join('|');
const byKeys = once(() => new Map(Object.entries(KEYS).map(([jamo, keys]) => [keys, jamo])));

/** A coda is what does not begin the next syllable. */
const SYLLABLE = once(() => `(${keysOf(ONSETS)})(${keysOf(VOWELS)})(?:(${keysOf(CODAS)})(?!${keysOf(VOWELS)}))?`);
const SYLLABLES = once(() => new RegExp(SYLLABLE(), 'gu'));
/** Names of two syllables to five, with a space or without one. */
const TYPED = once(() => new RegExp(`^(?:${SYLLABLE()} ?){2,5}$`, 'u'));
/** Fewer keys are as well a Latin name. */
const FEWEST_KEYS = 6;

/** The Hangul of keys; undefined where they are no whole syllables. */
function typedHangul(text: string): string | undefined {
  if (text.length < FEWEST_KEYS || !/^[a-z]/u.test(text) || !TYPED().test(text)) return undefined;
  return text.replace(SYLLABLES(), (_, onset: string, vowel: string, coda: string | undefined) => syllable(onset, vowel, coda ?? ''));
}

/** Letters of Hangul that stand one by one, as input that was interrupted leaves them (ㄱㅣㅁㅈㅓㅇㅇㅡㄴ), or in half width. */
const APART = /[ㄱ-ㅎㅏ-ㅣ]{4,}/gu;

/** A word in which some stand among syllables (김ㅈㅓㅇ은, 정으ㄴ); one at the end may stand for a syllable that is hidden (김지ㅇ), unless the name is longer (이재며ㅇ). */
const AMONG = /[가-힣ㄱ-ㅎㅏ-ㅣ]{2,20}/gu;
const HIDDEN = /^[가-힣]{1,2}ㅇ+$/u;

/** A text with such letters joined. */
export function joinedJamo(text: string): string {
  if (!JAMO.test(text)) return text;
  return text.replace(APART, (jamo) => typedHangul(keysFor(jamo)) ?? jamo).replace(AMONG, (word) => (JAMO.test(word) && SYLLABIC.test(word) && !HIDDEN.test(word) ? (typedHangul(keysFor(word)) ?? word) : word));
}

const JAMO = /[ㄱ-ㅎㅏ-ㅣ]/u;
const SYLLABIC = /[가-힣]/u;

/**
 * The name that was meant where a Korean keyboard was set to the other letters: 김정은 of `rlawjddms`, `kim jong un` of ㅏㅑㅡ ㅓㅐㅜㅎ ㅕㅜ. Undefined where it was not; a Latin name in small
 * letters may look so by chance, so callers keep both.
 */
export const typedOtherwise = (text: string): string | undefined => (STRAY.test(text) ? keysFor(text) : typedHangul(text));

/** A vowel by itself: no name has one. */
const STRAY = /[ㅏ-ㅣ]/u;

const keysFor = (text: string): string => Array.from(text, (char) => Array.from(jamoOf(char), (one) => KEYS[one] ?? one).join('')).join('');

/** The letters of a syllable; another character as it is. */
function jamoOf(char: string): string {
  const code = char.charCodeAt(0);
  return isSyllable(code) ? Object.values(lettersOf(code)).join('') : char;
}

const syllable = (...keys: readonly string[]): string => {
  const [onset = '', ...rime] = keys.map((one) => byKeys().get(one) ?? '');
  return String.fromCharCode(compose(ONSETS.indexOf(onset), rimeNumber(rime.join(''))));
};
