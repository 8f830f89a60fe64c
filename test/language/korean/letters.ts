/** Hangul by its code points, with nothing of the code under test. */
const FIRST = 0xac00;
export const VOWELS = 21;
export const CODAS = 28;
export const ALL: readonly string[] = Array.from({ length: 19 * VOWELS * CODAS }, (_, n) => String.fromCharCode(FIRST + n));
export const codaOf = (char: string): number => (char.charCodeAt(0) - FIRST) % CODAS;
/** Codas by their number in Unicode: none, ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅇ, which are the seven that are spoken. */
export const SPOKEN: ReadonlySet<number> = new Set([0, 1, 4, 7, 8, 16, 17, 21]);
/** ㄳ, ㄽ, ㅄ: es-hangul makes their ㅅ tense before a vowel, as it is spoken. */
export const ENDING_IN_S: readonly number[] = [3, 12, 18];
/** ㄼ, which es-hangul takes for ㅂ before every consonant; the standard does so in 밟 alone (article 10). */
export const LB = 11;
/** ㄶ, ㅀ, ㅎ. */
export const ENDING_IN_H: readonly number[] = [6, 15, 27];
export const H = 27;
export const startsWith = (onset: string) => (char: string): boolean => char.normalize('NFD').startsWith(onset.normalize('NFD').charAt(0));
/** Before these, es-hangul adds the ㄴ of compounds (표준 발음법, article 29), which names do not have, and makes ㄷ and ㅌ palatal. */
export const IOTATED: RegExp = /[이-잏야-얗여-옇요-욯유-윻얘-얳예-옣]/u;

const ONSET_LETTERS = ['k', 'kk', 'n', 't', 'tt', 'r', 'm', 'p', 'pp', 's', 'ss', '', 'ch', 'tch', "ch'", "k'", "t'", "p'", 'h'];
const VOWEL_LETTERS = ['a', 'ae', 'ya', 'yae', 'ŏ', 'e', 'yŏ', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wŏ', 'we', 'wi', 'yu', 'ŭ', 'ŭi', 'i'];
const CODA_LETTERS = new Map([[0, ''], [1, 'k'], [4, 'n'], [7, 't'], [8, 'l'], [16, 'm'], [17, 'p'], [21, 'ng']]);

/** McCune–Reischauer by search and replacement over spoken syllables: slow, and nothing in common with the code. */
export function spellSpoken(hangul: string): string {
  const syllables = Array.from(hangul, (char) => {
    const n = char.charCodeAt(0) - FIRST;
    const coda = n % CODAS;
    return `${ONSET_LETTERS[Math.floor(n / CODAS / VOWELS)]}${VOWEL_LETTERS[Math.floor(n / CODAS) % VOWELS]}${CODA_LETTERS.get(coda) ?? `<${coda}>`}`;
  });
  return syllables
    .join('|')
    .replace(/(?<=[aeiouŏŭnmg]\|)k(?![k'])/u, 'g')
    .replace(/(?<=[aeiouŏŭnmg]\|)t(?!t|ch|')/u, 'd')
    .replace(/(?<=[aeiouŏŭnmg]\|)p(?![p'])/u, 'b')
    .replace(/(?<=[aeiouŏŭnmg]\|)ch(?!')/u, 'j')
    .replace(/(?<=l\|)k(?![k'])/u, 'g')
    .replace(/(?<=l\|)p(?![p'])/u, 'b')
    .replace('l|r', 'l|l')
    .replace('l|h', 'r|h')
    .replace(/t\|ss?/u, '|ss')
    .replace('n|g', "n|'g")
    .replace(/([ao])\|e(?![oŏ])/u, '$1|ë')
    .replaceAll(/(?<!s)swi/gu, 'shwi')
    .replace('|', '');
}
