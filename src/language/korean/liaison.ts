import { CODAS, compose, isSyllable, lettersOf, ONSETS, rimeNumber } from '../../text/jamo';

/** log2 P(a coda is written as the onset that it is heard as): 은아 is 으나 to the ear (한글 맞춤법 1988, article 1, has it written by its form). Nearly as rare as slips of Latin letters: a reading of 김유나 as 김윤아 is just kept. */
const BY_EAR = -10.5;
/** The same of the second of two codas, which few names have, beside syllables that fewer have: 밝은 is balgeun by the standard of 2000, and bakeun to many. */
const SPOKEN = -3;

/** The codas of two consonants that names have. */
const CLUSTERS: Readonly<Record<string, string>> = { ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ' };

/**
 * A Hangul name of which the last two syllables are what they sound like where a coda meets a vowel: 으나 is 은아 written by ear, and 밝은 is spoken 발근; with log2 P(this is what was meant, or is spelt
 * in Latin letters). The frequencies of syllables decide: nobody but 은아 is 으나, while 미나 is seldom 민아.
 */
export function heardOtherwise(letters: string): { readonly letters: string; readonly bits: number } | undefined {
  const at = letters.length - 2;
  if (at < 1 || !isSyllable(letters.charCodeAt(at)) || !isSyllable(letters.charCodeAt(at + 1))) return undefined;
  const [one, next] = [lettersOf(letters.charCodeAt(at)), lettersOf(letters.charCodeAt(at + 1))];
  const [stays, moves = ''] = CLUSTERS[one.coda] ?? '';
  const spoken = stays !== undefined && next.onset === 'ㅇ';
  if (!spoken && (one.coda !== '' || next.onset === 'ㅇ' || !CODAS.includes(next.onset))) return undefined;
  return {
    letters: letters.slice(0, at) + syllable(one.onset, one.vowel + (stays ?? next.onset)) + syllable(spoken ? moves : 'ㅇ', next.vowel + next.coda),
    bits: spoken ? SPOKEN : BY_EAR,
  };
}

const syllable = (onset: string, rime: string): string => String.fromCharCode(compose(ONSETS.indexOf(onset), rimeNumber(rime)));
