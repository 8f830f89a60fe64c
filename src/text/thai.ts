import type { Folded } from './latin';

/** Consonants as they begin a syllable (the Royal Institute's general system of 1999), then as they end one where that is otherwise; ล stays l, since names of others end in it. */
const CONSONANTS = 'ก:k ข:kh:k ฃ:kh:k ค:kh:k ฅ:kh:k ฆ:kh:k ง:ng จ:ch:t ฉ:ch ช:ch:t ซ:s:t ฌ:ch ญ:y:n ฎ:d:t ฏ:t ฐ:th:t ฑ:th:t ฒ:th:t ณ:n ด:d:t ต:t ถ:th:t ท:th:t ธ:th:t น:n บ:b:p ป:p ผ:ph ฝ:f พ:ph:p ฟ:f:p ภ:ph:p ม:m ย:y:i ร:r:n ล:l ว:w:o ศ:s:t ษ:s:t ส:s:t ห:h ฬ:l ฮ:h อ:';
const SOUNDS: ReadonlyMap<string, readonly [begins: string, ends: string]> = new Map(
  CONSONANTS.split(' ').map((one) => {
    const [letter = '', begins = '', ends = begins] = one.split(':');
    return [letter, [begins, ends]];
  }),
);

const THAI = /[\u0e01-\u0e4e]/u;
/** Marks of tone and shortness, and a letter that is silent, with its vowel. */
const UNHEARD = /[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c|[\u0e3a\u0e47-\u0e4b\u0e4d\u0e4e]/gu;

/**
 * One syllable: a vowel sign before, one or two consonants, and what follows of the vowel. ห before ง ญ น ม ย ร ล ว is unheard, ร ล ว ย behind another consonant belong to it where a vowel
 * follows. อ is a vowel behind a consonant, unless it has a vowel of its own.
 */
const MARK = '[\u0e30-\u0e39]';
const O = `อ(?!${MARK})`;
const CONSONANT = '[\u0e01-\u0e2e]';
const ONSET = `(?:ห[งญนมยรลว]|${CONSONANT}[รลวย](?=${MARK}|${O})|[กขคตปผพ][รล](?=${CONSONANT}(?!${MARK}|${O}|[รลวย]${MARK}))|${CONSONANT})`;
/** A consonant without a vowel of its own, before another or at the end: it ends the syllable of the one before. */
const BARE = `${CONSONANT}(?!${MARK}|${O}|[รลวย]|[\u0e40-\u0e44])`;
/** A consonant ends a syllable where no vowel of its own follows it, and none that it would be the beginning of: นโรดม is na-ro-dom. */
const CODA = `(?!ห|อ|[เแโไใ])${CONSONANT}(?!${MARK}|${O}|[รลวย](?:${MARK}|${O})|${BARE})`;
/** Spellings of vowels around the consonants, `-`, and their letters; the longer ones first. */
const VOWELS: readonly (readonly [before: string, after: string, letters: string])[] = [
  ['เ', 'ีย', 'ia'], ['เ', 'ือ', 'uea'], ['เ', 'าะ', 'o'], ['เ', 'า', 'ao'], ['เ', 'อะ', 'oe'], ['เ', O, 'oe'], ['เ', 'ิ', 'oe'], ['เ', `ย(?!${MARK})`, 'oei'], ['เ', 'ะ?', 'e'], ['แ', 'ะ?', 'ae'], ['โ', 'ะ?', 'o'], ['[ไใ]', 'ย?', 'ai'],
  ['', 'ัวะ?', 'ua'], ['', 'ัย', 'ai'], ['', 'ั', 'a'], ['', 'ำ', 'am'], ['', '[ะา]', 'a'], ['', '[ิี]', 'i'], ['', '[ึื]อ?', 'ue'], ['', '[ุู]', 'u'], ['', 'รร', 'an'], ['', O, 'o'], ['', `ว(?=${CODA})`, 'ua'], ['', '(?=เ[ยว])', ''], ['', `(?=${CODA})`, 'o'], ['', '', 'a'],
];
const SYLLABLE = new RegExp(VOWELS.map(([before, after], i) => `${before}(?<c${i}>${ONSET})${after}(?<e${i}>${CODA})?`).join('|'), 'gu');

/** Whether a text has letters that {@link foldThai} reads. */
export const isThai = (text: string): boolean => THAI.test(text);

/**
 * A word in Thai letters as a–z, syllable by syllable: signs of vowels stand before the consonant that they follow. Names of others in Thai letters follow its sounds.
 *
 * `foldThai('ฮุน เซน').letters // => 'hunsen'`
 */
export function foldThai(text: string): Folded {
  // A mark of tone stands between the letters of a vowel, so it is passed over with its place kept.
  const kept: number[] = [];
  const heard = text.replace(UNHEARD, (run) => '\u0000'.repeat(run.length));
  let plain = '';
  for (let i = 0; i < heard.length; i++) {
    if (heard.charCodeAt(i) === 0) continue;
    plain += heard.charAt(i);
    kept.push(i);
  }
  let letters = '';
  const at: number[] = [];
  for (const { index, groups = {} } of plain.matchAll(SYLLABLE)) {
    const found = VOWELS.findIndex((_, i) => groups[`c${i}`] !== undefined);
    const onset = groups[`c${found}`] ?? '';
    const silent = onset.length > 1 && onset.startsWith('ห') ? 1 : 0;
    const begins = Array.from(onset.slice(silent), (one) => SOUNDS.get(one)?.[0] ?? '').join('');
    const piece = begins + (VOWELS[found]?.[2] ?? '') + (SOUNDS.get(groups[`e${found}`] ?? '')?.[1] ?? '');
    for (let i = 0; i < piece.length; i++) at.push(kept[index] ?? 0);
    letters += piece;
  }
  return { letters, at };
}
